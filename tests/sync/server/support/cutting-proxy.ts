import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** What the line does to one connection. */
export interface Fate {
  /** Cuts after so many bytes towards the server; null for never. */
  readonly up?: number
  /** Cuts after so many bytes of the answer. */
  readonly down?: number
  /** Takes no connection at all. */
  readonly isDown?: boolean
}

export interface CuttingProxy {
  readonly url: string
  /** Connections so far. */
  count(): number
  /** Ends the connections that are open: whatever comes next begins on a new one. */
  hangUp(): Promise<void>
}

/** A line to a server that breaks as it is told: `fateOf` says for the n-th connection where. It ends with the test. */
export async function startCuttingProxy(
  target: string,
  fateOf: (number: number) => Fate,
): Promise<CuttingProxy> {
  const { hostname, port } = new URL(target)
  let count = 0
  const open = new Set<Socket>()
  const proxy = createServer((near) => {
    const fate = fateOf(count)
    count += 1
    open.add(near)
    near.on('error', () => undefined)
    if (fate.isDown) {
      near.resetAndDestroy()
      return
    }
    const far = connect(Number(port), hostname)
    open.add(far)
    far.on('error', () => near.destroy())
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
    const cut = () => {
      near.resetAndDestroy()
      far.resetAndDestroy()
    }
    pass(near, far, { left: fate.up ?? Infinity, cut })
    pass(far, near, { left: fate.down ?? Infinity, cut })
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    for (const socket of open) socket.destroy()
    proxy.close()
  })
  return {
    url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    count: () => count,
    async hangUp() {
      const closing = [...open].filter(({ closed }) => !closed)
      await Promise.all(
        closing.map((socket) => new Promise((resolve) => socket.destroy().once('close', resolve))),
      )
    },
  }
}

function pass(from: Socket, to: Socket, line: { left: number; cut: () => void }): void {
  let { left } = line
  from.on('data', (chunk) => {
    const part = chunk.subarray(0, left)
    left -= part.length
    to.write(part, () => {
      if (left <= 0) line.cut()
    })
  })
}

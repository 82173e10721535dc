import { createDeflateRaw } from 'node:zlib'

/** Deflates a text that repeats, without ever having it whole in memory. */
export function deflateRepeated(head: string, unit: string, times: number, tail: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = []
    const deflate = createDeflateRaw({ level: 1 })
    deflate.on('data', (piece: Buffer) => pieces.push(piece))
    deflate.on('error', reject)
    deflate.on('end', () => resolve(Buffer.concat(pieces)))
    deflate.write(head)
    const block = unit.repeat(Math.max(1, Math.floor(1_000_000 / unit.length)))
    const perBlock = block.length / unit.length
    const step = (left: number): void => {
      if (left <= 0) {
        deflate.end(tail)
        return
      }
      const chunk = left >= perBlock ? block : unit.repeat(left)
      deflate.write(chunk, () => step(left - perBlock))
    }
    step(times)
  })
}

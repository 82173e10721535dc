import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { cloneRoot } from '../../../architecture/program-copy'

/** The built server as a process of its own, which can be killed. */
export interface ServerProcess {
  readonly url: string
  readonly setUpLink: string | null
  kill(): Promise<void>
  /** Asks it to end, and answers its exit code. */
  end(): Promise<number | null>
}

/** Starts the built server. Throws with what it said when it does not come up. */
export function startServerProcess(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const entry = path.join(cloneRoot, 'dist/server/main.js')
  if (!existsSync(entry)) throw new Error('dist/server is not built: npm run build -- server')
  const child = spawn(process.execPath, [entry, ...args], { env: { ...process.env, ...env } })
  return comesUp(child)
}

/** A server that was started, once it says where it listens. Throws with what it said when it ends instead. */
export function comesUp(child: ChildProcess): Promise<ServerProcess> {
  const endWithUs = () => child.kill('SIGKILL')
  process.once('exit', endWithUs)
  const ended = new Promise<number | null>((resolve) =>
    child.once('exit', (code) => {
      process.off('exit', endWithUs)
      resolve(code)
    }),
  )
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout?.resume()
    child.stderr?.on('data', (chunk) => {
      said += String(chunk)
      const url = /^Tradewind server: (\S+)$/m.exec(said)?.[1]
      if (!url || !/^Data: .*$/m.test(said)) return
      resolve({
        url,
        setUpLink: /^Share .*: (\S+)$/m.exec(said)?.[1] ?? null,
        kill: async () => void (await end('SIGKILL')),
        end: () => end('SIGTERM'),
      })
    })
    child.on('error', reject)
    child.on('exit', () => reject(new Error(`the server ended: ${said}`)))
  })
}

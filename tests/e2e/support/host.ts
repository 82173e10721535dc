import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** Something that windows live in, and the first line it said: where it is reached. */
export interface Host {
  readonly process: ChildProcess
  readonly said: string
}

/** Starts a program that says in one line where it is reached; throws when it ends without a word. */
export async function startHost(command: string, words: readonly string[]): Promise<Host> {
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'ignore'] })
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${command} ended with code ${String(code)}`)))
  })
  failed.catch(() => undefined)
  const [said] = (await Promise.race([once(createInterface(child.stdout), 'line'), failed])) as [string]
  return { process: child, said }
}

/** Ends a program that was started, and waits until it has. */
export async function endHost({ process: child }: Pick<Host, 'process'>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill()
  await ended
}

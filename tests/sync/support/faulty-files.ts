import { nodeFiles, type Files } from '../../../src-main/sync/folder/files'
import type { Wait } from '../../../src-main/sync/folder/folder-files'

export type Verb = Exclude<keyof Files, 'watch'>

const syscalls: Record<Verb, string> = {
  list: 'scandir',
  facts: 'stat',
  read: 'open',
  create: 'open',
  rename: 'rename',
  remove: 'unlink',
  makeFolder: 'mkdir',
  removeFolder: 'rmdir',
  settle: 'fsync',
}

/** An error as the file system of Node throws it. */
function fileError(code: string, verb: Verb): Error {
  return Object.assign(new Error(`${code}: ${syscalls[verb]}`), { code, syscall: syscalls[verb] })
}

/** What befalls a call: the code of an error, or null when it may go on. Counted per verb from 1. */
export type Fault = (verb: Verb, place: string, count: number) => string | null

/** The real file system, on which things happen. `calls` counts them. */
export function faultyFiles(fault: Fault): Files & { readonly calls: Map<Verb, number> } {
  const calls = new Map<Verb, number>()
  const through = <Verb_ extends Verb>(verb: Verb_): Files[Verb_] =>
    ((place: string, ...rest: unknown[]) => {
      const count = (calls.get(verb) ?? 0) + 1
      calls.set(verb, count)
      const code = fault(verb, place, count)
      if (code !== null) return Promise.reject(fileError(code, verb))
      return (nodeFiles[verb] as (...args: unknown[]) => unknown)(place, ...rest)
    }) as Files[Verb_]
  return {
    calls,
    list: through('list'),
    facts: through('facts'),
    read: through('read'),
    create: through('create'),
    rename: through('rename'),
    remove: through('remove'),
    makeFolder: through('makeFolder'),
    removeFolder: through('removeFolder'),
    settle: through('settle'),
    watch: nodeFiles.watch,
  }
}

/** Time that passes at once, but for limits on what takes too long, which never come. `waited` sums it up. */
export function instantWait(): Wait & { waited: number } {
  const wait = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> => {
    if (milliseconds >= 20_000) return new Promise(() => undefined)
    wait.waited += milliseconds
    return signal?.aborted ? Promise.reject(signal.reason as Error) : Promise.resolve()
  }
  wait.waited = 0
  return wait
}

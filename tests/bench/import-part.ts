import { forkInNode } from '../../src-main/import/parser/fork-in-node'
import type { ForkParser } from '../../src-main/import/parser/parser-handle'
import { openWorkspace } from './open-workspace'
import { processorTime } from './processes'

/** What one import cost, in milliseconds. */
export interface Imported {
  /** Until the file was read, understood and could be looked at. */
  readonly opened: number
  /** From the file to the commit. */
  readonly wall: number
  /** Of this process and of the parser. */
  readonly cpu: number
  /** To take it back; null when nobody asked for that. */
  readonly undone: number | null
  readonly people: number
}

export interface ImportTask {
  readonly folder: string
  readonly file: string
  readonly undoes: boolean
}

/** Tells the bench that the program stands ready, so that memory is counted from here. */
export type PartMessage = { type: 'ready' } | { type: 'done'; imported: Imported }

const say = (message: PartMessage) => process.send?.(message)

/** One import in a process of its own, so that its memory is its own and nothing is warm. */
export async function importInThisProcess({ folder, file, undoes }: ImportTask): Promise<void> {
  const running = new Set<number>()
  /** Of parsers that have been ended. */
  let endedTime = 0
  const fork: ForkParser = (entry) => {
    const handle = forkInNode(entry)
    const pid = handle.pid?.()
    if (pid === undefined) return handle
    running.add(pid)
    return {
      ...handle,
      kill: () => {
        if (running.delete(pid)) endedTime += processorTime(pid)
        handle.kill()
      },
    }
  }
  const workspace = await openWorkspace(folder, fork)
  await workspace.ask('settings.update', { patch: { homeCountry: 'KR' } })
  say({ type: 'ready' })
  await new Promise((resolve) => setTimeout(resolve, 200))
  const parserTime = () => [...running].reduce((sum, pid) => sum + processorTime(pid), endedTime)
  const before = process.cpuUsage()
  const start = performance.now()
  const { importId } = await workspace.ask<{ importId: string }>('imports.open', { path: file })
  const opened = performance.now() - start
  const { transactionId, written } = await workspace.ask<{
    transactionId: string
    written: { people: number }
  }>('imports.apply', { importId })
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  const cpu = (user + system) / 1000 + parserTime()
  let undone: number | null = null
  if (undoes) {
    const from = performance.now()
    await workspace.ask('history.undo', { transactionId })
    undone = performance.now() - from
  }
  say({ type: 'done', imported: { opened, wall, cpu, undone, people: written.people } })
  await workspace.close()
  process.disconnect()
}

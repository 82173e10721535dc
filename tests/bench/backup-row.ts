import BetterSqlite from 'better-sqlite3'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { databaseFileIn } from '../../src-main/workspace-folder'
import type { Bench, Row } from './bench'
import { duration, type Figure, guardFigure, megabytes, ratioFigure, shown } from './figure'
import { alternate, median, ratioOf, timed } from './measure'
import { type BenchWorkspace, openWorkspace } from './open-workspace'
import { somePeople } from './save-row'

function vacuum(folder: string, target: string): void {
  rmSync(target, { force: true })
  const database = new BetterSqlite(databaseFileIn(folder), { readonly: true })
  database.prepare('VACUUM INTO ?').run(target)
  database.close()
}

/** Saves one edit after the other while a backup runs; what each took, in milliseconds. */
async function savesMeanwhile(workspace: BenchWorkspace, ids: readonly string[]): Promise<number[]> {
  let isRunning = true
  const backup = workspace.ask('workspace.backupNow', {}).finally(() => {
    isRunning = false
  })
  const costs: number[] = []
  while (isRunning) {
    const id = ids[costs.length % ids.length]
    const grade = 'ABCD'[costs.length % 4]
    costs.push(await timed(() => workspace.ask('people.update', { id, patch: { grade } })))
    // The answer of the worker is a message: it needs a turn to arrive.
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await backup
  return costs
}

async function measure(bench: Bench, folder: string, rounds: number) {
  const workspace = await openWorkspace(folder)
  const target = path.join(bench.newFolder('vacuum'), 'copy.sqlite')
  let size = 0
  const costs = await alternate(
    { most: rounds },
    {
      ours: () =>
        timed(async () => {
          const made = await workspace.ask<{ file: string; size: number }>('workspace.backupNow', {})
          size = made.size
          rmSync(made.file)
        }),
      raw: () => timed(() => vacuum(folder, target)),
    },
  )
  bench.say('backup: saves meanwhile')
  const saves = await savesMeanwhile(workspace, await somePeople(workspace, 500))
  await workspace.close()
  return { ...costs, size, saves }
}

/** A checked backup against the bare copy that it is made of, and what a save meets meanwhile. */
export const backupRow: Row = {
  name: 'backup',
  async run(bench): Promise<Figure[]> {
    const count = bench.isQuick ? 5000 : 100_000
    const rounds = bench.isQuick ? 3 : 7
    const folder = bench.copy(await bench.customers(count))
    bench.say('backup')
    const { ours, raw, size, saves } = await measure(bench, folder, rounds)
    return [
      ratioFigure({
        what: `Backup of ${count} customers (${shown(megabytes(size), 'MB')})`,
        figure: duration(median(ours)),
        ratio: ratioOf(ours, raw),
        most: 2,
        against: `raw VACUUM INTO (${duration(median(raw))})`,
        note: `copied, flushed, opened, checked and renamed by the worker; the raw copy is neither flushed nor checked; median of ${raw.length} alternating runs`,
      }),
      guardFigure({
        what: 'Longest save while a backup runs',
        value: Math.max(...saves),
        most: 100,
        unit: 'ms',
        note: `${saves.length} edits one after the other, median ${duration(median(saves))}`,
      }),
    ]
  },
}

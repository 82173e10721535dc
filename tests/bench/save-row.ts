import BetterSqlite from 'better-sqlite3'
import { databaseFileIn } from '../../src-main/workspace-folder'
import type { Bench, Row } from './bench'
import { type BenchWorkspace, openWorkspace } from './open-workspace'
import { duration, type Figure } from './figure'
import { alternate, median, quantile, timed } from './measure'

/** Ids of some people of a workspace, from all over the list. */
export async function somePeople(workspace: BenchWorkspace, count: number): Promise<string[]> {
  const ids: string[] = []
  for (let page = 0; ids.length < count; page += 1) {
    const { rows, total } = await workspace.ask<{ rows: { id: string }[]; total: number }>('people.list', {
      filter: {},
      sort: 'name',
      direction: 'ascending',
      window: { offset: page * 500, limit: Math.min(500, count) },
    })
    ids.push(...rows.map((row) => row.id))
    if (ids.length >= total) break
  }
  return ids
}

/** One column of one row of the same database, by a statement and an fsync, with nothing around it. */
function rawSaves(folder: string, ids: readonly string[]) {
  const database = new BetterSqlite(databaseFileIn(folder))
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  const triggers = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").pluck().all()
  for (const trigger of triggers) database.exec(`DROP TRIGGER ${String(trigger)}`)
  const save = database.prepare('UPDATE person SET grade = ? WHERE id = ?')
  let done = 0
  return {
    save: () => {
      const id = Buffer.from((ids[done % ids.length] ?? '').replaceAll('-', ''), 'hex')
      done += 1
      database.exec('BEGIN IMMEDIATE')
      save.run('ABCD'[done % 4], id)
      database.exec('COMMIT')
    },
    close: () => database.close(),
  }
}

async function saves(bench: Bench, folder: string, rounds: number) {
  const workspace = await openWorkspace(bench.copy(folder))
  const ids = await somePeople(workspace, 500)
  const raw = rawSaves(bench.copy(folder), ids)
  let done = 0
  const ours = () => {
    const id = ids[done % ids.length]
    done += 1
    return workspace.ask('people.update', { id, patch: { grade: 'ABCD'[(done >> 1) % 4] } })
  }
  for (let warm = 0; warm < 10; warm += 1) await ours()
  done = ids.length
  const costs = await alternate({ most: rounds }, { ours: () => timed(ours), raw: () => timed(raw.save) })
  raw.close()
  await workspace.close()
  return costs
}

/** One saved edit, acknowledged after fsync, against a raw commit with fsync on the same disk. */
export const saveRow: Row = {
  name: 'save',
  async run(bench): Promise<Figure[]> {
    const count = bench.isQuick ? 5000 : 100_000
    const rounds = bench.isQuick ? 50 : 300
    const folder = await bench.customers(count)
    bench.say('save: edits one by one')
    const { ours, raw } = await saves(bench, folder, rounds)
    const [own, bare] = [median(ours), median(raw)]
    return [
      {
        what: `Save one edit, ${count} customers (acknowledged after fsync)`,
        figure: `${duration(own)}, p95 ${duration(quantile(ours, 0.95))}`,
        ratio: `${(own / bare).toFixed(2)}x a raw fsynced commit (${duration(bare)})`,
        goal: '<= 2x + 5 ms',
        isMet: own <= 2 * bare + 5,
        note: `people.update through the contract, with journal, search index and overviews, and the whole screen of the person in the answer; ${ours.length} alternating pairs, medians; the raw commit sets the same column in a copy of the same file`,
      },
    ]
  },
}

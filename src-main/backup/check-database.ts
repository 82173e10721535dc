import type { Clock } from '../../src-shared/kernel/clock'
import { connect } from '../database/connection'
import { assertThisVersion } from '../database/open-database'
import { verifyJournal } from '../journal/verify-journal'
import type { CheckReport } from './worker-messages'

/** Problems that SQLite names are cut off here; more of them say nothing new. */
const MOST_PROBLEMS = 100

interface ForeignKeyProblem {
  table: string
  rowid: number | null
  parent: string
}

/** SQLite's own look at every page, index and reference. */
function checkStructure(source: string): Pick<CheckReport, 'integrity' | 'foreignKeys'> {
  const connection = connect(source, 'read')
  try {
    const integrity = connection.prepare(`PRAGMA integrity_check(${MOST_PROBLEMS})`).pluck().all() as string[]
    const keys = connection.prepare('PRAGMA foreign_key_check').all() as ForeignKeyProblem[]
    return {
      integrity: integrity.filter((line) => line !== 'ok'),
      foreignKeys: keys
        .slice(0, MOST_PROBLEMS)
        .map(({ table, rowid, parent }) => `${table} ${rowid} → ${parent}`),
    }
  } finally {
    connection.close()
  }
}

/**
 * Looks over a workspace database through read-only connections: structure, references, guard triggers, and whether
 * the journal, replayed into an empty database, leads to the rows that are there. Changes nothing; runs in a worker.
 * A file that is too damaged to be read answers with what SQLite says of it; one that this version of the program does
 * not know is not looked over: that is an AppError in words.
 */
export async function checkDatabase(source: string, clock: Clock): Promise<CheckReport> {
  assertThisVersion(source)
  const structure = checkStructure(source)
  const isReadable = structure.integrity.length === 0
  if (!isReadable) return { ...structure, guards: [], replay: [], base: null }
  const { guards, replay, base } = await verifyJournal({ path: source, clock })
  return { ...structure, guards: [...guards], replay: [...replay], base }
}

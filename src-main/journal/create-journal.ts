import type { Clock } from '../../src-shared/kernel/clock'
import type { Connection } from '../database/connection'
import type { ReadDatabase } from '../database/database-types'
import type { WriteQueue } from '../database/write-queue'
import type { CommitWork } from './commit-work'
import type { Deriver, Journal } from './journal'
import type { JournalWriter } from './journal-writer'
import { RowWriter } from './row-writer'

export interface JournalGround {
  readonly writer: JournalWriter
  readonly work: CommitWork
  readonly queue: WriteQueue
  readonly read: ReadDatabase
  readonly reader: Connection
  readonly clock: Clock
  readonly derivers: readonly Deriver[]
}

/** Puts the journal together from its parts. */
export function createJournal({ writer, work }: JournalGround): Journal {
  const rows = new RowWriter(writer)
  return {
    insert: (trx, table, row) => rows.insert(trx, table, row),
    update: (trx, ...change) => rows.update(trx, ...change),
    remove: (trx, table, id) => rows.remove(trx, table, id),
    restore: (trx, table, id) => rows.restore(trx, table, id),
    undo: later,
    redo: later,
    lastUndoable: later,
    lastRedoable: later,
    history: later,
    rebuildDerived: later,
    onCommit: work.onCommit,
  }
}

function later(): Promise<never> {
  return Promise.reject(new Error('in the next commit'))
}

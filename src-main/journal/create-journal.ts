import type { Connection } from '../database/connection'
import { asBuffer } from '../database/ids'
import { createStatementCache } from '../database/statement-cache'
import type { WriteQueue } from '../database/write-queue'
import { applyOps, reapplyQuarantined, unlabelled } from './apply'
import type { CommitWork } from './commit-work'
import { entriesMark } from './base-digest'
import { readContent } from './content-of'
import { Digester } from './digest'
import { readHistory } from './history'
import type { Deriver, Journal } from './journal'
import type { JournalWriter } from './journal-writer'
import { readKept } from './kept'
import { putBack, readLostValues } from './lost-values'
import { RowWriter } from './row-writer'
import { repairTables } from './repair'
import { readFrontier, readOpsSince, readRange, readStreams } from './streams'
import { isUntouched } from './untouched'
import { lastRedoable, lastUndoable, undoToTakeBack } from './transactions'
import { redoLabel, undoLabel, undoTransaction } from './undo'

export interface JournalGround {
  readonly writer: JournalWriter
  readonly work: CommitWork
  readonly queue: WriteQueue
  readonly reader: Connection
  readonly derivers: readonly Deriver[]
}

type FromReader = Parameters<typeof readKept>[0]

/** What is read from the last committed state; refused inside a transaction. */
function asked(
  fromReader: FromReader,
  outside: (what: string) => void,
): Pick<Journal, 'history' | 'keptBy' | 'lastRedoable' | 'lastUndoable'> {
  return {
    async lastUndoable() {
      outside('lastUndoable')
      return lastUndoable(fromReader)
    },
    async lastRedoable() {
      outside('lastRedoable')
      return lastRedoable(fromReader)
    },
    async keptBy(id) {
      outside('keptBy')
      return readKept(fromReader, id)
    },
    async history(id, { limit = 1000 } = {}) {
      outside('history')
      return readHistory(fromReader, asBuffer(id), limit)
    },
  }
}

/** What those read who carry entries between devices. */
function carried(
  fromReader: FromReader,
  outside: (what: string) => void,
): Pick<Journal, 'entries' | 'frontier' | 'isUntouched' | 'lostValues' | 'mark' | 'opsSince' | 'streams'> {
  return {
    async mark() {
      outside('mark')
      return entriesMark(fromReader)
    },
    async isUntouched(besides) {
      outside('isUntouched')
      return isUntouched(fromReader, besides)
    },
    async frontier() {
      outside('frontier')
      return readFrontier(fromReader)
    },
    async opsSince(frontier, limit = 10_000) {
      outside('opsSince')
      return readOpsSince(fromReader, frontier, limit)
    },
    async streams() {
      outside('streams')
      return readStreams(fromReader)
    },
    async entries(range, limit) {
      outside('entries')
      return readRange(fromReader, range, limit)
    },
    async lostValues(numbers) {
      outside('lostValues')
      return readLostValues(fromReader, numbers)
    },
  }
}

/** Puts the journal together from its parts. */
export function createJournal({ writer, work, queue, reader, derivers }: JournalGround): Journal {
  const rows = new RowWriter(writer)
  const reads = createStatementCache(reader)
  const ground = { writer, rows, inTransaction: queue.inTransaction, reads }
  const fromReader = { statements: reads, registry: writer.registry }
  const outside = (what: string) => queue.assertOutside(`journal.${what}`)
  return {
    insert: (trx, table, row) => rows.insert(trx, table, row),
    update: (trx, ...change) => rows.update(trx, ...change),
    remove: (trx, table, id) => rows.remove(trx, table, id),
    restore: (trx, table, id) => rows.restore(trx, table, id),
    async undo(id, options = {}) {
      outside('undo')
      return undoTransaction(ground, id, { ...options, label: undoLabel })
    },
    async redo(id, options = {}) {
      outside('redo')
      return undoTransaction(ground, undoToTakeBack(fromReader, id), { ...options, label: redoLabel })
    },
    ...asked(fromReader, outside),
    apply: (ops, options) => applyOps(ground, ops, options),
    reapplyQuarantined: () => reapplyQuarantined(ground),
    putBack: (trx, number) =>
      putBack({ statements: writer.statements, registry: writer.registry, rows }, trx, number),
    device: () => writer.device.uuid.toString('hex'),
    ...carried(fromReader, outside),
    async content() {
      outside('content')
      return readContent(reader, writer.registry, derivers)
    },
    async digest() {
      outside('digest')
      return new Digester(reader, writer.registry).all()
    },
    repair: (tables) => repairTables(ground, tables),
    renewDevice: () => queue.inTransaction({ label: unlabelled }, () => writer.renewDevice()),
    async rebuildDerived() {
      await queue.inTransaction({ label: unlabelled }, async (trx) => {
        for (const deriver of derivers) await deriver.rebuild(trx)
      })
    },
    onCommit: work.onCommit,
  }
}

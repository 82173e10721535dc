import { type Message, message } from '../../src-shared/contract/message'
import { idBytes } from '../database/ids'
import type { StatementCache } from '../database/statement-cache'
import type { InTransaction, Trx } from '../database/transaction'
import { readAppliedInPart } from './applied-in-part'
import type { Kept, UndoOptions, UndoResult } from './journal'
import type { JournalWriter } from './journal-writer'
import { editedGroups, editedRow, mostKept, referredRow } from './kept'
import { RowHistory } from './row-history'
import type { RowWriter } from './row-writer'
import { summaryOf, transactionByNumber } from './transactions'
import { settleLives } from './undo-lives'
import { addParents, listRows, settleReferred } from './undo-rows'
import { settleRows, settleWaiting } from './undo-values'
import { createRowList, fates, lastRow, readChain, readOps, readStates, type Undo } from './undo-work'

/** What undo needs. */
export interface UndoGround {
  readonly writer: JournalWriter
  readonly rows: RowWriter
  readonly inTransaction: InTransaction
  /** Statements on the read-only connection, for what is asked before the transaction. */
  readonly reads: StatementCache
}

/**
 * Takes back a transaction, or an undo (that is a redo). The content afterwards is what it would be had the
 * transaction never been, as far as nobody built upon it: groups edited since stay, and so do, whole, rows made by it
 * that were edited since or that something living refers to. What stayed is reported.
 */
export async function undoTransaction(
  { writer, rows, inTransaction, reads }: UndoGround,
  id: string,
  options: UndoOptions & { label: (undone: Message) => Message },
): Promise<UndoResult> {
  const before = { statements: reads }
  const undone = transactionByNumber(before, readChain(before, idBytes(id)).root)
  const { actor, signal } = options
  const transaction = { label: options.label(undone.label), actor, batch: undone.batch, signal }
  return inTransaction(transaction, async (trx) => {
    const undo = begin(writer, trx, id)
    await settle(undo, rows, options.onProgress ?? (() => undefined))
    writer.closeUndo(undo.work, undo.chain)
    const { kept, keptCount } = reportKept(undo)
    return { transaction: summaryOf(trx), undone, kept, keptCount }
  })
}

/** Reads the chain again: something may have come between. */
function begin(writer: JournalWriter, trx: Trx, id: string): Undo {
  const chain = readChain(writer, idBytes(id))
  const work = writer.workOf(trx)
  writer.openUndo(work, chain.target)
  const [states, inPart] = [readStates(writer, chain), readAppliedInPart(writer)]
  return { writer, trx, work, chain, states, inPart }
}

async function settle(
  undo: Undo,
  rows: RowWriter,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const { writer } = undo
  createRowList(writer)
  await listRows(undo)
  onProgress(0, lastRow(writer))
  for (let from = 1; from <= lastRow(writer); ) {
    const known = lastRow(writer)
    await settleRows(undo, rows, from)
    await addParents(undo, from)
    from = known + 1
  }
  await settleReferred(undo)
  await settleWaiting(undo, rows)
  await settleLives(undo, rows, (done) => onProgress(done, lastRow(writer)))
}

interface KeptRow {
  readonly row: Buffer
  readonly tbl: number
  readonly is_edited: number
  readonly fate: number
  readonly referrer: Buffer | null
}

function reportKept(undo: Undo): { kept: Kept[]; keptCount: number } {
  const { statements } = undo.writer
  const isKept = `is_extra = 0 AND (fate = ${fates.referred} OR is_edited = 1 OR newer > 0)`
  const count = `SELECT total(CASE WHEN fate = ${fates.referred} OR is_edited = 1 THEN 1 ELSE newer END)
    FROM temp.undo_row WHERE ${isKept}`
  const rows = statements(
    `SELECT row, tbl, is_edited, fate, referrer FROM temp.undo_row WHERE ${isKept} ORDER BY n LIMIT ${mostKept}`,
  )
  const kept = (rows.all() as KeptRow[]).flatMap((row) => keptOf(undo, row))
  return { kept: kept.slice(0, mostKept), keptCount: Number(statements(count, 'value').get()) }
}

function keptOf(undo: Undo, { row, tbl, is_edited, fate, referrer }: KeptRow): Kept[] {
  const table = undo.writer.registry.byId.get(tbl)
  if (!table) return []
  if (fate === fates.referred) return [referredRow(table, row, referrer)]
  const history = new RowHistory(table, readOps(undo.writer, row, tbl), undo.states)
  return is_edited === 1
    ? [editedRow(table, row, history)]
    : editedGroups(table, row, history.editedSince(undo.chain.root))
}

/** The label of an undo. */
export const undoLabel = (undone: Message): Message => message('history.undo', { label: undone })
/** The label of a redo. */
export const redoLabel = (undone: Message): Message => message('history.redo', { label: undone })

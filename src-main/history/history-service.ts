import type * as z from 'zod'
import { AppError } from '../../src-shared/contract/app-error'
import type { ServiceOf } from '../../src-shared/contract/define-contract'
import { message } from '../../src-shared/contract/message'
import type { historyContract } from '../../src-shared/history/history-contract'
import { idBytes } from '../database/ids'
import type { HistoryEntry, HistoryValue, TransactionSummary, UndoResult } from '../journal/journal'
import type { ServiceDeps } from '../service-deps'
import { deviceNames } from '../sync/device-names-service'
import { mergedRows, rowName } from './row-names-service'

type Undone = z.input<(typeof historyContract)['undo']['output']>

/** How many kept things are named; the count goes on. */
const NAMED = 200

/** What stayed with the names that people know. */
async function namedKept(deps: ServiceDeps, { kept, keptCount }: Pick<UndoResult, 'kept' | 'keptCount'>) {
  const named = await Promise.all(
    kept.slice(0, NAMED).map(async ({ table, id, group, edited, reason }) => ({
      table,
      id,
      ...(await rowName(deps.read, table, id)),
      group,
      edited: [...edited],
      reason,
    })),
  )
  return { kept: named, keptCount }
}

async function named(deps: ServiceDeps, result: UndoResult): Promise<Undone> {
  return {
    transaction: result.transaction,
    undone: result.undone,
    ...(await namedKept(deps, result)),
  }
}

/** Progress of a long undo, for the window. */
function progressOf(deps: ServiceDeps) {
  return (done: number, total: number) =>
    deps.emit({ type: 'progress', task: 'undo', phase: 'undoing', done, total })
}

async function idOr(
  given: string | undefined,
  last: () => Promise<TransactionSummary | null>,
  nothing: 'error.nothingToUndo' | 'error.nothingToRedo',
): Promise<string> {
  if (given) return given
  const summary = await last()
  if (!summary) throw new AppError('not-found', message(nothing))
  return summary.id
}

function textOf(value: HistoryValue): string | null {
  return value === null ? null : String(value)
}

/** The entry as the contract wants it. Entries of another device have no transaction here and name that device. */
function toHistory(entry: HistoryEntry, names: ReadonlyMap<string, string>) {
  const name = entry.device === null ? undefined : names.get(entry.device)
  return {
    transaction: entry.transaction ?? {
      id: '',
      label: name === undefined ? message('label.otherDevice') : message('label.namedDevice', { name }),
      at: entry.at,
      actor: null,
      batch: null,
    },
    kind: entry.kind,
    isUndone: entry.isUndone,
    changes: entry.changes.map(({ column, before, after }) => ({
      column,
      before: textOf(before),
      after: textOf(after),
    })),
  }
}

/** The merges by which other records became part of a card, as changes of the card that name them. */
async function mergesInto(deps: ServiceDeps, id: string): Promise<HistoryEntry[]> {
  const merged = await mergedRows(deps.read, id)
  const histories = await Promise.all(
    merged.map(async ({ table, id: row }) => {
      const { name } = await rowName(deps.read, table, row)
      return (await deps.journal.history(idBytes(row))).map((entry) => ({
        ...entry,
        changes: entry.changes
          .filter(({ column }) => column === 'mergedIntoId')
          .map((change) => ({
            ...change,
            before: change.before === null ? null : name,
            after: change.after === null ? null : name,
          })),
      }))
    }),
  )
  return histories.flat().filter(({ changes }) => changes.length > 0)
}

/** What happened to a record and to its card, newest first; what one transaction did stands together. */
async function historyOfCard(deps: ServiceDeps, id: string, limit: number): Promise<HistoryEntry[]> {
  const own = await deps.journal.history(idBytes(id), { limit })
  const merges = await mergesInto(deps, id)
  if (merges.length === 0) return own
  const entries = new Map<string, HistoryEntry>()
  for (const [place, entry] of [...own, ...merges].entries()) {
    const key = entry.transaction?.id ?? String(place)
    const known = entries.get(key)
    entries.set(key, known ? { ...known, changes: [...entry.changes, ...known.changes] } : entry)
  }
  return [...entries.values()].sort((one, other) => other.at - one.at).slice(0, limit)
}

/** Serves the history contract: the last thing done, undo and redo of anything, who changed what on a record. */
export function createHistoryService(deps: ServiceDeps): ServiceOf<typeof historyContract> {
  const { journal } = deps
  return {
    getLast: async () => ({ undoable: await journal.lastUndoable(), redoable: await journal.lastRedoable() }),
    ofRecord: async ({ id, limit }) => {
      const names = await deviceNames(deps.read)
      return (await historyOfCard(deps, id, limit)).map((entry) => toHistory(entry, names))
    },
    keptBy: async ({ transactionId }) => namedKept(deps, await journal.keptBy(transactionId)),
    undo: async ({ transactionId }) => {
      const id = await idOr(transactionId, () => journal.lastUndoable(), 'error.nothingToUndo')
      return named(deps, await journal.undo(id, { onProgress: progressOf(deps) }))
    },
    redo: async ({ transactionId }) => {
      const id = await idOr(transactionId, () => journal.lastRedoable(), 'error.nothingToRedo')
      return named(deps, await journal.redo(id, { onProgress: progressOf(deps) }))
    },
  }
}

import type { ReplicatedName } from '../../src-shared/contract/replicated-tables'
import { idText } from '../database/ids'
import type { Trx } from '../database/transaction'
import type { TransactionHooks } from '../database/write-queue'
import type { Commit, Deriver } from './journal'
import type { JournalWriter } from './journal-writer'
import type { TouchedRows } from './touched-rows'
import type { Touched } from './work'

const sliceSize = 2000
const mostIds = 500

export interface CommitWork {
  readonly hooks: TransactionHooks
  onCommit(listener: (commit: Commit) => void): () => void
}

/** What happens around each transaction: derivers before COMMIT, listeners after it. */
export function createCommitWork(writer: JournalWriter, derivers: readonly Deriver[]): CommitWork {
  const listeners = new Set<(commit: Commit) => void>()
  let before = writer.snapshot()
  let commit: Commit | null = null

  async function beforeCommit(trx: Trx | null): Promise<void> {
    if (trx) {
      const hasEntries = writer.finish(trx)
      const touched = writer.touched(trx)
      if (touched.size > 0 || hasEntries)
        commit = describe(trx, touched, hasEntries ? writer.undoneBy(trx) : undefined)
      await deriveAll(derivers, trx, touched)
    }
    writer.assertLowered()
  }

  return {
    hooks: {
      begin(trx) {
        before = writer.snapshot()
        commit = null
        writer.begin(trx)
      },
      beforeForeign({ isWrite, readsJournal }) {
        if (readsJournal) writer.flush()
        if (isWrite) writer.lower()
      },
      beforeCommit,
      end(committed) {
        const done = committed ? commit : null
        commit = null
        writer.end(committed, before)
        before = writer.snapshot()
        if (done) for (const listener of listeners) tell(listener, done)
      },
    },
    onCommit(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** What a listener does wrong is no failure of the transaction, which is in the file by now. */
function tell(listener: (commit: Commit) => void, commit: Commit): void {
  try {
    listener(commit)
  } catch (error) {
    queueMicrotask(() => {
      throw error
    })
  }
}

type AllTouched = ReadonlyMap<string, TouchedRows>

/** Every deriver gets all touched rows, in slices. */
async function deriveAll(derivers: readonly Deriver[], trx: Trx, touched: AllTouched): Promise<void> {
  let total = 0
  for (const { count } of touched.values()) total += count * derivers.length
  let done = 0
  for (const deriver of derivers) {
    for (const slice of slicesOf(touched)) {
      await deriver.derive(trx, slice)
      for (const rows of slice.values()) done += rows.length
      trx.onDerived?.(done, total)
      await trx.yield()
    }
    deriver.finish?.(trx)
  }
}

function* slicesOf(touched: AllTouched): Iterable<Touched> {
  const small = new Map<string, readonly Buffer[]>()
  let size = 0
  for (const [table, rows] of touched) {
    const { count } = rows
    let start = 0
    for (; count - start > sliceSize; start += sliceSize) {
      yield new Map([[table, rows.slice(start, start + sliceSize)]])
    }
    if (size + count - start > sliceSize) {
      yield new Map(small)
      small.clear()
      size = 0
    }
    small.set(table, rows.slice(start, count))
    size += count - start
  }
  if (small.size > 0) yield small
}

function describe(trx: Trx, touched: AllTouched, undoes: string | null | undefined): Commit {
  let total = 0
  for (const { count } of touched.values()) total += count
  return {
    tables: [...touched.keys()] as ReplicatedName[],
    ids:
      total > mostIds
        ? null
        : [...touched.values()].flatMap((rows) => rows.slice(0, rows.count).map((row) => idText(row))),
    transaction: undoes === undefined ? null : { id: trx.id, label: trx.label, undoes },
  }
}

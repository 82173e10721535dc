import { type BaseDigest, isSameMark } from '../../journal/base-digest'
import type { Journal } from '../../journal/journal'
import type { SnapshotWorker } from './snapshot-worker'

export interface DigestKeeper {
  /** The digests of the base, and the entries that they are of; computed again only when something was written since. */
  current(signal?: AbortSignal): Promise<BaseDigest>
  close(): void
}

interface DigestGround {
  readonly journal: Pick<Journal, 'mark' | 'onCommit'>
  readonly worker: Pick<SnapshotWorker, 'digest'>
  /** The database of the workspace. */
  readonly source: string
}

/** Computes digests in the worker, and remembers them with the entries that they are of. Does nothing until it is asked. */
export function createDigestKeeper({ journal, worker, source }: DigestGround): DigestKeeper {
  let known: BaseDigest | null = null
  let running: Promise<BaseDigest> | null = null
  let stop: (() => void) | null = null
  // A repair writes rows without an entry, so the entries alone do not say that nothing has changed.
  const forget = () => {
    known = null
    running = null
  }
  const compute = async (signal?: AbortSignal): Promise<BaseDigest> => {
    const mine = worker.digest({ source }, signal)
    running = mine
    try {
      const digest = await mine
      // Somebody may have written while it was computed: it is true of what it says, but not remembered.
      if (running === mine) known = digest
      return digest
    } finally {
      if (running === mine) running = null
    }
  }
  return {
    async current(signal) {
      stop ??= journal.onCommit(forget)
      if (known && isSameMark(known, await journal.mark())) return known
      return running ?? compute(signal)
    },
    close: () => stop?.(),
  }
}

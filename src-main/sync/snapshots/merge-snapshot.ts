import { connect } from '../../database/connection'
import { createStatementCache } from '../../database/statement-cache'
import type { Journal } from '../../journal/journal'
import { readOpsInSlices } from '../../journal/all-entries'
import { throwIfCancelled } from './cancelled'
import { clearIncoming, type FetchOptions, fetchSnapshot } from './fetch-snapshot'
import type { SnapshotManifest } from './manifest'
import type { SnapshotGround } from './publish-snapshot'

export interface MergeGround extends SnapshotGround {
  readonly journal: Journal
}

export interface MergeOptions extends Omit<FetchOptions, 'assertWanted'> {
  /** Entries looked at, and how many there are at most. */
  readonly onMerged?: ((done: number, total: number) => void) | undefined
}

/** So many entries a transaction: others get their turn in between. */
const entriesAtOnce = 500

/**
 * Fetches the newest whole snapshot and takes in the entries in it that this workspace lacks, those in forks included, a few
 * at a time; what is taken in before it is called off stays. Null when the target has no whole snapshot; else its
 * description: all of its frontier is here afterwards. Throws what `fetchSnapshot` and `journal.apply` throw.
 */
export async function mergeSnapshot(
  ground: MergeGround,
  options: MergeOptions,
): Promise<SnapshotManifest | null> {
  const fetched = await fetchSnapshot(ground, options)
  if (!fetched) return null
  await mergeEntries(ground.journal, fetched.file, { ...options, entries: fetched.manifest.entries })
  await clearIncoming(ground.folder, ground.files)
  return fetched.manifest
}

/** Takes in the entries of the base at `file` that the journal lacks. */
async function mergeEntries(
  journal: Journal,
  file: string,
  { signal, onMerged, entries }: Pick<MergeOptions, 'signal' | 'onMerged'> & { readonly entries: number },
): Promise<void> {
  const frontier = await journal.frontier()
  const total = Math.max(0, entries - [...frontier.values()].reduce((sum, seq) => sum + seq, 0))
  const connection = connect(file, 'read')
  try {
    let done = 0
    for (const ops of readOpsInSlices(
      { statements: createStatementCache(connection) },
      frontier,
      entriesAtOnce,
    )) {
      throwIfCancelled(signal)
      await journal.apply(ops, { signal })
      done += ops.length
      onMerged?.(done, Math.max(done, total))
    }
  } finally {
    connection.close()
  }
}

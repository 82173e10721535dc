import { derivers } from '../../src-main/features'
import { createStorage } from '../../src-main/journal/create-storage'
import { folderPlace } from '../../src-main/sync/folder/folder-place'
import { newWorkspaceId, newWorkspaceKey } from '../../src-main/sync/keys/workspace-keys'
import { adoptBase } from '../../src-main/sync/snapshots/adopt-base'
import type { SnapshotManifest } from '../../src-main/sync/snapshots/manifest'
import { prepareAdoption } from '../../src-main/sync/snapshots/prepare-adoption'
import { publishSnapshot, type SnapshotGround } from '../../src-main/sync/snapshots/publish-snapshot'
import { createSnapshotWorker } from '../../src-main/sync/snapshots/snapshot-worker'
import type { Target } from '../../src-main/sync/target'
import { databaseFileIn } from '../../src-main/workspace-folder'
import type { Bench } from './bench'
import { entry } from './places'
import { clock, going } from './sync-world'

/** The key of the workspace that is shared. */
export const secret = { key: newWorkspaceKey(), workspace: newWorkspaceId() }

/** A base that lies in a shared folder as a snapshot. */
export interface SharedSnapshot {
  /** The shared folder. */
  readonly folder: string
  readonly target: Target
  /** The workspace that was published. */
  readonly source: string
  readonly manifest: SnapshotManifest
  /** Milliseconds that publishing took. */
  readonly cost: number
}

const groundAt = (folder: string, target: Target): SnapshotGround => ({
  folder,
  target,
  secret,
  worker: createSnapshotWorker(entry('backup-worker.js')),
  clock,
})

/** Publishes a workspace of so many people in a folder; `row` names who asks in what is said meanwhile. */
export async function shareSnapshot(bench: Bench, row: string, people: number): Promise<SharedSnapshot> {
  const source = await bench.customers(people)
  const folder = bench.newFolder('shared')
  const target = await folderPlace(folder).create({ workspace: secret.workspace, slots: [] }, going())
  bench.say(`${row}: publishing`)
  const start = performance.now()
  const manifest = await publishSnapshot(groundAt(bench.newFolder('writer'), target), {
    source: databaseFileIn(source),
    device: '5'.repeat(32),
    segments: [],
    signal: going(),
  })
  return { folder, target, source, manifest, cost: performance.now() - start }
}

/** Puts the snapshot at a target in the place of the empty workspace in `folder`. */
export async function adoptSnapshot(folder: string, target: Target): Promise<void> {
  const storage = createStorage({ path: databaseFileIn(folder), clock, derivers })
  const ground = { ...groundAt(folder, target), journal: storage.journal, derivers }
  const prepared = await prepareAdoption(ground, { signal: going(), keep: () => undefined })
  await storage.close()
  if (!prepared) throw new Error('nothing was fetched')
  adoptBase({ folder, file: prepared.file })
}

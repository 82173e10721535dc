import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import { applicationId, type Connection, connect } from '../../database/connection'
import { migrations } from '../../database/migrations'
import { latestVersion, runMigrations } from '../../database/run-migrations'
import { createStorage } from '../../journal/create-storage'
import { becomeNobody } from '../../journal/device'
import type { Deriver, Journal } from '../../journal/journal'
import type { WireOp } from '../../journal/wire-op'
import { realFiles } from './files'
import { type FetchedSnapshot, type FetchOptions, fetchSnapshot } from './fetch-snapshot'
import type { SnapshotManifest } from './manifest'
import type { SnapshotGround } from './publish-snapshot'

export interface AdoptionGround extends SnapshotGround {
  readonly journal: Journal
  readonly derivers: readonly Deriver[]
}

export interface AdoptionOptions extends Omit<FetchOptions, 'assertWanted'> {
  /**
   * Writes what must stay of this device into the base that comes (its settings, what is known of targets), which has the
   * tables of this version and none of these rows. Called inside a transaction; synchronous.
   */
  readonly keep: (connection: Connection) => void
}

/** A base that can be put in the place of the empty one. */
export type PreparedAdoption = FetchedSnapshot

/** What a new workspace has by itself, under ids that are the same everywhere: start-up tasks, and settings. */
const ofEveryWorkspace = ['setting'] as const

/** True when a workspace holds nothing but what every new one has, so that a snapshot can take its place. */
export function isEmptyWorkspace(journal: Journal): Promise<boolean> {
  return journal.isUntouched(ofEveryWorkspace)
}

/**
 * Fetches the newest whole snapshot and makes it ready to take the place of this workspace, which is empty: the tables of
 * this version, the entries that only we have, and what `keep` writes. The file is then handed to the port `adopt`. Null when
 * the target has no whole snapshot. Throws AppError conflict when this workspace is not empty (merge then), storage when the
 * snapshot was made by a newer version, and what `fetchSnapshot` throws.
 */
export async function prepareAdoption(
  ground: AdoptionGround,
  { keep, ...options }: AdoptionOptions,
): Promise<PreparedAdoption | null> {
  const { journal, files = realFiles } = ground
  if (!(await isEmptyWorkspace(journal))) throw notEmpty()
  const fetched = await fetchSnapshot(ground, { ...options, assertWanted: assertNotNewer })
  if (!fetched) return null
  const { file, manifest } = fetched
  if (!(await isEmptyWorkspace(journal))) throw notEmpty()
  const ours = await journal.opsSince(new Map(Object.entries(manifest.frontier)))
  const own = (await journal.streams()).filter(({ isOwn }) => isOwn).map(({ device }) => device)
  if (manifest.schema < latestVersion(migrations)) bringUpToDate(file)
  await takeAlong(ground, file, ours)
  finish(file, { keep, own })
  await files.remove(`${file}.device`)
  await files.flush(file)
  return fetched
}

const notEmpty = () => new AppError('conflict', message('sync.error.notEmpty'))

function assertNotNewer({ schema }: SnapshotManifest): void {
  const known = latestVersion(migrations)
  if (schema <= known) return
  throw new AppError('storage', message('sync.error.snapshotNewer', { found: schema, known }))
}

/** No copy before it, as there would be of a workspace: the snapshot itself is one. */
function bringUpToDate(file: string): void {
  const connection = connect(file, 'write')
  try {
    runMigrations(connection, migrations, applicationId)
  } finally {
    connection.close()
  }
}

/** Entries that only this device has; opening the base also puts its guards right. */
async function takeAlong(
  { clock, derivers }: AdoptionGround,
  file: string,
  ops: readonly WireOp[],
): Promise<void> {
  const storage = createStorage({ path: file, clock, derivers })
  try {
    await storage.journal.apply(ops)
  } finally {
    await storage.close()
  }
}

interface Stays {
  readonly keep: AdoptionOptions['keep']
  /** The devices, as hex, that this file was written as so far: their entries are ours to hand in. */
  readonly own: readonly string[]
}

/** The last word: what stays of this device, and no identity, so that the first opening gives the base a new one. */
function finish(file: string, { keep, own }: Stays): void {
  const connection = connect(file, 'write')
  try {
    connection.transaction(() => {
      keep(connection)
      becomeNobody(connection)
      const owned = connection.prepare('UPDATE sync_device SET is_own = 1 WHERE uuid = ?')
      for (const device of own) owned.run(Buffer.from(device, 'hex'))
    })()
  } finally {
    connection.close()
  }
}

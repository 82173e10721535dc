import { readFile } from 'node:fs/promises'
import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import type { Clock } from '../../../src-shared/kernel/clock'
import { workspaceKeys } from '../keys/workspace-keys'
import type { Note, Target } from '../target'
import { openPart } from './assemble-snapshot'
import { type FileOperations, inWordsOfFiles, realFiles } from './files'
import { openManifest, readSnapshotName, type SnapshotManifest, snapshotName } from './manifest'
import { outgoingFolder, outgoingManifest, partFile } from './part-names'
import { readPart } from './read-part'
import type { SnapshotWorker } from './snapshot-worker'
import type { SnapshotSecret } from './write-snapshot'

/** What snapshots of one workspace at one target need. */
export interface SnapshotGround {
  /** The workspace folder. */
  readonly folder: string
  readonly target: Target
  readonly secret: SnapshotSecret
  readonly worker: SnapshotWorker
  readonly clock: Clock
  readonly files?: FileOperations
}

export interface PublishOptions {
  /** The database of the workspace. */
  readonly source: string
  /** Who publishes: 32 hex digits. */
  readonly device: string
  /** Names of segments at the target whose entries are all here. */
  readonly segments: readonly string[]
  readonly signal: AbortSignal
}

/** One that was written longer ago is written anew: much of the base has come since. */
const resumable = 24 * 60 * 60_000

/**
 * Publishes the base as a snapshot and reads it back; only then it counts, and the description is given. One that could not
 * be handed over whole goes on where it stopped. Throws AppError unreadable when the target gives back something else than
 * it was given (the snapshot is then taken away again), and what the target throws.
 */
export async function publishSnapshot(
  ground: SnapshotGround,
  { source, device, segments, signal }: PublishOptions,
): Promise<SnapshotManifest> {
  const { folder, target, secret, worker, clock, files = realFiles } = ground
  const begun = await unfinished(ground, device)
  const name = begun?.name ?? snapshotName({ at: clock.now(), device })
  const manifest = begun ?? (await worker.write({ source, folder, name, secret, segments }, signal))
  const outgoing = outgoingFolder(folder)
  await target.publishSnapshot(
    {
      name,
      manifest: await readWhole(outgoingManifest(folder)),
      partCount: manifest.parts.length,
      part: (number) => readWhole(partFile(outgoing, number)),
    },
    signal,
  )
  await verifyOrTakeAway(ground, name, signal)
  await files.remove(outgoing)
  return manifest
}

const readWhole = (file: string) => inWordsOfFiles(file, () => readFile(file))

/** A snapshot of this device that was written and has not been handed over. */
async function unfinished(
  { folder, secret, clock }: SnapshotGround,
  device: string,
): Promise<SnapshotManifest | null> {
  try {
    const bytes = await readFile(outgoingManifest(folder))
    const name = readName(bytes, secret)
    const made = readSnapshotName(name.name)
    const isFresh = made?.device === device && Math.abs(clock.now() - made.at) < resumable
    return isFresh ? name : null
  } catch {
    // Not there, of another workspace, or damaged: it is written anew.
    return null
  }
}

/** A description of our own, whose name nobody has told us. */
function readName(bytes: Uint8Array, { key, workspace }: SnapshotSecret): SnapshotManifest {
  const keys = workspaceKeys(key, workspace)
  const { name } = JSON.parse(keys.openNote('manifest', bytes).toString('utf8')) as { name: string }
  return openManifest(keys, { name, bytes })
}

async function verifyOrTakeAway(ground: SnapshotGround, name: string, signal: AbortSignal): Promise<void> {
  try {
    await verifySnapshot(ground, name, signal)
  } catch (error) {
    // What is only missing is handed in again the next time; what is wrong would stay wrong.
    const isWrong = error instanceof AppError && error.code === 'unreadable'
    if (isWrong) await ground.target.dropSnapshot(name, signal)
    throw error
  }
}

/**
 * Reads a snapshot back from the target, description and parts. Throws AppError unreadable or not-found, with its name, when
 * something is missing or not what was written.
 */
export async function verifySnapshot(
  { target, secret }: Pick<SnapshotGround, 'target' | 'secret'>,
  name: string,
  signal: AbortSignal,
): Promise<SnapshotManifest> {
  const keys = workspaceKeys(secret.key, secret.workspace)
  const note = (await target.snapshots(signal)).find((one: Note) => one.name === name)
  if (!note) throw new AppError('not-found', message('sync.error.snapshotNotThere', { snapshot: name }))
  const manifest = openManifest(keys, note)
  const sealer = keys.parts('snapshot', Buffer.from(manifest.thing, 'hex'))
  for (const number of manifest.parts.keys()) {
    openPart({ manifest, sealer, number }, await readPart({ target, name, number }, signal))
  }
  return manifest
}

/** True for an error that says that a snapshot is not whole; false when the target cannot be reached, for example. */
export function isBroken(error: unknown): boolean {
  return error instanceof AppError && (error.code === 'unreadable' || error.code === 'not-found')
}

import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { AppError } from '../../../src-shared/contract/app-error'
import { workspaceKeys } from '../keys/workspace-keys'
import { throwIfCancelled } from './cancelled'
import { assertPart, isPart } from './assemble-snapshot'
import { type FileOperations, realFiles } from './files'
import { openManifest, sealedBytes, type SnapshotManifest } from './manifest'
import { incomingFolder, partFile } from './part-names'
import { readPart } from './read-part'
import { isNewer } from './snapshot-rules'
import { isBroken, type SnapshotGround } from './publish-snapshot'

export interface FetchOptions {
  readonly signal: AbortSignal
  /** Bytes that are here, and in all. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined
  /** Told of each snapshot that is passed over because it is not whole, and why. */
  readonly onBroken?: ((name: string, error: AppError) => void) | undefined
  /** The snapshots to choose from, where they are known already; all of the target when left out. */
  readonly among?: readonly SnapshotManifest[] | undefined
  /** Asked before a snapshot is fetched; throws when this one must not be taken. */
  readonly assertWanted?: ((manifest: SnapshotManifest) => void) | undefined
}

/** A snapshot whose base is here, checked. */
export interface FetchedSnapshot {
  readonly manifest: SnapshotManifest
  /** The base, below `incoming` in the workspace folder. */
  readonly file: string
}

/**
 * The descriptions at a target that can be read, those with the most entries first (names tell what the clocks of their
 * writers said); `onBroken` hears of the others.
 */
export async function readManifests(
  { target, secret }: Pick<SnapshotGround, 'target' | 'secret'>,
  { signal, onBroken }: Pick<FetchOptions, 'signal' | 'onBroken'>,
): Promise<SnapshotManifest[]> {
  const keys = workspaceKeys(secret.key, secret.workspace)
  const manifests: SnapshotManifest[] = []
  for (const note of await target.snapshots(signal)) {
    try {
      manifests.push(openManifest(keys, note))
    } catch (error) {
      if (!isBroken(error)) throw error
      onBroken?.(note.name, error as AppError)
    }
  }
  return manifests.sort((one, other) => (isNewer(one, other) ? -1 : 1))
}

/**
 * Brings the newest snapshot that is whole to this device. Parts that came before a break are kept when they are what the
 * description says. When one is missing or damaged, the snapshot before it is taken; what it lacks stands in segments. Null
 * when the target has none that is whole. Throws AppError unavailable, cancelled, storage.
 */
export async function fetchSnapshot(
  ground: SnapshotGround,
  options: FetchOptions,
): Promise<FetchedSnapshot | null> {
  for (const manifest of options.among ?? (await readManifests(ground, options))) {
    options.assertWanted?.(manifest)
    try {
      return { manifest, file: await fetchOne(ground, manifest, options) }
    } catch (error) {
      if (!isBroken(error)) throw error
      options.onBroken?.(manifest.name, error as AppError)
    }
  }
  return null
}

/** Removes everything that has come in and was not put in place. */
export async function clearIncoming(folder: string, files: FileOperations = realFiles): Promise<void> {
  await files.remove(incomingFolder(folder))
}

async function fetchOne(
  ground: SnapshotGround,
  manifest: SnapshotManifest,
  options: FetchOptions,
): Promise<string> {
  const { folder, secret, worker, files = realFiles } = ground
  const incoming = path.join(incomingFolder(folder), manifest.name)
  await removeOthers(folder, { files, name: manifest.name })
  await files.makeFolder(incoming)
  await fetchParts(ground, { manifest, incoming }, options)
  const file = path.join(incoming, 'base.sqlite')
  for (const suffix of ['', '-wal', '-shm', '.device']) await files.remove(file + suffix)
  await worker.assemble({ parts: incoming, manifest, secret, file }, options.signal)
  return file
}

/** Half of another snapshot is of no use, and may be large. */
async function removeOthers(
  folder: string,
  { files, name }: { files: FileOperations; name: string },
): Promise<void> {
  const present = await readdir(incomingFolder(folder)).catch(() => [])
  for (const other of present.filter((one) => one !== name))
    await files.remove(path.join(incomingFolder(folder), other))
}

async function fetchParts(
  { target, files = realFiles }: SnapshotGround,
  { manifest, incoming }: { manifest: SnapshotManifest; incoming: string },
  { signal, onProgress }: FetchOptions,
): Promise<void> {
  const total = sealedBytes(manifest)
  let done = 0
  onProgress?.(done, total)
  for (const [number, { bytes }] of manifest.parts.entries()) {
    throwIfCancelled(signal)
    const file = partFile(incoming, number)
    const kept = await readFile(file).catch(() => null)
    if (kept === null || !isPart(manifest, number, kept)) {
      const sealed = await readPart({ target, name: manifest.name, number }, signal)
      assertPart(manifest, number, sealed)
      await files.put(file, sealed)
    }
    done += bytes
    onProgress?.(done, total)
  }
}

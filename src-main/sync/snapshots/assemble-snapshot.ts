import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'
import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import { applicationId, connect } from '../../database/connection'
import { type OpenedPart, type PartSealer, workspaceKeys } from '../keys/workspace-keys'
import { type FileOperations, realFiles } from './files'
import type { SnapshotManifest } from './manifest'
import { partFile } from './part-names'
import { countRows, type SnapshotSecret } from './write-snapshot'

export interface AssembleTask {
  /** The folder that the sealed parts stand in. */
  readonly parts: string
  readonly manifest: SnapshotManifest
  readonly secret: SnapshotSecret
  /** Where the base is to stand. */
  readonly file: string
}

/**
 * Puts the base of a snapshot together out of its parts and looks it over: seals, order, version, rows. SQLite's own check of
 * every page was the writer's (`vacuumInto`), and the seals say that these are its bytes. Belongs into a worker. Throws AppError
 * unreadable, with the name of the snapshot and of the part, when one is not what the writer wrote; `file` is then not there.
 */
export async function assembleSnapshot(
  { parts, manifest, secret, file }: AssembleTask,
  files: FileOperations = realFiles,
): Promise<void> {
  const sealer = workspaceKeys(secret.key, secret.workspace).parts(
    'snapshot',
    Buffer.from(manifest.thing, 'hex'),
  )
  const arriving = `${file}.part`
  try {
    await pipeline(
      Readable.from(openParts(parts, manifest, sealer)),
      createInflateRaw({ chunkSize: 2 ** 18 }),
      createWriteStream(arriving),
    )
    await files.flush(arriving)
    checkBase(arriving, manifest)
    await files.rename(arriving, file)
  } catch (error) {
    await files.remove(arriving)
    throw isBadStream(error) ? snapshotDamaged(manifest.name, error) : error
  }
}

async function* openParts(
  folder: string,
  manifest: SnapshotManifest,
  sealer: PartSealer,
): AsyncIterable<Buffer> {
  for (const number of manifest.parts.keys()) {
    // The seal says what the hash would: that it is this part, as it was written.
    yield openSealed({ manifest, sealer, number }, await readFile(partFile(folder, number)))
  }
}

interface PartOf {
  readonly manifest: SnapshotManifest
  readonly sealer: PartSealer
  readonly number: number
}

/** What stands in a part. Throws AppError unreadable with its name unless it is the part that the description means. */
export function openPart({ manifest, sealer, number }: PartOf, sealed: Uint8Array): Buffer {
  assertPart(manifest, number, sealed)
  return openSealed({ manifest, sealer, number }, sealed)
}

function openSealed({ manifest, sealer, number }: PartOf, sealed: Uint8Array): Buffer {
  const { bytes, isFinal } = unsealed({ manifest, sealer, number }, sealed)
  if (isFinal !== (number === manifest.parts.length - 1)) throw partDamaged(manifest.name, number)
  return bytes
}

function unsealed({ manifest, sealer, number }: PartOf, sealed: Uint8Array): OpenedPart {
  try {
    return sealer.open(number, sealed)
  } catch (error) {
    throw partDamaged(manifest.name, number, error)
  }
}

/** True when the bytes are those that the description means. */
export function isPart({ parts }: SnapshotManifest, number: number, sealed: Uint8Array): boolean {
  const part = parts[number]
  return (
    part !== undefined &&
    part.bytes === sealed.length &&
    part.sha256 === createHash('sha256').update(sealed).digest('hex')
  )
}

/** Throws AppError unreadable with the name of the part unless the bytes are those that the description means. */
export function assertPart(manifest: SnapshotManifest, number: number, sealed: Uint8Array): void {
  if (!isPart(manifest, number, sealed)) throw partDamaged(manifest.name, number)
}

function partDamaged(snapshot: string, number: number, cause?: unknown): AppError {
  const text = message('sync.error.snapshotPartDamaged', { snapshot, part: number + 1 })
  return new AppError('unreadable', text, { cause })
}

function snapshotDamaged(snapshot: string, cause?: unknown): AppError {
  return new AppError('unreadable', message('sync.error.snapshotDamaged', { snapshot }), { cause })
}

/** zlib's complaint about what it was given. */
function isBadStream(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? ''
  return /^Z_|^ERR_ZLIB|SQLITE_(CORRUPT|NOTADB)/.test(code)
}

function checkBase(file: string, manifest: SnapshotManifest): void {
  const connection = connect(file, 'read')
  try {
    const number = (pragma: string) => Number(connection.pragma(pragma, { simple: true }))
    const isOurs = number('application_id') === applicationId && number('user_version') === manifest.schema
    const rows = countRows(connection)
    const hasAll = Object.entries(manifest.rows).every(([table, count]) => (rows[table] ?? count) === count)
    if (!isOurs || !hasAll) throw snapshotDamaged(manifest.name)
  } finally {
    connection.close()
  }
}

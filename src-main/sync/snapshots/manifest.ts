import * as z from 'zod'
import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import type { WorkspaceKeys } from '../keys/workspace-keys'
import type { Note } from '../target'

const deviceHex = z.string().regex(/^[0-9a-f]{32}$/)
const digest = z.string().regex(/^[0-9a-f]{32}$/)
const count = z.int().min(0)

/** What is readable in later formats, too. */
const formatSchema = z.object({ format: z.int().min(1) })

const manifestSchema = z.object({
  format: z.literal(1),
  /** The name of the snapshot: a description does not fit another one. */
  name: z.string().regex(/^[0-9a-f]{12}-[0-9a-f]{32}$/),
  /** Version of the schema of the base. */
  schema: z.int().min(1),
  /** The entries in it: the contiguous prefix per device, and how many stand in forks. */
  frontier: z.record(deviceHex, count),
  forks: z.record(deviceHex, count),
  /** All entries, those ahead of a missing one not counted. */
  entries: count,
  /** 16 random bytes as hex: what its parts are sealed as parts of. */
  thing: z.string().regex(/^[0-9a-f]{32}$/),
  /** Bytes of the base file. */
  bytes: count,
  /** Names of segments at the target whose entries are all in it: who has the snapshot need not fetch them. */
  segments: z.array(z.string()),
  /** The sealed parts, in their order. */
  parts: z.array(z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: count })).min(1),
  /** Rows and digest per replicated table, by camelCase name. */
  rows: z.record(z.string(), count),
  digests: z.record(z.string(), digest),
})

/** What a snapshot is made of and holds. */
export type SnapshotManifest = z.infer<typeof manifestSchema>

/** A snapshot at a target: when it was made (milliseconds UTC) and by whom (32 hex digits) follow from its name. */
export interface SnapshotName {
  readonly at: number
  readonly device: string
}

/** The name of a snapshot; names sort by age. */
export function snapshotName({ at, device }: SnapshotName): string {
  return `${Math.max(0, at).toString(16).padStart(12, '0')}-${device}`
}

/** What a name says; null when it is none of ours. */
export function readSnapshotName(name: string): SnapshotName | null {
  const [, at = '', device = ''] = /^([0-9a-f]{12})-([0-9a-f]{32})$/.exec(name) ?? []
  return device === '' ? null : { at: Number.parseInt(at, 16), device }
}

/** The description as it is left at a target. */
export function sealManifest(keys: WorkspaceKeys, manifest: SnapshotManifest): Buffer {
  return keys.sealNote('manifest', Buffer.from(JSON.stringify(manifest)))
}

/**
 * The description that a note holds. Throws AppError unreadable, with the name of the snapshot, when it is damaged, of
 * another snapshot or workspace, or written by a newer version.
 */
export function openManifest(keys: WorkspaceKeys, { name, bytes }: Note): SnapshotManifest {
  const said = readJson(keys, { name, bytes })
  const format = formatSchema.safeParse(said).data?.format ?? 1
  if (format > 1) throw new AppError('unreadable', message('sync.error.newerFormat'))
  const manifest = manifestSchema.safeParse(said).data
  if (manifest?.name !== name) throw manifestDamaged(name)
  return manifest
}

function readJson(keys: WorkspaceKeys, { name, bytes }: Note): unknown {
  try {
    return JSON.parse(keys.openNote('manifest', bytes).toString('utf8'))
  } catch (error) {
    const isNewer = error instanceof AppError && error.text.key === 'sync.error.newerFormat'
    throw isNewer ? error : manifestDamaged(name, error)
  }
}

function manifestDamaged(snapshot: string, cause?: unknown): AppError {
  return new AppError('unreadable', message('sync.error.snapshotManifestDamaged', { snapshot }), { cause })
}

/** Bytes of all sealed parts. */
export function sealedBytes({ parts }: SnapshotManifest): number {
  return parts.reduce((sum, { bytes }) => sum + bytes, 0)
}

import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createDeflateRaw } from 'node:zlib'
import { replicatedTables } from '../../../src-shared/contract/replicated-tables'
import { sqlName } from '../../../src-shared/contract/define-table'
import { type Connection, connect } from '../../database/connection'
import { vacuumInto } from '../../database/vacuum-into'
import { digestOfFile } from '../../journal/base-digest'
import { type PartSealer, workspaceKeys } from '../keys/workspace-keys'
import { type FileOperations, realFiles, writeWhole } from './files'
import { sealManifest, type SnapshotManifest } from './manifest'
import { outgoingFolder, outgoingManifest, partFile } from './part-names'
import { removeLocalFacts } from './travelling-tables'

/** The key of a workspace, in a form that can be handed to a worker. */
export interface SnapshotSecret {
  readonly key: Uint8Array
  /** 32 hex digits. */
  readonly workspace: string
}

export interface WriteTask {
  /** The database of the workspace. */
  readonly source: string
  /** The workspace folder: the sealed parts, and at last the description, are left in `outgoing` below it. */
  readonly folder: string
  readonly name: string
  readonly secret: SnapshotSecret
  /** Names of segments at the target whose entries are all here. */
  readonly segments: readonly string[]
  /** Bytes of a part before it is sealed; 4 MB when left out. */
  readonly partSize?: number
}

const usualPartSize = 4 * 2 ** 20
/** The quickest that zlib does; the next levels win a tenth and take twice as long. */
const compression = { level: 1, chunkSize: 2 ** 18 }

/**
 * Writes the base of a workspace as sealed parts, while it is open: a checked copy without what is only of this device,
 * compressed and cut. Blocks for minutes with a big base, so it belongs into a worker; holds a few parts in memory at a time.
 * Gives the description, which is written last. Throws AppError storage; what is half done is of no harm.
 */
export async function writeSnapshot(
  { source, folder, name, secret, segments, partSize = usualPartSize }: WriteTask,
  files: FileOperations = realFiles,
): Promise<SnapshotManifest> {
  const outgoing = outgoingFolder(folder)
  await files.remove(outgoing)
  await files.makeFolder(outgoing)
  const base = path.join(outgoing, 'base.sqlite')
  const whole = path.join(outgoing, 'whole.sqlite')
  copyForOthers(source, { whole, base })
  await files.remove(whole)
  const keys = workspaceKeys(secret.key, secret.workspace)
  const thing = randomBytes(16)
  const parts = await writeParts(base, {
    files,
    outgoing,
    partSize,
    sealer: keys.parts('snapshot', thing),
  })
  const manifest: SnapshotManifest = {
    format: 1,
    name,
    thing: thing.toString('hex'),
    bytes: statSync(base).size,
    segments: [...segments],
    parts,
    ...describe(base),
    ...digestOfFile(base),
  }
  await files.remove(base)
  await writeWhole(files, outgoingManifest(folder), sealManifest(keys, manifest))
  return manifest
}

/** A checked copy that can be given to others. Copied twice: what was removed leaves no trace in free pages. */
function copyForOthers(source: string, { whole, base }: { whole: string; base: string }): void {
  vacuumInto(source, whole)
  const connection = connect(whole, 'write')
  try {
    removeLocalFacts(connection)
  } finally {
    connection.close()
  }
  vacuumInto(whole, base)
}

function describe(base: string): Pick<SnapshotManifest, 'schema' | 'entries' | 'rows'> {
  const connection = connect(base, 'read')
  try {
    return {
      schema: Number(connection.pragma('user_version', { simple: true })),
      entries: Number(connection.prepare('SELECT count(*) FROM sync_op').pluck().get()),
      rows: countRows(connection),
    }
  } finally {
    connection.close()
  }
}

/** How many rows each replicated table has, by camelCase name; tables that the file does not know are left out. */
export function countRows(connection: Connection): Record<string, number> {
  const tables = connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all()
  const known = Object.values(replicatedTables).filter((table) => tables.includes(sqlName(table.name)))
  const count = (table: string) => Number(connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
  return Object.fromEntries(known.map(({ name }) => [name, count(sqlName(name))]))
}

interface PartsPlace {
  readonly files: FileOperations
  readonly outgoing: string
  readonly partSize: number
  readonly sealer: PartSealer
}

async function writeParts(
  base: string,
  { files, outgoing, partSize, sealer }: PartsPlace,
): Promise<SnapshotManifest['parts']> {
  const parts: SnapshotManifest['parts'] = []
  const write = async (bytes: Uint8Array, isFinal: boolean) => {
    const sealed = sealer.seal(parts.length, isFinal, bytes)
    await files.write(partFile(outgoing, parts.length), sealed)
    parts.push({ sha256: createHash('sha256').update(sealed).digest('hex'), bytes: sealed.length })
  }
  await pipeline(
    createReadStream(base, { highWaterMark: 2 ** 20 }),
    createDeflateRaw(compression),
    async (compressed: AsyncIterable<Buffer>) => {
      let last: Buffer | null = null
      for await (const part of cut(compressed, partSize)) {
        if (last) await write(last, false)
        last = part
      }
      await write(last ?? Buffer.alloc(0), true)
    },
  )
  return parts
}

/** The same bytes in pieces of `partSize`; the last one may be shorter. */
async function* cut(chunks: AsyncIterable<Buffer>, partSize: number): AsyncIterable<Buffer> {
  let gathered: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    gathered.push(chunk)
    size += chunk.length
    if (size < partSize) continue
    const bytes = Buffer.concat(gathered)
    let start = 0
    for (; bytes.length - start >= partSize; start += partSize) yield bytes.subarray(start, start + partSize)
    const rest = bytes.subarray(start)
    gathered = [rest]
    size = rest.length
  }
  if (size > 0) yield Buffer.concat(gathered)
}

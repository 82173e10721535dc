import { randomBytes } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Connection } from '../database/connection'
import { decodeStamp, type Tick } from './hlc'

/** Who this database writes as. */
export interface Device {
  /** 16 random bytes; the first 8 are the node of its stamps. */
  readonly uuid: Buffer
  /** Those 8 bytes. */
  readonly node: Buffer
  /** Number of its stream of entries in this file. */
  readonly stream: number
  /** Newest own entry. */
  readonly seq: number
  /** Where its clock stands. */
  readonly last: Tick
}

/** The one scope until records can be shared with some people only. */
const wholeWorkspace = Buffer.alloc(0)

/**
 * The device of an opened database. A file that was copied, restored or put back from somewhere else must not go on
 * writing under the identity of the original: two contents would get one number. So the file carries an incarnation:
 * its inode and a token that changes at every open and also stands in a note beside the file. When they do not agree, the
 * database gets a new device. `file` is null for a database in memory.
 */
export function openDevice(connection: Connection, file: string | null): Device {
  return inOneTransaction(connection, () => {
    const uuid = meta(connection, 'device')
    const isKnown = Buffer.isBuffer(uuid) && (file === null || incarnationHolds(connection, file))
    const device = isKnown ? readDevice(connection, uuid) : createDevice(connection)
    if (file !== null) renewIncarnation(connection, file)
    return device
  })
}

/** Gives the database a new device; the entries so far stay with the old one. Call it inside a transaction. */
export function createDevice(connection: Connection): Device {
  const uuid = randomBytes(16)
  setMeta(connection, 'device', uuid)
  ensureStream(connection, uuid)
  connection.prepare('UPDATE sync_device SET is_own = 1 WHERE uuid = ?').run(uuid)
  return readDevice(connection, uuid)
}

/**
 * Takes a database its identity, so that the next opening gives it a new one; a device that has written nothing is
 * forgotten altogether. Call it inside a transaction, on a file that nobody else has open.
 */
export function becomeNobody(connection: Connection): void {
  const uuid = meta(connection, 'device')
  connection.exec("DELETE FROM sync_meta WHERE k IN ('device', 'incarnation', 'last_hlc')")
  if (!Buffer.isBuffer(uuid)) return
  const unused = connection
    .prepare(
      `SELECT s.dev FROM sync_stream s JOIN sync_device d ON d.id = s.device JOIN sync_frontier f ON f.dev = s.dev
       WHERE d.uuid = ? AND f.seq = 0 AND (SELECT count(*) FROM sync_stream o WHERE o.device = s.device) = 1`,
    )
    .pluck()
    .get(uuid)
  if (unused === undefined) return
  connection.prepare('DELETE FROM sync_frontier WHERE dev = ?').run(unused)
  connection.prepare('DELETE FROM sync_stream WHERE dev = ?').run(unused)
  connection.prepare('DELETE FROM sync_device WHERE uuid = ?').run(uuid)
}

function readDevice(connection: Connection, uuid: Buffer): Device {
  const stream = ensureStream(connection, uuid)
  const seq = Number(connection.prepare('SELECT seq FROM sync_frontier WHERE dev = ?').pluck().get(stream))
  const last = meta(connection, 'last_hlc')
  return {
    uuid,
    node: uuid.subarray(0, 8),
    stream,
    seq,
    last: Buffer.isBuffer(last) ? decodeStamp(last) : { ms: 0, counter: 0 },
  }
}

/** The number of a device's stream; made when this is the first that we hear of it. `fork` above 0: see sync_stream. */
export function ensureStream(connection: Connection, uuid: Buffer, fork = 0): number {
  connection.prepare('INSERT INTO sync_device (uuid) VALUES (?) ON CONFLICT (uuid) DO NOTHING').run(uuid)
  const device = connection.prepare('SELECT id FROM sync_device WHERE uuid = ?').pluck().get(uuid)
  const inserted = connection
    .prepare('INSERT INTO sync_stream (device, scope, fork) VALUES (?, ?, ?) ON CONFLICT DO NOTHING')
    .run(device, wholeWorkspace, fork)
  const stream = connection
    .prepare('SELECT dev FROM sync_stream WHERE device = ? AND scope = ? AND fork = ?')
    .pluck()
    .get(device, wholeWorkspace, fork)
  if (inserted.changes > 0)
    connection.prepare('INSERT INTO sync_frontier (dev, seq) VALUES (?, 0)').run(stream)
  return Number(stream)
}

function meta(connection: Connection, key: string): unknown {
  return connection.prepare('SELECT v FROM sync_meta WHERE k = ?').pluck().get(key)
}

function setMeta(connection: Connection, key: string, value: string | Buffer): void {
  connection
    .prepare('INSERT INTO sync_meta (k, v) VALUES (?, ?) ON CONFLICT (k) DO UPDATE SET v = excluded.v')
    .run(key, value)
}

function noteFile(file: string): string {
  return path.join(path.dirname(file), `${path.basename(file)}.device`)
}

function incarnationHolds(connection: Connection, file: string): boolean {
  const stored = meta(connection, 'incarnation')
  return typeof stored === 'string' && stored === `${inode(file)} ${tokenBeside(file)}`
}

/** The note is written first: a crash in between costs a new device, never an identity used twice. */
function renewIncarnation(connection: Connection, file: string): void {
  const token = randomBytes(16).toString('hex')
  writeFileSync(noteFile(file), token)
  setMeta(connection, 'incarnation', `${inode(file)} ${token}`)
}

function tokenBeside(file: string): string | null {
  try {
    return readFileSync(noteFile(file), 'utf8')
  } catch {
    return null
  }
}

function inode(file: string): string {
  return String(statSync(file, { bigint: true }).ino)
}

function inOneTransaction<Result>(connection: Connection, work: () => Result): Result {
  connection.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    connection.exec('COMMIT')
    return result
  } finally {
    if (connection.inTransaction) connection.exec('ROLLBACK')
  }
}

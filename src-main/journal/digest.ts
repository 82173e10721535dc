import { hash } from 'node:crypto'
import type { Connection } from '../database/connection'
import { deletedGroup, encodeGroup, isNullGroup, type SqlValue } from './op-codec'
import { opPlace } from './op-id'
import type { Registry, TableMeta } from './registry'

const modulus = 1n << 128n
const nobody = Buffer.alloc(0)

interface FirstInsert {
  readonly id: number
  readonly hlc: Buffer
  readonly body: string
}

/**
 * Per table the sum modulo 2^128 of SHA-256 over table, row, group, key (stamp, device, number) and value of every
 * group that somebody has written, as hex. Two databases with the same entries have the same digests; a value that changed
 * behind the journal's back shows. Reads every row: about 50 microseconds each.
 */
export class Digester {
  readonly #connection: Connection
  readonly #registry: Registry
  readonly #devices: ReadonlyMap<number, Buffer>

  constructor(connection: Connection, registry: Registry) {
    this.#connection = connection
    this.#registry = registry
    const devices = connection
      .prepare('SELECT s.dev, d.uuid FROM sync_stream s JOIN sync_device d ON d.id = s.device')
      .raw(true)
      .all() as [number, Buffer][]
    this.#devices = new Map(devices)
  }

  /** The digest of every table, by camelCase name. */
  all(): Map<string, string> {
    return new Map(this.#registry.tables.map((table) => [table.name, this.#ofTable(table)]))
  }

  #ofTable(table: TableMeta): string {
    const columns = ['id', ...table.columns.map((column) => column.sql), 'deleted_at'].join(', ')
    const rows = this.#connection.prepare(`SELECT ${columns} FROM ${table.sql}`).raw(true).safeIntegers(true)
    const inserts = this.#connection.prepare(
      'SELECT id, hlc, body FROM sync_op WHERE row = ? AND kind = 0 AND tbl = ? AND held = 0',
    )
    const cells = this.#connection
      .prepare('SELECT grp, hlc, op FROM sync_cell WHERE tbl = ? AND row = ?')
      .raw(true)
    let sum = 0n
    for (const [id, ...row] of rows.iterate() as Iterable<[Buffer, ...SqlValue[]]>) {
      const first = this.#oldest(inserts.all(id, table.id) as FirstInsert[])
      const stamps = this.#stamps(first, cells.all(table.id, id) as [number, Buffer, number][])
      for (const part of this.#groupsOf(table, row, stamps)) sum += hashOf(table, id, part)
    }
    return (sum % modulus).toString(16).padStart(32, '0')
  }

  #oldest(inserts: readonly FirstInsert[]): FirstInsert | undefined {
    if (inserts.length < 2) return inserts[0]
    const keyOf = ({ hlc, id }: FirstInsert) => this.#key(hlc, id)
    return [...inserts].sort((one, other) => Buffer.compare(keyOf(one), keyOf(other)))[0]
  }

  /** Stamp, device and number of an entry, in the order of keys. */
  #key(hlc: Buffer, op: number): Buffer {
    const { stream, seq } = opPlace(op)
    const number = Buffer.alloc(8)
    number.writeUIntBE(seq, 2, 6)
    return Buffer.concat([hlc, this.#devices.get(stream) ?? nobody, number])
  }

  #stamps(first: FirstInsert | undefined, cells: readonly [number, Buffer, number][]): Map<number, Buffer> {
    const stamps = new Map<number, Buffer>()
    if (first) {
      const key = this.#key(first.hlc, first.id)
      stamps.set(deletedGroup, key)
      for (const group of Object.keys(JSON.parse(first.body) as object)) stamps.set(Number(group), key)
    }
    for (const [group, hlc, op] of cells) stamps.set(group, this.#key(hlc, op))
    return stamps
  }

  *#groupsOf(
    table: TableMeta,
    row: readonly SqlValue[],
    stamps: ReadonlyMap<number, Buffer>,
  ): Iterable<HashPart> {
    const deletedAt = row.at(-1) ?? null
    yield { group: deletedGroup, key: stamps.get(deletedGroup) ?? nobody, value: String(deletedAt) }
    for (const group of table.groups) {
      const key = stamps.get(group.id)
      if (key || !isNullGroup(group, row))
        yield { group: group.id, key: key ?? nobody, value: encodeGroup(group, row) }
    }
  }
}

interface HashPart {
  readonly group: number
  readonly key: Buffer
  readonly value: string
}

function hashOf(table: TableMeta, row: Buffer, { group, key, value }: HashPart): bigint {
  const head = Buffer.alloc(12)
  head.writeUInt32BE(table.id, 0)
  head.writeUInt32BE(group, 4)
  head.writeUInt32BE(key.length, 8)
  const digest = hash('sha256', Buffer.concat([head, row, key, Buffer.from(value)]), 'buffer')
  return (digest.readBigUInt64BE(0) << 64n) | digest.readBigUInt64BE(8)
}

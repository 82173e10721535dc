import { deterministicId, idBytes } from '../../src-main/database/ids'
import type { Trx } from '../../src-main/database/transaction'
import { createStorage, type Storage } from '../../src-main/journal/create-storage'
import type { WireOp } from '../../src-main/journal/wire-op'
import { message } from '../../src-shared/contract/message'
import { type FixedClock, fixedClock } from '../support/fixed-clock'
import { plainTables } from './plain-tables'

const label = message('error.cancelled')
/** Without the derived tables, which cost most of the time that opening takes. */
const year = 365 * 24 * 3600_000

/** What a random device does next. The numbers choose among what is there. */
export type Deed =
  | { readonly type: 'write'; readonly device: number; readonly writes: readonly Write[] }
  | { readonly type: 'deliver'; readonly device: number; readonly picks: readonly number[] }
  | { readonly type: 'clock'; readonly device: number; readonly years: number; readonly ms: number }
  | { readonly type: 'undo'; readonly device: number }
  | { readonly type: 'fork'; readonly pick: number; readonly value: number }

export interface Write {
  readonly kind: 'insert' | 'tag' | 'edit' | 'merge' | 'remove' | 'restore'
  readonly pick: number
  readonly value: number
}

const words = ['김민준', '王小明', 'Иванов', '深圳市', 'ООО Ромашка', '삼성전자']
const tables = ['company', 'deal', 'activity', 'affiliation'] as const

type LooseVerbs = {
  insert(trx: Trx, table: string, row: object): void
  update(trx: Trx, table: string, id: Uint8Array, patch: object): boolean
  remove(trx: Trx, table: string, id: Uint8Array): boolean
  restore(trx: Trx, table: string, id: Uint8Array): boolean
}

export interface Replica extends Storage {
  readonly clock: FixedClock
}

/** Some devices with clocks of their own, and every entry that any of them has written. */
export class ReplicaWorld {
  readonly replicas: readonly Replica[]
  readonly pool: WireOp[] = []
  readonly #known = new Set<string>()

  constructor(count: number) {
    this.replicas = Array.from({ length: count }, () => newReplica())
  }

  async act(deed: Deed): Promise<void> {
    if (deed.type === 'fork') {
      this.#fork(deed.pick, deed.value)
      return
    }
    const replica = this.replicas[deed.device % this.replicas.length] as Replica
    if (deed.type === 'clock') replica.clock.move(deed.years * year + deed.ms)
    if (deed.type === 'deliver') await this.#deliver(replica, deed.picks)
    if (deed.type === 'write') await this.#write(replica, deed.writes)
    if (deed.type === 'undo') await this.#undo(replica)
  }

  /** Every entry to every device, in an order given per device, some of them twice. */
  async deliverAll(orders: readonly (readonly number[])[]): Promise<void> {
    for (const [place, replica] of this.replicas.entries()) {
      const order = orders[place % orders.length] ?? []
      const shuffled = [...this.pool.entries()]
        .sort(([one], [other]) => (order[one % order.length] ?? 0) - (order[other % order.length] ?? 0))
        .map(([, op]) => op)
      const half = Math.floor(shuffled.length / 2)
      await replica.journal.apply(shuffled.slice(0, half + 2))
      await replica.journal.apply(shuffled.slice(half))
    }
  }

  async close(): Promise<void> {
    for (const replica of this.replicas) await replica.close()
  }

  async #deliver(replica: Replica, picks: readonly number[]): Promise<void> {
    const ops = picks.flatMap((pick) => this.pool[pick % Math.max(1, this.pool.length)] ?? [])
    await replica.journal.apply(ops)
  }

  async #write(replica: Replica, writes: readonly Write[]): Promise<void> {
    const verbs = replica.journal as unknown as LooseVerbs
    await replica.inTransaction({ label }, (trx) => {
      for (const write of writes) this.#writeOne(replica, { trx, verbs }, write)
    })
    await this.#collect(replica)
  }

  #writeOne(replica: Replica, { trx, verbs }: { trx: Trx; verbs: LooseVerbs }, write: Write): void {
    const word = words[write.value % words.length] ?? ''
    if (write.kind === 'tag') {
      const colour = write.value % 2 === 0 ? { colour: word } : {}
      verbs.insert(trx, 'tag', { id: deterministicId('tag', String(write.pick % 3)), name: word, ...colour })
      return
    }
    const rows = knownRows(trx)
    const row = rows[write.pick % Math.max(1, rows.length)]
    if (write.kind === 'insert' || !row) {
      const table = tables[write.pick % tables.length] ?? 'company'
      verbs.insert(trx, table, { id: idBytes(replica.newId()), ...columnsOf(table, { rows, write, word }) })
      return
    }
    if (write.kind === 'merge') mergeTwo({ trx, verbs }, rows, write)
    else changeOne({ trx, verbs }, row, { rows, write, word })
  }

  async #undo(replica: Replica): Promise<void> {
    const last = await replica.journal.lastUndoable()
    if (last) await replica.journal.undo(last.id)
    await this.#collect(replica)
  }

  /** An entry with the same number and stamp as one that exists, and another content: somebody copied a disk. */
  #fork(pick: number, value: number): void {
    const op = this.pool[pick % Math.max(1, this.pool.length)]
    if (!op) return
    const word = JSON.stringify(words[value % words.length])
    const body = op.body.replace(/"(김민준|王小明|Иванов|深圳市|ООО Ромашка|삼성전자)"/, word)
    this.#add({ ...op, body })
  }

  async #collect(replica: Replica): Promise<void> {
    for (const op of await replica.journal.opsSince(new Map())) this.#add(op)
  }

  #add(op: WireOp): void {
    const key = JSON.stringify([Buffer.from(op.device).toString('hex'), op.seq, op.body])
    if (this.#known.has(key)) return
    this.#known.add(key)
    this.pool.push(op)
  }
}

function newReplica(): Replica {
  const clock = fixedClock()
  return { ...createStorage({ path: ':memory:', clock, migrations: plainTables }), clock }
}

interface KnownRow {
  readonly table: string
  readonly id: Buffer
  readonly isDeleted: boolean
}

function knownRows(trx: Trx): KnownRow[] {
  return [...tables, 'tag'].flatMap((table) => {
    const found = trx.statement<{ id: Buffer; deleted_at: number | null }>(
      `SELECT id, deleted_at FROM ${table} ORDER BY id`,
    )
    return found.all().map(({ id, deleted_at }) => ({ table, id, isDeleted: deleted_at !== null }))
  })
}

function changeOne(
  { trx, verbs }: { trx: Trx; verbs: LooseVerbs },
  row: KnownRow,
  given: { rows: readonly KnownRow[]; write: Write; word: string },
): void {
  const { kind } = given.write
  if (kind === 'remove') verbs.remove(trx, row.table, row.id)
  else if (kind === 'restore') verbs.restore(trx, row.table, row.id)
  else if (!row.isDeleted) verbs.update(trx, row.table, row.id, columnsOf(row.table, given))
}

/** One of the living companies turns out to be another one, perhaps one that was merged into it. */
function mergeTwo(
  { trx, verbs }: { trx: Trx; verbs: LooseVerbs },
  rows: readonly KnownRow[],
  { pick, value }: Write,
): void {
  const companies = rows.filter(({ table, isDeleted }) => table === 'company' && !isDeleted)
  const [one, other] = [pick, value].map((at) => companies[at % Math.max(1, companies.length)])
  if (one && other) verbs.update(trx, 'company', one.id, { mergedIntoId: other.id })
}

function columnsOf(
  table: string,
  { rows, write, word }: { rows: readonly KnownRow[]; write: Write; word: string },
): Record<string, unknown> {
  const one = (parent: string) => {
    const candidates = rows.filter((row) => row.table === parent)
    return write.value % 4 === 0
      ? null
      : (candidates[write.value % Math.max(1, candidates.length)]?.id ?? null)
  }
  if (table === 'company') return { name: word, taxId: write.value % 3 === 0 ? null : word }
  if (table === 'deal') return { title: word, companyId: one('company'), rank: write.value / 3 }
  if (table === 'activity') return { title: word, dealId: one('deal'), companyId: one('company') }
  if (table === 'affiliation') return { jobTitle: word, companyId: one('company') }
  return { colour: word }
}

/** Rows of all tables and the stamp of every group that was written after the row's first insert. */
export function stateOf(replica: Storage): { rows: Record<string, unknown[]>; cells: unknown[] } {
  const rows = [...tables, 'tag'].map((table) => [
    table,
    replica.reader.prepare(`SELECT * FROM ${table} ORDER BY id`).all(),
  ])
  const cells = replica.reader
    .prepare(
      `SELECT c.tbl, c.row, c.grp, c.hlc, d.uuid, o.seq, o.body FROM sync_cell c JOIN sync_op o ON o.id = c.op
       JOIN sync_stream s ON s.dev = o.dev JOIN sync_device d ON d.id = s.device ORDER BY c.tbl, c.row, c.grp`,
    )
    .all()
  return { rows: Object.fromEntries(rows), cells }
}

import { columnsOf, sqlName } from '../../../src-shared/contract/define-table'
import { replicatedTables } from '../../../src-shared/contract/replicated-tables'
import { idsOfSql } from '../../database/merged'
import type { Trx, TrxStatement } from '../../database/transaction'
import { pointKey } from '../../../src-shared/contact-points/point-key'
import type { Values } from './patches'

/** A record that rows write to, as it stands inside the running transaction. */
export interface WrittenRecord {
  readonly column: 'companyId' | 'personId'
  readonly id: Buffer
  /** Made in this transaction by the row that is being written. */
  isNew: boolean
  /** It stood in the workspace before this import. */
  readonly isFromBase: boolean
  values: Values
  /** All that hangs on it is known, because it was made in this transaction and remembered since. */
  readonly isWhole: boolean
  /** Tags and products that rows of this import put on it. */
  readonly words: Set<string>
  /** Keys of its contact points. */
  readonly points: Set<string>
  nextPosition: number
}

interface PointRow {
  kind: string | null
  rawText: string | null
  e164: string | null
  position: number | null
}

/**
 * The records of one kind that an import has written or met, by their numbers. Ids stay; what a record holds is
 * remembered for the last ones and read again for the others.
 */
export class WrittenRecords {
  readonly #column: 'companyId' | 'personId'
  readonly #ids = new Map<number, Buffer>()
  readonly #isFromBase = new Set<number>()
  readonly #remembered = new Map<number, WrittenRecord>()
  readonly #selectRow: TrxStatement<Record<string, string | number | null>>
  readonly #selectPoints: TrxStatement<PointRow>

  readonly #mostRemembered: number

  /** Companies with many people come again and again and are worth remembering; others cost a look-up. */
  constructor(trx: Trx, kind: 'company' | 'person', mostRemembered: number) {
    this.#mostRemembered = mostRemembered
    this.#column = `${kind}Id`
    const columns = columnsOf(replicatedTables[kind]).map(({ name }) => `${sqlName(name)} AS "${name}"`)
    this.#selectRow = trx.statement(`SELECT ${columns.join(', ')} FROM ${kind} WHERE id = ?`)
    this.#selectPoints = trx.statement(
      `SELECT kind, raw_text AS rawText, e164, position FROM contact_point
       WHERE ${kind}_id IN ${idsOfSql} AND deleted_at IS NULL`,
    )
  }

  has(number: number): boolean {
    return this.#ids.has(number)
  }

  /** Notes a record of the workspace under its number. */
  know(number: number, id: Buffer): void {
    if (this.#ids.has(number)) return
    this.#ids.set(number, id)
    this.#isFromBase.add(number)
  }

  /** A record that was just made. */
  made(number: number, id: Buffer, values: Values): WrittenRecord {
    const record: WrittenRecord = {
      column: this.#column,
      id,
      isNew: true,
      isFromBase: false,
      isWhole: true,
      words: new Set(),
      values,
      points: new Set(),
      nextPosition: 0,
    }
    this.#ids.set(number, id)
    this.#isFromBase.delete(number)
    this.#remember(number, record)
    return record
  }

  /** A record that was made or known before. */
  get(number: number): WrittenRecord {
    const remembered = this.#remembered.get(number)
    if (remembered) return remembered
    const id = this.#ids.get(number)
    if (!id) throw new Error(`no record ${number}`)
    const points = this.#selectPoints.all(id)
    const record: WrittenRecord = {
      column: this.#column,
      id,
      isNew: false,
      isFromBase: this.#isFromBase.has(number),
      isWhole: false,
      words: new Set(),
      values: this.#selectRow.get(id) ?? {},
      points: new Set(points.map(pointKey)),
      nextPosition: Math.max(-1, ...points.map(({ position }) => position ?? 0)) + 1,
    }
    this.#remember(number, record)
    return record
  }

  #remember(number: number, record: WrittenRecord): void {
    if (this.#remembered.size >= this.#mostRemembered) this.#remembered.clear()
    this.#remembered.set(number, record)
  }
}

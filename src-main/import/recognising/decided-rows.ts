import type { PairTarget } from '../staging/pair-store'
import type { ImportRow } from '../understanding/import-row'
import type { KnownRecords } from './known-records'

const kindOf = (row: ImportRow): 'person' | 'company' => (row.person ? 'person' : 'company')

/** What people decided rows to be: the record of an earlier row, or one of the workspace. */
export class DecidedRows {
  readonly #same: ReadonlyMap<number, PairTarget>
  /** Rows that others were decided to be. */
  readonly #wanted = new Set<number>()
  readonly #numbers = new Map<number, { kind: 'person' | 'company'; number: number | null }>()

  constructor(same: ReadonlyMap<number, PairTarget>) {
    this.#same = same
    for (const target of same.values()) if ('row' in target) this.#wanted.add(target.row)
  }

  /** The ids of records of the workspace that the rows were decided to be. */
  idsOf(rows: readonly number[]): string[] {
    if (this.#same.size === 0) return []
    return rows.flatMap((row) => {
      const target = this.#same.get(row)
      return target && 'record' in target ? [target.record] : []
    })
  }

  /**
   * The number of the record that a row was decided to be; undefined where nothing was decided, the record is gone, or
   * one of the two stands for a company by now and the other for a person.
   */
  numberFor(
    sheetRow: number,
    row: ImportRow,
    known: Pick<KnownRecords<unknown>, 'numberOf'>,
  ): number | undefined {
    const target = this.#same.get(sheetRow)
    if (!target) return undefined
    if ('record' in target) return known.numberOf(target.record)
    const found = this.#numbers.get(target.row)
    return found?.kind === kindOf(row) ? (found.number ?? undefined) : undefined
  }

  /** Notes the record of a row, should a later one have been decided to be the same. */
  note(sheetRow: number, row: ImportRow, number: number | null): void {
    if (this.#wanted.has(sheetRow)) this.#numbers.set(sheetRow, { kind: kindOf(row), number })
  }
}

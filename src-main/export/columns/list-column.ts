import type { ImportFieldId } from '../../../src-shared/imports/import-fields'
import { type Money, moneyToDecimal } from '../../../src-shared/kernel/money'
import type { ColumnKind, ExportCell, ExportColumn } from '../export-table'

/** A column with the way to its value in a record that was read. */
export interface ListColumn<Record> extends ExportColumn {
  value(record: Record): ExportCell
}

/** A column that the import knows under the same id; its heading is a word that the import understands. */
export type FieldColumn<Record> = readonly [
  id: ImportFieldId,
  kind: ColumnKind,
  value: (record: Record) => ExportCell,
]

/** An amount as a number; the currency stands beside it. */
export function amountCell(minor: number | null, currency: string | null): ExportCell {
  return minor === null || currency === null
    ? null
    : Number(moneyToDecimal({ minor, currency } satisfies Money))
}

/** Several words in one cell; nothing when there are none. */
export function joined(texts: readonly string[] | undefined, between = ', '): ExportCell {
  return texts === undefined || texts.length === 0 ? null : texts.join(between)
}

/** How the values of a column are written: days are `YYYY-MM-DD`, money is a decimal number. */
export type ColumnKind = 'text' | 'day' | 'number' | 'money'

export type ExportCell = string | number | null

export interface ExportColumn {
  /** Permanent: a field id of the import where there is one, `#2` for the second of its kind, `custom:<id>`. */
  readonly id: string
  /** In the user's language. */
  readonly heading: string
  readonly kind: ColumnKind
}

/** A record on its way out. */
export interface ExportRow {
  readonly id: string
  readonly cells: readonly ExportCell[]
}

import type { DuplicatePolicy, RowChoice } from '../../../src-shared/imports/imports-contract'
import { type Cell, textCell } from '../reading/cell'

/** What somebody corrected in a list before importing it, as it is kept beside the staged rows. */
export interface Corrections {
  /** Cells with another text. */
  readonly cells: readonly { readonly row: number; readonly column: number; readonly text: string }[]
  /** Texts of a column that are replaced wherever they stand. */
  readonly values: readonly { readonly column: number; readonly was: string; readonly text: string }[]
  /** Rows that are left out, or written by another policy than the rest. */
  readonly rows: readonly { readonly row: number; readonly choice: RowChoice }[]
  /** Codes of repairs that are not wanted. */
  readonly refused: readonly string[]
  /** Policies of single fields, by field id. */
  readonly fields: Readonly<Record<string, DuplicatePolicy>>
}

export const noCorrections: Corrections = { cells: [], values: [], rows: [], refused: [], fields: {} }

/** The corrections in a form that is quick to ask. */
export interface CorrectedRows {
  /** The cells of a row as they are to be understood. */
  cells(row: number, cells: readonly Cell[]): readonly Cell[]
  /** Columns of a row whose text is another one than in the file. */
  editedIn(row: number, cells: readonly Cell[]): number[]
  choiceOf(row: number): RowChoice | null
  readonly refused: ReadonlySet<string>
}

/** Makes corrections quick to ask. */
export function compileCorrections({ cells, values, rows, refused }: Corrections): CorrectedRows {
  const choices = new Map(rows.map(({ row, choice }) => [row, choice]))
  const edits = new Map<number, Map<number, string>>()
  for (const { row, column, text } of cells) {
    const ofRow = edits.get(row) ?? new Map<number, string>()
    edits.set(row, ofRow.set(column, text))
  }
  const mapped = new Map<number, Map<string, string>>()
  for (const { column, was, text } of values) {
    const ofColumn = mapped.get(column) ?? new Map<string, string>()
    mapped.set(column, ofColumn.set(was, text))
  }
  const changesOf = (row: number, given: readonly Cell[]): Map<number, string> => {
    const changes = new Map<number, string>()
    for (const [column, texts] of mapped) {
      const text = texts.get(given[column]?.text ?? '')
      if (text !== undefined) changes.set(column, text)
    }
    for (const [column, text] of edits.get(row) ?? []) changes.set(column, text)
    return changes
  }
  return {
    refused: new Set(refused),
    choiceOf: (row) => choices.get(row) ?? null,
    editedIn: (row, given) => [...changesOf(row, given).keys()],
    cells(row, given) {
      if (mapped.size === 0 && !edits.has(row)) return given
      const changes = changesOf(row, given)
      if (changes.size === 0) return given
      const corrected = [...given]
      for (const [column, text] of changes) {
        while (corrected.length < column) corrected.push(textCell(''))
        corrected[column] = textCell(text)
      }
      return corrected
    },
  }
}

/** Another text for one cell; null gives the file's back. */
export function withCell(
  corrections: Corrections,
  { row, column, text }: { row: number; column: number; text: string | null },
): Corrections {
  const others = corrections.cells.filter((edit) => edit.row !== row || edit.column !== column)
  return { ...corrections, cells: text === null ? others : [...others, { row, column, text }] }
}

/** Another text wherever `was` stands in a column; null gives the file's back. */
export function withValue(
  corrections: Corrections,
  { column, was, text }: { column: number; was: string; text: string | null },
): Corrections {
  const others = corrections.values.filter((edit) => edit.column !== column || edit.was !== was)
  return { ...corrections, values: text === null ? others : [...others, { column, was, text }] }
}

/** What happens to one row; null: the same as to the others. */
export function withRow(corrections: Corrections, row: number, choice: RowChoice | null): Corrections {
  const others = corrections.rows.filter((one) => one.row !== row)
  return { ...corrections, rows: choice === null ? others : [...others, { row, choice }] }
}

/** What happens to one field of records that are there already; null: the same as to the others. */
export function withField(
  corrections: Corrections,
  field: string,
  policy: DuplicatePolicy | null,
): Corrections {
  const { [field]: _before, ...others } = corrections.fields
  return { ...corrections, fields: policy === null ? others : { ...others, [field]: policy } }
}

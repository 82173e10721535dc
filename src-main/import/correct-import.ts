import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import { columnField, isImportField } from '../../src-shared/imports/import-fields'
import type { DuplicatePolicy, RowChoice } from '../../src-shared/imports/imports-contract'
import { knownEncoding } from './reading/text/encodings'
import { asSeen } from './opened/mark-columns'
import { withCell, withField, withRow, withValue } from './opened/corrections'
import type { ImportDesk } from './opened/import-desk'
import type { OpenedImport } from './opened/opened-import'
import { savePlan } from './opened/saved-import'
import { createTurns } from './opened/turns'
import type { StagedRow } from './staging/staging-file'

/** Rows that are looked through at once for a text. */
const chunkSize = 1000

interface CellPlace {
  readonly importId: string
  readonly row: number
  readonly column: number
}

function invalid(field: string, reason: string): AppError {
  return new AppError('invalid', message('error.invalidInput'), { fields: { [field]: reason } })
}

function fieldNamed(id: string) {
  const field = columnField(id)
  if (field === null) throw invalid('field', 'unknown-field')
  return field
}

function assertColumn({ layout }: OpenedImport, column: number): void {
  if (!layout.columns.some(({ index }) => index === column)) throw invalid('column', 'no-such-column')
}

/** Rows as the file has them, with what they say beside their cells. */
function rowsAfter({ staging, layout }: OpenedImport, after: number, count: number): readonly StagedRow[] {
  return asSeen(staging, layout, staging.rowsAfter(after, count))
}

/** The text of a cell as the file has it. Throws AppError invalid for a row or column that is not there. */
function textInFile(opened: OpenedImport, { row, column }: Pick<CellPlace, 'row' | 'column'>): string {
  assertColumn(opened, column)
  const [found] = rowsAfter(opened, row - 1, 1)
  if (found?.row !== row) throw invalid('row', 'no-such-row')
  return found.cells[column]?.text ?? ''
}

/** Corrects what a column means, and what it means besides. */
export async function setColumn(
  desk: ImportDesk,
  input: { importId: string; column: number; field: string; also?: string | null | undefined },
): Promise<OpenedImport> {
  const field = fieldNamed(input.field)
  const also = input.also ? fieldNamed(input.also) : input.also
  return desk.change(input.importId, (opened) => {
    assertColumn(opened, input.column)
    const columns = opened.layout.columns.map((column) =>
      column.index === input.column
        ? { ...column, field, confidence: 1, also: also === undefined ? column.also : also }
        : column,
    )
    return { layout: { ...opened.layout, columns } }
  })
}

/** Sets or takes away a value that every row gets. */
export async function setConstant(
  desk: ImportDesk,
  input: { importId: string; field: string; value: string },
): Promise<OpenedImport> {
  const field = fieldNamed(input.field)
  if (!isImportField(field)) throw invalid('field', 'unknown-field')
  const value = input.value.trim()
  return desk.change(input.importId, ({ constants }) => {
    const { [field]: _before, ...others } = constants
    return { constants: value === '' ? others : { ...others, [field]: value } }
  })
}

/** Corrects a cell, or all cells of its column that hold the same text in the file. */
export async function setCell(
  desk: ImportDesk,
  { importId, row, column, text, everywhere }: CellPlace & { text: string | null; everywhere: boolean },
): Promise<OpenedImport> {
  return desk.change(importId, (opened) => {
    const was = textInFile(opened, { row, column })
    const alone = withCell(opened.corrections, {
      row,
      column,
      text: everywhere || text === was ? null : text,
    })
    const corrections = everywhere
      ? withValue(alone, { column, was, text: text === was ? null : text })
      : alone
    return { corrections }
  })
}

/** Puts another text in the place of one, wherever it stands in a column of the file. */
export async function setValue(
  desk: ImportDesk,
  { importId, column, was, text }: { importId: string; column: number; was: string; text: string | null },
): Promise<OpenedImport> {
  return desk.change(importId, (opened) => {
    assertColumn(opened, column)
    const value = { column, was, text: text === was ? null : text }
    return { corrections: withValue(opened.corrections, value) }
  })
}

/** How many cells of a column hold the same text in the file. */
export async function countAlike(
  desk: ImportDesk,
  { importId, ...place }: CellPlace,
): Promise<{ count: number }> {
  const opened = desk.get(importId)
  const text = textInFile(opened, place)
  const turns = createTurns(new AbortController().signal)
  let count = 0
  for (let after = opened.layout.firstDataRow - 1; ; ) {
    const rows = rowsAfter(opened, after, chunkSize)
    const last = rows.at(-1)
    if (!last) return { count }
    count += rows.filter(({ cells }) => (cells[place.column]?.text ?? '') === text).length
    after = last.row
    await turns.take()
  }
}

/** Leaves a row out, or writes it by a policy of its own. */
export async function setRow(
  desk: ImportDesk,
  { importId, row, choice }: { importId: string; row: number; choice: RowChoice | null },
): Promise<OpenedImport> {
  return desk.change(importId, ({ corrections }) => ({ corrections: withRow(corrections, row, choice) }))
}

/** Says which repairs are not wanted. */
export async function setRefused(
  desk: ImportDesk,
  { importId, codes }: { importId: string; codes: readonly string[] },
): Promise<OpenedImport> {
  const refused = [...new Set(codes)].toSorted()
  return desk.change(importId, ({ corrections }) => ({ corrections: { ...corrections, refused } }))
}

/** Sets or takes away the policy of one field. */
export async function setFieldPolicy(
  desk: ImportDesk,
  { importId, field, policy }: { importId: string; field: string; policy: DuplicatePolicy | null },
): Promise<OpenedImport> {
  if (!isImportField(field)) throw invalid('field', 'unknown-field')
  return desk.run(importId, async (opened) => {
    opened.corrections = withField(opened.corrections, field, policy)
    savePlan(opened)
    return opened
  })
}

/** Reads the file again with another encoding. Throws AppError invalid for an unknown one. */
export async function setEncoding(
  desk: ImportDesk,
  { importId, encoding }: { importId: string; encoding: string },
): Promise<OpenedImport> {
  const known = knownEncoding(encoding)
  if (known === null || desk.get(importId).encoding === null) throw invalid('encoding', 'unknown-encoding')
  return desk.setEncoding(importId, known)
}

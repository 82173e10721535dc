import { writeSync } from 'node:fs'
import { ReadingError } from '../../src-main/import/reading/reading-error'
import { createSpreadsheetReader } from '../../src-main/import/reading/spreadsheet-reader'
import { type CollectedSheet, collectSheet } from '../import/reading/collect-sheet'
import { differences } from '../import/reading/compare-with-sheetjs'

/** What `npm run corpus` is told about a file, first of all: one line of JSON. */
type Answer =
  | { readonly outcome: 'refused'; readonly code: string; readonly params: object }
  | {
      readonly outcome: 'opened'
      readonly format: string
      readonly sheets: number
      readonly rows: number
      readonly cells: number
      readonly secondReader: boolean
    }

/** Said in a second line, because SheetJS may hang or fail where our readers did not. */
interface Comparison {
  /** Cells in which SheetJS sees something else. */
  readonly differing: number
  readonly example: string | null
}

/** Texts and cards are read by nobody else in the same way, and what SheetJS reads for us need not be compared. */
const compared = new Set(['xlsx', 'xls', 'ods'])

// At once: a comparison that hangs must not hold it back.
const tell = (line: Answer | Comparison) => writeSync(1, `${JSON.stringify(line)}\n`)

async function readAndTell(path: string): Promise<void> {
  const reader = createSpreadsheetReader()
  const list = await reader.listSheets(path)
  const sheets: CollectedSheet[] = []
  for (const { index } of list.sheets) sheets.push(await collectSheet(reader, { path, sheet: index }))
  tell({
    outcome: 'opened',
    format: list.format,
    sheets: sheets.length,
    rows: sheets.reduce((sum, { summary }) => sum + summary.rowCount, 0),
    cells: sheets.reduce((sum, { summary }) => sum + summary.cellCount, 0),
    secondReader: sheets.some(({ summary }) => summary.secondReader),
  })
  if (!compared.has(list.format)) return
  const found = sheets.flatMap((sheet) => differences(sheet, path))
  tell({ differing: found.length, example: found[0] ?? null })
}

try {
  await readAndTell(process.argv[2] ?? '')
} catch (error) {
  if (!(error instanceof ReadingError)) throw error
  tell({ outcome: 'refused', code: error.code, params: error.params })
}

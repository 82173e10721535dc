import { ColourRows } from '../marks/colour-rows'
import type { CommentList } from '../marks/comment-list'
import type { SheetMarks } from '../marks/sheet-marks'
import { ReadingError, StructureError } from '../reading-error'
import { RowBatcher } from '../row-batcher'
import type { OnRows, ReadControl, SheetEntry, SheetSummary } from '../sheet'
import { pause, stopIfCancelled } from '../steps'
import { partText } from '../xml-text'
import { xmlTags } from '../xml-tags'
import type { ByteSource } from '../zip/byte-source'
import type { ZipDirectory, ZipEntry } from '../zip/zip-directory'
import { readPart, streamPart } from '../zip/zip-part'
import type { ValueSource } from './cell-values'
import { parseRange } from './ranges'
import { officeTheme, readTheme } from './colour-values'
import { readComments } from './comments'
import { noSharedStrings, readSharedStrings } from './shared-strings'
import { SheetScanner } from './sheet-scanner'
import { noStyles, readStyles } from './styles'
import { readWorkbook, type Workbook } from './workbook'

/** Sheets beyond this are listed without looking inside for their size. */
const sheetsMeasured = 100

/** The last row of the sheet's dimension, or a guess from how many rows its first chunk holds. */
async function approximateRows(source: ByteSource, entry: ZipEntry): Promise<number | null> {
  for await (const chunk of streamPart(source, entry)) {
    const text = chunk.toString('latin1', 0, 262_144)
    for (const tag of xmlTags(text.slice(0, 4096))) {
      const range = tag.name === 'dimension' ? parseRange(tag.attribute('ref')) : null
      if (range && range.lastRow > 0) return range.lastRow + 1
      if (tag.name === 'sheetData') break
    }
    const rows = text.split(/<(?:\w+:)?row[\s/>]/).length - 1
    return text.length === chunk.length
      ? rows
      : Math.round((rows * Math.max(entry.unpackedSize, text.length)) / text.length)
  }
  return null
}

/**
 * Lists the worksheets of an xlsx package.
 * @throws StructureError when it is none, ReadingError for encrypted or oversized ones.
 */
export async function listXlsx(source: ByteSource, zip: ZipDirectory): Promise<SheetEntry[]> {
  const { sheets } = readWorkbook(source, zip)
  const entries: SheetEntry[] = []
  for (const [index, sheet] of sheets.entries()) {
    const approxRows = index < sheetsMeasured ? await approximateRows(source, sheet.entry) : null
    entries.push({ index, name: sheet.name, hidden: sheet.hidden, approxRows })
  }
  return entries
}

/** A theme that cannot be read costs the colours, not the list. */
function themeOf(source: ByteSource, { theme }: Workbook): readonly string[] {
  try {
    return theme ? readTheme(partText(readPart(source, theme))) : officeTheme
  } catch (error) {
    if (error instanceof StructureError || error instanceof ReadingError) return officeTheme
    throw error
  }
}

async function openValues(source: ByteSource, workbook: Workbook): Promise<ValueSource> {
  const { styles, sharedStrings, date1904 } = workbook
  return {
    styles: styles ? readStyles(readPart(source, styles), () => themeOf(source, workbook)) : noStyles,
    strings: sharedStrings ? await readSharedStrings(source, sharedStrings) : noSharedStrings(),
    date1904,
  }
}

function marksOf(colours: ColourRows | null, comments: CommentList, isCut: boolean): SheetMarks {
  const painted = colours?.colours() ?? null
  return {
    colours: painted,
    comments: comments.sorted(),
    isCut: isCut || comments.isCut || colours?.isCut === true,
  }
}

/**
 * Reads one worksheet of an xlsx package, chunk by chunk.
 * @throws StructureError when our scanner cannot make sense of it (another reader may), ReadingError otherwise.
 */
export async function readXlsxSheet(
  input: { source: ByteSource; zip: ZipDirectory; sheet: number },
  onRows: OnRows,
  control: ReadControl,
): Promise<SheetSummary> {
  const { source, zip } = input
  const workbook = readWorkbook(source, zip)
  if (workbook.sheets.length === 0) throw new StructureError('sheets')
  const sheet = workbook.sheets[input.sheet]
  if (!sheet) throw new ReadingError('no-such-sheet', { sheet: input.sheet })
  const batcher = new RowBatcher(onRows)
  const values = await openValues(source, workbook)
  const { fills } = values.styles
  const colours = fills && new ColourRows(fills.palette)
  const scanner = new SheetScanner(values, batcher, colours)
  let done = 0
  for await (const chunk of streamPart(source, sheet.entry)) {
    stopIfCancelled(control)
    scanner.feed(chunk)
    while (scanner.scan()) await batcher.drain()
    await batcher.drain()
    done += chunk.length
    control.progress?.({ done, total: Math.max(done, sheet.entry.unpackedSize), unit: 'bytes' })
    await pause()
  }
  scanner.end()
  await batcher.finish()
  return {
    format: 'xlsx',
    encoding: null,
    delimiter: null,
    sheetName: sheet.name,
    rowCount: batcher.rowCount,
    columnCount: batcher.columnCount,
    cellCount: batcher.cellCount,
    merges: scanner.merges,
    hiddenColumns: scanner.hiddenColumns,
    secondReader: false,
    warnings: [],
    marks: marksOf(colours, readComments({ source, zip, entry: sheet.entry }), values.styles.isCut),
  }
}

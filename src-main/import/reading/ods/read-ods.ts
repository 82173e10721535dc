import type { SheetMarks } from '../marks/sheet-marks'
import { ReadingError, StructureError } from '../reading-error'
import { RowBatcher } from '../row-batcher'
import type { OnRows, ReadControl, SheetEntry, SheetSummary } from '../sheet'
import { pause, stopIfCancelled } from '../steps'
import { partText } from '../xml-text'
import type { ByteSource } from '../zip/byte-source'
import type { ZipDirectory, ZipEntry } from '../zip/zip-directory'
import { readPart, streamPart } from '../zip/zip-part'
import type { CellColours } from './cell-colours'
import { ContentScanner } from './content-scanner'
import type { TableRows } from './table-rows'

function contentOf(zip: ZipDirectory): ZipEntry {
  const entry = zip.entries.get('content.xml')
  if (!entry) throw new StructureError('content.xml')
  return entry
}

/**
 * Lists the tables of an OpenDocument spreadsheet.
 * @throws StructureError when our scanner cannot make sense of it (another reader may), ReadingError otherwise.
 */
export async function listOds(source: ByteSource, zip: ZipDirectory): Promise<SheetEntry[]> {
  const scanner = new ContentScanner(new RowBatcher(() => undefined), -1)
  for await (const chunk of streamPart(source, contentOf(zip))) {
    scanner.feed(chunk)
    scanner.scan()
    await pause()
  }
  if (!scanner.isComplete) throw new StructureError('content cut off')
  return scanner.tables.map(({ name, hidden, rows }, index) => ({ index, name, hidden, approxRows: rows }))
}

/** Styles with names (`Bad`, `Accent 1`) stand in a part of their own; where it cannot be read they have no colours. */
function takeNamedStyles(colours: CellColours, source: ByteSource, zip: ZipDirectory): void {
  const entry = zip.entries.get('styles.xml')
  try {
    if (entry) colours.takeStyles(partText(readPart(source, entry)))
  } catch (error) {
    if (!(error instanceof StructureError) && !(error instanceof ReadingError)) throw error
    colours.isCut = true
  }
}

function marksOf({ colours, comments }: TableRows): SheetMarks {
  return {
    colours: colours.gathered?.colours() ?? null,
    comments: comments.sorted(),
    isCut: colours.isCut || comments.isCut || colours.gathered?.isCut === true,
  }
}

/**
 * Reads one table of an OpenDocument spreadsheet, chunk by chunk.
 * @throws StructureError when our scanner cannot make sense of it (another reader may), ReadingError otherwise.
 */
export async function readOdsSheet(
  input: { source: ByteSource; zip: ZipDirectory; sheet: number },
  onRows: OnRows,
  control: ReadControl,
): Promise<SheetSummary> {
  const entry = contentOf(input.zip)
  const batcher = new RowBatcher(onRows)
  const scanner = new ContentScanner(batcher, input.sheet)
  takeNamedStyles(scanner.rows.colours, input.source, input.zip)
  let done = 0
  for await (const chunk of streamPart(input.source, entry)) {
    stopIfCancelled(control)
    scanner.feed(chunk)
    while (scanner.scan()) await batcher.drain()
    await batcher.drain()
    done += chunk.length
    control.progress?.({ done, total: Math.max(done, entry.unpackedSize), unit: 'bytes' })
    if (scanner.isDone) break
    await pause()
  }
  if (!scanner.isDone && !scanner.isComplete) throw new StructureError('content cut off')
  const table = scanner.tables[input.sheet]
  if (!table) throw new ReadingError('no-such-sheet', { sheet: input.sheet })
  await batcher.finish()
  return {
    format: 'ods',
    encoding: null,
    delimiter: null,
    sheetName: table.name,
    rowCount: batcher.rowCount,
    columnCount: batcher.columnCount,
    cellCount: batcher.cellCount,
    merges: scanner.rows.merges,
    hiddenColumns: scanner.rows.hiddenColumns,
    secondReader: false,
    warnings: [],
    marks: marksOf(scanner.rows),
  }
}

import { ReadingError, StructureError } from '../reading-error'
import { RowBatcher } from '../row-batcher'
import type { OnRows, ReadControl, SheetEntry, SheetSummary } from '../sheet'
import { pause, stopIfCancelled } from '../steps'
import type { ByteSource } from '../zip/byte-source'
import type { ZipDirectory, ZipEntry } from '../zip/zip-directory'
import { streamPart } from '../zip/zip-part'
import { ContentScanner } from './content-scanner'

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
  }
}

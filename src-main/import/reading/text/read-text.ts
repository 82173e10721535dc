import { basename, extname } from 'node:path'
import iconv from 'iconv-lite'
import { unguardCsvText } from '../../../../src-shared/export/csv-guard'
import { type Cell, emptyCell, textCell, dropTrailingBlanks } from '../cell'
import { limits } from '../limits'
import { noMarks } from '../marks/sheet-marks'
import { ReadingError } from '../reading-error'
import { RowBatcher } from '../row-batcher'
import type { OnRows, ReadControl, SheetEntry, SheetSummary } from '../sheet'
import { pause, stopIfCancelled } from '../steps'
import type { ByteSource } from '../zip/byte-source'
import { DelimitedParser } from './delimited-parser'
import { byteOrderMark, type DetectedEncoding, detectEncoding } from './detect-encoding'
import { knownEncoding } from './encodings'
import { guessDelimiter, statedDelimiter } from './guess-delimiter'

const chunkSize = 512 * 1024
const sampleSize = 128 * 1024

interface OpenText {
  readonly detected: DetectedEncoding
  readonly delimiter: string
  readonly newline: '\n' | '\r'
  /** Whether the first record is a `sep=` line. */
  readonly statesDelimiter: boolean
  readonly rowsInSample: number
  readonly sampleBytes: number
}

function chosenEncoding(source: ByteSource, name: string): DetectedEncoding {
  const encoding = knownEncoding(name)
  if (!encoding) throw new ReadingError('unsupported', { encoding: name })
  const marked = byteOrderMark(source.read(0, 4))
  return { encoding, skip: marked?.encoding === encoding ? marked.skip : 0 }
}

/** Encoding, separator and line end of a text file, from its bytes. */
function openText(source: ByteSource, encoding: string | undefined): OpenText {
  if (source.size > limits.textFile) throw new ReadingError('too-large', { limit: 'textFile' })
  const detected = encoding === undefined ? detectEncoding(source) : chosenEncoding(source, encoding)
  const bytes = source.read(detected.skip, sampleSize)
  const sample = iconv.decode(bytes, detected.encoding, { stripBOM: false })
  if (sample.trim() === '' && bytes.length + detected.skip === source.size) throw new ReadingError('empty')
  const stated = statedDelimiter(sample)
  const newline = sample.includes('\n') || !sample.includes('\r') ? '\n' : '\r'
  return {
    detected,
    delimiter: stated ?? guessDelimiter(sample),
    newline,
    statesDelimiter: stated !== null,
    rowsInSample: sample.split(newline).length,
    sampleBytes: Math.max(1, bytes.length),
  }
}

function sheetName(path: string): string {
  return basename(path, extname(path))
}

/**
 * A text file as a workbook of one sheet, and the encoding it was read with.
 * @throws ReadingError `empty`, `too-large`, `unsupported` (an unknown encoding).
 */
export function listText(source: ByteSource, encoding?: string): { encoding: string; sheets: SheetEntry[] } {
  const open = openText(source, encoding)
  const approxRows = Math.max(1, Math.round((open.rowsInSample * source.size) / open.sampleBytes))
  return {
    encoding: open.detected.encoding,
    sheets: [{ index: 0, name: sheetName(source.path), hidden: false, approxRows }],
  }
}

/** `="0123"` is how spreadsheets are told to keep leading zeros; an apostrophe is how a text is kept from being a formula. */
function fieldCell(field: string): Cell {
  if (field === '' || field === '\r') return emptyCell
  const formula = field.startsWith('="') ? /^="((?:[^"]|"")*)"\r?$/.exec(field) : null
  return textCell(formula ? (formula[1] ?? '').replaceAll('""', '"') : unguardCsvText(field))
}

function cellsOf(record: readonly string[]): Cell[] {
  if (record.length > limits.columns) throw new ReadingError('too-large', { limit: 'columns' })
  const cells = record.map(fieldCell)
  const last = cells.at(-1)
  const lastField = record.at(-1)
  if (last && last.kind === 'text' && lastField?.endsWith('\r'))
    cells[cells.length - 1] = fieldCell(lastField.slice(0, -1))
  dropTrailingBlanks(cells)
  return cells
}

/**
 * Reads a text file in pieces: decoded by iconv-lite (never TextDecoder, whose Korean is the smaller KS X 1001), cut
 * into records, every field a text cell.
 * @throws ReadingError `empty`, `too-large`, `unsupported`, `cancelled`.
 */
export async function readTextSheet(
  input: { source: ByteSource; encoding: string | undefined },
  onRows: OnRows,
  control: ReadControl,
): Promise<SheetSummary> {
  const { source } = input
  const open = openText(source, input.encoding)
  const parser = new DelimitedParser(open.delimiter, open.newline)
  const decoder = iconv.getDecoder(open.detected.encoding, { stripBOM: false })
  const batcher = new RowBatcher(onRows)
  let row = open.statesDelimiter ? -1 : 0
  for (let at = open.detected.skip; at < source.size; ) {
    stopIfCancelled(control)
    const chunk = source.read(at, chunkSize)
    if (chunk.length === 0) break
    at += chunk.length
    const last = at >= source.size
    const text = decoder.write(chunk) + (last ? (decoder.end() ?? '') : '')
    for (const record of parser.push(text, last)) {
      if (row >= 0) batcher.add(row, cellsOf(record), false)
      row += 1
    }
    await batcher.drain()
    control.progress?.({ done: at, total: source.size, unit: 'bytes' })
    await pause()
  }
  await batcher.finish()
  return {
    format: 'csv',
    encoding: open.detected.encoding,
    delimiter: open.delimiter,
    sheetName: sheetName(source.path),
    rowCount: batcher.rowCount,
    columnCount: batcher.columnCount,
    cellCount: batcher.cellCount,
    merges: [],
    hiddenColumns: [],
    secondReader: false,
    warnings: parser.unclosedQuotes > 0 ? ['unclosed-quote'] : [],
    marks: noMarks,
  }
}

import * as spreadsheet from 'xlsx'
import { limits } from '../limits'
import { ReadingError } from '../reading-error'
import type { SpreadsheetFormat } from '../sheet'
import type { ByteSource } from '../zip/byte-source'
import { codepageTables } from './codepage-tables'
import { withLetters } from './html-letters'
import { htmlText } from './html-text'
import { systemZlib } from './system-zlib'

spreadsheet.set_cptable(codepageTables)
spreadsheet.CFB.utils.use_zlib(systemZlib)

/** One sheet as SheetJS has read it (dense). */
export interface WholeSheet {
  readonly name: string
  readonly hidden: boolean
  readonly cells: spreadsheet.WorkSheet
}

/** A workbook that is in memory as a whole. */
export interface WholeWorkbook {
  readonly sheets: readonly WholeSheet[]
  readonly date1904: boolean
}

const options: spreadsheet.ParsingOptions = {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellText: false,
  cellNF: true,
  cellDates: false,
}

function parse(source: ByteSource, format: SpreadsheetFormat): spreadsheet.WorkBook {
  const bytes = source.read(0, source.size)
  // Values of an HTML table are taken as written: a phone number is no number.
  if (format === 'html')
    return spreadsheet.read(withLetters(htmlText(bytes)), { ...options, type: 'string', raw: true })
  // Hidden rows of the binary formats are read only together with styles.
  return spreadsheet.read(bytes, {
    ...options,
    type: 'buffer',
    cellStyles: format !== 'ods' && format !== 'fods',
  })
}

/** The words in which the library refuses; they are the only sign it gives. */
function refusal(error: unknown): ReadingError {
  const text = error instanceof Error ? error.message : String(error)
  if (error instanceof ReadingError) return error
  if (/password|encrypt/i.test(text)) return new ReadingError('encrypted', {}, error)
  if (/heap|allocation|invalid (?:array|string) length|buffer larger/i.test(text))
    return new ReadingError('too-large', { limit: 'memory' }, error)
  if (/unsupported/i.test(text)) return new ReadingError('unsupported', {}, error)
  return new ReadingError('damaged', { part: 'workbook' }, error)
}

function refuseForeignContainer(source: ByteSource): void {
  const head = source.read(0, 8)
  if (head[0] !== 0xd0 || head[1] !== 0xcf) return
  const { FullPaths } = spreadsheet.CFB.read(source.read(0, source.size), { type: 'buffer' })
  const names = new Set(FullPaths.map((path: string) => path.replace(/^.*\/(?=.)/, '').toLowerCase()))
  if (names.has('encryptedpackage')) throw new ReadingError('encrypted')
  if (names.has('workbook') || names.has('book')) return
  if (names.has('worddocument')) throw new ReadingError('not-a-spreadsheet', { found: 'doc' })
  if (names.has('powerpoint document')) throw new ReadingError('not-a-spreadsheet', { found: 'ppt' })
  if (!names.has('contents') && !names.has('spellbound'))
    throw new ReadingError('not-a-spreadsheet', { found: 'ole' })
}

/**
 * Reads a file as a whole with SheetJS: the reader of everything but xlsx and text, and the second reader of xlsx.
 * @throws ReadingError `encrypted`, `damaged`, `too-large`, `unsupported`, `not-a-spreadsheet`, `empty`.
 */
export function readWholeWorkbook(source: ByteSource, format: SpreadsheetFormat): WholeWorkbook {
  if (source.size > limits.wholeFile) throw new ReadingError('too-large', { limit: 'wholeFile' })
  try {
    refuseForeignContainer(source)
    const book = parse(source, format)
    const sheets = book.SheetNames.map((name, index) => ({
      name,
      hidden: (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
      cells: book.Sheets[name] ?? {},
    }))
    if (sheets.length === 0) throw new ReadingError('empty')
    return { sheets, date1904: book.Workbook?.WBProps?.date1904 === true }
  } catch (error) {
    throw refusal(error)
  }
}

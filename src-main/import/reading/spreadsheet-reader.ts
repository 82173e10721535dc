import { HandedOver } from './handed-over'
import { ReadingError, StructureError } from './reading-error'
import type {
  OnRows,
  ReadControl,
  ReadRequest,
  SheetEntry,
  SheetList,
  SheetSummary,
  SpreadsheetFormat,
} from './sheet'
import { type Sniffed, sniff } from './sniff'
import { listText, readTextSheet } from './text/read-text'
import { listVcard, readVcardSheet } from './vcard/read-vcard'
import { listWholeWorkbook, readWholeSheet } from './workbooks/read-whole-sheet'
import { readWholeWorkbook, type WholeWorkbook } from './workbooks/whole-workbook'
import { listXls, readXlsSheet } from './xls/read-xls'
import { listXlsx, readXlsxSheet } from './xlsx/read-xlsx'
import { type ByteSource, openSource } from './zip/byte-source'

/** Reads foreign files. One reader keeps the last workbook that had to be read whole, so listing and reading cost once. */
export interface SpreadsheetReader {
  /**
   * The sheets of a file; `encoding` overrules the guess for text files.
   * @throws ReadingError whenever the file cannot be read, with the reason.
   */
  listSheets(path: string, options?: { readonly encoding?: string }): Promise<SheetList>
  /**
   * Reads one sheet from top to bottom. `onRows` is waited for.
   * @throws ReadingError whenever the file cannot be read, with the reason.
   */
  readSheet(request: ReadRequest, onRows: OnRows, control?: ReadControl): Promise<SheetSummary>
}

interface Remembered {
  readonly key: string
  readonly book: WholeWorkbook
}

/** Runs a step on an open file and turns what breaks the rules of its format into a refusal. */
async function withSource<Result>(
  path: string,
  step: (source: ByteSource) => Promise<Result>,
): Promise<Result> {
  const source = openSource(path)
  try {
    return await step(source)
  } catch (error) {
    if (error instanceof StructureError) throw new ReadingError('damaged', { part: error.part }, error)
    if (error instanceof RangeError) throw new ReadingError('damaged', { part: 'structure' }, error)
    throw error
  } finally {
    source.close()
  }
}

/** Whether another reader may still understand what our scanner did not. */
function isStructural(error: unknown): boolean {
  return error instanceof StructureError || error instanceof RangeError
}

/** A reader of one format that is tried before SheetJS: faster, flat in memory, but strict about structure. */
interface FirstReader {
  list(): Promise<SheetEntry[]>
  read(sheet: number, onRows: OnRows, control: ReadControl): Promise<SheetSummary>
}

function firstReader(source: ByteSource, sniffed: Sniffed): FirstReader | null {
  if (sniffed.format === 'xlsx') {
    const { zip } = sniffed
    return {
      list: () => listXlsx(source, zip),
      read: (sheet, onRows, control) => readXlsxSheet({ source, zip, sheet }, onRows, control),
    }
  }
  if (sniffed.format !== 'xls') return null
  return {
    list: () => Promise.resolve(source).then(listXls),
    read: (sheet, onRows, control) => readXlsSheet({ source, sheet }, onRows, control),
  }
}

/** What a first reader lists; nothing when the file is not as it should be. */
async function listedFirst(first: FirstReader | null): Promise<readonly SheetEntry[]> {
  try {
    return first ? await first.list() : []
  } catch (error) {
    if (isStructural(error)) return []
    throw error
  }
}

class Reader implements SpreadsheetReader {
  private last: Remembered | null = null

  listSheets(path: string, options: { readonly encoding?: string } = {}): Promise<SheetList> {
    return withSource(path, async (source) => {
      const sniffed = sniff(source)
      const { format } = sniffed
      if (format === 'csv') return { format, ...listText(source, options.encoding) }
      if (format === 'vcf') return { format, ...(await listVcard(source, options.encoding)) }
      const listed = await listedFirst(firstReader(source, sniffed))
      const sheets = listed.length > 0 ? listed : listWholeWorkbook(this.whole(source, format))
      return { format, encoding: null, sheets }
    })
  }

  readSheet(request: ReadRequest, onRows: OnRows, control: ReadControl = {}): Promise<SheetSummary> {
    return withSource(request.path, async (source) => {
      const sniffed = sniff(source)
      const { format } = sniffed
      if (format === 'csv' || format === 'vcf') {
        if (request.sheet !== 0) throw new ReadingError('no-such-sheet', { sheet: request.sheet })
        const read = format === 'csv' ? readTextSheet : readVcardSheet
        return read({ source, encoding: request.encoding }, onRows, control)
      }
      const first = firstReader(source, sniffed)
      const input = { source, format, sheet: request.sheet }
      return first
        ? this.readTwice({ ...input, first }, onRows, control)
        : this.readWhole(input, onRows, control)
    })
  }

  /** Our own reader, then, once, SheetJS where ours gave up. */
  private async readTwice(
    input: { source: ByteSource; format: SpreadsheetFormat; sheet: number; first: FirstReader },
    onRows: OnRows,
    control: ReadControl,
  ): Promise<SheetSummary> {
    const { first, sheet } = input
    const handed = new HandedOver(onRows)
    try {
      return await first.read(sheet, (batch) => handed.pass(batch), control)
    } catch (error) {
      if (!isStructural(error)) throw error
      // By its name, because SheetJS also counts chart sheets.
      const name = (await listedFirst(first))[sheet]?.name
      const again = { ...input, ...(name === undefined ? {} : { name }) }
      const summary = await this.readWhole(again, (batch) => handed.passRest(batch), control)
      handed.check()
      return { ...summary, secondReader: true }
    }
  }

  private readWhole(
    input: { source: ByteSource; format: SpreadsheetFormat; sheet: number; name?: string },
    onRows: OnRows,
    control: ReadControl,
  ): Promise<SheetSummary> {
    const book = this.whole(input.source, input.format)
    const sheet = book.sheets.find(({ name }) => name === input.name) ?? book.sheets[input.sheet]
    if (!sheet) throw new ReadingError('no-such-sheet', { sheet: input.sheet })
    return readWholeSheet({ book, sheet, format: input.format }, onRows, control)
  }

  private whole(source: ByteSource, format: SpreadsheetFormat): WholeWorkbook {
    const key = `${source.path}\u0000${source.size}\u0000${source.changedAt}`
    if (this.last?.key === key) return this.last.book
    this.last = null
    const book = readWholeWorkbook(source, format)
    this.last = { key, book }
    return book
  }
}

/** A reader of spreadsheets and text tables (import.md sections 2, 3 and 7). */
export function createSpreadsheetReader(): SpreadsheetReader {
  return new Reader()
}

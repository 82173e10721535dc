import { HandedOver } from './handed-over'
import { listOds, readOdsSheet } from './ods/read-ods'
import { unlock } from './protected/unlock'
import { ReadingError, StructureError } from './reading-error'
import type {
  FileHints,
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
   * The sheets of a file.
   * @throws ReadingError whenever the file cannot be read, with the reason.
   */
  listSheets(path: string, hints?: FileHints): Promise<SheetList>
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

/** Turns what breaks the rules of a format into a refusal. */
function refusal(error: unknown): unknown {
  if (error instanceof StructureError) return new ReadingError('damaged', { part: error.part }, error)
  if (error instanceof RangeError) return new ReadingError('damaged', { part: 'structure' }, error)
  return error
}

function isEncrypted(error: unknown): boolean {
  return error instanceof ReadingError && error.code === 'encrypted'
}

interface Unlocked {
  readonly key: string
  readonly source: ByteSource
}

function keyOf(source: ByteSource): string {
  return `${source.path}\u0000${source.size}\u0000${source.changedAt}`
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
  if (sniffed.format === 'ods') {
    const { zip } = sniffed
    return {
      list: () => listOds(source, zip),
      read: (sheet, onRows, control) => readOdsSheet({ source, zip, sheet }, onRows, control),
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
  private unlocked: Unlocked | null = null

  listSheets(path: string, hints: FileHints = {}): Promise<SheetList> {
    return this.withSource(path, hints.password, async (source) => {
      const sniffed = sniff(source)
      const { format } = sniffed
      if (format === 'csv') return { format, ...listText(source, hints.encoding) }
      if (format === 'vcf') return { format, ...(await listVcard(source, hints.encoding)) }
      const listed = await listedFirst(firstReader(source, sniffed))
      const sheets = listed.length > 0 ? listed : listWholeWorkbook(this.whole(source, format))
      return { format, encoding: null, sheets }
    })
  }

  readSheet(request: ReadRequest, onRows: OnRows, control: ReadControl = {}): Promise<SheetSummary> {
    return this.withSource(request.path, request.password, async (source) => {
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

  /** Runs a step on an open file, and again on what is inside when the file turns out to be protected. */
  private async withSource<Result>(
    path: string,
    password: string | undefined,
    step: (source: ByteSource) => Promise<Result>,
  ): Promise<Result> {
    const source = openSource(path)
    try {
      return await step(source).catch(async (error: unknown) => {
        if (!isEncrypted(error)) throw error
        return step(await this.unlock(source, password))
      })
    } catch (error) {
      throw refusal(error)
    } finally {
      source.close()
    }
  }

  /** The content of a protected file, remembered because making a key of a password takes its time. */
  private async unlock(source: ByteSource, password: string | undefined): Promise<ByteSource> {
    const key = `${keyOf(source)}\u0000${password ?? ''}`
    if (this.unlocked?.key === key) return this.unlocked.source
    this.unlocked = null
    const content = await unlock(source, password)
    this.unlocked = { key, source: content }
    return content
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
    const key = keyOf(source)
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

import { HandedOver } from './handed-over'
import { ReadingError, StructureError } from './reading-error'
import type { OnRows, ReadControl, ReadRequest, SheetList, SheetSummary, SpreadsheetFormat } from './sheet'
import { sniff } from './sniff'
import { listText, readTextSheet } from './text/read-text'
import { listWholeWorkbook, readWholeSheet } from './workbooks/read-whole-sheet'
import { readWholeWorkbook, type WholeWorkbook } from './workbooks/whole-workbook'
import { listXlsx, readXlsxSheet } from './xlsx/read-xlsx'
import { readWorkbook } from './xlsx/workbook'
import { type ByteSource, openSource } from './zip/byte-source'
import type { ZipDirectory } from './zip/zip-directory'

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

class Reader implements SpreadsheetReader {
  private last: Remembered | null = null

  listSheets(path: string, options: { readonly encoding?: string } = {}): Promise<SheetList> {
    return withSource(path, async (source) => {
      const sniffed = sniff(source)
      if (sniffed.format === 'csv') return { format: 'csv' as const, ...listText(source, options.encoding) }
      if (sniffed.format === 'xlsx') {
        try {
          const sheets = await listXlsx(source, sniffed.zip)
          if (sheets.length > 0) return { format: 'xlsx' as const, encoding: null, sheets }
        } catch (error) {
          if (!isStructural(error)) throw error
        }
      }
      return {
        format: sniffed.format,
        encoding: null,
        sheets: listWholeWorkbook(this.whole(source, sniffed.format)),
      }
    })
  }

  readSheet(request: ReadRequest, onRows: OnRows, control: ReadControl = {}): Promise<SheetSummary> {
    return withSource(request.path, async (source) => {
      const sniffed = sniff(source)
      if (sniffed.format === 'csv') {
        if (request.sheet !== 0) throw new ReadingError('no-such-sheet', { sheet: request.sheet })
        return readTextSheet({ source, encoding: request.encoding }, onRows, control)
      }
      if (sniffed.format !== 'xlsx')
        return this.readWhole({ source, format: sniffed.format, request }, onRows, control)
      return this.readXlsx({ source, zip: sniffed.zip, request }, onRows, control)
    })
  }

  private async readXlsx(
    input: { source: ByteSource; zip: ZipDirectory; request: ReadRequest },
    onRows: OnRows,
    control: ReadControl,
  ): Promise<SheetSummary> {
    const { source, zip, request } = input
    const handed = new HandedOver(onRows)
    try {
      return await readXlsxSheet(
        { source, zip, sheet: request.sheet },
        (batch) => handed.pass(batch),
        control,
      )
    } catch (error) {
      if (!isStructural(error)) throw error
      const name = sheetNameOf(source, zip, request.sheet)
      const rest = { source, format: 'xlsx' as const, request, ...(name === null ? {} : { name }) }
      const summary = await this.readWhole(rest, (batch) => handed.passRest(batch), control)
      handed.check()
      return { ...summary, secondReader: true }
    }
  }

  private readWhole(
    input: { source: ByteSource; format: SpreadsheetFormat; request: ReadRequest; name?: string },
    onRows: OnRows,
    control: ReadControl,
  ): Promise<SheetSummary> {
    const book = this.whole(input.source, input.format)
    const sheet = book.sheets.find(({ name }) => name === input.name) ?? book.sheets[input.request.sheet]
    if (!sheet) throw new ReadingError('no-such-sheet', { sheet: input.request.sheet })
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

/** The name of a sheet, by which the second reader finds it again: it also counts chart sheets. */
function sheetNameOf(source: ByteSource, zip: ZipDirectory, sheet: number): string | null {
  try {
    return readWorkbook(source, zip).sheets[sheet]?.name ?? null
  } catch (error) {
    if (isStructural(error)) return null
    throw error
  }
}

/** A reader of spreadsheets and text tables (import.md sections 2, 3 and 7). */
export function createSpreadsheetReader(): SpreadsheetReader {
  return new Reader()
}

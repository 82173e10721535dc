import Papa from 'papaparse'

/** A sign that no text holds: as quote it makes quotes plain letters. */
export const noQuote = '\u0000'

/** How a text table is written. */
export interface Dialect {
  readonly delimiter: string
  readonly newline: '\n' | '\r'
  readonly quote?: string
}

export interface CutRecords {
  readonly records: string[][]
  /** UTF-16 units up to the end of the last record. */
  readonly used: number
  /** Whether the text ended inside a quote. */
  readonly unclosed: boolean
}

/** What papaparse's parser answers; its own types leave it open. */
interface Parsed extends Readonly<Record<'data', string[][]>> {
  readonly errors: readonly { readonly code: string }[]
  readonly meta: { readonly cursor: number }
}

/** Cuts a text into records (RFC 4180 with papaparse's patience); `all-but-last` leaves the unfinished one alone. */
export function cutRecords(text: string, dialect: Dialect, extent: 'all' | 'all-but-last'): CutRecords {
  const quote = dialect.quote ?? '"'
  const parser = new Papa.Parser({
    delimiter: dialect.delimiter,
    newline: dialect.newline,
    quoteChar: quote,
    escapeChar: quote,
  })
  const parsed = parser.parse(text, 0, extent === 'all-but-last') as Parsed
  return {
    records: parsed.data,
    used: parsed.meta.cursor,
    unclosed: parsed.errors.some((error) => error.code === 'MissingQuotes'),
  }
}

import Papa from 'papaparse'

/** No row of a spreadsheet is longer; beyond it an opening quote was never closed. */
const longestRow = 4 * 1024 * 1024
/** A file with more unclosed quotes than this does not use quotes at all. */
const forgivenQuotes = 8
/** A sign that no text holds: quotes become plain letters. */
const noQuote = '\u0000'

interface Parsed {
  readonly data: string[][]
  readonly errors: readonly { readonly code: string }[]
  readonly meta: { readonly cursor: number }
}

/**
 * Cuts text that comes in pieces into records (RFC 4180 with papaparse's patience). A quote that is never closed is
 * taken as a letter, so it cannot swallow the rest of the file.
 */
export class DelimitedParser {
  /** Lines with a quote that nobody closed. */
  unclosedQuotes = 0
  private readonly delimiter: string
  private readonly newline: '\n' | '\r'
  private rest = ''

  constructor(delimiter: string, newline: '\n' | '\r') {
    this.delimiter = delimiter
    this.newline = newline
  }

  /** The records that are complete with this piece; `last` says that no more text comes. */
  push(piece: string, last: boolean): string[][] {
    this.rest += piece
    const records: string[][] = []
    while (this.rest !== '') {
      for (const record of this.takeRecords(last)) records.push(record)
      const isBroken = last ? this.rest !== '' : this.rest.length > longestRow
      if (!isBroken) break
      for (const record of this.takeBrokenLine()) records.push(record)
    }
    return records
  }

  /** Takes all complete records out of the rest; at the end of the file all, unless a quote is open. */
  private takeRecords(last: boolean): string[][] {
    const quote = this.unclosedQuotes > forgivenQuotes ? noQuote : '"'
    const parsed = this.parse(this.rest, last, quote)
    const isOpen = last && parsed.errors.some((error) => error.code === 'MissingQuotes')
    const whole = isOpen ? this.parse(this.rest, false, quote) : parsed
    this.rest = last && !isOpen ? '' : this.rest.slice(whole.meta.cursor)
    return whole.data
  }

  private parse(text: string, last: boolean, quoteChar: string): Parsed {
    const { delimiter, newline } = this
    return new Papa.Parser({ delimiter, newline, quoteChar, escapeChar: quoteChar }).parse(
      text,
      0,
      !last,
    ) as Parsed
  }

  /** Takes the line with the unclosed quote out of the rest, its quotes being letters. */
  private takeBrokenLine(): string[][] {
    this.unclosedQuotes += 1
    const end = this.rest.indexOf(this.newline)
    const line = end < 0 ? this.rest : this.rest.slice(0, end)
    this.rest = end < 0 ? '' : this.rest.slice(end + 1)
    return this.parse(line, true, noQuote).data
  }
}

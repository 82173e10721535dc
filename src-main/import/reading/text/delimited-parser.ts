import { cutRecords, noQuote } from './cut-records'

/** No row of a spreadsheet is longer; beyond it an opening quote was never closed. */
const longestRow = 1024 * 1024
/** A file with more unclosed quotes than this does not use quotes at all. */
const forgivenQuotes = 8
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
    const { delimiter, newline } = this
    const dialect = { delimiter, newline, quote: this.unclosedQuotes > forgivenQuotes ? noQuote : '"' }
    const cut = cutRecords(this.rest, dialect, last ? 'all' : 'all-but-last')
    const isOpen = last && cut.unclosed
    const whole = isOpen ? cutRecords(this.rest, dialect, 'all-but-last') : cut
    this.rest = last && !isOpen ? '' : this.rest.slice(whole.used)
    return whole.records
  }

  /** Takes the line with the unclosed quote out of the rest, its quotes being letters. */
  private takeBrokenLine(): string[][] {
    const { delimiter, newline } = this
    this.unclosedQuotes += 1
    const end = this.rest.indexOf(newline)
    const line = end < 0 ? this.rest : this.rest.slice(0, end)
    this.rest = end < 0 ? '' : this.rest.slice(end + 1)
    return cutRecords(line, { delimiter, newline, quote: noQuote }, 'all').records
  }
}

import type { ExportListName } from './export-contract'

/** The hidden sheet of an exported workbook by which it is recognised when it comes back. */
export const fingerprintSheet = '_tradewind'
/** The first cell of that sheet. */
export const fingerprintMark = 'tradewind-export'
/** Raised when the sheet is laid out otherwise; a workbook of another version is an ordinary list. */
export const fingerprintVersion = '1'

/** What a workbook says about the list that it was exported from. */
export interface FingerprintHead {
  readonly list: ExportListName
  /** Instant of the export. */
  readonly exportedAt: number
  /** The language of words in cells (countries, stages …). */
  readonly language: string
  /** Heading of the hidden column with record ids: whose row is the header. */
  readonly idHeading: string
  readonly columns: readonly { readonly id: string; readonly heading: string }[]
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
/** Letters of the digest of a filled cell; a blank one is a single hyphen. */
const digestLength = 4
const blank = '-'

/** 24 bits of a text: enough to see that a cell was changed, and short enough for every cell of a large list. */
export function cellDigest(text: string): string {
  if (text === '') return blank
  // FNV-1a over UTF-16 units, stirred at the end so that all bits depend on all letters.
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash ^= hash >>> 12
  let digest = ''
  for (let part = 0; part < digestLength; part += 1) digest += letters.charAt((hash >>> (part * 6)) & 63)
  return digest
}

/** The digests of a row, taken apart again. */
export function splitDigests(row: string): string[] {
  const digests: string[] = []
  for (let at = 0; at < row.length; ) {
    const length = row.charAt(at) === blank ? 1 : digestLength
    digests.push(row.slice(at, at + length))
    at += length
  }
  return digests
}

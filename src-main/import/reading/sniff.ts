import iconv from 'iconv-lite'
import { ReadingError } from './reading-error'
import type { SpreadsheetFormat } from './sheet'
import { byteOrderMark, zeroBytePattern } from './text/detect-encoding'
import type { ByteSource } from './zip/byte-source'
import { readZipDirectory, type ZipDirectory } from './zip/zip-directory'
import { readPart } from './zip/zip-part'

/** What a file is by its bytes. */
export type Sniffed =
  | { readonly format: 'xlsx' | 'xlsb' | 'ods' | 'numbers'; readonly zip: ZipDirectory }
  | { readonly format: Exclude<SpreadsheetFormat, 'xlsx' | 'xlsb' | 'ods' | 'numbers'> }

const oleSignature = Buffer.from('d0cf11e0a1b11ae1', 'hex')

/** Files that people drop by mistake, by their first bytes. */
const others: readonly (readonly [string, string])[] = [
  ['%PDF', 'pdf'],
  ['\x89PNG', 'png'],
  ['\xff\xd8\xff', 'jpeg'],
  ['GIF8', 'gif'],
  ['Rar!', 'rar'],
  ['7z\xbc\xaf', '7z'],
  ['\x1f\x8b', 'gzip'],
  ['MZ', 'program'],
  ['\x7fELF', 'program'],
  ['SQLite format 3', 'sqlite'],
  ['{\\rtf', 'rtf'],
  ['BEGIN:VCALENDAR', 'icalendar'],
  ['MIME-Version:', 'mhtml'],
  ['TABLE\r\n0,1', 'dif'],
  ['TABLE\n0,1', 'dif'],
]

function refuseOthers(head: Buffer): void {
  const text = head.toString('latin1', 0, 32)
  const found = others.find(([mark]) => text.startsWith(mark))
  // `MZ` may also begin a list; a program has zero bytes right behind.
  if (sylk.test(head.toString('latin1', 0, 200)))
    throw new ReadingError('not-a-spreadsheet', { found: 'sylk' })
  if (!found || (found[0] === 'MZ' && !head.subarray(0, 64).includes(0))) return
  throw new ReadingError('not-a-spreadsheet', { found: found[1] })
}

/** Zips that are something else, by the part that gives them away. */
const otherZips: readonly (readonly [string, string])[] = [
  ['word/document.xml', 'docx'],
  ['ppt/presentation.xml', 'pptx'],
]

const spreadsheetZips: readonly (readonly [string, 'xlsb' | 'ods' | 'numbers' | 'xlsx'])[] = [
  ['xl/workbook.bin', 'xlsb'],
  ['content.xml', 'ods'],
  ['index/document.iwa', 'numbers'],
  ['index.zip', 'numbers'],
  ['xl/workbook.xml', 'xlsx'],
  ['[content_types].xml', 'xlsx'],
  ['_rels/.rels', 'xlsx'],
]

/** An encrypted OpenDocument says so in its manifest. */
function refuseEncryptedOds(source: ByteSource, zip: ZipDirectory): void {
  const manifest = zip.entries.get('meta-inf/manifest.xml')
  if (manifest && readPart(source, manifest).includes('encryption-data')) throw new ReadingError('encrypted')
}

function sniffZip(source: ByteSource): Sniffed {
  const zip = readZipDirectory(source)
  const mimetype = zip.entries.get('mimetype')
  const kind = mimetype ? readPart(source, mimetype, 1000).toString('latin1') : 'spreadsheet'
  const other = otherZips.find(([part]) => zip.entries.has(part))?.[1]
  const found = spreadsheetZips.find(([part]) => zip.entries.has(part))
  if (other !== undefined || !kind.includes('spreadsheet') || !found) {
    throw new ReadingError('not-a-spreadsheet', { found: other ?? 'zip' })
  }
  if (found[1] === 'ods') refuseEncryptedOds(source, zip)
  return { format: found[1], zip }
}

/** The beginning of a text in any of the Unicode encodings; other bytes as Latin letters. */
function beginning(head: Buffer): string {
  const marked = byteOrderMark(head)
  const encoding = marked?.encoding ?? zeroBytePattern(head) ?? 'latin1'
  const bytes = head.subarray(marked?.skip ?? 0)
  return iconv.decode(bytes, encoding === 'utf-8' ? 'latin1' : encoding)
}

function sniffMarkup(text: string): Sniffed | null {
  if (!text.startsWith('<')) return null
  const head = text.slice(0, 16_384)
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head) && /<(?:\w+:)?Workbook[\s>]/.test(head))
    return { format: 'xml' }
  if (/<office:document[\s>]/.test(head)) return { format: 'fods' }
  if (/^<(?:!doctype html|html|head|body|meta|table|style|div|center|font)\b/i.test(head))
    return { format: 'html' }
  if (/<html[\s>]|<table[\s>]/i.test(head)) return { format: 'html' }
  if (head.startsWith('<?xml')) throw new ReadingError('not-a-spreadsheet', { found: 'xml' })
  return null
}

/** SYLK begins like a list with the headings `ID;P…`; its second line is a record of a letter. */
const sylk = /^ID;P[A-Z0-9]*(?:;[NE])*\r?\n(?:[BCFO];|P;P)/

/** Text may hold a stray control sign; a binary file is full of them. */
function refuseBinary(text: string): void {
  const control = text.match(/[\u0000-\u0008\u000e-\u0019\u001c-\u001f]/g)?.length ?? 0
  if (control * 50 > text.length) throw new ReadingError('not-a-spreadsheet', { found: 'binary' })
}

/** Old Excel streams without a container: a BOF record of BIFF 2, 3, 4 or 8. */
function isBareBiff(head: Buffer): boolean {
  const version = head[1] ?? 0xff
  return (
    head[0] === 0x09 && (version === 0 || version === 2 || version === 4 || version === 8) && head[3] === 0
  )
}

/**
 * Says by its bytes, never by its name, what a file is.
 * @throws ReadingError `not-a-spreadsheet` (with what was `found`), `empty`, `damaged`, `too-large`, `encrypted`.
 */
export function sniff(source: ByteSource): Sniffed {
  const head = source.read(0, 16_384)
  if (head.length === 0) throw new ReadingError('empty')
  if (head.subarray(0, 2).toString('latin1') === 'PK' && head.length >= 4 && (head[2] ?? 9) < 9)
    return sniffZip(source)
  if (head.subarray(0, 8).equals(oleSignature)) return { format: 'xls' }
  if (isBareBiff(head)) return { format: 'xls' }
  refuseOthers(head)
  const text = beginning(head)
  const markup = sniffMarkup(text.trimStart())
  if (markup) return markup
  if (/^\s*begin:vcard\b/i.test(text)) return { format: 'vcf' }
  refuseBinary(text)
  return { format: 'csv' }
}

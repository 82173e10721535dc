import iconv from 'iconv-lite'
import { knownEncoding, type TextEncoding } from '../text/encodings'

/** One property of a card, its value still in bytes. */
export interface CardProperty {
  /** `item1` of `item1.TEL`, in lower case; empty without one. */
  readonly group: string
  /** In upper case. */
  readonly name: string
  /** The words of all TYPE parameters in lower case, also those that stand alone (`TEL;CELL`). */
  readonly types: ReadonlySet<string>
  /** The other parameters, names in upper case. */
  readonly parameters: ReadonlyMap<string, string>
  readonly bytes: Buffer
  /** The encoding that the property states. */
  readonly charset: TextEncoding | null
}

/** Cuts at a sign outside double quotes. */
function cutOutsideQuotes(text: string, sign: string, most = Number.POSITIVE_INFINITY): string[] {
  const parts: string[] = []
  let start = 0
  let isQuoted = false
  for (let at = 0; at < text.length && parts.length + 1 < most; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted
    else if (text[at] === sign && !isQuoted) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  parts.push(text.slice(start))
  return parts
}

const bareWords: Readonly<Record<string, string>> = {
  'QUOTED-PRINTABLE': 'ENCODING',
  BASE64: 'ENCODING',
  '8BIT': 'ENCODING',
  '7BIT': 'ENCODING',
}

function readParameters(parts: readonly string[]): Pick<CardProperty, 'types' | 'parameters'> {
  const types = new Set<string>()
  const parameters = new Map<string, string>()
  for (const part of parts) {
    const equals = part.indexOf('=')
    const word = part.trim().toUpperCase()
    const name = equals < 0 ? (bareWords[word] ?? 'TYPE') : part.slice(0, equals).trim().toUpperCase()
    const value = (equals < 0 ? part : part.slice(equals + 1)).trim().replaceAll('"', '')
    if (name !== 'TYPE') parameters.set(name, value)
    else for (const type of value.split(',')) types.add(type.trim().toLowerCase())
  }
  return { types, parameters }
}

function unquoted(value: string): string {
  return value.replace(/=([0-9A-Fa-f]{2})/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

function valueBytes(value: string, encoding: string): Buffer {
  if (/^quoted-printable$/i.test(encoding)) return Buffer.from(unquoted(value), 'latin1')
  if (/^(?:b|base64)$/i.test(encoding)) return Buffer.from(value, 'base64')
  return Buffer.from(value, 'latin1')
}

/** Reads a joined line of bytes as Latin letters; null when it is no property. */
export function readProperty(line: string): CardProperty | null {
  const [head = '', value] = cutOutsideQuotes(line, ':', 2)
  if (value === undefined) return null
  const [full = '', ...parts] = cutOutsideQuotes(head, ';')
  const dot = full.lastIndexOf('.')
  const { types, parameters } = readParameters(parts)
  const stated = parameters.get('CHARSET')
  return {
    group: full.slice(0, Math.max(0, dot)).trim().toLowerCase(),
    name: full
      .slice(dot + 1)
      .trim()
      .toUpperCase(),
    types,
    parameters,
    bytes: valueBytes(value, parameters.get('ENCODING') ?? ''),
    charset: stated === undefined ? null : knownEncoding(stated),
  }
}

/** The value as it stands, escapes and all. `encoding` counts where the property states none. */
export function rawText(property: CardProperty, encoding: TextEncoding): string {
  return iconv.decode(property.bytes, property.charset ?? encoding)
}

/** A text without its escapes (RFC 6350 3.4), line ends as `\n`. */
export function plainText(raw: string): string {
  return raw
    .replace(/\\([\\;,:"nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))
    .replace(/\r\n?/g, '\n')
    .trim()
}

/** The parts of a value between separators that are not escaped, each without its escapes. */
export function textParts(raw: string, separator: ';' | ','): string[] {
  const parts = raw.match(separator === ';' ? /(?:\\[\s\S]|[^;\\])+|;/g : /(?:\\[\s\S]|[^,\\])+|,/g) ?? []
  const found = ['']
  for (const part of parts) {
    if (part === separator) found.push('')
    else found[found.length - 1] = plainText(part)
  }
  return found
}

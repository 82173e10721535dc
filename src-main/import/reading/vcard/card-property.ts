import iconv from 'iconv-lite'
import { knownEncoding, type TextEncoding } from '../text/encodings'

/** What stands in front of the colon of a property. */
interface PropertyHead {
  /** `item1` of `item1.TEL`, in lower case; empty without one. */
  readonly group: string
  /** In upper case. */
  readonly name: string
  /** The words of all TYPE parameters in lower case, also those that stand alone (`TEL;CELL`). */
  readonly types: ReadonlySet<string>
  /** The other parameters, names in upper case. */
  readonly parameters: ReadonlyMap<string, string>
  /** The encoding that the property states. */
  readonly charset: TextEncoding | null
}

/** One property of a card. */
export interface CardProperty extends PropertyHead {
  /** The bytes of its value as Latin letters. */
  readonly octets: string
}

/** Cuts at a sign outside double quotes. */
function cutOutsideQuotes(text: string, sign: string): string[] {
  if (!text.includes('"')) return text.split(sign)
  const parts = ['']
  let isQuoted = false
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted
    if (letter === sign && !isQuoted) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts
}

/** Where the value begins: behind the first colon outside quotes; 0 where there is none. */
function valueStart(line: string): number {
  const colon = line.indexOf(':')
  const quote = line.indexOf('"')
  if (quote < 0 || quote > colon) return colon + 1
  return (/^(?:[^":]|"[^"]*")*:/.exec(line)?.[0] ?? line.slice(0, colon + 1)).length
}

const bareWords: Readonly<Record<string, string>> = {
  'QUOTED-PRINTABLE': 'ENCODING',
  BASE64: 'ENCODING',
  '8BIT': 'ENCODING',
  '7BIT': 'ENCODING',
}

function readParameters(parts: readonly string[]): Pick<PropertyHead, 'types' | 'parameters'> {
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

function readHead(head: string): PropertyHead {
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
    charset: stated === undefined ? null : knownEncoding(stated),
  }
}

/** The same few heads stand on every card. */
const knownHeads = new Map<string, PropertyHead>()
const mostHeads = 2000

function headOf(head: string): PropertyHead {
  const known = knownHeads.get(head)
  if (known) return known
  const read = readHead(head)
  if (knownHeads.size < mostHeads) knownHeads.set(head, read)
  return read
}

const quoted = new Map(
  Array.from({ length: 256 }, (_, code) => [
    `=${code.toString(16).padStart(2, '0').toUpperCase()}`,
    String.fromCharCode(code),
  ]),
)

function octetsOf(value: string, encoding: string): string {
  if (/^quoted-printable$/i.test(encoding))
    return value.replace(/=[0-9A-Fa-f]{2}/g, (code) => quoted.get(code.toUpperCase()) ?? code)
  return /^(?:b|base64)$/i.test(encoding) ? Buffer.from(value, 'base64').toString('latin1') : value
}

/** Reads a joined line of bytes as Latin letters; null when it is no property. */
export function readProperty(line: string): CardProperty | null {
  const start = valueStart(line)
  if (start === 0) return null
  const head = headOf(line.slice(0, start - 1))
  return { ...head, octets: octetsOf(line.slice(start), head.parameters.get('ENCODING') ?? '') }
}

const ascii = /^[\u0000-\u007f]*$/

/** Whether the value needs no decoding. */
export function isAscii({ octets }: CardProperty): boolean {
  return ascii.test(octets)
}

/** The value as it stands, escapes and all. `encoding` counts where the property states none. */
export function rawText(property: CardProperty, encoding: TextEncoding): string {
  if (isAscii(property)) return property.octets
  const bytes = Buffer.from(property.octets, 'latin1')
  const used = property.charset ?? encoding
  return used === 'utf-8' ? bytes.toString('utf8') : iconv.decode(bytes, used)
}

/** A text without its escapes (RFC 6350 3.4), line ends as `\n`. */
export function plainText(raw: string): string {
  if (!raw.includes('\\') && !raw.includes('\r')) return raw.trim()
  return raw
    .replace(/\\([\\;,:"nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))
    .replace(/\r\n?/g, '\n')
    .trim()
}

/** The parts of a value between separators that are not escaped, each without its escapes. */
export function textParts(raw: string, separator: ';' | ','): string[] {
  if (!raw.includes('\\')) return raw.split(separator).map(plainText)
  const parts = raw.match(separator === ';' ? /(?:\\[\s\S]|[^;\\])+|;/g : /(?:\\[\s\S]|[^,\\])+|,/g) ?? []
  const found = ['']
  for (const part of parts) {
    if (part === separator) found.push('')
    else found[found.length - 1] = plainText(part)
  }
  return found
}

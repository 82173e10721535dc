import { decodeCharacters } from '../xml-text'
import { ampersand, endsName, lessThan, slash, tagEnd, underscore } from './bytes'

/** Texts from bytes: plain ASCII takes the short way, everything else is UTF-8 with entities and escapes replaced. */
export function decodeBytes(bytes: Buffer, start: number, end: number): string {
  let ascii = true
  let special = false
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte > 0x7f) ascii = false
    else if (byte === ampersand || byte === underscore || byte === lessThan) special = true
  }
  const text = ascii ? bytes.toString('latin1', start, end) : bytes.toString('utf8', start, end)
  return special ? decodeCharacters(text) : text
}

/**
 * The text of a string that is nothing but one `<t>`, as most are: `<si><t>text</t></si>`; null for any other. `start`
 * lies on the string's own tag, `end` behind its closing tag or later.
 */
export function plainText(bytes: Buffer, start: number, end: number, prefixLength: number): string | null {
  const inner = tagEnd(bytes, start + 1, end) + 1
  const name = inner + 1 + prefixLength
  if (inner === 0 || bytes[inner] !== lessThan || bytes[name] !== 0x74 || !endsName(bytes[name + 1]))
    return null
  const open = tagEnd(bytes, name + 1, end)
  if (open < 0 || bytes[open - 1] === slash) return null
  let at = open + 1
  let ascii = true
  for (let byte = bytes[at] ?? lessThan; byte !== lessThan; byte = bytes[at] ?? lessThan) {
    if (byte > 0x7f) ascii = false
    else if (byte === ampersand || byte === underscore) return null
    at += 1
  }
  // Behind `</t>` the string itself must close, else there are more runs.
  const after = at + prefixLength + 4
  if (bytes[at + 1] !== slash || bytes[after] !== lessThan || bytes[after + 1] !== slash) return null
  return bytes.toString(ascii ? 'latin1' : 'utf8', open + 1, at)
}

interface Element {
  /** Offset of the name without prefix. */
  readonly name: number
  readonly closing: boolean
  readonly selfClosing: boolean
  /** Offset behind the tag's `>`. */
  readonly next: number
}

function elementAt(bytes: Buffer, at: number, end: number, prefixLength: number): Element {
  const closing = bytes[at + 1] === slash
  const close = tagEnd(bytes, at + 1, end)
  return {
    name: at + (closing ? 2 : 1) + prefixLength,
    closing,
    selfClosing: close > 0 && bytes[close - 1] === slash,
    next: close < 0 ? end : close + 1,
  }
}

function isNamed(bytes: Buffer, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index += 1) {
    if (bytes[at + index] !== name.charCodeAt(index)) return false
  }
  return endsName(bytes[at + name.length])
}

/** End of the character data that starts at `from`: the next tag, where a CDATA section is no tag. */
function charactersEnd(bytes: Buffer, from: number, end: number): number {
  for (let at = bytes.indexOf(lessThan, from); at >= 0 && at < end; at = bytes.indexOf(lessThan, at)) {
    if (bytes.toString('latin1', at, at + 9) !== '<![CDATA[') return at
    const close = bytes.indexOf(']]>', at + 9, 'latin1')
    if (close < 0 || close > end) return end
    at = close + 3
  }
  return end
}

/**
 * The text of a shared or inline string between two offsets: all `<t>` of its runs joined, phonetic runs left out.
 */
export function richText(bytes: Buffer, start: number, end: number, prefixLength: number): string {
  let text = ''
  let phonetic = false
  for (let at = bytes.indexOf(lessThan, start); at >= 0 && at < end; ) {
    const element = elementAt(bytes, at, end, prefixLength)
    let next = element.next
    if (isNamed(bytes, element.name, 'rPh')) phonetic = !element.closing && !element.selfClosing
    else if (!element.closing && !element.selfClosing && !phonetic && isNamed(bytes, element.name, 't')) {
      next = charactersEnd(bytes, element.next, end)
      text += decodeBytes(bytes, element.next, next)
    }
    at = bytes.indexOf(lessThan, next)
  }
  return text
}

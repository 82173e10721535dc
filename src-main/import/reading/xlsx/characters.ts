import { decodeCharacters } from '../xml-text'
import { ampersand, endsName, lessThan, slash, tagEnd, underscore } from '../bytes'

const letterT = 0x74

/** Texts from bytes: plain ASCII takes the short way, everything else is UTF-8 with entities and escapes replaced. */
export function decodeBytes(bytes: Buffer, start: number, end: number): string {
  let ascii = true
  let special = false
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0
    if (byte > 0x7f) ascii = false
    else if (byte === ampersand || byte === underscore || byte === lessThan) special = true
  }
  const text = bytes.toString(ascii ? 'latin1' : 'utf8', start, end)
  return special ? decodeCharacters(text) : text
}

interface Element {
  /** Offset of the name without prefix. */
  readonly name: number
  readonly closing: boolean
  readonly selfClosing: boolean
  /** Offset behind the tag's `>`. */
  readonly next: number
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

/** Reads the texts of shared (`<si>`) and inline (`<is>`) strings out of the bytes of a part. */
export class StringReader {
  bytes: Buffer
  private readonly prefixLength: number

  /** `prefixLength` is that of the part's namespace prefix with its colon. */
  constructor(bytes: Buffer, prefixLength: number) {
    this.bytes = bytes
    this.prefixLength = prefixLength
  }

  /** The text of a string: `start` lies on its tag, `end` behind its closing tag or later. */
  text(start: number, end: number): string {
    const text = this.plainStart(start, end)
    return (text < 0 ? null : this.plainText(text)) ?? this.richText(start, end)
  }

  /** Where the text of a string starts that begins with `<si><t>`, as most do; -1 for others. */
  private plainStart(start: number, end: number): number {
    const { bytes } = this
    const inner = tagEnd(bytes, start + 1, end) + 1
    const name = inner + 1 + this.prefixLength
    if (bytes[inner] !== lessThan || bytes[name] !== letterT || !endsName(bytes[name + 1])) return -1
    const open = tagEnd(bytes, name + 1, end)
    return open < 0 || bytes[open - 1] === slash ? -1 : open + 1
  }

  /** The text up to `</t>` when the string itself closes right behind and nothing in it must be replaced, else null. */
  private plainText(start: number): string | null {
    const { bytes } = this
    let at = start
    let ascii = true
    for (let byte = bytes[at]; byte !== undefined && byte !== lessThan; byte = bytes[at]) {
      if (byte > 0x7f) ascii = false
      else if (byte === ampersand || byte === underscore) return null
      at += 1
    }
    const after = at + this.prefixLength + 4
    if (bytes[at + 1] !== slash || bytes[after] !== lessThan || bytes[after + 1] !== slash) return null
    return bytes.toString(ascii ? 'latin1' : 'utf8', start, at)
  }

  private elementAt(at: number, end: number): Element {
    const { bytes } = this
    const closing = bytes[at + 1] === slash
    const close = tagEnd(bytes, at + 1, end)
    return {
      name: at + (closing ? 2 : 1) + this.prefixLength,
      closing,
      selfClosing: close > 0 && bytes[close - 1] === slash,
      next: close < 0 ? end : close + 1,
    }
  }

  /** All `<t>` of the runs joined, phonetic runs left out. */
  private richText(start: number, end: number): string {
    const { bytes } = this
    let text = ''
    let phonetic = false
    for (let at = bytes.indexOf(lessThan, start); at >= 0 && at < end; ) {
      const element = this.elementAt(at, end)
      const opens = !element.closing && !element.selfClosing
      let next = element.next
      if (isNamed(bytes, element.name, 'rPh')) phonetic = opens
      else if (opens && !phonetic && isNamed(bytes, element.name, 't')) {
        next = charactersEnd(bytes, element.next, end)
        text += decodeBytes(bytes, element.next, next)
      }
      at = bytes.indexOf(lessThan, next)
    }
    return text
  }
}

import { decodeEntities } from './xml-text'

/** One tag of a small XML part. */
export interface XmlTag {
  /** Without its namespace prefix. */
  readonly name: string
  readonly closing: boolean
  readonly selfClosing: boolean
  /** Offsets of its `<` and behind its `>`. */
  readonly start: number
  readonly end: number
  /** The attribute's value (its name with or without a prefix), entities replaced; an empty text when absent. */
  attribute(name: string): string
}

function skipTo(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  return at < 0 ? xml.length : at + mark.length
}

/** End of a tag: the next `>` outside quotes. */
function tagEnd(xml: string, from: number): number {
  let quote = 0
  for (let at = from; at < xml.length; at += 1) {
    const sign = xml.charCodeAt(at)
    if (quote !== 0) {
      if (sign === quote) quote = 0
    } else if (sign === 0x22 || sign === 0x27) quote = sign
    else if (sign === 0x3e) return at
  }
  return -1
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function remember(found: Map<string, string>, name: string, value: string): void {
  found.set(name, value)
  const local = localName(name)
  if (!found.has(local)) found.set(local, value)
}

function attributesOf(raw: string): Map<string, string> {
  const found = new Map<string, string>()
  for (let at = 0; at < raw.length; ) {
    const equals = raw.indexOf('=', at)
    if (equals < 0) break
    const name = raw.slice(at, equals).trim().split(/\s+/).at(-1) ?? ''
    let open = equals + 1
    while (open < raw.length && raw.charCodeAt(open) <= 0x20) open += 1
    const quote = raw[open]
    if (quote !== '"' && quote !== "'") break
    const close = raw.indexOf(quote, open + 1)
    if (close < 0) break
    remember(found, name, decodeEntities(raw.slice(open + 1, close)))
    at = close + 1
  }
  return found
}

function toTag(body: string, start: number): XmlTag {
  const closing = body.startsWith('/')
  const selfClosing = body.endsWith('/')
  const inner = body.slice(closing ? 1 : 0, selfClosing ? -1 : undefined)
  const gap = inner.search(/\s/)
  const name = localName(gap < 0 ? inner : inner.slice(0, gap))
  let attributes: Map<string, string> | null = null
  return {
    name,
    closing,
    selfClosing,
    start,
    end: start + body.length + 2,
    attribute(wanted) {
      attributes ??= gap < 0 ? new Map() : attributesOf(inner.slice(gap))
      return attributes.get(wanted) ?? ''
    },
  }
}

function skipMarkup(xml: string, at: number): number {
  if (xml.startsWith('<!--', at)) return skipTo(xml, '-->', at + 4)
  if (xml.startsWith('<![CDATA[', at)) return skipTo(xml, ']]>', at + 9)
  if (xml.startsWith('<?', at)) return skipTo(xml, '?>', at + 2)
  return skipTo(xml, '>', at + 2)
}

/**
 * The tags of an XML text in order, in linear time. Comments, CDATA, processing instructions and declarations are
 * skipped, so entities that a DTD defines are never expanded.
 */
export function* xmlTags(xml: string): Generator<XmlTag> {
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const sign = xml[at + 1]
    if (sign === '!' || sign === '?') {
      at = skipMarkup(xml, at)
      continue
    }
    const end = tagEnd(xml, at + 1)
    if (end < 0) return
    yield toTag(xml.slice(at + 1, end), at)
    at = end + 1
  }
}

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

function entityText(whole: string, name: string): string {
  if (!name.startsWith('#')) return named.get(name) ?? whole
  const hex = name[1] === 'x' || name[1] === 'X'
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10)
  if (!(code > 0 && code <= 0x10ffff)) return whole
  return String.fromCodePoint(code)
}

/** Replaces the five named entities and character references; entities of a DTD are left as they stand. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? text.replace(/&(#?\w{1,10});/g, entityText) : text
}

/** Replaces the escapes `_xHHHH_` by which Office keeps control characters in XML. */
function decodeEscapes(text: string): string {
  if (!text.includes('_x') && !text.includes('_X')) return text
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** Character data of XML: CDATA sections taken as they are, entities and Office escapes replaced. */
export function decodeCharacters(text: string): string {
  if (!text.includes('<![CDATA[')) return decodeEscapes(decodeEntities(text))
  const plain = text
    .split(/<!\[CDATA\[([\s\S]*?)\]\]>/)
    .map((piece, index) => (index % 2 === 1 ? piece : decodeEntities(piece)))
  return decodeEscapes(plain.join(''))
}

/** The text of an XML part: UTF-8 or, by its byte order mark, UTF-16. */
export function partText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2)
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2)))
      .swap16()
      .toString('utf16le')
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
  return bytes.toString('utf8', start)
}

/** Byte values of the signs that XML is made of. */
export const lessThan = 0x3c
export const greaterThan = 0x3e
export const slash = 0x2f
export const equals = 0x3d
export const colon = 0x3a
export const ampersand = 0x26
export const underscore = 0x5f
export const exclamation = 0x21

/** Whether a byte ends a tag's name. */
export function endsName(byte: number | undefined): boolean {
  return (
    byte === greaterThan || byte === slash || byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09
  )
}

/** Where the tag that starts before `from` ends (the index of its `>`), quotes respected; -1 when it is cut off. */
export function tagEnd(bytes: Buffer, from: number, limit: number): number {
  let quote = 0
  for (let at = from; at < limit; at += 1) {
    const byte = bytes[at]
    if (quote !== 0) {
      if (byte === quote) quote = 0
    } else if (byte === 0x22 || byte === 0x27) quote = byte
    else if (byte === greaterThan) return at
  }
  return -1
}

/** The namespace prefix of a part's root element with its colon (`x:`); empty without one. */
export function rootPrefix(head: string): string {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z][\w.-]*[\s/>]/.exec(head)
  return root?.[1] ?? ''
}

/** Whether a part is in an encoding that the byte scanners do not read (UTF-16, or one declared by name). */
export function isForeignEncoding(bytes: Buffer): boolean {
  if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes[0] === 0 || bytes[1] === 0) return true
  const declared = /^[^<]{0,3}<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/i.exec(
    bytes.toString('latin1', 0, 200),
  )
  return declared !== null && !/^(utf-?8|us-ascii)$/i.test(declared[1] ?? '')
}

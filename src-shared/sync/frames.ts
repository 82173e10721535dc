/** Parts of bytes in a row: of each its length in four bytes (big-endian), then itself. */

const lengthBytes = 4

/** Puts parts into one array. */
export function packFrames(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const total = parts.reduce((sum, part) => sum + lengthBytes + part.length, 0)
  const packed = new Uint8Array(total)
  const view = new DataView(packed.buffer)
  let at = 0
  for (const part of parts) {
    view.setUint32(at, part.length)
    packed.set(part, at + lengthBytes)
    at += lengthBytes + part.length
  }
  return packed
}

/** The parts again, without copying them; null when the bytes do not end where a part ends. */
export function unpackFrames(packed: Uint8Array): Uint8Array[] | null {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  const parts: Uint8Array[] = []
  let at = 0
  while (at < packed.length) {
    if (at + lengthBytes > packed.length) return null
    const end = at + lengthBytes + view.getUint32(at)
    if (end > packed.length) return null
    parts.push(packed.subarray(at + lengthBytes, end))
    at = end
  }
  return parts
}

import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { byteOrderMark, guessLegacy, zeroBytePattern } from '../text/detect-encoding'
import { knownEncoding } from '../text/encodings'

/** The bytes of an HTML file as text: byte order mark, UTF-16, strict UTF-8, the charset it states, else a guess. */
export function htmlText(bytes: Buffer): string {
  const marked = byteOrderMark(bytes)
  if (marked) return iconv.decode(bytes.subarray(marked.skip), marked.encoding)
  const wide = zeroBytePattern(bytes.subarray(0, 16_384))
  if (wide) return iconv.decode(bytes, wide)
  if (isUtf8(bytes)) return bytes.toString('utf8')
  const stated = /charset\s*=\s*["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 8192))?.[1] ?? ''
  const encoding = knownEncoding(stated)
  if (encoding && !encoding.startsWith('utf')) return iconv.decode(bytes, encoding)
  return iconv.decode(bytes, guessLegacy(bytes.subarray(0, 65_536)))
}

import { ReadingError } from '../reading-error'
import { RecordCursor, records } from '../xls/biff-records'
import { readCryptoHeader } from './crypto-header'
import { hashOf, numberBytes } from './password-key'
import { Rc4 } from './rc4'
import { xorArray } from './xor-obfuscation'

/** Records that are never encrypted ([MS-XLS] 2.2.10): they say how to read the others. */
const plainRecords = new Set<number>([
  records.beginOfFile,
  records.filePass,
  0xe1,
  0x138,
  0x194,
  0x195,
  0x196,
])
/** Where a sheet begins stands unencrypted in front of its name. */
const plainInBoundSheet = 4
const blockSize = 1024
/** A record that every reader skips: it takes the place of the one that says `encrypted`. */
const skippedRecord = 0x00ef

/** Decrypts bytes of the stream, in place. `end` is the end of their record. */
type Decrypt = (bytes: Buffer, start: number, end: number) => void

/** RC4 with a new key every 1024 bytes; bytes that are plain use up key stream as well. */
function rc4Decrypt(keyOf: (block: number) => Buffer): Decrypt {
  let block = -1
  let cipher = new Rc4(Buffer.alloc(1))
  let at = 0
  return (bytes, start, end) => {
    for (let place = start; place < end; place += 1) {
      const wanted = Math.floor(place / blockSize)
      if (wanted !== block) {
        block = wanted
        cipher = new Rc4(keyOf(block))
        at = block * blockSize
      }
      for (; at < place; at += 1) cipher.next()
      bytes[place] = (bytes[place] ?? 0) ^ cipher.next()
      at += 1
    }
  }
}

/** Whether a key makes of the verifier what its hash says. */
function verifies(key: Buffer, pair: readonly [Buffer, Buffer], hash: 'md5' | 'sha1'): boolean {
  const cipher = new Rc4(key)
  const [verifier, expected] = pair.map((bytes) => Buffer.from(bytes.map((byte) => byte ^ cipher.next())))
  const found = hashOf(hash, verifier ?? Buffer.alloc(0))
  return found.equals((expected ?? Buffer.alloc(0)).subarray(0, found.length))
}

/** RC4 of Office 97 ([MS-OFFCRYPTO] 2.3.6). */
function oldRc4(body: Buffer, password: string): Decrypt | null {
  const salt = body.subarray(6, 22)
  const short = hashOf('md5', Buffer.from(password, 'utf16le')).subarray(0, 5)
  const base = hashOf('md5', Buffer.concat(Array.from({ length: 16 }, () => [short, salt]).flat())).subarray(
    0,
    5,
  )
  const keyOf = (block: number) => hashOf('md5', base, numberBytes(block))
  return verifies(keyOf(0), [body.subarray(22, 38), body.subarray(38, 54)], 'md5') ? rc4Decrypt(keyOf) : null
}

/** RC4 of CryptoAPI ([MS-OFFCRYPTO] 2.3.5). */
function newRc4(body: Buffer, password: string): Decrypt | null {
  const { isAes, keyLength, salt, verifier, verifierHash } = readCryptoHeader(body.subarray(6))
  if (isAes) throw new ReadingError('unsupported', { protection: 'xls' })
  const base = hashOf('sha1', salt, Buffer.from(password, 'utf16le'))
  const keyOf = (block: number) => {
    const key = hashOf('sha1', base, numberBytes(block)).subarray(0, keyLength)
    // A key of 40 bits is filled up with zeros.
    return keyLength === 5 ? Buffer.concat([key, Buffer.alloc(11)]) : key
  }
  return verifies(keyOf(0), [verifier, verifierHash.subarray(0, 20)], 'sha1') ? rc4Decrypt(keyOf) : null
}

function xor(body: Buffer, password: string): Decrypt | null {
  const array = xorArray(password, { key: body.readUInt16LE(2), verifier: body.readUInt16LE(4) })
  if (!array) return null
  return (bytes, start, end) => {
    for (let place = start; place < end; place += 1) {
      const mixed = (bytes[place] ?? 0) ^ (array[(place + end - start) % 16] ?? 0)
      bytes[place] = ((mixed << 3) | (mixed >> 5)) & 0xff
    }
  }
}

/** How the stream is encrypted, by the body of its FilePass record. */
function decryptOf(body: Buffer, password: string): Decrypt | null {
  if (body.readUInt16LE(0) === 0) return xor(body, password)
  const major = body.readUInt16LE(2)
  if (major === 1) return oldRc4(body, password)
  if (major >= 2 && major <= 4) return newRc4(body, password)
  throw new ReadingError('unsupported', { protection: 'xls' })
}

/**
 * A BIFF8 stream without its protection, null when the password is another one.
 * @throws ReadingError `unsupported` for encryptions that no Excel writes, StructureError when it is damaged.
 */
export function unlockWorkbookStream(stream: Buffer, password: string): Buffer | null {
  const bytes = Buffer.from(stream)
  const cursor = new RecordCursor(bytes, 0)
  let decrypt: Decrypt | null = null
  while (cursor.next()) {
    const { type, start, end } = cursor
    if (type === records.filePass) {
      decrypt = decryptOf(bytes.subarray(start, end), password)
      if (!decrypt) return null
      bytes.writeUInt16LE(skippedRecord, start - 4)
    } else if (decrypt && !plainRecords.has(type)) {
      decrypt(bytes, type === records.boundSheet ? Math.min(end, start + plainInBoundSheet) : start, end)
    }
  }
  if (!decrypt) throw new ReadingError('unsupported', { protection: 'xls' })
  return bytes
}

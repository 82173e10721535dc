import { createDecipheriv } from 'node:crypto'
import { ReadingError } from '../reading-error'
import { unlockAgile } from './agile'
import { fitted, hashOf, numberBytes, spunHash } from './password-key'
import { readCryptoHeader } from './crypto-header'

const standardRounds = 50_000

/** The key of standard encryption ([MS-OFFCRYPTO] 2.3.4.7). */
async function standardKey(password: string, salt: Buffer, length: number): Promise<Buffer> {
  const spun = await spunHash('sha1', { salt, password, rounds: standardRounds })
  const last = hashOf('sha1', spun, numberBytes(0))
  const mixed = (fill: number) => {
    const block = Buffer.alloc(64, fill)
    for (const [at, byte] of last.entries()) block[at] = byte ^ fill
    return hashOf('sha1', block)
  }
  return fitted(Buffer.concat([mixed(0x36), mixed(0x5c)]), length)
}

function decrypted(bytes: Buffer, key: Buffer): Buffer {
  const decipher = createDecipheriv(`aes-${key.length * 8}-ecb`, key, null).setAutoPadding(false)
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 16))
  return Buffer.concat([decipher.update(whole), decipher.final()])
}

async function unlockStandard(
  description: Buffer,
  content: Buffer,
  password: string,
): Promise<Buffer | null> {
  const { keyLength, isAes, salt, verifier, verifierHash } = readCryptoHeader(description.subarray(4))
  if (!isAes) throw new ReadingError('unsupported', { protection: 'standard' })
  const key = await standardKey(password, salt, keyLength)
  const expected = decrypted(verifierHash, key).subarray(0, 20)
  if (!hashOf('sha1', decrypted(verifier, key)).equals(expected)) return null
  return decrypted(content.subarray(8), key).subarray(0, Number(content.readBigUInt64LE(0)))
}

/**
 * The zip inside a protected xlsx or xlsb ([MS-OFFCRYPTO] 2.3.4), null when the password is another one.
 * @throws ReadingError `unsupported` for encryptions that no Excel writes, RangeError when the file is cut off.
 */
export async function unlockPackage(
  description: Buffer,
  content: Buffer,
  password: string,
): Promise<Buffer | null> {
  const major = description.readUInt16LE(0)
  const minor = description.readUInt16LE(2)
  if (major === 4 && minor === 4) return unlockAgile(description.toString('utf8', 8), content, password)
  if (minor === 2 && major >= 2 && major <= 4) return unlockStandard(description, content, password)
  throw new ReadingError('unsupported', { protection: `${major}.${minor}` })
}

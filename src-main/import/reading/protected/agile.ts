import { createDecipheriv } from 'node:crypto'
import { ReadingError, StructureError } from '../reading-error'
import { type XmlTag, xmlTags } from '../xml-tags'
import { fitted, type HashName, hashOf, numberBytes, spunHash } from './password-key'

const blockKeys = {
  verifier: Buffer.from('fea7d2763b4b9e79', 'hex'),
  verifierHash: Buffer.from('d7aa0f6d3061344e', 'hex'),
  key: Buffer.from('146e0be7abacd0d6', 'hex'),
} as const

const segmentSize = 4096

const hashNames: ReadonlyMap<string, HashName> = new Map([
  ['SHA1', 'sha1'],
  ['SHA-1', 'sha1'],
  ['SHA256', 'sha256'],
  ['SHA384', 'sha384'],
  ['SHA512', 'sha512'],
  ['MD5', 'md5'],
])

/** How one thing is encrypted: the attributes that `keyData` and `encryptedKey` share. */
interface Scheme {
  readonly hash: HashName
  readonly salt: Buffer
  readonly keyLength: number
  readonly blockSize: number
}

function schemeOf(tag: XmlTag): Scheme {
  const hash = hashNames.get(tag.attribute('hashAlgorithm').toUpperCase())
  const isKnown = tag.attribute('cipherAlgorithm') === 'AES'
  if (!hash || !isKnown || tag.attribute('cipherChaining') !== 'ChainingModeCBC')
    throw new ReadingError('unsupported', { protection: 'agile' })
  const keyLength = Number(tag.attribute('keyBits')) / 8
  if (![16, 24, 32].includes(keyLength)) throw new StructureError('encryption')
  return { hash, keyLength, blockSize: 16, salt: Buffer.from(tag.attribute('saltValue'), 'base64') }
}

function decrypted(bytes: Buffer, key: Buffer, start: Buffer): Buffer {
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 16))
  const decipher = createDecipheriv(`aes-${key.length * 8}-cbc`, key, start).setAutoPadding(false)
  return Buffer.concat([decipher.update(whole), decipher.final()])
}

/** The key of the content, null when the password is another one ([MS-OFFCRYPTO] 2.3.4.13). */
async function contentKey(tag: XmlTag, password: string): Promise<Buffer | null> {
  const { hash, salt, keyLength, blockSize } = schemeOf(tag)
  const spun = await spunHash(hash, { salt, password, rounds: Number(tag.attribute('spinCount')) })
  const open = (name: string, blockKey: Buffer) =>
    decrypted(
      Buffer.from(tag.attribute(name), 'base64'),
      fitted(hashOf(hash, spun, blockKey), keyLength),
      fitted(salt, blockSize),
    )
  const verifier = open('encryptedVerifierHashInput', blockKeys.verifier).subarray(0, salt.length)
  const expected = open('encryptedVerifierHashValue', blockKeys.verifierHash)
  const found = hashOf(hash, verifier)
  return found.equals(expected.subarray(0, found.length))
    ? open('encryptedKeyValue', blockKeys.key).subarray(0, keyLength)
    : null
}

/** Every 4096 bytes begin anew, from a start that is made of their number. */
function decryptSegments(content: Buffer, key: Buffer, { hash, salt, blockSize }: Scheme): Buffer {
  const segments: Buffer[] = []
  for (let at = 8; at < content.length; at += segmentSize) {
    const start = fitted(hashOf(hash, salt, numberBytes(segments.length)), blockSize)
    segments.push(decrypted(content.subarray(at, at + segmentSize), key, start))
  }
  return Buffer.concat(segments).subarray(0, Number(content.readBigUInt64LE(0)))
}

/** The zip inside a package of agile encryption, null when the password is another one. */
export async function unlockAgile(
  description: string,
  content: Buffer,
  password: string,
): Promise<Buffer | null> {
  const tags = [...xmlTags(description)]
  const keyData = tags.find(({ name }) => name === 'keyData')
  const encryptedKey = tags.find(({ name, closing }) => name === 'encryptedKey' && !closing)
  if (!keyData || !encryptedKey) throw new StructureError('encryption')
  const key = await contentKey(encryptedKey, password)
  return key ? decryptSegments(content, key, schemeOf(keyData)) : null
}

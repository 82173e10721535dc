import { createDecipheriv, pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import { deflateRawSync } from 'node:zlib'
import { limits } from '../limits'
import { ReadingError, StructureError } from '../reading-error'
import { type XmlTag, xmlTags } from '../xml-tags'
import { partText } from '../xml-text'
import type { ByteSource } from '../zip/byte-source'
import { entryKey, type ZipDirectory } from '../zip/zip-directory'
import { readPart } from '../zip/zip-part'
import { type HashName, hashOf } from './password-key'
import { storedZip, type StoredPart } from './stored-zip'

const derive = promisify(pbkdf2)
const mostRounds = 10_000_000
/** The parts that a sheet is made of; pictures and settings stay as they are. */
const wantedParts = ['content.xml', 'styles.xml']
/** The hash that tells a right password covers so much. */
const checkedLength = 1024

/** How one part is encrypted, as the manifest says (OpenDocument 1.2, part 3). */
interface PartProtection {
  readonly name: string
  readonly unpackedSize: number
  readonly tags: ReadonlyMap<string, XmlTag>
}

function readManifest(source: ByteSource, zip: ZipDirectory): PartProtection[] {
  const entry = zip.entries.get('meta-inf/manifest.xml')
  const found: { name: string; unpackedSize: number; tags: Map<string, XmlTag> }[] = []
  if (!entry) return found
  for (const tag of xmlTags(partText(readPart(source, entry)))) {
    if (tag.closing) continue
    if (tag.name === 'file-entry') {
      const name = entryKey(tag.attribute('full-path'))
      found.push({ name, unpackedSize: Number(tag.attribute('size')), tags: new Map() })
    } else found.at(-1)?.tags.set(tag.name, tag)
  }
  return found.filter(({ tags }) => tags.has('encryption-data'))
}

const lastWord = (tag: XmlTag | undefined, attribute: string): string =>
  (tag?.attribute(attribute) ?? '').replace(/^.*#/, '').toLowerCase()

const hashNames: ReadonlyMap<string, HashName> = new Map([
  ['sha1', 'sha1'],
  ['sha1-1k', 'sha1'],
  ['sha1/1k', 'sha1'],
  ['sha256', 'sha256'],
  ['sha256-1k', 'sha256'],
])

const bytesOf = (tag: XmlTag | undefined, attribute: string): Buffer =>
  Buffer.from(tag?.attribute(attribute) ?? '', 'base64')

async function keyOf({ tags }: PartProtection, password: string): Promise<Buffer> {
  const derivation = tags.get('key-derivation')
  const startHash = hashNames.get(
    lastWord(tags.get('start-key-generation'), 'start-key-generation-name') || 'sha1',
  )
  const rounds = Number(derivation?.attribute('iteration-count'))
  const isKnown =
    lastWord(derivation, 'key-derivation-name') === 'pbkdf2' && rounds >= 1 && rounds <= mostRounds
  if (!startHash || !isKnown) throw new ReadingError('unsupported', { protection: 'ods' })
  const start = hashOf(startHash, Buffer.from(password, 'utf8'))
  return derive(start, bytesOf(derivation, 'salt'), rounds, 32, 'sha1')
}

/** The deflated content of a part, null when the password is another one. */
async function unlockPart(packed: Buffer, part: PartProtection, password: string): Promise<Buffer | null> {
  const algorithm = part.tags.get('algorithm')
  const protection = part.tags.get('encryption-data')
  const checkHash = hashNames.get(lastWord(protection, 'checksum-type'))
  if (lastWord(algorithm, 'algorithm-name') !== 'aes256-cbc' || !checkHash)
    throw new ReadingError('unsupported', { protection: 'ods' })
  const key = await keyOf(part, password)
  const decipher = createDecipheriv('aes-256-cbc', key, bytesOf(algorithm, 'initialisation-vector'))
  decipher.setAutoPadding(false)
  const padded = Buffer.concat([
    decipher.update(packed.subarray(0, packed.length - (packed.length % 16))),
    decipher.final(),
  ])
  const content = padded.subarray(0, Math.max(0, padded.length - (padded.at(-1) ?? 0)))
  const found = hashOf(checkHash, content.subarray(0, checkedLength))
  return found.equals(bytesOf(protection, 'checksum')) ? content : null
}

/**
 * A protected ods without its protection, null when the password is another one.
 * @throws ReadingError `unsupported` for encryptions other than AES with PBKDF2, StructureError when it is damaged.
 */
export async function unlockDocument(
  source: ByteSource,
  zip: ZipDirectory,
  password: string,
): Promise<Buffer | null> {
  const parts = readManifest(source, zip).filter(({ name }) => wantedParts.includes(name))
  if (parts.length === 0) throw new ReadingError('unsupported', { protection: 'zip' })
  // Readers look for a manifest; this one speaks of no encryption.
  const found: StoredPart[] = [
    { name: 'META-INF/manifest.xml', deflated: deflateRawSync('<manifest/>'), unpackedSize: 11 },
  ]
  for (const part of parts) {
    const entry = zip.entries.get(part.name)
    if (!entry) throw new StructureError(part.name)
    const deflated = await unlockPart(readPart(source, entry, limits.wholeFile), part, password)
    if (!deflated) return null
    found.push({ name: part.name, deflated, unpackedSize: part.unpackedSize })
  }
  return storedZip(found)
}

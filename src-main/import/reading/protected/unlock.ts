import { limits } from '../limits'
import { ReadingError, StructureError } from '../reading-error'
import { CompoundFile } from '../xls/compound-file'
import type { ByteSource } from '../zip/byte-source'
import { readZipDirectory } from '../zip/zip-directory'
import { memorySource } from './memory-source'
import { unlockDocument } from './open-document'
import { unlockPackage } from './office-package'
import { unlockWorkbookStream } from './xls-stream'

/** Excel protects with this password when it wants a file scrambled but nobody asked. */
const defaultPassword = 'VelvetSweatshop'

async function openContent(source: ByteSource, password: string): Promise<Buffer | null> {
  if (source.read(0, 2).toString('latin1') === 'PK')
    return unlockDocument(source, readZipDirectory(source), password)
  if (source.size > limits.wholeFile) throw new ReadingError('too-large', { limit: 'wholeFile' })
  const container = new CompoundFile(source.read(0, source.size))
  const description = container.stream('EncryptionInfo')
  const content = container.stream('EncryptedPackage')
  if (description && content) return unlockPackage(description, content, password)
  const stream = container.stream('Workbook') ?? container.stream('Book')
  if (stream) return unlockWorkbookStream(stream, password)
  throw new ReadingError('unsupported', { protection: 'unknown' })
}

/** What is inside a protected file, null when the password is another one. */
async function contentOf(source: ByteSource, password: string): Promise<Buffer | null> {
  try {
    return await openContent(source, password)
  } catch (error) {
    // Keys and starts of a wrong length are what the cryptography complains about.
    const isOurs = error instanceof ReadingError || error instanceof StructureError
    if (isOurs || !(error instanceof Error)) throw error
    throw new StructureError('encryption', error)
  }
}

/**
 * Opens a file that is protected by a password: xlsx and xlsb (agile and standard encryption), xls (RC4, XOR) and ods
 * (AES). The answer holds the content in memory and reads like a file that never was protected.
 * @throws ReadingError `encrypted` without a password, `wrong-password`, `unsupported`, `too-large`; StructureError.
 */
export async function unlock(source: ByteSource, password: string | undefined): Promise<ByteSource> {
  const content = await contentOf(source, password ?? defaultPassword)
  if (!content) throw new ReadingError(password === undefined ? 'encrypted' : 'wrong-password')
  return memorySource(source, content)
}

import { createHash, randomUUID } from 'node:crypto'
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import type { FileFate } from '../../../src-shared/imports/imports-contract'
import { flushFolder } from '../../database/vacuum-into'

/** Larger files are not kept: 100 MB. */
export const mostKeptBytes = 100 * 1024 * 1024

/** The original files of imports, each once, named by the SHA-256 of its bytes. Local data, never replicated. */
export interface KeptFiles {
  /** Keeps a file that is expected to have that hash. Never throws: an import goes on without it. */
  keep(file: string, hash: string): Promise<{ fate: FileFate; isNew: boolean }>
  /** Bytes of a kept file, null when there is none. */
  sizeOf(hash: string): number | null
  /** Writes a kept file to a path. Throws AppError not-found, or storage when it is damaged or cannot be written. */
  save(hash: string, target: string): Promise<void>
  remove(hash: string): void
}

const hashShape = /^[0-9a-f]{64}$/

/**
 * Copies a file and says whether its bytes had that hash; only then the copy gets its name. Flushed before and after,
 * so that a power cut leaves the whole file or none.
 */
async function copyChecked(source: string, target: string, hash: string): Promise<boolean> {
  const temporary = `${target}.${randomUUID()}.part`
  const sum = createHash('sha256')
  try {
    await pipeline(
      createReadStream(source),
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          sum.update(chunk)
          yield chunk
        }
      },
      createWriteStream(temporary, { flush: true }),
    )
    if (sum.digest('hex') !== hash) return false
    renameSync(temporary, target)
    flushFolder(path.dirname(target))
    return true
  } finally {
    rmSync(temporary, { force: true })
  }
}

function sizeOf(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.size ?? null
}

class Folder implements KeptFiles {
  readonly #folder: string

  constructor(workspaceFolder: string) {
    this.#folder = path.join(workspaceFolder, 'files')
  }

  #fileOf(hash: string): string | null {
    return hashShape.test(hash) ? path.join(this.#folder, hash) : null
  }

  async keep(file: string, hash: string): Promise<{ fate: FileFate; isNew: boolean }> {
    const target = this.#fileOf(hash)
    if (target !== null && existsSync(target)) return { fate: 'kept', isNew: false }
    try {
      const size = sizeOf(file)
      if (target === null || size === null) return { fate: 'unreachable', isNew: false }
      if (size > mostKeptBytes) return { fate: 'too-large', isNew: false }
      mkdirSync(this.#folder, { recursive: true })
      const isKept = await copyChecked(file, target, hash)
      return { fate: isKept ? 'kept' : 'changed', isNew: isKept }
    } catch {
      return { fate: 'not-written', isNew: false }
    }
  }

  sizeOf(hash: string): number | null {
    const file = this.#fileOf(hash)
    return file === null ? null : sizeOf(file)
  }

  async save(hash: string, target: string): Promise<void> {
    const file = this.#fileOf(hash)
    if (file === null || !existsSync(file)) throw new AppError('not-found', message('importHistory.fileGone'))
    const params = { file: path.basename(target) }
    const isWhole = await copyChecked(file, target, hash).catch((error: unknown) => {
      throw new AppError('storage', message('error.fileNotWritten', params), { cause: error })
    })
    if (!isWhole) throw new AppError('storage', message('importHistory.fileDamaged'))
  }

  remove(hash: string): void {
    const file = this.#fileOf(hash)
    if (file !== null) rmSync(file, { force: true })
  }
}

/** The kept files of a workspace, in its folder `files/`. */
export function keptFilesIn(workspaceFolder: string): KeptFiles {
  return new Folder(workspaceFolder)
}

/** Keeps the file of an import that is about to be written; what is not written keeps none. */
export async function withKeptFile<Applied>(
  { folder, state }: { folder: string; state(): { isReadOnly: boolean } },
  { path: file, fileHash }: { path: string; fileHash: string },
  apply: () => Promise<Applied>,
): Promise<Applied & { file: FileFate }> {
  const files = keptFilesIn(folder)
  const { fate, isNew } = state().isReadOnly
    ? { fate: 'not-written' as const, isNew: false }
    : await files.keep(file, fileHash)
  try {
    return { ...(await apply()), file: fate }
  } catch (error) {
    if (isNew) files.remove(fileHash)
    throw error
  }
}

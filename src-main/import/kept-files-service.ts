import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ReadDatabase } from '../database/database-types'
import { keptFilesIn } from './history/kept-files'
import { keptHashes } from './import-history-queries'

/** The files of past imports, as those see them who carry them to other devices. */
export interface FilesOfImports {
  /** SHA-256 (hex) of the files that living imports name, newest first. */
  wanted(db: ReadDatabase): Promise<string[]>
  /** Bytes of a file; null when it is not kept here. */
  sizeOf(hash: string): number | null
  /** Throws AppError storage when it cannot be read. */
  read(hash: string): Buffer
  /** Keeps what came from elsewhere, if it has that hash. */
  put(hash: string, bytes: Uint8Array): Promise<boolean>
}

/** The files of past imports in a workspace folder. */
export function filesOfImports(workspaceFolder: string): FilesOfImports {
  const kept = keptFilesIn(workspaceFolder)
  return {
    wanted: keptHashes,
    sizeOf: (hash) => kept.sizeOf(hash),
    read: (hash) => readFileSync(path.join(workspaceFolder, 'files', hash)),
    async put(hash, bytes) {
      const arrived = path.join(workspaceFolder, `file-${randomUUID()}.part`)
      try {
        writeFileSync(arrived, bytes)
        return (await kept.keep(arrived, hash)).fate === 'kept'
      } finally {
        rmSync(arrived, { force: true })
      }
    },
  }
}

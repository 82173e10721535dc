import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import { flushFolder } from '../../database/vacuum-into'

/** What snapshots do to files beside the workspace; each may be the last thing that happens before a crash. */
export interface FileOperations {
  makeFolder(folder: string): Promise<void>
  /** Writes a file and waits for nothing: whoever reads it later looks whether it is whole. */
  put(file: string, bytes: Uint8Array): Promise<void>
  /** Writes a new file and waits until the disk has it. */
  write(file: string, bytes: Uint8Array): Promise<void>
  /** Waits until the disk has a file that somebody else wrote. */
  flush(file: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  /** A file, or a folder with all in it; nothing happens when it is not there. */
  remove(place: string): Promise<void>
}

/** The file operations of the machine. They throw AppError storage. */
export const realFiles: FileOperations = {
  makeFolder: (folder) => inWordsOfFiles(folder, async () => void (await mkdir(folder, { recursive: true }))),
  put: (file, bytes) => inWordsOfFiles(file, () => writeFile(file, bytes)),
  write: (file, bytes) =>
    inWordsOfFiles(file, async () => {
      const handle = await open(file, 'w')
      try {
        await handle.writeFile(bytes)
        await handle.sync()
      } finally {
        await handle.close()
      }
    }),
  flush: (file) =>
    inWordsOfFiles(file, async () => {
      const handle = await open(file, 'r+')
      try {
        await handle.sync()
      } finally {
        await handle.close()
      }
    }),
  rename: (from, to) =>
    inWordsOfFiles(to, async () => {
      await rename(from, to)
      flushFolder(path.dirname(to))
    }),
  remove: (place) => inWordsOfFiles(place, () => rm(place, { recursive: true, force: true })),
}

/** Writes a file that is either there as a whole or not at all. */
export async function writeWhole(files: FileOperations, file: string, bytes: Uint8Array): Promise<void> {
  await files.write(`${file}.part`, bytes)
  await files.rename(`${file}.part`, file)
}

/** Does something with a file; what goes wrong is an AppError storage. */
export async function inWordsOfFiles<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError) throw error
    const isFull = (error as NodeJS.ErrnoException).code === 'ENOSPC'
    const text = isFull
      ? message('error.storageFull')
      : message('error.fileNotWritten', { file: path.basename(file) })
    throw new AppError('storage', text, { cause: error })
  }
}

import { mkdirSync } from 'node:fs'
import { AppError } from '../src-shared/contract/app-error'
import { message } from '../src-shared/contract/message'

/** Makes a folder unless it is there. Throws AppError storage where a file stands in its place or nothing may be written. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new AppError('storage', message('error.fileNotWritten', { file: folder }), { cause: error })
  }
}

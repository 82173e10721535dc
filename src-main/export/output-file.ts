import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'

/** A file that appears under its name only when it is whole. */
export interface OutputFile {
  /** Bytes written so far. */
  readonly size: number
  write(bytes: Uint8Array): void
  /** Writes over what is there. */
  patch(bytes: Uint8Array, at: number): void
}

class PartFile implements OutputFile {
  size = 0
  readonly #descriptor: number

  constructor(descriptor: number) {
    this.#descriptor = descriptor
  }

  write(bytes: Uint8Array): void {
    this.patch(bytes, this.size)
    this.size += bytes.length
  }

  patch(bytes: Uint8Array, at: number): void {
    for (let done = 0; done < bytes.length; )
      done += writeSync(this.#descriptor, bytes, done, bytes.length - done, at + done)
  }
}

/** Writes a file beside its place and puts it there at the end. What fails or is cancelled leaves nothing. */
export async function writeOutput(file: string, write: (output: OutputFile) => Promise<void>): Promise<void> {
  const part = `${file}.part`
  try {
    const descriptor = openSync(part, 'w')
    try {
      await write(new PartFile(descriptor))
    } finally {
      closeSync(descriptor)
    }
    renameSync(part, file)
  } catch (error) {
    rmSync(part, { force: true })
    if (error instanceof AppError) throw error
    throw new AppError('storage', message('error.fileNotWritten', { file }), { cause: error })
  }
}

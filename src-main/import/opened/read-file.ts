import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import type { Parser } from '../parser/create-parser'
import { ReadingError, type ReadingErrorCode } from '../reading/reading-error'
import type { ReadProgress, SheetList, SheetSummary } from '../reading/sheet'
import type { StagingFile } from '../staging/staging-file'
import { chooseSheet } from './choose-sheet'

/** A file that is to be read. */
export interface FileToRead {
  readonly path: string
  readonly encoding?: string | undefined
  readonly sheet?: number | undefined
}

export interface ReadFile {
  readonly list: SheetList
  readonly sheet: number
  readonly summary: SheetSummary
}

/** What reading a file stands on. */
export interface ReadingGround {
  readonly parser: Parser
  readonly signal: AbortSignal
  progress(progress: ReadProgress): void
}

/** Lists the sheets of a file, chooses the likeliest unless one is named, and stages its rows. */
export async function readFile(
  ground: ReadingGround,
  file: FileToRead,
  staging: StagingFile,
): Promise<ReadFile> {
  return inWords(async () => {
    const { parser } = ground
    const options = file.encoding === undefined ? {} : { encoding: file.encoding }
    const list = await parser.listSheets(file.path, options)
    stopWhenCancelled(ground)
    const sheet = file.sheet ?? (await chooseSheet(parser, { path: file.path, ...options }, list.sheets))
    stopWhenCancelled(ground)
    return { list, sheet, summary: await stage(ground, { ...file, sheet }, staging) }
  })
}

/** Stages the rows of one sheet. */
export async function readSheet(
  ground: ReadingGround,
  file: FileToRead & { sheet: number },
  staging: StagingFile,
): Promise<SheetSummary> {
  return inWords(() => stage(ground, file, staging))
}

function stopWhenCancelled({ signal }: ReadingGround): void {
  if (signal.aborted) throw new ReadingError('cancelled')
}

async function stage(
  { parser, signal, progress }: ReadingGround,
  { path, encoding, sheet }: FileToRead & { sheet: number },
  staging: StagingFile,
): Promise<SheetSummary> {
  const request = { path, sheet, ...(encoding === undefined ? {} : { encoding }) }
  const control = { cancelled: () => signal.aborted, progress }
  return parser.readSheet(request, (batch) => staging.add(batch), control)
}

/** Turns what the reader says into the error that people are told. */
export async function inWords<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error
    if (error.code === 'cancelled') throw new AppError('cancelled', message('error.cancelled'))
    throw new AppError('unreadable', message(wordsOf(error.code), { ...error.params }), { cause: error })
  }
}

const words = {
  'not-a-spreadsheet': 'imports.unreadable.not-a-spreadsheet',
  encrypted: 'imports.unreadable.encrypted',
  damaged: 'imports.unreadable.damaged',
  'too-large': 'imports.unreadable.too-large',
  empty: 'imports.unreadable.empty',
  unsupported: 'imports.unreadable.unsupported',
  'no-such-sheet': 'imports.unreadable.no-such-sheet',
  unreachable: 'imports.unreadable.unreachable',
  cancelled: 'imports.unreadable.cancelled',
  'parser-died': 'imports.unreadable.parser-died',
} as const satisfies Record<ReadingErrorCode, string>

function wordsOf(code: ReadingErrorCode) {
  return words[code]
}

/** SHA-256 of a file as hex. Throws AppError unreadable when it cannot be read. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new AppError('unreadable', message(words.unreachable, { reason }), { cause: error })
  }
  return hash.digest('hex')
}

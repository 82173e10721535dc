import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import type { Parser } from '../parser/create-parser'
import type { TextBatch } from '../parser/packed-rows'
import { ReadingError, type ReadingErrorCode } from '../reading/reading-error'
import type { FileHints, ReadProgress, ReadRequest, SheetList } from '../reading/sheet'
import type { StagingFile } from '../staging/staging-file'
import { dictionary } from '../understanding/dictionary'
import { saveSheets } from './saved-import'
import { chooseSheet } from './choose-sheet'
import type { ReadSheet } from './opened-import'

/** A file that is to be read. */
export interface FileToRead extends FileHints {
  readonly path: string
  readonly sheet?: number | undefined
}

/** A sheet that is to be staged. */
export interface SheetToStage extends ReadRequest {
  /** Takes hidden rows as well; a list that was filtered in its program leaves its other rows hidden. */
  readonly includeHidden: boolean
}

/** A sheet whose rows are staged. */
export interface StagedSheet {
  /** Of a text file: what its bytes were read as. */
  readonly encoding: string | null
  readonly sheet: ReadSheet
}

export interface ReadFile extends StagedSheet {
  readonly list: SheetList
}

/** What reading a file stands on. */
export interface ReadingGround {
  readonly parser: Parser
  readonly signal: AbortSignal
  progress(progress: ReadProgress): void
  /** Told when more rows are staged. */
  readonly staged?: () => void
}

/** Lists the sheets of a file, chooses the likeliest unless one is named, and stages its rows. */
export async function readFile(
  ground: ReadingGround,
  file: FileToRead,
  staging: StagingFile,
): Promise<ReadFile> {
  return inWords(async () => {
    const { parser } = ground
    const listing = parser.listSheets(file.path, file)
    // A quarter of a second, which it takes the parser process to start.
    dictionary()
    const list = await listing
    stopWhenCancelled(ground)
    const sheet = file.sheet ?? (await chooseSheet(parser, file, list.sheets))
    stopWhenCancelled(ground)
    saveSheets(staging, { list, sheet })
    return { list, ...(await stage(ground, { ...file, sheet, includeHidden: false }, staging)) }
  })
}

/** Stages the rows of one sheet. */
export async function readSheet(
  ground: ReadingGround,
  file: SheetToStage,
  staging: StagingFile,
): Promise<StagedSheet> {
  return inWords(() => stage(ground, file, staging))
}

function stopWhenCancelled({ signal }: ReadingGround): void {
  if (signal.aborted) throw new ReadingError('cancelled')
}

/** A batch with blank rows in the place of its hidden ones. */
function withoutHidden({ first, texts, hiddenRows }: TextBatch): TextBatch {
  const hidden = new Set(hiddenRows)
  return { first, texts: texts.map((text, place) => (hidden.has(first + place) ? '' : text)), hiddenRows: [] }
}

async function stage(
  { parser, signal, progress, staged }: ReadingGround,
  { includeHidden, ...request }: SheetToStage,
  staging: StagingFile,
): Promise<StagedSheet> {
  const control = { cancelled: () => signal.aborted, progress }
  // After a crash the file is read from its start again, and what is staged already is passed over.
  const last = staging.lastRow()
  let hiddenRows = 0
  const take = (batch: TextBatch) => {
    hiddenRows += batch.hiddenRows.filter((row) => Boolean(batch.texts[row - batch.first])).length
    if (batch.first + batch.texts.length <= last) return
    staging.add(includeHidden || batch.hiddenRows.length === 0 ? batch : withoutHidden(batch))
    staged?.()
  }
  const read = await parser.readTexts(request, take, control)
  const { encoding, sheetName: name, merges, hiddenColumns, columnCount, marks } = read
  staging.marks.put(marks)
  const { sheet: index } = request
  const hidden = { hiddenColumns, hiddenRows, includesHidden: includeHidden }
  return { encoding, sheet: { index, name, merges, columnCount, isMarksCut: marks.isCut, ...hidden } }
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
  'wrong-password': 'imports.unreadable.wrong-password',
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
  // A folder, a pipe or a device has no end that could be reached.
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false)
    throw new AppError('unreadable', message(words.unreachable, { reason: 'EISDIR' }))
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new AppError('unreadable', message(words.unreachable, { reason }), { cause: error })
  }
  return hash.digest('hex')
}

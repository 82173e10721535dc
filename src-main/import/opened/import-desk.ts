import { statSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../../src-shared/contract/app-error'
import type { ProgressEvent } from '../../../src-shared/contract/app-event'
import { message } from '../../../src-shared/contract/message'
import type { StorageState } from '../../journal/create-storage'
import type { ServiceDeps } from '../../service-deps'
import { readSettings } from '../../settings/settings-service'
import { createParser, type Parser } from '../parser/create-parser'
import { nodeTimers } from '../parser/fork-in-node'
import type { ForkParser } from '../parser/parser-handle'
import { createStagingFile, type StagingFile } from '../staging/staging-file'
import { compileCorrections, noCorrections } from './corrections'
import { findLayout } from './find-layout'
import { type ImportsFolder, openImportsFolder } from './imports-folder'
import type { OpenedImport, ReadSheet } from './opened-import'
import {
  type FileToRead,
  hashOf,
  type ReadingGround,
  readFile,
  readSheet,
  type StagedSheet,
} from './read-file'
import { remembered } from './remembered-mapping'
import { createTurns } from './turns'
import { understandRows } from './understand'

export interface DeskGround {
  readonly folder: string
  readonly forkParser: ForkParser
  readonly parserFile: string
  state(): StorageState
}

/** What a correction changes; everything after it is worked out anew. */
type Correction = Partial<Pick<OpenedImport, 'layout' | 'constants' | 'corrections'>>

/** What a person chooses to import of a workbook. */
export interface LayoutChoice {
  readonly sheet: number
  readonly headerRow?: number | null | undefined
  readonly includeHidden?: boolean | undefined
}

function readSheetOf(
  index: number,
  { summary, hiddenRows }: StagedSheet,
  includesHidden: boolean,
): ReadSheet {
  const { sheetName: name, merges, hiddenColumns } = summary
  return { index, name, merges, hiddenColumns, hiddenRows, includesHidden }
}

/** Keeps the imports that were opened and not yet applied, and the one piece of work that is going on. */
export interface ImportDesk {
  /** Reads, stages and understands a file. Throws AppError unreadable or cancelled; nothing is left then. */
  open(file: FileToRead): Promise<OpenedImport>
  /** Throws AppError not-found. */
  get(importId: string): OpenedImport
  /** Takes another sheet or header row (undefined: found anew), or hidden rows (undefined: as it is). */
  setLayout(importId: string, choice: LayoutChoice): Promise<OpenedImport>
  /** Reads the file of an import again with another encoding. */
  setEncoding(importId: string, encoding: string): Promise<OpenedImport>
  /** Corrects an import and understands its rows again. After a cancel it is as it was. */
  change(importId: string, correct: (opened: OpenedImport) => Correction): Promise<OpenedImport>
  /** Works on an import alone; pieces of work wait for each other. */
  run<Result>(
    importId: string,
    work: (opened: OpenedImport, signal: AbortSignal) => Promise<Result>,
  ): Promise<Result>
  /** Ends what is going on and what waits. */
  cancel(): void
  /** Removes the staging file of an import. */
  discard(importId: string): void
  /** Cancels, ends the parser process, removes all staging files. */
  close(): Promise<void>
}

class Desk implements ImportDesk {
  readonly #deps: ServiceDeps
  readonly #ground: DeskGround
  readonly #opened = new Map<string, OpenedImport>()
  #folder: ImportsFolder | null = null
  #parser: Parser | null = null
  #tail: Promise<unknown> = Promise.resolve()
  #abort = new AbortController()

  constructor(deps: ServiceDeps, ground: DeskGround) {
    this.#deps = deps
    this.#ground = ground
  }

  get(importId: string): OpenedImport {
    const opened = this.#opened.get(importId)
    if (!opened) throw new AppError('not-found', message('error.notFound'))
    return opened
  }

  open(file: FileToRead): Promise<OpenedImport> {
    return this.#alone(async (signal) => {
      const id = this.#deps.newId()
      const staging = createStagingFile(this.#openFolder().fileFor(id))
      try {
        const opened = await this.#read({ id, file, staging }, signal)
        this.#opened.set(id, opened)
        return opened
      } catch (error) {
        staging.remove()
        throw error
      }
    })
  }

  setLayout(importId: string, { sheet, headerRow, includeHidden }: LayoutChoice): Promise<OpenedImport> {
    return this.run(importId, async (opened, signal) => {
      const takesHidden = includeHidden ?? (sheet === opened.sheet.index && opened.sheet.includesHidden)
      if (sheet === opened.sheet.index && takesHidden === opened.sheet.includesHidden) {
        const layout = findLayout(opened.staging, opened.sheet, headerRow)
        return this.#correct(opened, { layout }, signal)
      }
      return this.#readAgain(opened, { sheet, headerRow, includeHidden: takesHidden }, signal)
    })
  }

  setEncoding(importId: string, encoding: string): Promise<OpenedImport> {
    return this.run(importId, (opened, signal) =>
      this.#readAgain(
        opened,
        { sheet: opened.sheet.index, includeHidden: opened.sheet.includesHidden, encoding },
        signal,
      ),
    )
  }

  change(importId: string, correct: (opened: OpenedImport) => Correction): Promise<OpenedImport> {
    return this.run(importId, (opened, signal) => this.#correct(opened, correct(opened), signal))
  }

  run<Result>(
    importId: string,
    work: (opened: OpenedImport, signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> {
    return this.#alone((signal) => work(this.get(importId), signal))
  }

  cancel(): void {
    this.#abort.abort()
    this.#abort = new AbortController()
  }

  discard(importId: string): void {
    this.#opened.get(importId)?.staging.remove()
    this.#opened.delete(importId)
  }

  async close(): Promise<void> {
    this.cancel()
    this.#parser?.close()
    this.#parser = null
    await this.#tail
    for (const id of this.#opened.keys()) this.discard(id)
    this.#folder?.remove()
    this.#folder = null
  }

  #alone<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    const { signal } = this.#abort
    const result = this.#tail.then(() => work(signal))
    this.#tail = result.catch(() => undefined)
    return result
  }

  #openFolder(): ImportsFolder {
    this.#folder ??= openImportsFolder(this.#ground.folder, this.#ground.state().isReadOnly)
    return this.#folder
  }

  #reading(signal: AbortSignal): ReadingGround {
    const { forkParser, parserFile } = this.#ground
    this.#parser ??= createParser({ fork: forkParser, entry: parserFile, timers: nodeTimers })
    return {
      parser: this.#parser,
      signal,
      progress: ({ done, total }) => this.#progress('reading', done, total === 0 ? null : total),
    }
  }

  #progress(phase: ProgressEvent['phase'], done: number, total: number | null): void {
    this.#deps.emit({ type: 'progress', task: 'import', phase, done, total })
  }

  async #read(
    { id, file, staging }: { id: string; file: FileToRead; staging: StagingFile },
    signal: AbortSignal,
  ): Promise<OpenedImport> {
    const read = await readFile(this.#reading(signal), file, staging)
    const { list, sheet, summary } = read
    const opened = readSheetOf(sheet, read, false)
    const fileHash = await hashOf(file.path)
    const found = findLayout(staging, opened)
    const known = await remembered(this.#deps.read, found)
    const layout = known?.layout ?? found
    const corrections = { ...noCorrections, refused: known?.refused ?? [] }
    const tally = await this.#understand({ staging, layout, constants: {}, corrections }, signal)
    return {
      id,
      path: file.path,
      fileName: path.basename(file.path),
      fileHash,
      format: list.format,
      encoding: summary.encoding,
      password: file.password,
      sheets: list.sheets,
      staging,
      sheet: opened,
      layout,
      constants: {},
      policy: 'fill',
      corrections,
      changedAt: Math.round(statSync(file.path).mtimeMs),
      isRemembered: known !== null,
      tally,
    }
  }

  async #readAgain(
    opened: OpenedImport,
    wish: LayoutChoice & { includeHidden: boolean; encoding?: string },
    signal: AbortSignal,
  ): Promise<OpenedImport> {
    const { path: file, password } = opened
    const { sheet, headerRow, includeHidden, encoding = opened.encoding } = wish
    if (!opened.sheets.some(({ index }) => index === sheet)) {
      throw new AppError('invalid', message('error.invalidInput'), { fields: { sheet: 'no-such-sheet' } })
    }
    const staging = createStagingFile(this.#openFolder().fileFor(this.#deps.newId()))
    try {
      const request = { path: file, sheet, encoding: encoding ?? undefined, password, includeHidden }
      const staged = await readSheet(this.#reading(signal), request, staging)
      const read = readSheetOf(sheet, staged, includeHidden)
      const layout = findLayout(staging, read, headerRow)
      // Cells and rows of what was read before are other ones now.
      const corrections = { ...opened.corrections, cells: [], values: [], rows: [] }
      const tally = await this.#understand({ ...opened, staging, layout, corrections }, signal)
      opened.staging.remove()
      const changed = { staging, sheet: read, layout, corrections, tally, isRemembered: false }
      return Object.assign(opened, changed, { encoding: staged.summary.encoding })
    } catch (error) {
      staging.remove()
      throw error
    }
  }

  async #correct(opened: OpenedImport, correction: Correction, signal: AbortSignal): Promise<OpenedImport> {
    try {
      opened.tally = await this.#understand({ ...opened, ...correction }, signal)
    } catch (error) {
      await this.#understandAgain(opened)
      throw error
    }
    const corrected = Object.assign(opened, correction)
    opened.staging.putMeta('corrections', JSON.stringify(corrected.corrections))
    return corrected
  }

  /** After a correction that was broken off the rows are understood as they were before. */
  async #understandAgain(opened: OpenedImport): Promise<void> {
    opened.tally = await this.#understand(opened, new AbortController().signal)
  }

  async #understand(
    what: Pick<OpenedImport, 'staging' | 'layout' | 'constants' | 'corrections'>,
    signal: AbortSignal,
  ) {
    const { read } = this.#deps
    const { baseCurrency } = await readSettings(read)
    const homeCountry = await this.#deps.homeCountry(read)
    const total = what.staging.rowCount()
    this.#progress('understanding', 0, total)
    const understanding = {
      ...what,
      corrections: compileCorrections(what.corrections),
      db: read,
      homeCountry,
      baseCurrency,
    }
    const tally = await understandRows(understanding, createTurns(signal), (done) =>
      this.#progress('understanding', done, total),
    )
    this.#progress('matching', total, total)
    return tally
  }
}

/** Makes the desk of a workspace. Nothing is started before the first file is opened. */
export function createImportDesk(deps: ServiceDeps, ground: DeskGround): ImportDesk {
  return new Desk(deps, ground)
}

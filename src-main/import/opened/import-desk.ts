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
import { findLayout } from './find-layout'
import { type ImportsFolder, openImportsFolder } from './imports-folder'
import type { Layout, OpenedImport } from './opened-import'
import { type FileToRead, hashOf, type ReadingGround, readFile, readSheet } from './read-file'
import { createTurns } from './turns'
import { understandRows } from './understand'

export interface DeskGround {
  readonly folder: string
  readonly forkParser: ForkParser
  readonly parserFile: string
  state(): StorageState
}

/** What a correction changes; everything after it is worked out anew. */
type Correction = Partial<Pick<OpenedImport, 'layout' | 'constants'>>

/** Keeps the imports that were opened and not yet applied, and the one piece of work that is going on. */
export interface ImportDesk {
  /** Reads, stages and understands a file. Throws AppError unreadable or cancelled; nothing is left then. */
  open(file: FileToRead): Promise<OpenedImport>
  /** Throws AppError not-found. */
  get(importId: string): OpenedImport
  /** Takes another sheet or header row (undefined: found anew). */
  setLayout(importId: string, sheet: number, headerRow?: number | null): Promise<OpenedImport>
  /** Corrects an import and understands its rows again. After a cancel it is as it was. */
  change(importId: string, correct: (opened: OpenedImport) => Correction): Promise<OpenedImport>
  /** Works on an import alone; pieces of work wait for each other. */
  run<Result>(
    importId: string,
    work: (opened: OpenedImport, signal: AbortSignal) => Promise<Result>,
  ): Promise<Result>
  /** The same for work that nobody waits for: it is cancelled as soon as other work is asked for. */
  runAside<Result>(
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
  /** Ends the work that nobody waits for. */
  #aside = new AbortController()

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

  setLayout(importId: string, sheet: number, headerRow?: number | null): Promise<OpenedImport> {
    return this.run(importId, async (opened, signal) => {
      if (sheet === opened.sheet.index) {
        const layout = findLayout(opened.staging, opened.sheet.merges, headerRow)
        return this.#correct(opened, { layout }, signal)
      }
      return this.#takeSheet(opened, { sheet, headerRow }, signal)
    })
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

  runAside<Result>(
    importId: string,
    work: (opened: OpenedImport, signal: AbortSignal) => Promise<Result>,
  ): Promise<Result> {
    const aside = new AbortController()
    const result = this.#alone((signal) => work(this.get(importId), AbortSignal.any([signal, aside.signal])))
    this.#aside = aside
    return result
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
    this.#aside.abort()
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
    const fileHash = await hashOf(file.path)
    const layout = findLayout(staging, summary.merges)
    const tally = await this.#understand({ staging, layout, constants: {} }, signal)
    return {
      id,
      path: file.path,
      fileName: path.basename(file.path),
      fileHash,
      format: list.format,
      encoding: summary.encoding,
      sheets: list.sheets,
      staging,
      sheet: { index: sheet, name: summary.sheetName, merges: summary.merges },
      layout,
      constants: {},
      policy: 'fill',
      tally,
      searched: null,
      isRecountDue: false,
    }
  }

  async #takeSheet(
    opened: OpenedImport,
    { sheet, headerRow }: { sheet: number; headerRow: number | null | undefined },
    signal: AbortSignal,
  ): Promise<OpenedImport> {
    const { path: file, encoding } = opened
    if (!opened.sheets.some(({ index }) => index === sheet)) {
      throw new AppError('invalid', message('error.invalidInput'), { fields: { sheet: 'no-such-sheet' } })
    }
    const staging = createStagingFile(this.#openFolder().fileFor(this.#deps.newId()))
    try {
      const request = { path: file, sheet, ...(encoding === null ? {} : { encoding }) }
      const summary = await readSheet(this.#reading(signal), request, staging)
      const layout = findLayout(staging, summary.merges, headerRow)
      const tally = await this.#understand({ ...opened, staging, layout }, signal)
      opened.staging.remove()
      const read = { index: sheet, name: summary.sheetName, merges: summary.merges }
      return Object.assign(opened, { staging, sheet: read, layout, tally })
    } catch (error) {
      staging.remove()
      throw error
    }
  }

  async #correct(opened: OpenedImport, correction: Correction, signal: AbortSignal): Promise<OpenedImport> {
    const { staging, layout, constants } = { ...opened, ...correction }
    try {
      opened.tally = await this.#understand({ staging, layout, constants }, signal)
    } catch (error) {
      await this.#understandAgain(opened)
      throw error
    }
    return Object.assign(opened, correction)
  }

  /** After a correction that was broken off the rows are understood as they were before. */
  async #understandAgain(opened: OpenedImport): Promise<void> {
    const { staging, layout, constants } = opened
    opened.tally = await this.#understand({ staging, layout, constants }, new AbortController().signal)
  }

  async #understand(
    what: { staging: StagingFile; layout: Layout; constants: Readonly<Record<string, string>> },
    signal: AbortSignal,
  ) {
    const { read } = this.#deps
    const { baseCurrency } = await readSettings(read)
    const homeCountry = await this.#deps.homeCountry(read)
    const total = what.staging.rowCount()
    this.#progress('understanding', 0, total)
    const understanding = { ...what, db: read, homeCountry, baseCurrency }
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

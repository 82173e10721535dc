import { existsSync } from 'node:fs'
import { AppError } from '../../../src-shared/contract/app-error'
import type { ProgressEvent } from '../../../src-shared/contract/app-event'
import { message } from '../../../src-shared/contract/message'
import type { UnfinishedImport } from '../../../src-shared/imports/import-history-contract'
import type { ServiceDeps } from '../../service-deps'
import { lastOwnerRule } from '../owners/owner-queries'
import { createParser, type Parser } from '../parser/create-parser'
import { nodeTimers } from '../parser/fork-in-node'
import type { SheetList } from '../reading/sheet'
import { ownFingerprint } from '../round-trip/own-fingerprint'
import { createStagingFile, type StagingFile } from '../staging/staging-file'
import { type EarlyRows, withEarlyRows } from './early-rows'
import { findLayout } from './find-layout'
import { type ImportsFolder, openImportsFolder } from './imports-folder'
import type { Correction, DeskGround, ImportDesk, LayoutChoice, Resumed } from './import-desk'
import type { OpenedImport } from './opened-import'
import { type FileToRead, type ReadingGround, readFile, readSheet } from './read-file'
import { freshPlan, readAlready, reopen, sourceOf, type ToRead } from './resume'
import { saveAll, savePlan, saveReading, saveSource } from './saved-import'
import type { Understander } from './understand'
import { type Understood, type UnderstoodBy, understandImport } from './understand-import'
import { listUnfinished } from './unfinished'

class Desk implements ImportDesk {
  readonly #deps: ServiceDeps
  readonly #ground: DeskGround
  readonly #opened = new Map<string, OpenedImport>()
  #folder: ImportsFolder | null = null
  #parser: Parser | null = null
  #tail: Promise<unknown> = Promise.resolve()
  #abort = new AbortController()
  #isClosing = false
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
        this.#letGo(staging)
        throw error
      }
    })
  }

  unfinished(): Promise<UnfinishedImport[]> {
    return this.#inTurn(async () =>
      this.#ground.state().isReadOnly ? [] : listUnfinished(this.#openFolder(), [...this.#opened.values()]),
    )
  }

  resume(importId: string, password?: string): Promise<Resumed> {
    return this.#alone(async (signal) => {
      const known = this.#opened.get(importId)
      if (known) return { opened: known, isReadAnew: false }
      const { staging, saved, isReadAnew } = await reopen(this.#openFolder().fileFor(importId))
      try {
        const what = { id: importId, file: { ...saved.source, password }, staging, saved }
        const opened = await this.#read(what, signal)
        this.#opened.set(importId, opened)
        return { opened, isReadAnew }
      } catch (error) {
        staging.close()
        throw error
      }
    })
  }

  setLayout(importId: string, { sheet, headerRow, includeHidden }: LayoutChoice): Promise<OpenedImport> {
    return this.run(importId, async (opened, signal) => {
      const takesHidden = includeHidden ?? (sheet === opened.sheet.index && opened.sheet.includesHidden)
      if (sheet === opened.sheet.index && takesHidden === opened.sheet.includesHidden) {
        const layout = await findLayout(this.#deps.read, opened, headerRow)
        return this.#correct(opened, { layout }, signal)
      }
      return this.#readAgain(opened, { sheet, headerRow, includeHidden: takesHidden }, signal)
    })
  }

  setEncoding(importId: string, encoding: string): Promise<OpenedImport> {
    return this.run(importId, (opened, signal) => {
      const { index: sheet, includesHidden: includeHidden } = opened.sheet
      return this.#readAgain(opened, { sheet, includeHidden, encoding }, signal)
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

  endParser(): void {
    this.#parser?.close()
    this.#parser = null
  }

  cancel(): void {
    this.#abort.abort()
    this.#abort = new AbortController()
  }

  discard(importId: string): void {
    const opened = this.#opened.get(importId)
    if (opened) opened.staging.remove()
    else this.#openFolder().discard(importId)
    this.#opened.delete(importId)
  }

  /** At the end of the program what is staged stays for the next start. */
  #letGo(staging: StagingFile): void {
    if (this.#isClosing && !this.#ground.state().isReadOnly) staging.close()
    else staging.remove()
  }

  async close(): Promise<void> {
    this.#isClosing = true
    this.cancel()
    this.endParser()
    await this.#tail
    for (const { staging } of this.#opened.values()) this.#letGo(staging)
    this.#opened.clear()
    this.#folder?.remove()
    this.#folder = null
  }

  #alone<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
    this.#aside.abort()
    return this.#inTurn(work)
  }

  #inTurn<Result>(work: (signal: AbortSignal) => Promise<Result>): Promise<Result> {
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

  #read(what: ToRead, signal: AbortSignal): Promise<OpenedImport> {
    const ground = { staging: what.staging, threadFile: this.#ground.rowThreadFile, signal }
    return withEarlyRows(this.#deps, ground, (early) => this.#readWith(early, what, signal))
  }

  async #readWith(
    early: EarlyRows,
    { id, file, staging, saved }: ToRead,
    signal: AbortSignal,
  ): Promise<OpenedImport> {
    const source = saved?.source ?? (await sourceOf(file))
    saveSource(staging, source)
    const ground = { ...this.#reading(signal), staged: () => early.noteStaged() }
    const { list, encoding, sheet } =
      readAlready(saved) ?? (await early.during(readFile(ground, file, staging)))
    saveReading(staging, { encoding, sheet })
    const fingerprint = await this.#fingerprintOf(source.path, list, signal)
    const plan = saved?.plan ?? (await freshPlan(this.#deps.read, { staging, sheet }))
    const begun = await early.understoodBy(plan)
    const understood = await this.#understand({ staging, ...plan }, signal, begun)
    const { path, fileName, fileHash, changedAt } = source
    const opened: OpenedImport = {
      id,
      path,
      fileName,
      fileHash,
      changedAt,
      format: list.format,
      encoding,
      password: file.password,
      sheets: list.sheets,
      staging,
      sheet,
      ...plan,
      ...understood,
      lastOwnerRule: await lastOwnerRule(this.#deps.read),
      fingerprint,
      searched: null,
      isRecountDue: false,
    }
    savePlan(opened)
    return opened
  }

  /** What a workbook of ours says of itself; an import that goes on may have lost its file by now. */
  async #fingerprintOf(path: string, { sheets }: SheetList, signal: AbortSignal) {
    if (!existsSync(path)) return null
    return ownFingerprint(this.#deps.read, this.#reading(signal), { path, sheets })
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
      const { encoding: readAs, sheet: read } = await readSheet(this.#reading(signal), request, staging)
      const layout = await findLayout(this.#deps.read, { staging, sheet: read }, headerRow)
      // Cells and rows of what was read before are other ones now.
      const corrections = { ...opened.corrections, cells: [], values: [], rows: [] }
      const understood = await this.#understand({ ...opened, staging, layout, corrections }, signal)
      opened.staging.remove()
      const changed = { staging, sheet: read, layout, corrections, isRemembered: false }
      Object.assign(opened, changed, understood, { encoding: readAs })
      saveAll(opened)
      return opened
    } catch (error) {
      staging.remove()
      throw error
    }
  }

  async #correct(opened: OpenedImport, correction: Correction, signal: AbortSignal): Promise<OpenedImport> {
    try {
      Object.assign(opened, await this.#understand({ ...opened, ...correction }, signal), correction)
    } catch (error) {
      await this.#understandAgain(opened)
      throw error
    }
    savePlan(opened)
    return opened
  }

  /** After a correction that was broken off the rows are understood as they were before. */
  async #understandAgain(opened: OpenedImport): Promise<void> {
    Object.assign(opened, await this.#understand(opened, new AbortController().signal))
  }

  #understand(
    what: UnderstoodBy,
    signal: AbortSignal,
    begun: Understander | null = null,
  ): Promise<Understood> {
    const progress = (phase: ProgressEvent['phase'], done: number, total: number) =>
      this.#progress(phase, done, total)
    return understandImport(this.#deps, what, { signal, progress, begun })
  }
}

/** Makes the desk of a workspace. Nothing is started before the first file is opened. */
export function createImportDesk(deps: ServiceDeps, ground: DeskGround): ImportDesk {
  return new Desk(deps, ground)
}

import { ReadingError } from '../reading/reading-error'
import type { FileHints, OnRows, ReadControl, ReadRequest, SheetList, SheetSummary } from '../reading/sheet'
import type { SpreadsheetReader } from '../reading/spreadsheet-reader'
import { type TextBatch, unpackRows } from './packed-rows'
import type { ForkParser, ParserExit, ParserHandle, ParserTimers } from './parser-handle'
import type { OwnerMessage, ParserMessage } from './parser-messages'

export interface ParserOptions {
  readonly fork: ForkParser
  /** The entry file of the parser process. */
  readonly entry: string
  readonly timers: ParserTimers
  /** The process is ended above this; 512 MB (decided.md). */
  readonly rssLimitBytes?: number
  /** The process is ended when it says nothing for so long; 60 s. */
  readonly silenceLimitMs?: number
}

/** The same as a reader in this process, but no file can take this process down with it. */
export interface Parser extends SpreadsheetReader {
  /** The same as `readSheet` for whoever only keeps the rows: as texts, see `TextBatch`. */
  readTexts(request: ReadRequest, onTexts: OnTexts, control?: ReadControl): Promise<SheetSummary>
  /** Ends the parser process; a running request fails as `cancelled`. */
  close(): void
}

type OnTexts = (batch: TextBatch) => Promise<void> | void

const watchEveryMs = 50
/** A parser that does not hear a cancel, being busy with a large workbook, is ended after this. */
const cancelPatienceMs = 1500
/**
 * A process that still holds so much of the limit is replaced before the next request, or what is left of an earlier
 * file would be taken for the next one's. For the same file it is left more, because it remembers that workbook.
 */
const fullShare = { sameFile: 0.75, otherFile: 0.35 }

interface Request {
  readonly path: string
  readonly message: (job: number) => OwnerMessage
  readonly onTexts?: OnTexts
  readonly control?: ReadControl
}

interface Running extends Request {
  readonly job: number
  resolve(answer: SheetList | SheetSummary): void
  reject(error: unknown): void
  cancelledAt: number | null
  /** Batches are taken one after the other, in order. */
  taking: Promise<void>
}

class ParserOwner implements Parser {
  private readonly options: ParserOptions
  private readonly rssLimit: number
  private readonly silenceLimit: number
  private handle: ParserHandle | null = null
  private stopWatching: (() => void) | null = null
  private waiting: Promise<unknown> = Promise.resolve()
  private running: Running | null = null
  private nextJob = 1
  private heardAt = 0
  private reportedRss = 0
  private ready = false
  private lastPath = ''
  private unsent: OwnerMessage[] = []

  constructor(options: ParserOptions) {
    this.options = options
    this.rssLimit = options.rssLimitBytes ?? 512 * 1024 * 1024
    this.silenceLimit = options.silenceLimitMs ?? 60_000
  }

  listSheets(path: string, hints: FileHints = {}): Promise<SheetList> {
    return this.queue<SheetList>({ path, message: (job) => ({ type: 'list', job, path, hints }) })
  }

  readSheet(request: ReadRequest, onRows: OnRows, control: ReadControl = {}): Promise<SheetSummary> {
    const unpacked = ({ first, texts, hiddenRows }: TextBatch) =>
      onRows({ first, rows: unpackRows(texts), hiddenRows })
    return this.readTexts(request, unpacked, control)
  }

  readTexts(request: ReadRequest, onTexts: OnTexts, control: ReadControl = {}): Promise<SheetSummary> {
    return this.queue<SheetSummary>({
      path: request.path,
      message: (job) => ({ type: 'read', job, request }),
      onTexts,
      control,
    })
  }

  close(): void {
    this.fail(new ReadingError('cancelled'))
    this.end()
  }

  private queue<Answer extends SheetList | SheetSummary>(request: Request): Promise<Answer> {
    const answer = this.waiting.then(() => this.run(request))
    this.waiting = answer.catch(() => undefined)
    return answer as Promise<Answer>
  }

  private run(request: Request): Promise<SheetList | SheetSummary> {
    return new Promise((resolve, reject) => {
      const job = this.nextJob
      this.nextJob += 1
      this.running = { ...request, job, resolve, reject, cancelledAt: null, taking: Promise.resolve() }
      this.start(request.path)
      this.heardAt = this.options.timers.now()
      this.send(request.message(job))
      this.stopWatching = this.options.timers.every(watchEveryMs, () => this.watch())
    })
  }

  private start(path: string): void {
    const share = path === this.lastPath ? fullShare.sameFile : fullShare.otherFile
    if (this.handle && this.rss(this.handle) > this.rssLimit * share) this.end()
    this.lastPath = path
    if (this.handle) return
    const handle = this.options.fork(this.options.entry)
    this.handle = handle
    this.ready = false
    handle.onMessage((message) => {
      if (this.handle === handle) this.hear(message)
    })
    handle.onExit((exit) => {
      if (this.handle === handle) this.lost(exit)
    })
  }

  private send(message: OwnerMessage): void {
    if (this.ready) this.handle?.post(message)
    else this.unsent.push(message)
  }

  private hear(message: ParserMessage): void {
    this.heardAt = this.options.timers.now()
    if (message.type === 'ready') {
      this.ready = true
      for (const unsent of this.unsent.splice(0)) this.send(unsent)
    } else if (message.type === 'alive') this.reportedRss = message.rss
    else if (this.running?.job === message.job) this.hearAbout(this.running, message)
  }

  private hearAbout(running: Running, message: Exclude<ParserMessage, { type: 'ready' | 'alive' }>): void {
    switch (message.type) {
      case 'rows':
        running.taking = running.taking.then(() => this.take(running, message))
        return
      case 'progress':
        running.control?.progress?.(message.progress)
        return
      case 'failed':
        this.fail(ReadingError.fromShape(message.error))
        return
      case 'listed':
        this.succeed(running, message.list)
        return
      case 'done':
        this.succeed(running, message.summary)
    }
  }

  /** Gives a batch to the caller and then asks for the next. What the caller throws ends the request. */
  private async take(running: Running, message: Extract<ParserMessage, { type: 'rows' }>): Promise<void> {
    if (this.running !== running) return
    try {
      const { first, texts, hiddenRows } = message
      await running.onTexts?.({ first, texts, hiddenRows })
      this.send({ type: 'taken', job: running.job })
    } catch (error) {
      this.send({ type: 'cancel', job: running.job })
      this.fail(error)
    }
  }

  private succeed(running: Running, answer: SheetList | SheetSummary): void {
    void running.taking.then(() => {
      if (this.running === running) this.finish()?.resolve(answer)
    })
  }

  private fail(error: unknown): void {
    this.finish()?.reject(error)
  }

  private finish(): Running | null {
    const { running } = this
    this.running = null
    this.stopWatching?.()
    this.stopWatching = null
    return running
  }

  private lost(exit: ParserExit): void {
    this.end()
    // Node ends itself with an abort when its heap is full; the system kills whoever takes too much memory.
    const isMemory = exit.signal === 'SIGABRT' || exit.signal === 'SIGKILL' || exit.code === 134
    if (isMemory) this.fail(new ReadingError('too-large', { limit: 'memory' }))
    else
      this.fail(new ReadingError('parser-died', { reason: `exit ${exit.code ?? exit.signal ?? 'unknown'}` }))
  }

  private end(): void {
    const { handle } = this
    this.handle = null
    this.ready = false
    this.unsent = []
    this.reportedRss = 0
    handle?.kill()
  }

  private stop(error: ReadingError): void {
    this.end()
    this.fail(error)
  }

  private watch(): void {
    const { running, handle } = this
    if (!running || !handle) return
    const now = this.options.timers.now()
    if (this.rss(handle) > this.rssLimit) this.stop(new ReadingError('too-large', { limit: 'memory' }))
    else if (now - this.heardAt > this.silenceLimit)
      this.stop(new ReadingError('parser-died', { reason: 'silent' }))
    else this.watchCancel(running, now)
  }

  private rss(handle: ParserHandle): number {
    return Math.max(handle.rss?.() ?? 0, this.reportedRss)
  }

  private watchCancel(running: Running, now: number): void {
    if (running.cancelledAt !== null) {
      if (now - running.cancelledAt > cancelPatienceMs) this.stop(new ReadingError('cancelled'))
    } else if (running.control?.cancelled?.()) {
      running.cancelledAt = now
      this.send({ type: 'cancel', job: running.job })
    }
  }
}

/**
 * Owns the parser process: starts it when there is work, gives it one request at a time, watches its memory and its
 * silence, ends it when it must, and starts a new one for the next request. Every request ends with an answer or a
 * ReadingError: `too-large` when the memory ran out, `parser-died` when the process crashed or hung.
 */
export function createParser(options: ParserOptions): Parser {
  return new ParserOwner(options)
}

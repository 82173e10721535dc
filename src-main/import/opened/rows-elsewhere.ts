import { Worker } from 'node:worker_threads'
import type { StagedText, StagingFile } from '../staging/staging-file'
import type { ImportRow } from '../understanding/import-row'
import type { ReadingRules, ReadRowOfSheet } from './row-reader'
import { chunkOf, chunkSize, type ReadChunk, type RowSource } from './row-source'
import type { RowText } from './row-thread'
import type { Turns } from './turns'

/** So many chunks the thread has to do while this one places what it has read. */
const ahead = 3

interface Asked {
  /** Null when the thread has failed. */
  readonly rows: Promise<RowText[] | null>
  readonly last: number
  readonly count: number
}

/**
 * Reads the rows of a sheet in a thread of its own, on another processor, and hands them over in order. When the thread
 * fails, the rest is read by the source that `here` makes, from the last row that came.
 */
export class RowsElsewhere implements RowSource {
  readonly #staging: Pick<StagingFile, 'textsAfter'>
  readonly #thread: Worker
  readonly #here: (last: number) => RowSource
  readonly #asked: Asked[] = []
  readonly #waiting: ((rows: RowText[] | null) => void)[] = []
  #hasFailed = false
  #instead: RowSource | null = null
  /** The last row that was asked for, and the last that was handed over. */
  #sent: number
  #last: number

  constructor(
    { staging, file, rules }: { staging: Pick<StagingFile, 'textsAfter'>; file: string; rules: ReadingRules },
    { last, here }: { last: number; here(last: number): RowSource },
  ) {
    this.#staging = staging
    this.#here = here
    this.#sent = last
    this.#last = last
    this.#thread = new Worker(file, { workerData: rules })
    this.#thread.on('message', (rows: RowText[]) => this.#waiting.shift()?.(rows))
    this.#thread.once('error', () => this.#fail())
    this.#thread.once('exit', () => this.#fail())
  }

  async next(turns: Turns, isReadToEnd: boolean): Promise<ReadChunk | null> {
    await turns.take()
    while (!this.#hasFailed && this.#asked.length < ahead && this.#ask(isReadToEnd));
    const [first] = this.#asked
    if (!first && !this.#hasFailed) return null
    const rows = (await first?.rows) ?? null
    if (!first || !rows) return this.#nextHere(turns, isReadToEnd)
    this.#asked.shift()
    this.#last = first.last
    return { rows: rows.map(withReading), count: first.count }
  }

  #nextHere(turns: Turns, isReadToEnd: boolean): Promise<ReadChunk | null> {
    this.#instead ??= this.#here(this.#last)
    return this.#instead.next(turns, isReadToEnd)
  }

  /** Ends the thread. */
  end(): void {
    void this.#thread.terminate()
  }

  #ask(isReadToEnd: boolean): boolean {
    const staged = chunkOf<StagedText>(this.#staging.textsAfter(this.#sent, chunkSize), isReadToEnd)
    const last = staged?.at(-1)
    if (!staged || !last) return false
    const rows = new Promise<RowText[] | null>((resolve) => {
      this.#waiting.push(resolve)
    })
    this.#thread.postMessage(staged)
    this.#asked.push({ rows, last: last.row, count: staged.length })
    this.#sent = last.row
    return true
  }

  #fail(): void {
    this.#hasFailed = true
    for (const answer of this.#waiting.splice(0)) answer(null)
  }
}

function withReading({ row, text, issues }: RowText): ReadRowOfSheet {
  return { row, text, issues, reading: JSON.parse(text) as ImportRow }
}

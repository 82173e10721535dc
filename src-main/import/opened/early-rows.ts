import type { ServiceDeps } from '../../service-deps'
import type { StagingFile } from '../staging/staging-file'
import type { ReadSheet } from './opened-import'
import { freshPlan } from './resume'
import type { SavedPlan } from './saved-import'
import type { ReadingRules } from './row-reader'
import type { RowSource } from './row-source'
import { RowsElsewhere } from './rows-elsewhere'
import { createTurns, type Turns } from './turns'
import { sampledRows, Understander, type Understanding } from './understand'
import { understandingOf } from './understand-import'

/** With so many rows there is enough to tell what the columns mean, and the others are worth beginning with these. */
const enoughRows = 1024

/** A sheet of which only the first rows are known: what stands at the end of a file is taken to be nothing. */
const unread: ReadSheet = {
  index: 0,
  name: '',
  merges: [],
  hiddenColumns: [],
  columnCount: 0,
  isMarksCut: false,
  hiddenRows: 0,
  includesHidden: false,
}

interface EarlyGround {
  readonly staging: StagingFile
  /** The bundled entry of the thread that reads rows; without it they are read in this one. */
  readonly threadFile: string | undefined
  readonly signal: AbortSignal
}

/**
 * Understands the rows of a file while the parser is still reading the others, which it does on another processor; a
 * thread reads what they say, and this one places them. What the columns mean is guessed from the first rows; when the
 * whole sheet says otherwise (merged cells, colours and comments stand at the end of a file) all is understood anew, and
 * nothing but time that nobody needed is lost.
 */
export class EarlyRows {
  readonly #deps: ServiceDeps
  readonly #staging: StagingFile
  readonly #turns: Turns
  readonly #threadFile: string | undefined
  #thread: RowsElsewhere | null = null
  #begun: { readonly by: string; readonly understander: Understander } | null = null
  #working: Promise<void> | null = null
  #isOver = false

  constructor(deps: ServiceDeps, { staging, threadFile, signal }: EarlyGround) {
    this.#deps = deps
    this.#staging = staging
    this.#threadFile = threadFile
    this.#turns = createTurns(signal)
  }

  /** More rows are staged. */
  noteStaged(): void {
    if (this.#isOver || this.#working || (!this.#begun && this.#staging.lastRow() < enoughRows)) return
    this.#working = this.#work()
      // Whatever went wrong is met again, and told, when all is understood anew.
      .catch(() => {
        this.#isOver = true
        this.#begun = null
      })
      .finally(() => {
        this.#working = null
      })
  }

  /** Waits for the reading of the file; nothing is done in the staging file once this has returned, or thrown. */
  async during<Result>(reading: Promise<Result>): Promise<Result> {
    try {
      return await reading
    } finally {
      this.#isOver = true
      await this.#working
    }
  }

  /** What has been understood by exactly that plan; null when all is to be understood anew. */
  async understoodBy(plan: SavedPlan): Promise<Understander | null> {
    if (!this.#begun) return null
    const { by, understander } = this.#begun
    const understanding = await understandingOf(this.#deps, { staging: this.#staging, ...plan })
    return by === wordsOf(plan, understanding) ? understander : null
  }

  /** Lets the thread go; what was begun cannot go on without it. */
  end(): void {
    this.#thread?.end()
  }

  async #work(): Promise<void> {
    this.#begun ??= await this.#begin()
    if (!this.#begun) return
    while (!this.#isOver && (await this.#begun.understander.next(this.#turns, false)));
  }

  async #begin() {
    const staging = this.#staging
    const plan = await freshPlan(this.#deps.read, { staging, sheet: unread })
    const sample = staging.rowsAfter(plan.layout.firstDataRow - 1, sampledRows)
    if (sample.length < sampledRows) return null
    const understanding = await understandingOf(this.#deps, { staging, ...plan })
    if (this.#isOver) return null
    const understander = new Understander(understanding, this.#elsewhere(plan.layout.firstDataRow - 1))
    return { by: wordsOf(plan, understanding), understander }
  }

  #elsewhere(last: number) {
    const [file, staging] = [this.#threadFile, this.#staging]
    if (file === undefined) return undefined
    return (rules: ReadingRules, here: (last: number) => RowSource): RowSource =>
      (this.#thread = new RowsElsewhere({ staging, file, rules }, { last, here }))
  }
}

/** Early rows for a piece of work; their thread is gone at its end. */
export async function withEarlyRows<Result>(
  deps: ServiceDeps,
  ground: EarlyGround,
  work: (early: EarlyRows) => Promise<Result>,
): Promise<Result> {
  const early = new EarlyRows(deps, ground)
  try {
    return await work(early)
  } finally {
    early.end()
  }
}

function wordsOf({ layout, constants, corrections }: SavedPlan, by: Understanding): string {
  const { homeCountry, baseCurrency } = by
  return JSON.stringify({ layout, constants, corrections, homeCountry, baseCurrency })
}

import { type DictionaryEntry, dictionary, lookUp, lookUpStem } from './dictionary'
import type { HeaderWords } from './header-text'

/** A known phrase inside a header, with its place in the key. */
export interface HeaderPiece {
  readonly key: string
  readonly entry: DictionaryEntry
  readonly from: number
  readonly until: number
}

/** A header cut into known phrases. */
export interface Segments {
  readonly pieces: readonly HeaderPiece[]
  /** Share of the letters that known phrases cover, 0 to 1; digits do not count. */
  readonly coverage: number
  /** Where the last phrase that is more than filling ends, in the key. */
  readonly end: number
}

interface Step {
  readonly from: number
  readonly entry: DictionaryEntry | null
  readonly worth: number
}

const PER_LETTER = 100
/** A piece costs a little, so that long phrases win over their parts. */
const PER_PIECE = 30

function entryAt(words: HeaderWords, from: number, until: number): DictionaryEntry | undefined {
  const key = words.key.slice(from, until)
  const whole = lookUp(key)
  if (whole && key !== words.key && (key.length === 1 || saysWhen(whole) || isFilling(key, whole))) {
    return { meanings: [], modifiers: whole.modifiers }
  }
  return whole ?? (words.words.includes(key) && key.length > 3 ? lookUpStem(key) : undefined)
}

/** T/O alone is a turnover; in `number to reach` it is a small word. */
function isFilling(key: string, { modifiers }: DictionaryEntry): boolean {
  return /^[a-z]{2}$/.test(key) && modifiers.some(({ modifier }) => modifier === 'noise')
}

/** `Last` alone is a family name; in `Last time we spoke` it says when. */
function saysWhen({ modifiers }: DictionaryEntry): boolean {
  return modifiers.some(({ modifier }) => modifier === 'first' || modifier === 'last' || modifier === 'next')
}

function bestStep(words: HeaderWords, steps: readonly Step[], until: number): Step {
  let best: Step = { from: until - 1, entry: null, worth: steps[until - 1]?.worth ?? 0 }
  if (!words.boundaries.has(until)) return best
  const earliest = Math.max(0, until - dictionary().longest)
  for (let from = earliest; from < until; from++) {
    if (!words.boundaries.has(from)) continue
    const worth = (steps[from]?.worth ?? 0) + (until - from) * PER_LETTER - PER_PIECE
    if (worth <= best.worth) continue
    const entry = entryAt(words, from, until)
    if (entry) best = { from, entry, worth }
  }
  return best
}

/** Cuts a header into the phrases that cover most of it, the longest ones first: `대표전화번호` is 대표전화 + 번호. */
export function segmentHeader(words: HeaderWords): Segments {
  const steps: Step[] = [{ from: 0, entry: null, worth: 0 }]
  for (let until = 1; until <= words.key.length; until++) steps.push(bestStep(words, steps, until))
  const pieces: HeaderPiece[] = []
  let covered = 0
  for (let end = words.key.length; end > 0; ) {
    const step = steps[end]
    if (!step) break
    const key = words.key.slice(step.from, end)
    if (step.entry) pieces.unshift({ key, entry: step.entry, from: step.from, until: end })
    if (step.entry || /^\p{N}+$/u.test(key)) covered += end - step.from
    end = step.from
  }
  return {
    pieces,
    coverage: words.key.length === 0 ? 0 : covered / words.key.length,
    end: endOf(pieces, words.key),
  }
}

function endOf(pieces: readonly HeaderPiece[], key: string): number {
  let end = key.replace(/\p{N}+$/u, '').length
  for (const piece of pieces.toReversed()) {
    const isFilling = piece.entry.modifiers.some((one) => one.modifier === 'noise')
    if (piece.until !== end || !isFilling) break
    end = piece.from
  }
  return end
}

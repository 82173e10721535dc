import { remember } from '../../../src-shared/kernel/remember'
import { readHeaderAsWritten } from './read-header'
import { cellText, filledColumns, type Row } from './row-kinds'
import { looksLikeDay } from './values/day-text'

/** How much a row looks like a header, from its cells alone. */
export interface RowLook {
  readonly filled: readonly number[]
  /** How many cells are words of the dictionary, each worth up to 1. */
  readonly hits: number
  /** Cells that are values: addresses, numbers, dates, phones. */
  readonly values: number
  /** Cells that are too long for a header, or that carry their value with them (`작성일: 2024-01-02`). */
  readonly odd: number
  readonly distinct: number
}

const VALUE = /@\w|^https?:|^www\.|^[\d\s()+.,\-–/%:₩$€¥￥]+$|\d{5,}/iu
const KEY_AND_VALUE = /[:：]\s*\S/u
/** Words that data cells hold as often as headers do. */
const WEAK_HIT = 0.4

const hitOf = remember((text: string): number => {
  if (text.length > 50 || VALUE.test(text)) return 0
  const { meaning, score } = readHeaderAsWritten(text)
  if (meaning === null) return 0
  return meaning === 'ignore' || meaning === 'custom'
    ? WEAK_HIT + 0.2
    : score >= 0.9
      ? 1
      : score >= 0.7
        ? 0.7
        : WEAK_HIT
}, 4096)

/** How surely a text is a header word: 0 (no) to 1. */
export function headerHit(text: string): number {
  return hitOf(text)
}

/** True for a text that is a value and no header. */
export function isValue(text: string): boolean {
  return VALUE.test(text) || looksLikeDay(text)
}

/** Looks at one row. */
export function lookAt(row: Row): RowLook {
  const filled = filledColumns(row)
  const texts = filled.map((column) => cellText(row[column]))
  const values = filled.filter((column) => {
    const cell = row[column]
    return cell !== undefined && ((cell.kind !== 'text' && cell.kind !== 'empty') || isValue(cellText(cell)))
  }).length
  return {
    filled,
    hits: texts.reduce((sum, text) => sum + headerHit(text), 0),
    values,
    odd: texts.filter((text) => text.length > 40 || (KEY_AND_VALUE.test(text) && text.length > 8)).length,
    distinct: new Set(texts).size,
  }
}

/** Higher is more like a header. `width` is how many cells the rows below usually fill. */
export function headerScore(look: RowLook, width: number): number {
  const count = look.filled.length
  if (count === 0) return Number.NEGATIVE_INFINITY
  const words = count - look.values - look.odd
  const repeated = count - look.distinct
  const raw = look.hits * 2 + words * 0.3 - look.values * 1.2 - look.odd * 0.8 - repeated * 0.5
  const fullness = Math.min(1, count / Math.max(1, width))
  return raw > 0 ? raw * (0.35 + 0.65 * fullness) : raw
}

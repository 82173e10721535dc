import type { MergedRange } from '../reading/sheet'
import { headerHit, headerScore, isValue, lookAt, type RowLook } from './header-score'
import { headerKey, headerWords, isUnspaced } from './header-text'
import { agree, isOpen } from './open-meanings'
import { readHeader, readTimedHeader } from './read-header'
import type { HeaderReading } from './read-phrase'
import type { HeaderMeaning } from './words/language-words'
import { cellText, filledColumns, type Row, rowKind } from './row-kinds'

/** Where the header stands and what each column is called. */
export interface HeaderFinding {
  /** 0-based row of the (last) header row in the sheet; null where there is none. */
  readonly headerRow: number | null
  /** The first header row, where there are two; equal to `headerRow` otherwise. */
  readonly firstHeaderRow: number | null
  /** One text per column, joined from both rows; empty for a column without header. */
  readonly headers: readonly string[]
  /** 0-based first row that can hold a customer. */
  readonly firstDataRow: number
}

/** How many rows from the top may hold the header. */
const SEARCHED_ROWS = 60

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function widthBelow(looks: readonly RowLook[], row: number): number {
  const below = looks.slice(row + 1, row + 13).filter((look) => look.filled.length > 0)
  return median(below.map((look) => look.filled.length))
}

function bestRow(looks: readonly RowLook[]): { row: number; score: number } {
  let best = { row: -1, score: Number.NEGATIVE_INFINITY }
  for (const [row, look] of looks.entries()) {
    const score = headerScore(look, widthBelow(looks, row)) - row * 0.02
    if (score > best.score) best = { row, score }
  }
  return best
}

/** A header in words that no dictionary knows: short texts above columns of addresses, numbers or dates. */
function contrastsWithBelow(rows: readonly Row[], looks: readonly RowLook[], row: number): boolean {
  const look = looks[row]
  if (
    !look ||
    look.filled.length < 2 ||
    look.values > 0 ||
    look.odd > 0 ||
    look.distinct < look.filled.length
  )
    return false
  const below = rows.slice(row + 1, row + 21).filter((other) => filledColumns(other).length > 1)
  if (below.length < 2) return false
  return look.filled.some((column) => {
    const texts = below.map((other) => cellText(other[column])).filter((text) => text !== '')
    return texts.length >= 2 && texts.filter(isValue).length >= texts.length * 0.7
  })
}

/** As full a row stands above it, with two addresses or numbers at least: what looks like a header is one customer more. */
function followsCustomers(looks: readonly RowLook[], row: number): boolean {
  const width = looks[row]?.filled.length ?? 0
  return looks.slice(0, row).some(({ filled, values }) => values >= 2 && filled.length >= width)
}

function isHeaderRow(rows: readonly Row[], looks: readonly RowLook[], row: number): boolean {
  const look = looks[row]
  if (!look || look.values > Math.max(1, look.filled.length * 0.34)) return false
  if (look.values >= 2 && followsCustomers(looks, row)) return false
  const enough = look.filled.length <= 2 ? 1 : 1.5
  return look.hits >= enough || contrastsWithBelow(rows, looks, row)
}

interface Layout {
  readonly rows: readonly Row[]
  readonly looks: readonly RowLook[]
  readonly merges: readonly MergedRange[]
}

function isTitle(layout: Layout, row: number): boolean {
  const look = layout.looks[row]
  const only = look?.filled[0] ?? 0
  if (!look || look.filled.length !== 1) return false
  const merge = layout.merges.find(
    (range) => range.firstRow <= row && range.lastRow >= row && range.firstColumn === only,
  )
  const width = widthBelow(layout.looks, row)
  return only === 0 || merge === undefined || merge.lastColumn - merge.firstColumn + 1 >= width * 0.8
}

/** True when `row` is a row of groups over the header row below it. */
function isGroupRow(layout: Layout, row: number, header: RowLook): boolean {
  const look = layout.looks[row]
  if (!look || look.filled.length === 0 || look.values > 0 || look.odd > 0 || isTitle(layout, row))
    return false
  if (look.filled.length > header.filled.length || look.distinct < look.filled.length * 0.5) return false
  const text = (column: number) => cellText(layout.rows[row]?.[column])
  const stands = look.filled.filter(
    (column) =>
      header.filled.includes(column) || spans(layout, row, column) || headerHit(text(column)) >= 0.7,
  )
  const short = look.filled.every((column) => text(column).length <= 25)
  return short && stands.length >= look.filled.length * 0.5
}

function spans(layout: Layout, row: number, column: number): boolean {
  return layout.merges.some(
    (range) =>
      range.firstRow <= row &&
      range.lastRow > row &&
      range.firstColumn <= column &&
      range.lastColumn >= column,
  )
}

const UNIT = /^[([].*[)\]]$/u

/** True when the row below a header row completes it: sub-headers, a translation, units in brackets. */
function isSecondRow(layout: Layout, first: number): boolean {
  const upper = layout.looks[first]
  const lower = layout.looks[first + 1]
  const row = layout.rows[first + 1]
  if (!upper || !lower || !row || !holdsWordsOnly(lower)) return false
  const texts = lower.filled.map((column) => cellText(row[column]))
  if (texts.every((text) => UNIT.test(text))) return true
  const keys = (layout.rows[first] ?? []).map((cell) => headerKey(cellText(cell)))
  return rowKind(row, keys) === 'data' && completes(upper, lower)
}

function holdsWordsOnly(look: RowLook): boolean {
  return look.filled.length > 0 && look.values === 0 && look.odd === 0
}

function completes(upper: RowLook, lower: RowLook): boolean {
  const fillsGaps = lower.filled.some((column) => !upper.filled.includes(column))
  if (fillsGaps) return lower.hits >= Math.max(1, lower.filled.length * 0.5)
  return lower.filled.length >= 3 && lower.hits >= lower.filled.length * 0.7
}

/** The text of the group over a column: its own, that of the merged cell, or the last one to the left. */
function groupText({ rows, merges }: Layout, row: number): (column: number, carried: string) => string {
  const merged = merges.filter((range) => range.firstRow <= row && range.lastRow >= row)
  return (column, carried) => {
    const own = cellText(rows[row]?.[column])
    if (own !== '') return own
    const range = merged.find((one) => one.firstColumn <= column && one.lastColumn >= column)
    if (range) return cellText(rows[range.firstRow]?.[range.firstColumn])
    return merged.length > 0 ? '' : carried
  }
}

/** Group and field as one header; the group is left out where it says nothing new. */
function joinHeader(group: string, own: string): string {
  if (group === '' || own === '') return own || group
  if (headerKey(group) === headerKey(own)) return own
  const joined = `${group} ${own}`
  const alone = readHeader(own)
  const together = readHeader(joined)
  if (together.meaning === null) return alone.meaning === null ? joined : own
  if (together.meaning === alone.meaning || saysOnlyItsGroup(group, alone, together)) return own
  if (speaksForItself(own, alone, together)) return own
  return joined
}

/** `Service` over `Contract Type`, `Commerciale` over `Note`: the group would speak for a column that speaks for itself. */
function saysOnlyItsGroup(group: string, alone: HeaderReading, together: HeaderReading): boolean {
  if (alone.meaning === null || alone.score < 0.75 || together.meaning === null) return false
  return readHeader(group).meaning === together.meaning && !agree(alone.meaning, together.meaning)
}

/** True for a phrase with a word of time in it (`dernier`, `最近`) that names the same day. */
function saysItsDay(own: string, meaning: HeaderMeaning): boolean {
  const words = headerWords(own).words.flatMap((word) =>
    isUnspaced(word) ? [word.slice(0, 2), word.slice(0, 3)] : [word],
  )
  return words.some((word) => readTimedHeader(word, new Map()).day === meaning)
}

/** `Suivi` over `Dernier contact`: a phrase that names its day, or one that the group only blurs. */
function speaksForItself(own: string, alone: HeaderReading, together: HeaderReading): boolean {
  const { meaning, score, isDoubtful } = alone
  if (meaning === null || isOpen(meaning) || isDoubtful === true || score < 0.9) return false
  if (together.meaning === 'custom' || together.meaning === null) return false
  return together.score < 0.75 || (together.score < 0.99 && saysItsDay(own, meaning))
}

function joinRows(layout: Layout, first: number, last: number): string[] {
  const [upper, lower] = [layout.rows[first] ?? [], layout.rows[last] ?? []]
  const own = Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) =>
    cellText(lower[column]),
  )
  if (first === last) return own
  const groupOver = groupText(layout, first)
  let carried = ''
  return own.map((text, column) => {
    carried = groupOver(column, text === '' ? '' : carried)
    return joinHeader(carried, text)
  })
}

function headerRowsAround(layout: Layout, row: number): { first: number; last: number } {
  if (isSecondRow(layout, row)) return { first: row, last: row + 1 }
  const header = layout.looks[row]
  if (header && row > 0 && isGroupRow(layout, row - 1, header)) return { first: row - 1, last: row }
  return { first: row, last: row }
}

/**
 * Finds the header of a sheet: below titles and blank rows, in one row or two (a row of groups over a row of fields,
 * merged cells spread), or nowhere. `rows` are the first rows of the sheet from row 0 on, blank ones included.
 */
export function findHeader(rows: readonly Row[], merges: readonly MergedRange[] = []): HeaderFinding {
  const searched = rows.slice(0, SEARCHED_ROWS)
  const layout: Layout = { rows: searched, looks: searched.map(lookAt), merges }
  const { row } = bestRow(layout.looks)
  if (row < 0 || !isHeaderRow(searched, layout.looks, row)) {
    const width = Math.max(0, ...searched.map((cells) => cells.length))
    const firstDataRow = Math.max(
      0,
      layout.looks.findIndex((look) => look.filled.length > 0),
    )
    return {
      headerRow: null,
      firstHeaderRow: null,
      headers: Array.from({ length: width }, () => ''),
      firstDataRow,
    }
  }
  const { first, last } = headerRowsAround(layout, row)
  return {
    headerRow: last,
    firstHeaderRow: first,
    headers: joinRows(layout, first, last),
    firstDataRow: last + 1,
  }
}

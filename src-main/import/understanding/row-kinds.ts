import type { Cell } from '../reading/cell'
import { lookUp } from './dictionary'
import { headerKey } from './header-text'

export type Row = readonly Cell[]

/** What a row of a sheet is; only `data` rows become customers. */
export type RowKind = 'data' | 'blank' | 'header' | 'totals' | 'numbering' | 'note'

const VISIBLE = /[^\s\u00a0\u200b-\u200f\u2060\u3000\ufeff]/u

/** The text of a cell without the blanks around it; one that holds only blanks is empty. */
export function cellText(cell: Cell | undefined): string {
  return cell && cell.kind !== 'empty' ? cell.text.trim() : ''
}

/** The columns of a row that hold something. */
export function filledColumns(row: Row): number[] {
  const columns: number[] = []
  for (let column = 0; column < row.length; column++) {
    const cell = row[column]
    if (cell && cell.kind !== 'empty' && VISIBLE.test(cell.text)) columns.push(column)
  }
  return columns
}

/** A plain key for words that stand for totals: this runs for every row, so it folds nothing but case and spaces. */
function plainKey(text: string): string {
  return text.replace(/\s+/gu, '').toLowerCase()
}

const TOTALS = new Set(
  [
    '합계|총계|소계|누계|총합계|총합|합|계|전체합계|평균|합산',
    '合计|总计|小计|共计|累计|总数|总额|合計|總計|小計|總和|平均|総計|累計|総合計|計',
    'итого|всего|общий итог|промежуточный итог|итог|сумма итого|среднее|итого по|всего по|итого:',
    'total|totals|grand total|subtotal|sub total|sum|average|total sum|overall total|sum total',
    'gesamt|summe|gesamtsumme|zwischensumme|insgesamt|somme|sous total|total général|suma|subtotal|total general|soma|totale|somma|toplam|genel toplam|ara toplam|tổng|tổng cộng|cộng',
  ]
    .join('|')
    .split('|')
    .map(plainKey),
)
const TOTALS_PREFIX =
  /^(?:합\s*계|총\s*계|소\s*계|总计|合计|小计|合計|小計|итого|всего|total|grand total|sub-?total|summe|gesamt|toplam|tổng cộng)(?![\p{L}])/iu
const NUMERIC = /^[^\p{L}]*\d[^\p{L}]*(?:\p{L}{1,3}\.?)?$/u

const SIGNS_AROUND = /^[\s[(<【]+|[\s\])>】:：.]+$/gu
const LONGEST_TOTAL = 40

function isTotalsWord(text: string): boolean {
  return text.length <= 25 && TOTALS.has(plainKey(text.replace(SIGNS_AROUND, '')))
}

/** `합계 42건`, `Итого: 12`: a word for a total in front and hardly anything but numbers beside it. */
function isTotals(row: Row, filled: readonly number[]): boolean {
  const first = cellText(row[filled[0] ?? 0])
  if (first.length > LONGEST_TOTAL) return false
  const named = isTotalsWord(first) || (first.length <= 25 && TOTALS_PREFIX.test(first))
  const second = cellText(row[filled[1] ?? 0])
  if (!named) return filled.length >= 2 && filled.length <= 5 && isTotalsWord(second) && NUMERIC.test(first)
  return filled.slice(1).every((column) => {
    const text = cellText(row[column])
    return NUMERIC.test(text) || isTotalsWord(text)
  })
}

function isNumbering(row: Row, filled: readonly number[]): boolean {
  return filled.length >= 4 && filled.every((column, index) => cellText(row[column]) === String(index + 1))
}

/** So many cells without a match settle that a row is no header. */
const LOOKED_AT_CELLS = 4
/** A header may have so many signs and spaces that its key has not. */
const SIGNS = 12

/** Letters that have one form only, so that two different ones never fold to the same. */
const ONE_FORM = /[A-Za-z0-9\u0430-\u044f\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/

/** Asks what is cheap first: nearly no cell of a list begins like its header and is as long. */
function isHeaderText(text: string, key: string | undefined): boolean {
  if (!key || text.length > key.length + SIGNS || text.length < key.length) return false
  const first = text.charAt(0).toLowerCase()
  if (first !== key.charAt(0) && ONE_FORM.test(first)) return false
  return headerKey(text) === key
}

function isHeaderAgain(row: Row, filled: readonly number[], headerKeys: readonly string[]): boolean {
  if (filled.length < 2) return false
  let same = 0
  for (const [count, column] of filled.entries()) {
    if (isHeaderText(cellText(row[column]), headerKeys[column])) same++
    if (same === 0 && count + 1 >= LOOKED_AT_CELLS) return false
  }
  return same >= 2 && same >= filled.length * 0.6
}

const NOTE =
  /^(?:※|＊|\*\s|▶|■|●|◆|☞|註[:)：]|注[:)：]|비고\s*[:：]|참고\s*[:：]|备注\s*[:：]|说明\s*[:：]|примечани[ея]\s*[:：]|note\s*[:：]|notes\s*[:：]|hinweis\s*[:：]|이\s*하\s*여\s*백|이상\s*끝|- 끝 -|-끝-|끝$|以下空白|以上$)/iu

/** A heading between rows stands in brackets of its own: `[서울 지역]`. */
const HEADING = /^(?:\[[^\]]+\]|【[^】]+】|〔[^〕]+〕|<[^>]+>|《[^》]+》)$/u

function isNote(row: Row, filled: readonly number[]): boolean {
  const [column] = filled
  if (filled.length !== 1 || column === undefined) return false
  const text = cellText(row[column])
  return NOTE.test(text) || HEADING.test(text)
}

/** A row that was numbered in advance and never filled in. */
function isOnlyNumbered(row: Row, filled: readonly number[], headerKeys: readonly string[]): boolean {
  const [column] = filled
  if (filled.length !== 1 || column === undefined || !/^\d{1,6}\.?$/.test(cellText(row[column]))) return false
  return lookUp(headerKeys[column] ?? '')?.meanings.some(({ meaning }) => meaning === 'ignore') ?? false
}

/** Tells customer rows from blank ones, totals, footnotes and headers repeated down the page. `headerKeys`: the `headerKey` of every column. */
export function rowKind(row: Row, headerKeys: readonly string[]): RowKind {
  const filled = filledColumns(row)
  if (filled.length === 0 || isOnlyNumbered(row, filled, headerKeys)) return 'blank'
  if (isHeaderAgain(row, filled, headerKeys)) return 'header'
  if (isTotals(row, filled)) return 'totals'
  if (isNumbering(row, filled)) return 'numbering'
  return isNote(row, filled) ? 'note' : 'data'
}

import { matchKey } from '../../../src-shared/kernel/text-key'
import type { Cell } from '../reading/cell'
import { headerKey } from './header-text'

export type Row = readonly Cell[]

/** What a row of a sheet is; only `data` rows become customers. */
export type RowKind = 'data' | 'blank' | 'header' | 'totals' | 'numbering' | 'note'

const INVISIBLE = /[\s\u00a0\u200b-\u200f\u2060\u3000\ufeff]+/gu

/** The text of a cell without the blanks around it; one that holds only blanks is empty. */
export function cellText(cell: Cell | undefined): string {
  return cell && cell.kind !== 'empty' ? cell.text.trim() : ''
}

function isFilled(cell: Cell): boolean {
  return cell.kind !== 'empty' && cell.text.replace(INVISIBLE, '') !== ''
}

/** The columns of a row that hold something. */
export function filledColumns(row: Row): number[] {
  const columns: number[] = []
  for (let column = 0; column < row.length; column++) {
    const cell = row[column]
    if (cell && isFilled(cell)) columns.push(column)
  }
  return columns
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
    .map(matchKey),
)
const TOTALS_PREFIX =
  /^(?:합\s*계|총\s*계|소\s*계|总计|合计|小计|合計|小計|итого|всего|total|grand total|sub-?total|summe|gesamt|toplam|tổng cộng)(?![\p{L}])/iu
const NUMERIC = /^[^\p{L}]*\d[^\p{L}]*(?:\p{L}{1,3}\.?)?$/u

/** `합계 42건`, `Итого: 12`: a word for a total in front and hardly anything but numbers beside it. */
function isTotals(row: Row, filled: readonly number[]): boolean {
  const [first, ...others] = filled.map((column) => cellText(row[column]))
  if (first === undefined || first.length > 40) return false
  const named = TOTALS.has(matchKey(first)) || (TOTALS_PREFIX.test(first) && first.length <= 25)
  if (!named)
    return (
      others.length > 0 && others.length <= 4 && TOTALS.has(matchKey(others[0] ?? '')) && NUMERIC.test(first)
    )
  return others.every((text) => NUMERIC.test(text) || TOTALS.has(matchKey(text)))
}

function isNumbering(row: Row, filled: readonly number[]): boolean {
  return filled.length >= 4 && filled.every((column, index) => cellText(row[column]) === String(index + 1))
}

function isHeaderAgain(row: Row, filled: readonly number[], headerKeys: readonly string[]): boolean {
  if (filled.length < 2) return false
  const same = filled.filter(
    (column) => headerKeys[column] !== '' && headerKey(cellText(row[column])) === headerKeys[column],
  )
  return same.length >= 2 && same.length >= filled.length * 0.6
}

const NOTE =
  /^(?:※|＊|\*\s|▶|■|●|◆|☞|주\)|註[:)：]|注[:)：]|비고\s*[:：]|참고\s*[:：]|备注\s*[:：]|说明\s*[:：]|примечани[ея]\s*[:：]|note\s*[:：]|notes\s*[:：]|hinweis\s*[:：]|이\s*하\s*여\s*백|이상\s*끝|- 끝 -|-끝-|끝$|以下空白|以上$)/iu

function isNote(row: Row, filled: readonly number[]): boolean {
  const [column] = filled
  return filled.length === 1 && column !== undefined && NOTE.test(cellText(row[column]))
}

/** Tells customer rows from blank ones, totals, footnotes and headers repeated down the page. `headerKeys`: one key per column. */
export function rowKind(row: Row, headerKeys: readonly string[]): RowKind {
  const filled = filledColumns(row)
  if (filled.length === 0) return 'blank'
  if (isHeaderAgain(row, filled, headerKeys)) return 'header'
  if (isTotals(row, filled)) return 'totals'
  if (isNumbering(row, filled)) return 'numbering'
  return isNote(row, filled) ? 'note' : 'data'
}

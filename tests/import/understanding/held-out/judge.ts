import { findHeader } from '../../../../src-main/import/understanding/find-header'
import { type MappedColumn, mapColumns } from '../../../../src-main/import/understanding/map-columns'
import { sheet } from '../sheet'
import type { HeldOutList } from './held-out-list'

/** What became of a set's columns; every column is right, wrong or open. */
export interface Verdict {
  misses: string[]
  columns: number
  right: number
  /** Another field than the true one, asserted: the wizard would not ask. */
  wrong: number
  /** No field, or another one below the confidence at which the wizard asks. */
  open: number
  /** Another field than the true one, whether asserted or asked. */
  otherField: number
  /** Right, but below the confidence at which the wizard asks. */
  rightAsked: number
  headers: number
}

const asksBelow = 0.8
const unmapped: readonly string[] = ['custom', 'ignore']

/** The fields that are right for a column: those of its truth, and for one that fits nothing both ways to leave it out. */
function truths(list: HeldOutList, index: number): readonly string[] {
  const stated = (list.fields.split(' ')[index] ?? '').split('/')
  const left = stated.includes('custom') ? ['ignore'] : []
  return [...stated, ...left, ...(list.accept?.[index] ?? [])]
}

function judgeColumn(list: HeldOutList, column: MappedColumn, verdict: Verdict): void {
  verdict.columns++
  const right = truths(list, column.index)
  if (right.includes(column.field)) {
    verdict.right++
    if (!unmapped.includes(column.field) && column.confidence < asksBelow) verdict.rightAsked++
    return
  }
  const isOther = !unmapped.includes(column.field)
  const isWrong = isOther && column.confidence >= asksBelow
  if (isOther) verdict.otherField++
  if (isWrong) verdict.wrong++
  else verdict.open++
  const kind = isWrong ? 'WRONG' : 'open'
  verdict.misses.push(
    `${kind} ${list.name}: ${JSON.stringify(column.header)} is ${column.field} (${column.confidence.toFixed(2)}), not ${right.join('/')}`,
  )
}

function judgeList(list: HeldOutList, verdict: Verdict): void {
  const rows = sheet(...list.lines)
  const found = findHeader(rows)
  if (found.headerRow === list.headerRow) verdict.headers++
  else verdict.misses.push(`${list.name}: header row ${found.headerRow}, not ${list.headerRow}`)
  const mapped = mapColumns(found.headers, rows.slice(found.firstDataRow))
  judgeColumns(list, mapped, verdict)
}

/** Compares the columns of a list as they were mapped with its truth. */
export function judgeColumns(list: HeldOutList, mapped: readonly MappedColumn[], verdict: Verdict): void {
  for (const index of list.fields.split(' ').keys()) {
    const missing: MappedColumn = { index, header: '', field: 'ignore', confidence: 0, samples: [] }
    judgeColumn(list, mapped[index] ?? missing, verdict)
  }
}

/** Nothing judged yet. */
export function noVerdict(): Verdict {
  return { misses: [], columns: 0, right: 0, wrong: 0, open: 0, otherField: 0, rightAsked: 0, headers: 0 }
}

/** Reads every list of a set as an import would and compares it with its truth. */
export function judge(lists: readonly HeldOutList[]): Verdict {
  const verdict = noVerdict()
  for (const list of lists) judgeList(list, verdict)
  return verdict
}

/** One line of figures for people. */
export function figures(verdict: Verdict, lists: readonly HeldOutList[]): string {
  const share = (count: number) => `${((100 * count) / verdict.columns).toFixed(1)} %`
  return [
    `header row ${verdict.headers}/${lists.length}; columns ${verdict.columns}`,
    `right ${share(verdict.right)} (${verdict.rightAsked} asked)`,
    `wrong ${share(verdict.wrong)} (with asked ones ${share(verdict.otherField)})`,
    `open ${share(verdict.open)}`,
  ].join(', ')
}

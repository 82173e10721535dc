import { expect, it } from 'vitest'
import { findHeader } from '../../../src-main/import/understanding/find-header'
import { type MappedColumn, mapColumns } from '../../../src-main/import/understanding/map-columns'
import type { HeldOutList } from './held-out/held-out-list'
import { europeanLists } from './held-out/lists-europe'
import { asianLists } from './held-out/lists-asia'
import { secondLists } from './held-out/lists-second'
import { freshLists } from './held-out/lists-fresh'
import { publicLists } from './held-out/lists-public'
import { thirdLists } from './held-out/lists-third'
import { fourthAsianLists } from './held-out/lists-fourth'
import { fourthWesternLists } from './held-out/lists-fourth-west'
import { sheet } from './sheet'

interface Verdict {
  misses: string[]
  columns: number
  right: number
  wrong: number
  headers: number
}

function isRight(list: HeldOutList, index: number, field: string): boolean {
  return field === list.fields.split(' ')[index] || (list.accept?.[index]?.includes(field) ?? false)
}

/** Columns that were not recognised (custom, ignore) are missed; those given another field are wrong. */
function judgeColumn(list: HeldOutList, column: MappedColumn, verdict: Verdict): void {
  verdict.columns++
  if (isRight(list, column.index, column.field)) {
    verdict.right++
    return
  }
  if (column.field !== 'custom' && column.field !== 'ignore') verdict.wrong++
  const expected = list.fields.split(' ')[column.index]
  verdict.misses.push(
    `${list.name}: "${column.header}" is ${column.field} (${column.confidence}), not ${expected}`,
  )
}

function judgeList(list: HeldOutList, verdict: Verdict): void {
  const rows = sheet(...list.lines)
  const found = findHeader(rows)
  if (found.headerRow === list.headerRow) verdict.headers++
  else verdict.misses.push(`${list.name}: header row ${found.headerRow}, not ${list.headerRow}`)
  const mapped = mapColumns(found.headers, rows.slice(found.firstDataRow))
  for (const index of list.fields.split(' ').keys()) {
    const missing: MappedColumn = { index, header: '', field: 'ignore', confidence: 0, samples: [] }
    judgeColumn(list, mapped[index] ?? missing, verdict)
  }
}

function judge(lists: readonly HeldOutList[]): Verdict {
  const verdict: Verdict = { misses: [], columns: 0, right: 0, wrong: 0, headers: 0 }
  for (const list of lists) judgeList(list, verdict)
  return verdict
}

const sets = {
  first: [...asianLists, ...europeanLists],
  second: secondLists,
  third: thirdLists,
  fourth: [...fourthAsianLists, ...fourthWesternLists],
  public: publicLists,
  fresh: freshLists,
}

it.each(Object.entries(sets))('understands lists that it has not seen: %s set', (name, lists) => {
  const { misses, columns, right, wrong, headers } = judge(lists)
  const share = (count: number) => `${((100 * count) / columns).toFixed(1)} %`
  const figures = `header row ${headers}/${lists.length}; columns ${columns}, right ${share(right)}, wrong ${share(wrong)}`
  process.stderr.write(
    `held-out lists, ${name} set: ${figures}\n${misses.map((miss) => `  ${miss}\n`).join('')}`,
  )
  expect(headers).toBe(lists.length)
  expect(right / columns).toBeGreaterThanOrEqual(0.95)
  expect(wrong / columns).toBeLessThanOrEqual(0.02)
})

import { expect, it } from 'vitest'
import { findHeader } from '../../../src-main/import/understanding/find-header'
import { mapColumns } from '../../../src-main/import/understanding/map-columns'
import { europeanLists } from './held-out/lists-europe'
import { asianLists } from './held-out/lists-asia'
import { sheet } from './sheet'

const lists = [...asianLists, ...europeanLists]

/** Columns that were not recognised (custom, ignore) are missed; those given another field are wrong. */
function judge() {
  const misses: string[] = []
  let columns = 0
  let right = 0
  let wrong = 0
  let headers = 0
  for (const list of lists) {
    const rows = sheet(...list.lines)
    const found = findHeader(rows)
    if (found.headerRow === list.headerRow) headers++
    else misses.push(`${list.name}: header row ${found.headerRow}, not ${list.headerRow}`)
    const mapped = mapColumns(found.headers, rows.slice(found.firstDataRow))
    for (const [index, expected] of list.fields.split(' ').entries()) {
      columns++
      const column = mapped[index]
      const field = column?.field ?? 'ignore'
      if (field === expected || list.accept?.[index]?.includes(field)) right++
      else {
        if (field !== 'custom' && field !== 'ignore') wrong++
        misses.push(`${list.name}: "${column?.header}" is ${field} (${column?.confidence}), not ${expected}`)
      }
    }
  }
  return { misses, columns, right, wrong, headers }
}

it('understands lists that it has not seen', () => {
  const { misses, columns, right, wrong, headers } = judge()
  const share = (count: number) => `${((100 * count) / columns).toFixed(1)} %`
  process.stderr.write(
    `held-out lists: header row ${headers}/${lists.length}; columns ${columns}, right ${share(right)}, wrong ${share(wrong)}\n${misses.map((miss) => `  ${miss}\n`).join('')}`,
  )
  expect(headers).toBe(lists.length)
  expect(right / columns).toBeGreaterThanOrEqual(0.95)
  expect(wrong / columns).toBeLessThanOrEqual(0.02)
})

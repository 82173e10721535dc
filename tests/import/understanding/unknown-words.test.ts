import { expect, it, vi } from 'vitest'
import { dictionary } from '../../../src-main/import/understanding/dictionary'
import { findHeader } from '../../../src-main/import/understanding/find-header'
import { headerKey } from '../../../src-main/import/understanding/header-text'
import { mapColumns } from '../../../src-main/import/understanding/map-columns'
import type { HeldOutList } from './held-out/held-out-list'
import { figures, judgeColumns, noVerdict, type Verdict } from './held-out/judge'
import { fourthAsianLists } from './held-out/lists-fourth'
import { fourthWesternLists } from './held-out/lists-fourth-west'
import { freshLists } from './held-out/lists-fresh'
import { sixthLists } from './held-out/lists-sixth'
import { sheet } from './sheet'

/** The header that nobody knows for the moment; shortened phrases come from a register of their own. */
const hidden = vi.hoisted(() => ({ header: '' }))

vi.mock(import('../../../src-main/import/understanding/abbreviated-header'), async (load) => {
  const { readAbbreviated } = await load()
  return {
    readAbbreviated: (header, languages) =>
      header.trim() === hidden.header ? null : readAbbreviated(header, languages),
  }
})

/** What a column is read as when its header is taken out of the dictionary: as a list in words not met before. */
function mapWithout(header: string, map: () => ReturnType<typeof mapColumns>): ReturnType<typeof mapColumns> {
  const phrases = dictionary().whole as Map<string, NonNullable<ReturnType<typeof known>>>
  const known = (key: string) => dictionary().whole.get(key)
  const key = headerKey(header)
  const entry = known(key)
  phrases.delete(key)
  hidden.header = entry ? header.trim() : ''
  try {
    return map()
  } finally {
    hidden.header = ''
    if (entry) phrases.set(key, entry)
  }
}

function judgeUnknown(list: HeldOutList, verdict: Verdict): void {
  const rows = sheet(...list.lines)
  const { headers, headerRow, firstDataRow } = findHeader(rows)
  if (headerRow === list.headerRow) verdict.headers++
  const body = rows.slice(firstDataRow)
  const read = list.fields.split(' ').flatMap((_, index) => {
    const mapped = mapWithout(headers[index] ?? '', () => mapColumns(headers, body))
    return mapped[index] ?? []
  })
  judgeColumns(list, read, verdict)
}

it('rather asks than errs about a header that it has never met', () => {
  const lists = [...fourthAsianLists, ...fourthWesternLists, ...freshLists, ...sixthLists]
  const verdict = noVerdict()
  for (const list of lists) judgeUnknown(list, verdict)
  process.stderr.write(`every header taken out of the dictionary: ${figures(verdict, lists)}\n`)
  expect(verdict.columns).toBeGreaterThan(700)
  expect(verdict.right / verdict.columns).toBeGreaterThanOrEqual(0.88)
  expect(verdict.wrong / verdict.columns).toBeLessThanOrEqual(0.01)
}, 120_000)

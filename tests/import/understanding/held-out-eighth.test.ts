import { expect, it } from 'vitest'
import type { HeldOutList } from './held-out/held-out-list'
import { figures, judge } from './held-out/judge'
import { eighthChineseLists } from './held-out/lists-eighth-chinese'
import { eighthEasternLists } from './held-out/lists-eighth-east'
import { eighthEnglishLists } from './held-out/lists-eighth-english'
import { eighthJapaneseLists } from './held-out/lists-eighth-japanese'
import { eighthKoreanLists } from './held-out/lists-eighth-korean'
import { eighthWesternLists } from './held-out/lists-eighth-west'

/** What was measured, less a point. */
interface Guard {
  readonly lists: readonly HeldOutList[]
  readonly headers: number
  /** Least share of columns that are right, most that are asserted wrongly. */
  readonly right: number
  readonly wrong: number
}

const every: readonly HeldOutList[] = [
  ...eighthKoreanLists,
  ...eighthChineseLists,
  ...eighthJapaneseLists,
  ...eighthEasternLists,
  ...eighthEnglishLists,
  ...eighthWesternLists,
]

const groups: Readonly<Record<string, Guard>> = {
  Korean: { lists: eighthKoreanLists, headers: 0, right: 0, wrong: 1 },
  Chinese: { lists: eighthChineseLists, headers: 0, right: 0, wrong: 1 },
  Japanese: { lists: eighthJapaneseLists, headers: 0, right: 0, wrong: 1 },
  'Russian, Ukrainian and Kazakh': { lists: eighthEasternLists, headers: 0, right: 0, wrong: 1 },
  English: { lists: eighthEnglishLists, headers: 0, right: 0, wrong: 1 },
  'European, Turkish and Vietnamese': { lists: eighthWesternLists, headers: 0, right: 0, wrong: 1 },
  all: { lists: every, headers: 0, right: 0, wrong: 1 },
}

it.each(every)('states a field for every column: $name', ({ headerRow, lines, fields }) => {
  const columns = fields.split(' ').length
  const rows = lines.slice(headerRow ?? 0).filter((line) => line !== '-')
  expect(rows.map((line) => line.split('|').length)).toEqual(rows.map(() => columns))
})

it.each(Object.entries(groups))(
  'understands lists by an author who saw no words: %s lists',
  (name, guard) => {
    const verdict = judge(guard.lists)
    const misses = name === 'all' ? [] : verdict.misses
    process.stderr.write(
      `held-out lists, eighth set, ${name}: ${figures(verdict, guard.lists)}\n${misses.map((miss) => `  ${miss}\n`).join('')}`,
    )
    expect(verdict.headers).toBeGreaterThanOrEqual(guard.headers)
    expect(verdict.right / verdict.columns).toBeGreaterThanOrEqual(guard.right)
    expect(verdict.wrong / verdict.columns).toBeLessThanOrEqual(guard.wrong)
  },
)

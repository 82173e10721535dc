import { expect, it } from 'vitest'
import type { HeldOutList } from './held-out-list'
import { figures, judge } from './judge'

/** A group of lists and its borders: what it reached, less a point. */
interface Guard {
  readonly lists: readonly HeldOutList[]
  readonly headers: number
  /** Least share of columns that are right, most that are asserted wrongly. */
  readonly right: number
  readonly wrong: number
}

/**
 * Tests of a set: its truths are complete, each group stays within its borders, and the whole within those of `all`. Misses are
 * printed.
 */
export function guardSet(
  set: string,
  groups: Readonly<Record<string, Guard>>,
  all: Omit<Guard, 'lists'>,
): void {
  const every = Object.values(groups).flatMap(({ lists }) => lists)
  it.each(every)('states a field for every column: $name', ({ headerRow, lines, fields }) => {
    const columns = fields.split(' ').length
    const rows = lines.slice(headerRow ?? 0).filter((line) => line !== '-')
    expect(rows.map((line) => line.split('|').length)).toEqual(rows.map(() => columns))
  })

  it.each(Object.entries({ ...groups, all: { ...all, lists: every } }))(
    'understands lists by an author who saw no words: %s lists',
    (name, guard) => {
      const verdict = judge(guard.lists)
      const misses = name === 'all' ? [] : verdict.misses
      process.stderr.write(
        `held-out lists, ${set} set, ${name}: ${figures(verdict, guard.lists)}\n${misses.map((miss) => `  ${miss}\n`).join('')}`,
      )
      expect(verdict.headers).toBeGreaterThanOrEqual(guard.headers)
      expect(verdict.right / verdict.columns).toBeGreaterThanOrEqual(guard.right)
      expect(verdict.wrong / verdict.columns).toBeLessThanOrEqual(guard.wrong)
    },
  )
}

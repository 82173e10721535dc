import BetterSqlite from 'better-sqlite3'
import { searchExpression } from '../../src-main/search/search-text'
import { databaseFileIn } from '../../src-main/workspace-folder'
import type { Bench, Row } from './bench'
import { duration, type Figure, guardFigure, ratioFigure } from './figure'
import { alternate, median, quantile, ratioOf, timed } from './measure'
import { type BenchWorkspace, openWorkspace } from './open-workspace'

/** What people type: one and two CJK letters, syllables, leading consonants, digits, half a word. */
export const typedTexts = [
  '김',
  '한',
  '김민',
  '민준',
  '무역',
  'ㄱㅁㅈ',
  '王',
  '李伟',
  '贸易',
  '7730',
  '0102',
  'иван',
  'овецк',
  'Вект',
  'sum',
  'ith',
]

const limit = 50

/** The index alone: the same expression, the first hits and how many there are. */
function rawQuery(folder: string) {
  const database = new BetterSqlite(databaseFileIn(folder), { readonly: true })
  database.pragma('cache_size = -32768')
  const first = database.prepare(
    'SELECT rowid FROM search_fts WHERE search_fts MATCH ? ORDER BY rowid LIMIT ?',
  )
  const count = database.prepare('SELECT count(*) FROM search_fts WHERE search_fts MATCH ?')
  return {
    find(text: string) {
      const expression = searchExpression(text)
      return [first.all(expression, limit), count.get(expression)]
    },
    close: () => database.close(),
  }
}

type Find = (text: string) => Promise<unknown>

async function measure(
  rounds: number,
  raw: ReturnType<typeof rawQuery>,
  find: Find,
): Promise<{ text: string; ours: number[]; theirs: number[] }[]> {
  const results = []
  for (const text of typedTexts) {
    await find(text)
    raw.find(text)
    const costs = await alternate(
      { most: rounds, milliseconds: 8000 },
      {
        ours: () => timed(() => find(text)),
        raw: () => timed(() => raw.find(text)),
      },
    )
    results.push({ text, ours: costs.ours, theirs: costs.raw })
  }
  return results
}

function figuresOf(what: string, note: string, results: Awaited<ReturnType<typeof measure>>): Figure[] {
  const ratios = results.map(({ text, ours, theirs }) => ({ text, ratio: ratioOf(ours, theirs) }))
  const worst = ratios.reduce((one, other) => (other.ratio > one.ratio ? other : one))
  const slowest = results.reduce((one, other) => (median(other.ours) > median(one.ours) ? other : one))
  const all = results.map(({ ours }) => median(ours))
  const sum = (lists: readonly number[][]) =>
    lists.map((list) => median(list)).reduce((one, two) => one + two, 0)
  const together = sum(results.map(({ ours }) => ours)) / sum(results.map(({ theirs }) => theirs))
  const each = results.map(
    ({ text, ours, theirs }) => `${text} ${duration(median(ours))}/${duration(median(theirs))}`,
  )
  return [
    ratioFigure({
      what: `${what}, core`,
      figure: `median ${duration(median(all))}, slowest ${duration(median(slowest.ours))} (${slowest.text})`,
      ratio: together,
      most: 3,
      against: 'the raw index query, all texts together',
      note: `${note}; each text ours/raw: ${each.join(', ')}; worst single ratio ${worst.ratio.toFixed(1)}x (${worst.text})`,
    }),
    guardFigure({
      what: `${what}, core, p95 of all`,
      value: quantile(
        results.flatMap(({ ours }) => ours),
        0.95,
      ),
      most: 50,
      unit: 'ms',
      note: 'the guard of quality.md is for the window (keystroke to paint); the core must fit into it',
    }),
  ]
}

function listFind(workspace: BenchWorkspace): Find {
  const window = { offset: 0, limit: 100 }
  return (text) =>
    workspace.ask('people.list', { filter: { text }, sort: 'name', direction: 'ascending', window })
}

/** Search as one types, in the core: the palette (search.find) and the filter of a list (people.list). */
export const searchRow: Row = {
  name: 'search',
  async run(bench: Bench): Promise<Figure[]> {
    const count = bench.isQuick ? 5000 : 100_000
    const rounds = bench.isQuick ? 5 : 15
    const folder = await bench.customers(count)
    const workspace = await openWorkspace(bench.copy(folder))
    const raw = rawQuery(folder)
    try {
      bench.say('search: palette')
      const palette = await measure(rounds, raw, (text) => workspace.ask('search.find', { text, limit }))
      bench.say('search: filter of the list')
      const list = await measure(rounds, raw, listFind(workspace))
      const what = `${count} customers`
      const side = `raw: first ${limit} numbers and the count from the full-text table; up to ${rounds} alternating runs a text`
      return [
        ...figuresOf(`Palette, ${what}`, `search.find, ranked; ${side}`, palette),
        ...figuresOf(`Filter of the list of people, ${what}`, `people.list, sorted by name; ${side}`, list),
      ]
    } finally {
      raw.close()
      await workspace.close()
    }
  },
}

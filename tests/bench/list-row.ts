import { personSorts } from '../../src-shared/people/person'
import type { Row } from './bench'
import { duration, type Figure, guardFigure } from './figure'
import { median, repeated } from './measure'
import { type BenchWorkspace, openWorkspace } from './open-workspace'

interface Place {
  readonly sort: string
  readonly direction: string
  readonly offset: number
  readonly cost: number
}

async function measure(workspace: BenchWorkspace, total: number, least: number): Promise<Place[]> {
  const offsets = [0, Math.floor(total / 2), total - Math.floor(total / 100)]
  const places: Place[] = []
  for (const sort of personSorts) {
    for (const direction of ['ascending', 'descending']) {
      for (const offset of offsets) {
        const window = { offset, limit: 100 }
        const ask = () => workspace.ask('people.list', { filter: {}, sort, direction, window })
        await ask()
        places.push({
          sort,
          direction,
          offset,
          cost: median(await repeated(ask, { least, milliseconds: 0 })),
        })
      }
    }
  }
  return places
}

/** A window of 100 rows of the list of people, at the start, in the middle and near the end, in every order. */
export const listRow: Row = {
  name: 'list',
  async run(bench): Promise<Figure[]> {
    const count = bench.isQuick ? 5000 : 100_000
    const workspace = await openWorkspace(bench.copy(await bench.customers(count)))
    bench.say('list: windows in every order')
    const places = await measure(workspace, count, bench.isQuick ? 5 : 9)
    await workspace.close()
    const slowest = places.reduce((one, other) => (other.cost > one.cost ? other : one))
    const atStart = median(places.filter(({ offset }) => offset === 0).map(({ cost }) => cost))
    const each = personSorts.map((sort) => {
      const own = places.filter((place) => place.sort === sort && place.direction === 'ascending')
      return `${sort} ${own.map(({ cost }) => duration(cost)).join(' / ')}`
    })
    return [
      {
        ...guardFigure({
          what: `Window of 100 rows of ${count}, slowest of ${places.length} orders and places`,
          value: slowest.cost,
          most: 16,
          unit: 'ms',
          note: `slowest: ${slowest.sort} ${slowest.direction} at ${slowest.offset}; ascending, at the start / middle / last hundredth: ${each.join('; ')}; quality.md has no goal for it, one frame is taken as the guard`,
        }),
        ratio: `${(slowest.cost / atStart).toFixed(2)}x the usual window at the start (${duration(atStart)})`,
      },
    ]
  },
}

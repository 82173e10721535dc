import { rmSync } from 'node:fs'
import path from 'node:path'
import { createStorage } from '../../src-main/journal/create-storage'
import { createSystemClock } from '../../src-main/system-clock'
import { insertJournalled, insertPlain, sampleRows } from '../journal/measure-overhead'
import type { Bench, Row } from './bench'
import { duration, type Figure, ratioFigure } from './figure'
import { alternate, exponents, median, ratioOf, timed } from './measure'

const clock = createSystemClock()

async function measure(bench: Bench, people: number, rounds: number) {
  const rows = sampleRows(people, clock)
  const inNewFile = async (work: (file: string) => Promise<number>) => {
    const folder = bench.newFolder('journal')
    const cost = await work(path.join(folder, 'workspace.sqlite'))
    rmSync(folder, { recursive: true })
    return cost
  }
  return alternate(
    { most: rounds, milliseconds: 60_000 },
    {
      journalled: () =>
        inNewFile(async (file) => {
          const storage = createStorage({ path: file, clock })
          const cost = await timed(() => insertJournalled(storage, rows))
          await storage.close()
          return cost
        }),
      plain: () =>
        inNewFile(async (file) => {
          await createStorage({ path: file, clock }).close()
          return timed(() => insertPlain(file, rows))
        }),
    },
  )
}

/** Journal and guards on a bulk insert, against the same rows in the same tables without either. */
export const journalRow: Row = {
  name: 'journal',
  async run(bench): Promise<Figure[]> {
    const sizes = bench.isQuick ? [200, 1000] : [200, 2000, 10_000]
    const rounds = bench.isQuick ? 3 : 9
    const steps: { size: number; cost: number }[] = []
    let last: Awaited<ReturnType<typeof measure>> | undefined
    for (const people of sizes) {
      bench.say(`journal: ${people * 5} rows`)
      last = await measure(bench, people, rounds)
      steps.push({ size: people, cost: median(last.journalled) })
    }
    if (!last) return []
    const growth = exponents(steps).map((one) => one.toFixed(2))
    return [
      ratioFigure({
        what: `Bulk insert of ${(sizes.at(-1) ?? 0) * 5} rows with journal and guards`,
        figure: `${duration(median(last.journalled))} (without ${duration(median(last.plain))})`,
        ratio: ratioOf(last.journalled, last.plain),
        most: 1.8,
        against: 'the same insert without them',
        note: `one transaction of companies, people, affiliations, contact points; median of ${last.plain.length} alternating runs, each on a new file; derived tables are part of neither; exponents ${growth.join(', ')} between ${sizes.map((size) => size * 5).join(', ')} rows`,
      }),
    ]
  },
}

import type { Bench, Row } from './bench'
import { duration, type Figure, ratioFigure } from './figure'
import { whenPainted, whenPaintedBehind } from './in-page'
import { alternate, median, ratioOf } from './measure'
import { processorTime } from './processes'
import { makeBlankProgram, openBlank, openProgram } from './window'

/** A line of Today, and a row of the list of people with its content. */
const todayLine = '[role=grid] [role=row]'
export const peopleLink = 'a[href="#/people"]'
export const filledRow = '.tw-row [role=gridcell]:not([aria-busy=true])'

interface Started {
  readonly today: number
  readonly people: number
  /** Processor time of all processes until both were painted. */
  readonly processor: number
}

/** Starts the program; milliseconds until Today is painted, and until the list of people behind it is. */
async function startProgram(workspace: string, home: string): Promise<Started> {
  const window = await openProgram(workspace, home)
  try {
    const today = (await window.page.run(whenPainted, todayLine)) - window.startedAt
    const places = { link: peopleLink, selector: filledRow }
    const people = (await window.page.run(whenPaintedBehind, places)) - window.startedAt
    return { today, people, processor: processorTime(window.pid) }
  } finally {
    window.page.close()
    await window.close()
  }
}

async function startBlank(application: string, home: string): Promise<Omit<Started, 'people'>> {
  const window = await openBlank(application, home)
  try {
    const today = (await window.page.run(whenPainted, '#text')) - window.startedAt
    return { today, processor: processorTime(window.pid) }
  } finally {
    window.page.close()
    await window.close()
  }
}

async function measure(bench: Bench, counts: { few: number; many: number }, rounds: number) {
  const [few, many] = [
    bench.copy(await bench.customers(counts.few)),
    bench.copy(await bench.customers(counts.many)),
  ]
  const blank = makeBlankProgram(bench.newFolder('blank'))
  const home = bench.newFolder('home')
  const people = { few: [] as number[], many: [] as number[] }
  const processor = { blank: [] as number[], few: [] as number[], many: [] as number[] }
  const start = async (folder: string, which: 'few' | 'many') => {
    const started = await startProgram(folder, home)
    people[which].push(started.people)
    processor[which].push(started.processor)
    return started.today
  }
  bench.say('start: warming up')
  await startBlank(blank, home)
  await startProgram(few, home)
  await startProgram(many, home)
  bench.say('start: measuring')
  const today = await alternate(
    { most: rounds, milliseconds: 120_000 },
    {
      blank: async () => {
        const started = await startBlank(blank, home)
        processor.blank.push(started.processor)
        return started.today
      },
      few: () => start(few, 'few'),
      many: () => start(many, 'many'),
    },
  )
  return { today, people, processor }
}

/** From the start of the process to a list that can be used, against a blank window and against a small workspace. */
export const startRow: Row = {
  name: 'start',
  async run(bench): Promise<Figure[]> {
    const counts = { few: 100, many: bench.isQuick ? 5000 : 100_000 }
    const rounds = bench.isQuick ? 2 : 7
    const { today, people, processor } = await measure(bench, counts, rounds)
    const note = `from spawn to painted, warm, window on a virtual screen; median of ${today.blank.length} alternating starts; processor time of all processes until the list of people is painted: ${duration(median(processor.many))}, with ${counts.few} ${duration(median(processor.few))}, blank ${duration(median(processor.blank))}`
    const against = (figures: { many: number[]; few: number[] }, what: string): Figure[] => [
      ratioFigure({
        what: `Start to ${what}, ${counts.many} customers`,
        figure: duration(median(figures.many)),
        ratio: ratioOf(figures.many, today.blank),
        most: 1.6,
        against: `a blank window (${duration(median(today.blank))})`,
        note,
      }),
      ratioFigure({
        what: `Start to ${what}, ${counts.many} customers`,
        figure: duration(median(figures.many)),
        ratio: ratioOf(figures.many, figures.few),
        most: 1.15,
        against: `own start with ${counts.few} (${duration(median(figures.few))})`,
        note,
      }),
    ]
    return [...against(today, 'Today'), ...against(people, 'the list of people, by way of Today')]
  },
}

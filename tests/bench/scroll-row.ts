import type { Bench, Row } from './bench'
import { type Figure, guardFigure, notMeasured, ratioFigure, shown } from './figure'
import { makeEmptyList, type Scrolled, scrollAlong, typeAndWait, whenPaintedBehind } from './in-page'
import { alternate, median, quantile, ratioOf } from './measure'
import { filledRow, peopleLink } from './start-row'
import { makeBlankProgram, openBlank, openProgram, type OpenWindow } from './window'
import { typedTexts } from './search-row'

const rowHeight = 32

/** The program on the list of people. */
export async function openPeople(bench: Bench, count: number): Promise<OpenWindow> {
  const window = await openProgram(bench.copy(await bench.customers(count)), bench.newFolder('home'))
  await window.page.run(whenPaintedBehind, { link: peopleLink, selector: filledRow })
  return window
}

async function openEmptyList(bench: Bench, count: number): Promise<OpenWindow> {
  const window = await openBlank(makeBlankProgram(bench.newFolder('blank')), bench.newFolder('home'))
  await window.page.run(makeEmptyList, { count, height: rowHeight })
  return window
}

const p95 = (scrolled: Scrolled) => quantile(scrolled.frames, 0.95)

/** Scrolling through the list of people against an empty virtual list in a window of the same runtime. */
export const scrollRow: Row = {
  name: 'scroll',
  async run(bench): Promise<Figure[]> {
    const count = bench.isQuick ? 5000 : 100_000
    const rounds = bench.isQuick ? 2 : 7
    const [program, empty] = [await openPeople(bench, count), await openEmptyList(bench, count)]
    const way = { step: rowHeight * 3 + 5, frames: 180, leapEvery: 45 }
    const own: Scrolled[] = []
    try {
      bench.say('scroll')
      // The backup at the start of the program has its time first.
      await new Promise((resolve) => setTimeout(resolve, 5000))
      const costs = await alternate(
        { most: rounds },
        {
          ours: async () => {
            const scrolled = await program.page.run(scrollAlong, { selector: '[data-grid-scroll]', ...way })
            own.push(scrolled)
            return p95(scrolled)
          },
          theirs: async () => p95(await empty.page.run(scrollAlong, { selector: '#list', ...way })),
        },
      )
      const longest = Math.max(0, ...own.flatMap(({ longTasks }) => longTasks))
      const unfilled = median(own.map((one) => one.unfilled * 100))
      return [
        ratioFigure({
          what: `Scroll ${count} rows, p95 frame`,
          figure: shown(median(costs.ours), 'ms'),
          ratio: ratioOf(costs.ours, costs.theirs),
          most: 1.3,
          against: `an empty virtual list (${shown(median(costs.theirs), 'ms')})`,
          note: `${way.frames} frames of three rows each with a leap of a seventh of the list every ${way.leapEvery}; drawn in software on a virtual screen; rows still without content in ${shown(unfilled, '%')} of the frames; median of ${costs.ours.length} alternating runs`,
        }),
        guardFigure({
          what: `Scroll ${count} rows, longest task`,
          value: longest,
          most: 50,
          unit: 'ms',
          note: 'tasks of 50 ms and more as Chromium reports them; 0 is none',
        }),
      ]
    } finally {
      await program.close()
      await empty.close()
    }
  },
}

/** Typing into the filter of the list of people, in the window. */
export const typingRow: Row = {
  name: 'typing',
  async run(bench): Promise<Figure[]> {
    const count = bench.isQuick ? 5000 : 100_000
    const program = await openPeople(bench, count)
    const what = `Type into the filter of ${count} people, keystroke to paint, p95`
    try {
      bench.say('typing')
      await new Promise((resolve) => setTimeout(resolve, 5000))
      const field = 'input[type=search]'
      const costs: number[] = []
      for (let round = 0; round < (bench.isQuick ? 1 : 3); round += 1) {
        for (const text of typedTexts) {
          costs.push(await program.page.run(typeAndWait, { field, text }))
          await program.page.run(typeAndWait, { field, text: '' })
        }
      }
      const seen = costs.filter((cost) => cost >= 0)
      if (seen.length === 0) return [notMeasured(what, 'no keystroke changed the rows')]
      return [
        guardFigure({
          what,
          value: quantile(seen, 0.95),
          most: 50,
          unit: 'ms',
          note: `${seen.length} keystrokes, median ${shown(median(seen), 'ms')}; the field itself waits for a pause in typing before it asks, which is a part of this figure`,
        }),
      ]
    } finally {
      await program.close()
    }
  },
}

import type { Bench, Row } from './bench'
import { addDeals } from './customers'
import type { Page } from './devtools'
import { duration, type Figure, guardFigure, notMeasured, ratioFigure } from './figure'
import { boardOpened, recordFrames, whenPainted } from './in-page'
import { alternate, median, quantile, ratioOf } from './measure'
import { openProgram } from './window'

const dealsLink = 'a[href="#/deals"]'
const card = '[role=grid] [role=row]'

/** A workspace with so many open deals. */
async function withDeals(bench: Bench, count: number): Promise<string> {
  const folder = bench.copy(await bench.customers(100))
  bench.say(`board: making ${count} deals`)
  await addDeals(folder, count)
  return folder
}

/** Opens the board in a page that has forgotten everything; milliseconds from the click to the paint. */
async function openBoard(page: Page): Promise<number> {
  const startOver = () => {
    history.replaceState(null, '', '#/today')
    location.reload()
  }
  await page.run(startOver, null)
  for (let tries = 0; tries < 200; tries += 1) {
    try {
      await page.run(whenPainted, dealsLink)
      // Today has its own time first.
      await new Promise((resolve) => setTimeout(resolve, 500))
      return await page.run(boardOpened, { link: dealsLink, region: 'section[aria-label]', card })
    } catch (error) {
      if (!(error instanceof Error) || !/context/.test(error.message)) throw error
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  throw new Error('the board never opened')
}

interface Point {
  readonly x: number
  readonly y: number
}

/** Drags the first card to and fro over the columns; milliseconds between the frames meanwhile. */
async function dragCard(page: Page): Promise<number[]> {
  const from = await page.run(() => {
    const box = document.querySelector('section[aria-label] [role=row]')?.getBoundingClientRect()
    return box ? { x: box.x + 40, y: box.y + 12 } : null
  }, null)
  if (!from) throw new Error('no card')
  const mouse = (type: string, at: Point) =>
    page.send('Input.dispatchMouseEvent', { type, ...at, button: 'left', buttons: 1, clickCount: 1 })
  await page.send('Input.setInterceptDrags', { enabled: true })
  const lifted = page.next('Input.dragIntercepted')
  await mouse('mousePressed', from)
  await mouse('mouseMoved', { x: from.x + 6, y: from.y + 6 })
  await mouse('mouseMoved', { x: from.x + 14, y: from.y + 10 })
  const none = new Promise<null>((resolve) => setTimeout(() => resolve(null), 5000))
  const drag = (await Promise.race([lifted, none])) as { data: object } | null
  if (!drag) throw new Error('the card was not lifted')
  const send = (type: string, at: Point) =>
    page.send('Input.dispatchDragEvent', { type, ...at, data: drag.data })
  await send('dragEnter', from)
  const frames = page.run(recordFrames, { milliseconds: 3000 })
  const end = performance.now() + 3000
  for (let step = 0; performance.now() < end; step += 1) {
    await send('dragOver', { x: from.x + (step % 90) * 10, y: from.y + (step % 40) * 10 })
    // A mouse reports about so often.
    await new Promise((resolve) => setTimeout(resolve, 8))
  }
  await send('dragCancel', from)
  await mouse('mouseReleased', from)
  return frames
}

/** The board with many deals against one with few. */
export const boardRow: Row = {
  name: 'board',
  async run(bench): Promise<Figure[]> {
    const counts = { few: 50, many: bench.isQuick ? 300 : 2000 }
    const few = await openProgram(await withDeals(bench, counts.few), bench.newFolder('home'))
    try {
      const many = await openProgram(await withDeals(bench, counts.many), bench.newFolder('home'))
      try {
        bench.say('board: opening')
        const costs = await alternate(
          { most: bench.isQuick ? 2 : 7 },
          { few: () => openBoard(few.page), many: () => openBoard(many.page) },
        )
        bench.say('board: dragging')
        return [
          ratioFigure({
            what: `Open the board with ${counts.many} deals`,
            figure: duration(median(costs.many)),
            ratio: ratioOf(costs.many, costs.few),
            most: 2,
            against: `a board with ${counts.few} (${duration(median(costs.few))})`,
            note: `from the click to the painted cards, in a page loaded anew; median of ${costs.few.length} alternating runs`,
          }),
          await dragged(many.page, counts.many),
        ]
      } finally {
        await many.close()
      }
    } finally {
      await few.close()
    }
  },
}

async function dragged(page: Page, count: number): Promise<Figure> {
  const what = `Drag a card on the board with ${count} deals, p95 frame`
  try {
    const frames = await dragCard(page)
    const note = `${frames.length} frames in 3 s over the columns; a screen of 60 Hz gives 16.7 ms at best, so the goal is judged at 17`
    return guardFigure({ what, value: quantile(frames, 0.95), most: 17, unit: 'ms', note })
  } catch (error) {
    return notMeasured(what, error instanceof Error ? error.message : String(error), '<= 16 ms')
  }
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createActivitiesService } from '../../src-main/activities/activities-service'
import { rankBetween } from '../../src-main/deals/deal-rank'
import { createDealsService } from '../../src-main/deals/deals-service'
import { ensureTradePipeline } from '../../src-main/deals/default-pipeline'
import { derivers } from '../../src-main/features'
import type { DealId } from '../../src-shared/kernel/ids'
import { serviceDeps } from '../support/service-deps'

const DAY = 24 * 60 * 60_000

async function world() {
  const deps = serviceDeps({ derivers })
  await ensureTradePipeline(deps)
  const deals = createDealsService(deps)
  const board = () => deals.getBoard({ cardsPerColumn: 50 })
  return {
    deps,
    deals,
    board,
    add: async (title: string, amount: [number, string] | null = null): Promise<DealId> =>
      (await deals.create({ title, amount: amount && { minor: amount[0], currency: amount[1] } })).deal.id,
    stages: async () => (await board()).columns.map(({ stage }) => stage),
    titles: async (place: number) => (await board()).columns[place]?.cards.map((card) => card.title),
  }
}

describe('the trade pipeline', () => {
  it('is made once, with the same ids on every device', async () => {
    const one = await world()
    const other = await world()
    await ensureTradePipeline(one.deps)
    const stages = await one.stages()
    expect(stages.map((stage) => stage.presetKey)).toEqual([
      'enquiry',
      'sample',
      'quote',
      'deposit',
      'production',
      'shipped',
      'balance',
      'repeat',
    ])
    expect(stages.map((stage) => stage.id)).toEqual((await other.stages()).map((stage) => stage.id))
  })

  it('is not the last thing that Undo would take back', async () => {
    const { deps } = await world()
    expect(await deps.journal.lastUndoable()).toBeNull()
  })
})

describe('the board', () => {
  it('sums per currency and never adds won to yuan', async () => {
    const { add, board } = await world()
    await add('LED 패널', [3_840_000, 'USD'])
    await add('五金件', [9_600_000, 'CNY'])
    await add('Насосы', [1_260_000, 'USD'])
    await add('무료 샘플')
    const { columns, sums, openCount } = await board()
    expect(sums).toEqual([
      { minor: 9_600_000, currency: 'CNY' },
      { minor: 5_100_000, currency: 'USD' },
    ])
    expect(columns[0]).toMatchObject({ count: 4, sums })
    expect(openCount).toBe(4)
  })

  it('keeps the order that the user gives', async () => {
    const { add, deals, stages, titles } = await world()
    const [first, second, third] = [await add('가'), await add('나'), await add('다')]
    const [enquiry, sample] = await stages()
    if (!enquiry || !sample) throw new Error('no stages')
    await deals.move({ id: third, stageId: enquiry.id, beforeId: first })
    expect(await titles(0)).toEqual(['다', '가', '나'])
    await deals.move({ id: first, stageId: enquiry.id, beforeId: null })
    expect(await titles(0)).toEqual(['다', '나', '가'])
    await deals.move({ id: second, stageId: sample.id, beforeId: null })
    expect(await titles(0)).toEqual(['다', '가'])
    expect(await titles(1)).toEqual(['나'])
  })

  it('finds room between two cards for ever', async () => {
    const { add, deals, stages, titles } = await world()
    const top = await add('위')
    const bottom = await add('아래')
    const [enquiry] = await stages()
    if (!enquiry) throw new Error('no stages')
    const ids = [top, bottom]
    for (let turn = 0; turn < 70; turn += 1) {
      const id = ids[turn % 2] ?? top
      const beforeId = ids[(turn + 1) % 2] ?? null
      await deals.move({ id, stageId: enquiry.id, beforeId })
      expect((await titles(0))?.[0]).toBe(turn % 2 === 0 ? '위' : '아래')
    }
  })

  it('marks a deal that stands too long and one without a next step', async () => {
    const { add, board, deps } = await world()
    const id = await add('Track light')
    await createActivitiesService(deps).create({
      kind: 'call',
      title: '전화',
      due: { on: '2026-03-05', time: null },
      dealId: id,
    })
    expect((await board()).columns[0]?.cards[0]).toMatchObject({
      isStale: false,
      nextStep: { title: '전화', isAllDay: true },
    })
    deps.database.clock.move(8 * DAY)
    expect((await board()).columns[0]?.cards[0]).toMatchObject({ isStale: true })
  })
})

describe('a deal', () => {
  it('remembers its stages, how it ended and why, and comes back', async () => {
    const { add, deals, stages } = await world()
    const id = await add('Valve DN80', [1_120_000, 'USD'])
    const quote = (await stages())[2]
    if (!quote) throw new Error('no stages')
    await deals.move({ id, stageId: quote.id, beforeId: null })
    await deals.lose({ id, reason: '가격' })
    const lost = await deals.getScreen({ id })
    expect(lost.deal).toMatchObject({ outcome: 'lost', lostReason: '가격' })
    expect(lost.stageHistory.map((change) => change.outcome)).toEqual(['lost', 'open', 'open'])
    const { deal } = await deals.reopen({ id })
    expect(deal).toMatchObject({ outcome: 'open', lostReason: null, closedAt: null, stageId: quote.id })
  })

  it('won leaves the board and counts as won; Undo brings it back', async () => {
    const { add, deals, deps, board } = await world()
    const id = await add('Order 0069')
    const { transactionId } = await deals.win({ id })
    expect(await board()).toMatchObject({ openCount: 0, wonCount: 1 })
    await deps.journal.undo(transactionId ?? '')
    expect(await board()).toMatchObject({ openCount: 1, wonCount: 0 })
  })
})

describe('rankBetween', () => {
  it('stays between its neighbours while there is room', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (previous, gap) => {
        const rank = rankBetween(previous, previous + gap)
        expect(rank).toBeGreaterThan(previous)
        expect(rank).toBeLessThan(previous + gap)
        expect(rankBetween(null, previous)).toBeLessThan(previous)
        expect(rankBetween(previous, null)).toBeGreaterThan(previous)
      }),
    )
  })
})

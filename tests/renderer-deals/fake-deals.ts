import type { BoardView, DealView } from '../../src-renderer/deals/deals-store'
import type { DealCard, Stage } from '../../src-shared/deals/deal'
import { fakeDeal, fakeId, fakeNow, fakeTags } from '../renderer/fake-records'

const stageOf = (number: number, presetKey: string): Stage => ({
  id: fakeId<'stage'>(8, number),
  name: null,
  presetKey,
  position: number,
  probability: 10 * number,
  staleDays: 14,
  colour: null,
})

export const stages = [stageOf(1, 'enquiry'), stageOf(2, 'sample'), stageOf(3, 'quote')] as const

function cardOf(number: number, stage: Stage, patch: Partial<DealCard> = {}): DealCard {
  return { ...fakeDeal, id: fakeId<'deal'>(3, number), stageId: stage.id, rank: number, ...patch }
}

export const cards = {
  led: cardOf(1, stages[0], { title: '五金件 一批' }),
  cosmetics: cardOf(2, stages[0], { title: '화장품 샘플', isStale: true }),
  pumps: cardOf(3, stages[1], {
    title: 'Насосы, 2 партии',
    amount: { minor: 490_000_000, currency: 'RUB' },
  }),
}

/** Two deals in the first stage, one in the second, none in the third. */
export const board: BoardView = {
  pipeline: { id: fakeId<'pipeline'>(9, 1), name: null, presetKey: 'trade' },
  columns: [
    {
      stage: stages[0],
      count: 2,
      sums: [
        { minor: 7_680_000, currency: 'USD' },
        { minor: 4_000_000, currency: 'EUR' },
      ],
      cards: [cards.led, cards.cosmetics],
    },
    { stage: stages[1], count: 1, sums: [{ minor: 490_000_000, currency: 'RUB' }], cards: [cards.pumps] },
    { stage: stages[2], count: 0, sums: [], cards: [] },
  ],
  sums: [{ minor: 7_680_000, currency: 'USD' }],
  openCount: 3,
  wonCount: 2,
  lostCount: 1,
}

export const dealScreen: DealView = {
  deal: {
    ...cards.led,
    pipelineId: board.pipeline.id,
    lostReason: null,
    closedAt: null,
    owner: 'Kim',
    source: '광저우 전시회',
    createdAt: fakeNow - 86_400_000,
    touchCount: 4,
  },
  stages: [...stages],
  tags: fakeTags,
  stageHistory: [
    { fromStageId: null, toStageId: stages[0].id, outcome: 'open', changedAt: fakeNow - 864_000_000 },
  ],
  timeline: [],
}

export const dealWritten = {
  transactionId: '01900000-0000-7000-8000-00aa00000001',
  deal: dealScreen.deal,
}

/** What the user typed or named, as it appears on these screens. */
export const ownWords = [
  ...Object.values(cards).map((card) => card.title),
  '(주)한빛무역',
  '김민준',
  'Kim',
  '광저우 전시회',
  'LED',
  '광저우 2026',
]

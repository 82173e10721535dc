import type * as z from 'zod'
import type { DealCard } from '../../src-shared/deals/deal'
import type { dealsContract } from '../../src-shared/deals/deals-contract'
import type { DealId, StageId } from '../../src-shared/kernel/ids'
import { api } from '../ipc/api'
import { createViewStore } from '../state/create-view-store'

export type BoardView = z.output<typeof dealsContract.getBoard.output>
export type DealView = z.output<typeof dealsContract.getScreen.output>
export type NewDeal = z.input<typeof dealsContract.create.input>
export type DealPatch = z.input<typeof dealsContract.update.input>['patch']

const topics = ['deals', 'activities', 'people', 'companies'] as const

/** The board: every open deal in its stage. */
export const boardView = createViewStore<{ cardsPerColumn: number }, BoardView>({
  topics,
  load: (query) => api.deals.getBoard(query),
})

/** The page of a deal. */
export const dealView = createViewStore<{ id: DealId }, DealView>({
  topics,
  load: (query) => api.deals.getScreen(query),
})

/** Closed deals, newest first. */
export const closedView = createViewStore({
  topics,
  load: ({ outcome }: { outcome: 'won' | 'lost' }) =>
    api.deals.list({
      outcome,
      sort: 'stageEnteredAt',
      direction: 'descending',
      window: { offset: 0, limit: 200 },
    }),
})

/** The board as it will be: shown at once, so that a card stays where it was dropped; the answer confirms it. */
function putMove(card: DealCard, stageId: StageId, beforeId: string | null): void {
  const { value } = boardView.state.getState()
  if (!value) return
  const columns = value.columns.map((column) => {
    const cards = column.cards.filter((one) => one.id !== card.id)
    const had = cards.length < column.cards.length
    if (column.stage.id !== stageId) return { ...column, cards, count: column.count - (had ? 1 : 0) }
    const place = beforeId === null ? cards.length : cards.findIndex((one) => one.id === beforeId)
    const at = place < 0 ? cards.length : place
    const moved = [...cards.slice(0, at), { ...card, stageId }, ...cards.slice(at)]
    return { ...column, cards: moved, count: column.count + (had ? 0 : 1) }
  })
  boardView.put({ ...value, columns })
}

/** Moves a card; a refused move puts it back. */
export async function moveDeal(card: DealCard, stageId: StageId, beforeId: DealId | null): Promise<void> {
  putMove(card, stageId, beforeId)
  try {
    await api.deals.move({ id: card.id, stageId, beforeId })
  } catch (error) {
    await boardView.reload()
    throw error
  }
}

export async function createDeal(input: NewDeal): Promise<void> {
  await api.deals.create(input)
}

export async function updateDeal(id: DealId, patch: DealPatch): Promise<void> {
  await api.deals.update({ id, patch })
}

export async function moveToStage(id: DealId, stageId: StageId): Promise<void> {
  await api.deals.move({ id, stageId, beforeId: null })
}

export async function winDeal(id: DealId): Promise<void> {
  await api.deals.win({ id })
}

export async function loseDeal(id: DealId, reason: string): Promise<void> {
  await api.deals.lose({ id, reason })
}

export async function reopenDeal(id: DealId): Promise<void> {
  await api.deals.reopen({ id })
}

export async function removeDeal(id: DealId): Promise<void> {
  await api.deals.remove({ ids: [id] })
}

import type { ReactNode } from 'react'

export interface BoardCard {
  readonly id: string
  /** What a screen reader says for the card and for moves. */
  readonly name: string
  readonly content: ReactNode
  /** A coloured edge: something is wrong with the card. */
  readonly isMarked?: boolean | undefined
}

export interface BoardColumn {
  readonly id: string
  readonly name: string
  /** After the name: how many. */
  readonly count?: string | undefined
  /** Second line of the head: the sums. */
  readonly note?: string | undefined
  /** The second line without abbreviations, shown under the pointer. */
  readonly noteInFull?: string | undefined
  readonly cards: readonly BoardCard[]
  /** Below the cards: "show more", or what belongs here when empty. */
  readonly footer?: ReactNode
}

/** Where a card goes: into a column, in front of another card, or (null) at its end. */
export interface BoardMove {
  readonly cardId: string
  readonly columnId: string
  readonly beforeId: string | null
}

/** Steps of the keyboard: Ctrl (Command) with an arrow moves the card one place or one column. */
export type BoardStep = 'left' | 'right' | 'up' | 'down'

const stepOfCode: Record<string, BoardStep> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

/** The step that a key means, by its place on the keyboard. */
export function boardStep(code: string): BoardStep | undefined {
  return stepOfCode[code]
}

function placeOf(columns: readonly BoardColumn[], cardId: string): { column: number; card: number } | null {
  for (const [column, { cards }] of columns.entries()) {
    const card = cards.findIndex((one) => one.id === cardId)
    if (card >= 0) return { column, card }
  }
  return null
}

/** The card in front of which a card goes that moves one place up or down in its column; undefined at the edge. */
function besideOf(
  cards: readonly BoardCard[],
  place: number,
  step: 'up' | 'down',
): string | null | undefined {
  if (step === 'up') return cards[place - 1]?.id
  return place >= cards.length - 1 ? undefined : (cards[place + 2]?.id ?? null)
}

/** The move that a step makes, or null at the edge of the board. A card enters the next column at the same height. */
export function moveOfStep(
  columns: readonly BoardColumn[],
  cardId: string,
  step: BoardStep,
): BoardMove | null {
  const place = placeOf(columns, cardId)
  const column = place && columns[place.column]
  if (!column) return null
  if (step === 'up' || step === 'down') {
    const beforeId = besideOf(column.cards, place.card, step)
    return beforeId === undefined ? null : { cardId, columnId: column.id, beforeId }
  }
  const target = columns[place.column + (step === 'left' ? -1 : 1)]
  return target ? { cardId, columnId: target.id, beforeId: target.cards[place.card]?.id ?? null } : null
}

/** The card that the focus goes to with a plain left or right arrow: the same height in the next column that has any. */
export function neighbourOf(
  columns: readonly BoardColumn[],
  cardId: string,
  step: 'left' | 'right',
): string | null {
  const place = placeOf(columns, cardId)
  if (!place) return null
  const rest = step === 'left' ? columns.slice(0, place.column).reverse() : columns.slice(place.column + 1)
  const target = rest.find((column) => column.cards.length > 0)
  return target?.cards[Math.min(place.card, target.cards.length - 1)]?.id ?? null
}

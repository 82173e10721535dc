import { type KeyboardEvent, useEffect, useRef } from 'react'
import { BoardLane } from './BoardLane'
import {
  type BoardColumn,
  type BoardMove,
  type BoardStep,
  boardStep,
  moveOfStep,
  neighbourOf,
} from './board-model'

interface BoardProps {
  readonly label: string
  readonly columns: readonly BoardColumn[]
  readonly onMove: (move: BoardMove) => void
  readonly onOpen: (cardId: string) => void
  /** The focused card, for a menu and for keys of the feature. */
  readonly onFocusCard?: ((cardId: string | null) => void) | undefined
  /** Names the handle that a screen reader or keyboard lifts a card with. */
  readonly dragLabel: (name: string) => string
}

/** The card that a thing inside the board belongs to. */
function cardAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-key]') : null
}

/** Focuses a card; false when it is not drawn (yet). */
function focusCard(board: HTMLElement | null, cardId: string): boolean {
  const card = board?.querySelector<HTMLElement>(`[data-key="${CSS.escape(cardId)}"]`)
  card?.focus()
  return card !== null && card !== undefined
}

/** Focuses a card; one that is not drawn is scrolled to, which draws it before the next frame. False when it is not there. */
function followCard(board: HTMLElement | null, columns: readonly BoardColumn[], cardId: string): boolean {
  if (focusCard(board, cardId)) return true
  const column = columns.find(({ cards }) => cards.some((card) => card.id === cardId))
  const lane = column && board?.querySelector(`[data-lane="${CSS.escape(column.id)}"]`)
  if (!lane) return false
  const place = column.cards.findIndex((card) => card.id === cardId)
  lane.scrollTop = (lane.scrollHeight * place) / column.cards.length
  requestAnimationFrame(() => focusCard(board, cardId))
  return true
}

/**
 * Columns of cards. Dragged by mouse or (Enter on the handle, arrows, Enter) by keyboard; Ctrl with an arrow moves a
 * card at once and the focus stays with it; plain arrows walk; Enter opens.
 */
export function Board({ label, columns, onMove, onOpen, onFocusCard, dragLabel }: BoardProps) {
  const board = useRef<HTMLDivElement>(null)
  const follow = useRef<string | null>(null)
  // A moved card is drawn anew in its column a little later than the columns change.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (follow.current !== null && followCard(board.current, columns, follow.current)) follow.current = null
    })
    return () => cancelAnimationFrame(frame)
  })
  /** True when the key meant something on the board. */
  const press = (cardId: string, step: BoardStep, isMove: boolean): boolean => {
    if (isMove) {
      const move = moveOfStep(columns, cardId, step)
      if (move) {
        follow.current = cardId
        onMove(move)
      }
      return true
    }
    const next = step === 'left' || step === 'right' ? neighbourOf(columns, cardId, step) : null
    if (next) followCard(board.current, columns, next)
    return next !== null
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const cardId = cardAt(event.target)?.dataset['key']
    const step = boardStep(event.code)
    if (cardId === undefined || step === undefined || event.nativeEvent.isComposing || event.altKey) return
    if (!press(cardId, step, event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={board}
      role="group"
      aria-label={label}
      onKeyDownCapture={onKeyDown}
      onFocus={(event) => onFocusCard?.(cardAt(event.target)?.dataset['key'] ?? null)}
      className="grid min-h-0 flex-1 auto-cols-[minmax(184px,1fr)] grid-flow-col gap-2.5 overflow-x-auto px-4 pb-3.5"
    >
      {columns.map((column) => (
        <BoardLane key={column.id} column={column} onMove={onMove} onOpen={onOpen} dragLabel={dragLabel} />
      ))}
    </div>
  )
}

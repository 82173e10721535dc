import {
  Button,
  DropIndicator,
  GridList,
  GridListItem,
  isTextDropItem,
  ListLayout,
  type Key,
  type TextDropItem,
  useDragAndDrop,
  Virtualizer,
} from 'react-aria-components'
import { classNames } from '../class-names'
import type { BoardCard, BoardColumn, BoardMove } from './board-model'

interface BoardLaneProps {
  readonly column: BoardColumn
  readonly onMove: (move: BoardMove) => void
  readonly onOpen: (cardId: string) => void
  readonly dragLabel: (name: string) => string
}

/** Only the cards in sight are drawn, and a drag asks the layout where it is instead of every card. */
const layoutOptions = { estimatedRowSize: 78, gap: 6, padding: 2 }

/** The format under which a card travels; nothing else can be dropped on a board. */
const cardFormat = 'application/x-tradewind-card'

/** The card in front of which something dropped at a place goes. */
function beforeOf(cards: readonly BoardCard[], target: { key: Key; dropPosition: string }): string | null {
  const place = cards.findIndex((card) => card.id === String(target.key))
  return cards[target.dropPosition === 'before' ? place : place + 1]?.id ?? null
}

function useLaneDragAndDrop({ column, onMove }: BoardLaneProps) {
  const { id: columnId, cards } = column
  const drop = async (items: readonly TextDropItem[], beforeId: string | null) => {
    const [item] = items
    if (item) onMove({ cardId: await item.getText(cardFormat), columnId, beforeId })
  }
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({
        [cardFormat]: String(key),
        'text/plain': cards.find((card) => card.id === String(key))?.name ?? '',
      })),
    acceptedDragTypes: [cardFormat],
    getDropOperation: () => 'move',
    onReorder: ({ keys, target }) => {
      const [key] = [...keys]
      const beforeId = beforeOf(cards, target)
      if (key !== undefined && String(key) !== beforeId) onMove({ cardId: String(key), columnId, beforeId })
    },
    onInsert: ({ items, target }) => void drop(items.filter(isTextDropItem), beforeOf(cards, target)),
    onRootDrop: ({ items }) => void drop(items.filter(isTextDropItem), null),
    renderDropIndicator: (target) => (
      <DropIndicator
        target={target}
        className="h-0.5 rounded-full bg-transparent data-drop-target:bg-accent"
      />
    ),
  })
  return dragAndDropHooks
}

/** One column of a board: head with count and sums, then its cards. */
export function BoardLane(props: BoardLaneProps) {
  const { column, onOpen, dragLabel } = props
  const dragAndDropHooks = useLaneDragAndDrop(props)
  return (
    <section
      aria-label={column.name}
      className="flex min-h-0 min-w-0 flex-col gap-1 rounded-lg bg-sunken px-2 pt-2.5"
    >
      <h2 className="flex items-baseline gap-1.5 px-1 text-md font-semibold">
        <span className="truncate" title={column.name}>
          {column.name}
        </span>
        <span className="shrink-0 font-medium text-ink-2">{column.count}</span>
      </h2>
      <p className="min-h-4.5 px-1 text-sm text-ink-2" title={column.noteInFull ?? column.note}>
        {column.note}
      </p>
      <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
        <GridList
          aria-label={column.name}
          data-lane={column.id}
          items={column.cards}
          dependencies={[column.cards]}
          dragAndDropHooks={dragAndDropHooks}
          onAction={(key) => onOpen(String(key))}
          keyboardNavigationBehavior="tab"
          className="min-h-12 flex-1 overflow-y-auto rounded-md outline-none data-drop-target:bg-accent-soft"
        >
          {(card) => <LaneCard card={card} dragLabel={dragLabel(card.name)} />}
        </GridList>
      </Virtualizer>
      <div className="pb-2">{column.footer}</div>
    </section>
  )
}

function LaneCard({ card, dragLabel }: { readonly card: BoardCard; readonly dragLabel: string }) {
  return (
    <GridListItem
      id={card.id}
      textValue={card.name}
      className={classNames(
        'relative cursor-default rounded-md border border-line bg-raised px-2.5 py-2 outline-none hover:border-line-strong data-dragging:opacity-50 data-focus-visible:outline-2 data-focus-visible:outline-offset-1 data-focus-visible:outline-accent',
        card.isMarked && 'border-l-3 border-l-warn hover:border-l-warn',
      )}
    >
      {card.content}
      <Button
        slot="drag"
        aria-label={dragLabel}
        className="absolute top-1 right-1 size-4 rounded-sm opacity-0 outline-none data-focus-visible:bg-accent data-focus-visible:opacity-100"
      />
    </GridListItem>
  )
}

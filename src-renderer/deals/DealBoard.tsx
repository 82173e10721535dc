import { type MouseEvent, useMemo, useState } from 'react'
import type { DealCard } from '../../src-shared/deals/deal'
import type { DealId, StageId } from '../../src-shared/kernel/ids'
import type { Money } from '../../src-shared/kernel/money'
import { type Words, useTranslator } from '../i18n/translator'
import { shortcutOf } from '../state/command-keys'
import { useCommand } from '../state/commands'
import { go } from '../state/navigation'
import { Board } from '../ui/board/Board'
import type { BoardColumn, BoardMove } from '../ui/board/board-model'
import { Button } from '../ui/Button'
import { ContextMenu } from '../ui/ContextMenu'
import { shortMoney } from '../customers/amount'
import { DealCardFace } from './DealCardFace'
import { loseCommand, winCommand } from './deal-commands'
import { type BoardView, moveDeal, moveToStage, removeDeal, winDeal } from './deals-store'
import { presetName } from './stage-name'

interface DealBoardProps {
  readonly view: BoardView
  readonly onLose: (deal: DealCard) => void
  readonly onMore: () => void
  readonly onAct: (work: () => Promise<unknown>) => void
}

/** `USD 212K · EUR 40K`. */
export function sumText(words: Words, sums: readonly Money[]): string {
  // Lines break after a dot, never before it.
  return sums.map((sum) => shortMoney(words.locale, sum)).join('\u00a0· ')
}

function useColumns(view: BoardView, onMore: () => void): BoardColumn[] {
  const words = useTranslator()
  return useMemo(
    () =>
      view.columns.map(({ stage, count, sums, cards }) => ({
        id: stage.id,
        name: presetName(words, 'stage', stage),
        count: words.format.number(count),
        note: sumText(words, sums),
        noteInFull: sums.map((sum) => words.format.money(sum)).join(' · '),
        cards: cards.map((deal) => ({
          id: deal.id,
          name: deal.title,
          content: <DealCardFace deal={deal} />,
          isMarked: deal.isStale,
        })),
        footer:
          count > cards.length ? (
            <Button size="sm" kind="ghost" onPress={onMore}>
              {words.t('deals.showMore', { count: count - cards.length })}
            </Button>
          ) : null,
      })),
    [view, words, onMore],
  )
}

/** The pipeline as columns. Every move of the mouse has a key and a line in the card's menu. */
export function DealBoard({ view, onLose, onMore, onAct }: DealBoardProps) {
  const words = useTranslator()
  const { t } = words
  const columns = useColumns(view, onMore)
  const [focused, setFocused] = useState<string | null>(null)
  const deals = useMemo(() => view.columns.flatMap((column) => column.cards), [view])
  const current = deals.find((deal) => deal.id === focused)
  useCommand(winCommand, current ? () => onAct(() => winDeal(current.id)) : null)
  useCommand(loseCommand, current ? () => onLose(current) : null)
  const move = ({ cardId, columnId, beforeId }: BoardMove) => {
    const card = deals.find((deal) => deal.id === cardId)
    if (card) onAct(() => moveDeal(card, columnId as StageId, beforeId as DealId | null))
  }
  const act = (id: string) => {
    if (!current) return
    if (id === 'open') go(`/deals/${current.id}`)
    if (id === 'win') onAct(() => winDeal(current.id))
    if (id === 'lose') onLose(current)
    if (id === 'remove') onAct(() => removeDeal(current.id))
    if (id.startsWith('stage ')) onAct(() => moveToStage(current.id, id.slice(6) as StageId))
  }
  const stages = columns.map((column) => ({
    id: `stage ${column.id}`,
    label: column.name,
    isChecked: current?.stageId === column.id,
  }))
  const groups = [
    { id: 'open', entries: [{ id: 'open', label: t('deals.open'), shortcut: 'Enter' }] },
    { id: 'move', entries: [{ id: 'move', label: t('deals.moveTo'), entries: stages }] },
    {
      id: 'close',
      entries: [
        { id: 'win', label: t('deals.markWon'), shortcut: shortcutOf(winCommand) },
        { id: 'lose', label: t('deals.markLost'), shortcut: shortcutOf(loseCommand) },
      ],
    },
    { id: 'remove', entries: [{ id: 'remove', label: t('frame.action.remove'), isDanger: true }] },
  ]
  const focusPressed = (event: MouseEvent) => {
    const card = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-key]') : null
    card?.focus()
    return card !== null
  }
  return (
    <ContextMenu label={t('deals.cardMenu')} groups={groups} onAction={act} onOpen={focusPressed}>
      <Board
        label={t('deals.board')}
        columns={columns}
        onMove={move}
        onOpen={(id) => go(`/deals/${id}`)}
        onFocusCard={setFocused}
        dragLabel={(name) => t('deals.dragCard', { title: name })}
      />
    </ContextMenu>
  )
}

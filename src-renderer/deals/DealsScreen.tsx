import { Kanban, Plus } from 'lucide-react'
import { useCallback, useState } from 'react'
import type { DealCard } from '../../src-shared/deals/deal'
import { PageError } from '../app/PageError'
import { RecordFailed, RecordLoading } from '../customers/RecordLoading'
import { ExportButton } from '../export/ExportButton'
import { useTranslator } from '../i18n/translator'
import { useView } from '../state/create-view-store'
import { go } from '../state/navigation'
import { openNew } from '../state/new-record'
import { useRemembered } from '../state/remembered'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Icon } from '../ui/Icon'
import { PageBar } from '../ui/PageBar'
import { SegmentedControl } from '../ui/SegmentedControl'
import { SidePanel } from '../ui/SidePanel'
import { ClosedDeals } from './ClosedDeals'
import { DealBoard, sumText } from './DealBoard'
import { LoseForm } from './LoseForm'
import { type BoardView, boardView } from './deals-store'
import { presetName } from './stage-name'

/** Cards that a column shows at first; more are a press away. */
const FIRST_CARDS = 50

type Shown = 'board' | 'won' | 'lost'

function NoDeals() {
  const { t } = useTranslator()
  return (
    <EmptyState
      icon={<Icon glyph={Kanban} size={20} />}
      title={t('deals.empty')}
      action={
        <Button kind="primary" onPress={() => openNew({ kind: 'deal' })}>
          {t('deals.new')}
        </Button>
      }
    >
      {t('deals.emptyHint')}
    </EmptyState>
  )
}

interface DealsPageProps {
  readonly view: BoardView
  readonly onMore: () => void
}

function DealsPage({ view, onMore }: DealsPageProps) {
  const words = useTranslator()
  const { t } = words
  const action = useAction()
  const [shown, setShown] = useState<Shown>('board')
  const [losing, setLosing] = useState<DealCard | null>(null)
  const [width, setWidth] = useRemembered('deals.panelWidth', 332)
  const count = [t('deals.openCount', { count: view.openCount }), sumText(words, view.sums)]
  const onAct = (work: () => Promise<unknown>) => void action.run(work)
  const isEmpty = view.openCount + view.wonCount + view.lostCount === 0
  return (
    <>
      <PageBar
        title={t('deals.title')}
        count={count.filter(Boolean).join(' · ')}
        actions={
          <>
            <SegmentedControl
              label={t('deals.shown')}
              value={shown}
              onChange={setShown}
              segments={[
                { id: 'board', label: presetName(words, 'pipeline', view.pipeline) },
                { id: 'won', label: t('deals.wonCount', { count: view.wonCount }) },
                { id: 'lost', label: t('deals.lostCount', { count: view.lostCount }) },
              ]}
            />
            <ExportButton
              what={{ list: 'deals', filter: { outcome: shown === 'board' ? 'open' : shown } }}
              selected={0}
              total={{ board: view.openCount, won: view.wonCount, lost: view.lostCount }[shown]}
            />
            <Button icon={<Icon glyph={Plus} size={14} />} onPress={() => openNew({ kind: 'deal' })}>
              {t('deals.new')}
            </Button>
          </>
        }
      />
      <PageError error={action.error} />
      <div className="flex min-h-0 flex-1">
        <div className="flex min-h-0 min-w-0 flex-1 flex-col">
          {shown === 'board' && isEmpty ? <NoDeals /> : null}
          {shown === 'board' && !isEmpty ? (
            <DealBoard view={view} onLose={setLosing} onMore={onMore} onAct={onAct} />
          ) : null}
          {shown === 'board' ? null : <ClosedDeals outcome={shown} onAct={onAct} />}
        </div>
        {losing ? (
          <SidePanel
            label={t('deals.whyLost', { title: losing.title })}
            width={width}
            onResize={setWidth}
            resizeLabel={t('frame.resizePanel')}
          >
            <LoseForm
              key={losing.id}
              id={losing.id}
              title={losing.title}
              onDone={() => setLosing(null)}
              onCancel={() => setLosing(null)}
            />
          </SidePanel>
        ) : null}
      </div>
    </>
  )
}

/** The pipeline board, and what became of closed deals. */
export function DealsScreen() {
  const [cardsPerColumn, setCardsPerColumn] = useState(FIRST_CARDS)
  const { value, error } = useView(boardView, { cardsPerColumn })
  const onMore = useCallback(() => setCardsPerColumn(500), [])
  if (value) return <DealsPage view={value} onMore={onMore} />
  if (error === null) return <RecordLoading />
  return <RecordFailed error={error} onRetry={() => void boardView.reload()} onBack={() => go('/today')} />
}

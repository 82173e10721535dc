import { CalendarCheck } from 'lucide-react'
import { useState } from 'react'
import { RecordFailed, RecordLoading } from '../customers/RecordLoading'
import { useTranslator } from '../i18n/translator'
import { useView } from '../state/create-view-store'
import { go } from '../state/navigation'
import { openNew, useNewRecord } from '../state/new-record'
import { useRemembered } from '../state/remembered'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Icon } from '../ui/Icon'
import { PageBar } from '../ui/PageBar'
import { SidePanel } from '../ui/SidePanel'
import { TodayList } from './TodayList'
import { TodayPeek } from './TodayPeek'
import { linesOf, type TodayLine } from './today-lines'
import { type TodayScreenView, todayView } from './today-store'

/** `7 to do · 2 overdue · 3 done`. */
function useCount(view: TodayScreenView): string {
  const { t } = useTranslator()
  const { overdue, due } = view.counts
  const parts = [
    t('today.toDo', { count: overdue + due }),
    ...(overdue > 0 ? [t('today.overdueCount', { count: overdue })] : []),
    ...(view.doneCount > 0 ? [t('today.doneCount', { count: view.doneCount })] : []),
  ]
  return parts.join(' · ')
}

function NothingToDo() {
  const { t } = useTranslator()
  return (
    <EmptyState
      icon={<Icon glyph={CalendarCheck} size={20} />}
      title={t('today.empty')}
      action={
        <Button kind="primary" onPress={() => openNew({ kind: 'task' })}>
          {t('today.newTask')}
        </Button>
      }
    >
      {t('today.emptyHint')}
    </EmptyState>
  )
}

function TodayPage({ view }: { readonly view: TodayScreenView }) {
  const { t, format } = useTranslator()
  const lines = linesOf(view)
  const [chosen, setChosen] = useState<string | null>(null)
  const [width, setWidth] = useRemembered('today.peekWidth', 332)
  const isBesideForm = useNewRecord() !== null
  const current: TodayLine | undefined = lines.find((line) => line.key === chosen) ?? lines[0]
  return (
    <>
      <PageBar
        title={format.longDay(view.day)}
        count={useCount(view)}
        actions={
          <Button kind="ghost" onPress={() => go('/deals')}>
            {t('today.openBoard')}
          </Button>
        }
      />
      {lines.length === 0 ? (
        <div className="min-h-0 flex-1 border-t border-line">
          <NothingToDo />
        </div>
      ) : (
        <div className="flex min-h-0 flex-1 border-t border-line">
          <TodayList view={view} lines={lines} current={current} onChoose={setChosen} />
          {current === undefined ? null : (
            <SidePanel
              label={t('frame.list.peek')}
              width={width}
              onResize={setWidth}
              resizeLabel={t('frame.resizePanel')}
              isBesideForm={isBesideForm}
            >
              <TodayPeek line={current} />
            </SidePanel>
          )}
        </div>
      )}
    </>
  )
}

/** The home page: whom to call, what was promised, what is due, in the order to do it. */
export function TodayScreen() {
  const { value, error } = useView(todayView, {})
  if (value) return <TodayPage view={value} />
  if (error === null) return <RecordLoading />
  return <RecordFailed error={error} onRetry={() => void todayView.reload()} onBack={() => go('/people')} />
}

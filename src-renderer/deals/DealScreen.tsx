import { useState } from 'react'
import type { DealId } from '../../src-shared/kernel/ids'
import { RecordTimeline } from '../activities/RecordTimeline'
import { RecordColumns } from '../customers/RecordColumns'
import { RecordFailed, RecordLoading } from '../customers/RecordLoading'
import { HistoryPanel } from '../history/HistoryPanel'
import { useTranslator } from '../i18n/translator'
import { useView } from '../state/create-view-store'
import { back } from '../state/navigation'
import { useRemembered } from '../state/remembered'
import { SidePanel } from '../ui/SidePanel'
import { DealBar } from './DealBar'
import { DealFacts } from './DealFacts'
import { DealRelated } from './DealRelated'
import { dealView } from './deals-store'
import { LoseForm } from './LoseForm'

interface DealScreenProps {
  readonly id: DealId
}

/** Everything about one deal on one page. */
export function DealScreen({ id }: DealScreenProps) {
  const { t } = useTranslator()
  const { value, error } = useView(dealView, { id })
  const [panel, setPanel] = useState<'history' | 'lose' | null>(null)
  const [width, setWidth] = useRemembered('deals.panelWidth', 332)
  if (value === null)
    return error === null ? (
      <RecordLoading />
    ) : (
      <RecordFailed error={error} onRetry={() => void dealView.reload()} onBack={() => back('/deals')} />
    )
  const { deal } = value
  const close = () => setPanel(null)
  return (
    <>
      <DealBar
        view={value}
        onHistory={() => setPanel(panel === 'history' ? null : 'history')}
        onLose={() => setPanel('lose')}
      />
      <RecordColumns
        labels={{
          who: t('deals.who'),
          timeline: t('activities.timeline'),
          related: t('frame.record.related'),
        }}
        who={<DealFacts view={value} />}
        timeline={
          <RecordTimeline
            key={id}
            subject={{ dealId: id }}
            links={{ dealId: id, personId: deal.personId, companyId: deal.companyId }}
            newest={value.timeline}
          />
        }
        related={<DealRelated view={value} />}
        panel={
          panel === 'history' ? (
            <HistoryPanel recordId={id} onClose={close} />
          ) : panel === 'lose' ? (
            <SidePanel
              label={t('deals.whyLost', { title: deal.title })}
              width={width}
              onResize={setWidth}
              resizeLabel={t('frame.resizePanel')}
            >
              <LoseForm id={id} title={deal.title} onDone={close} onCancel={close} />
            </SidePanel>
          ) : null
        }
      />
    </>
  )
}

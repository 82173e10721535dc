import { Kanban } from 'lucide-react'
import type { DealCard } from '../../src-shared/deals/deal'
import { useTranslator } from '../i18n/translator'
import { go } from '../state/navigation'
import { useNow } from '../state/now'
import { Icon } from '../ui/Icon'
import { LineTitle } from './LineTitle'
import type { Section } from './today-lines'

const DAY = 86_400_000

interface TodayDealLineProps {
  readonly deal: DealCard
  readonly section: Section
}

/** A deal that stands still, or that nobody has planned anything for. */
export function TodayDealLine({ deal, section }: TodayDealLineProps) {
  const { t, format } = useTranslator()
  const now = useNow()
  const who = [deal.personName, deal.companyName].filter(Boolean).join(', ')
  return (
    <div className="grid min-h-10 grid-cols-[22px_120px_minmax(0,1fr)_auto] @max-[420px]:grid-cols-[22px_84px_minmax(0,1fr)_auto] items-center gap-2.5">
      <span className="text-ink-3">
        <Icon glyph={Kanban} />
      </span>
      <span className="wrap-break-word text-warn-text">
        {section === 'stale'
          ? t('today.staleDays', { count: Math.floor((now - deal.stageEnteredAt) / DAY) })
          : t('today.noNextStep')}
      </span>
      <LineTitle title={deal.title} who={who} onOpen={() => go(`/deals/${deal.id}`)} />
      <span className="text-ink-2">{deal.amount ? format.money(deal.amount) : null}</span>
    </div>
  )
}

import { useTranslator } from '../i18n/translator'
import { useView } from '../state/create-view-store'
import { go } from '../state/navigation'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { SkeletonText } from '../ui/Skeleton'
import { closedView, reopenDeal } from './deals-store'

interface ClosedDealsProps {
  readonly outcome: 'won' | 'lost'
  readonly onAct: (work: () => Promise<unknown>) => void
}

/** Deals that were won or lost, newest first, with the reason; each can be reopened. */
export function ClosedDeals({ outcome, onAct }: ClosedDealsProps) {
  const { t, format } = useTranslator()
  const { value } = useView(closedView, { outcome })
  if (value === null) return <SkeletonText lines={6} label={t('frame.loading')} />
  if (value.rows.length === 0) return <EmptyState title={t(`deals.none.${outcome}`)} />
  return (
    <ul className="min-h-0 flex-1 overflow-y-auto border-t border-line">
      {value.rows.map((deal) => (
        <li
          key={deal.id}
          className="grid min-h-10 grid-cols-[minmax(0,2fr)_minmax(0,1fr)_minmax(0,1fr)_110px_auto] items-center gap-3 border-b border-line px-4 hover:bg-hover"
        >
          <button
            type="button"
            onClick={() => go(`/deals/${deal.id}`)}
            className="truncate text-left font-semibold hover:underline"
            title={deal.title}
          >
            {deal.title}
          </button>
          <span className="truncate text-ink-2">{deal.companyName ?? deal.personName ?? '—'}</span>
          <span className="truncate text-ink-2">{deal.lostReason ?? ''}</span>
          <span className="text-right">{deal.amount ? format.money(deal.amount) : '—'}</span>
          <span className="flex items-center gap-2">
            <span className="text-ink-2">{deal.closedAt === null ? '' : format.dayOf(deal.closedAt)}</span>
            <Button size="sm" kind="ghost" onPress={() => onAct(() => reopenDeal(deal.id))}>
              {t('deals.reopen')}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  )
}

import type { DealCard } from '../../src-shared/deals/deal'
import { dueText } from '../i18n/due'
import { dayAt, daysBetween } from '../i18n/formats'
import { useTranslator } from '../i18n/translator'
import { go } from '../state/navigation'
import { useNow } from '../state/now'
import { classNames } from '../ui/class-names'
import { EmptyState } from '../ui/EmptyState'
import { textClass } from '../ui/tone'

interface DealBoxesProps {
  readonly deals: readonly DealCard[]
}

function Outcome({ deal }: { readonly deal: DealCard }) {
  const words = useTranslator()
  const now = useNow()
  if (deal.outcome !== 'open')
    return (
      <span className={textClass[deal.outcome === 'won' ? 'good' : 'neutral']}>
        {words.t(`frame.record.outcome.${deal.outcome}`)}
      </span>
    )
  if (deal.nextStep === null)
    return <span className={textClass.warn}>{words.t('frame.record.noNextStep')}</span>
  const due = dueText(words, deal.nextStep, now)
  return <span className={due ? textClass[due.tone] : undefined}>{due?.text}</span>
}

/** The deals of a customer; each leads to its page. */
export function DealBoxes({ deals }: DealBoxesProps) {
  const { t, format } = useTranslator()
  const now = useNow()
  if (deals.length === 0) return <EmptyState look="inline" title={t('frame.record.noDeals')} />
  return (
    <ul className="flex flex-col gap-2">
      {deals.map((deal) => (
        <li key={deal.id}>
          <button
            type="button"
            onClick={() => go(`/deals/${deal.id}`)}
            className={classNames(
              'flex w-full flex-col gap-0.5 rounded-lg border border-line bg-raised px-3 py-2.5 text-left hover:border-line-strong',
              deal.isStale && 'border-l-3 border-l-warn',
            )}
          >
            <span className="w-full truncate font-semibold" title={deal.title}>
              {deal.title}
            </span>
            <span className="text-ink-2">
              {t('frame.record.inStage', { count: daysBetween(dayAt(deal.stageEnteredAt), dayAt(now)) })}
            </span>
            <span className="flex w-full justify-between gap-2">
              <span>{deal.amount ? format.money(deal.amount) : '—'}</span>
              <span className="min-w-0 truncate">
                <Outcome deal={deal} />
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

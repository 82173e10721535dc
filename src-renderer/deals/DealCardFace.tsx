import type { DealCard } from '../../src-shared/deals/deal'
import { dueDayText } from '../i18n/due'
import { useTranslator } from '../i18n/translator'
import { useNow } from '../state/now'
import { textClass } from '../ui/tone'

interface DealCardFaceProps {
  readonly deal: DealCard
}

/** The next step and when it is due; a card without one says so. */
function NextLine({ deal }: DealCardFaceProps) {
  const words = useTranslator()
  const now = useNow()
  const { nextStep } = deal
  if (!nextStep)
    return <span className="text-right text-sm text-warn-text">{words.t('deals.noNextStep')}</span>
  const due = dueDayText(words, nextStep, now)
  return (
    <span className="flex justify-between gap-2 text-sm text-ink-2">
      <span className="min-w-0 truncate" title={nextStep.title}>
        {nextStep.title}
      </span>
      <span className={`shrink-0 ${due ? textClass[due.tone] : ''}`}>{due?.text}</span>
    </span>
  )
}

/** What a card of the board shows: title, who and how much, the next step and when. */
export function DealCardFace({ deal }: DealCardFaceProps) {
  const { format } = useTranslator()
  const who = deal.companyName ?? deal.personName ?? '—'
  return (
    <span className="grid grid-cols-[minmax(0,1fr)] gap-0.5">
      <b className="truncate pr-4 font-semibold" title={deal.title}>
        {deal.title}
      </b>
      <span className="flex justify-between gap-2 text-sm text-ink-2">
        <span className="min-w-0 truncate" title={who}>
          {who}
        </span>
        {deal.amount ? <span className="shrink-0">{format.money(deal.amount)}</span> : null}
      </span>
      <NextLine deal={deal} />
    </span>
  )
}

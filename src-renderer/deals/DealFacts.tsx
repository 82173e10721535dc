import { Fact, FactList } from '../customers/FactList'
import { InlineField } from '../customers/InlineField'
import { InlineMoney } from '../customers/InlineMoney'
import { useTranslator } from '../i18n/translator'
import { useNow } from '../state/now'
import { type DealView, updateDeal } from './deals-store'

interface DealFactsProps {
  readonly view: DealView
}

function Plain({ children }: { readonly children: string }) {
  return (
    <span className="block truncate py-0.75" title={children}>
      {children}
    </span>
  )
}

/** What is stored on the deal itself; every line opens in place. */
export function DealFacts({ view }: DealFactsProps) {
  const { t, format } = useTranslator()
  const now = useNow()
  const { deal } = view
  const { id } = deal
  return (
    <FactList>
      <Fact term={t('deals.titleLabel')}>
        <InlineField
          label={t('deals.titleLabel')}
          value={deal.title}
          isRequired
          onSave={(title) => updateDeal(id, { title: title ?? deal.title })}
        />
      </Fact>
      <Fact term={t('deals.amount')}>
        <InlineMoney
          label={t('deals.amount')}
          value={deal.amount}
          onSave={(amount) => updateDeal(id, { amount })}
        />
      </Fact>
      <Fact term={t('deals.expectedClose')}>
        <InlineField
          kind="day"
          label={t('deals.expectedClose')}
          value={deal.expectedCloseOn}
          shown={deal.expectedCloseOn ? format.day(deal.expectedCloseOn) : undefined}
          onSave={(expectedCloseOn) => updateDeal(id, { expectedCloseOn })}
        />
      </Fact>
      <Fact term={t('deals.source')}>
        <InlineField
          label={t('deals.source')}
          value={deal.source}
          onSave={(source) => updateDeal(id, { source })}
        />
      </Fact>
      <Fact term={t('deals.owner')}>
        <InlineField
          label={t('deals.owner')}
          value={deal.owner}
          onSave={(owner) => updateDeal(id, { owner })}
        />
      </Fact>
      <Fact term={t('deals.since')}>
        <Plain>{format.relative(now, deal.stageEnteredAt)}</Plain>
      </Fact>
      <Fact term={t('deals.touches')}>
        <Plain>{format.number(deal.touchCount)}</Plain>
      </Fact>
      {deal.lostReason ? (
        <Fact term={t('deals.lostReason')}>
          <Plain>{deal.lostReason}</Plain>
        </Fact>
      ) : null}
    </FactList>
  )
}

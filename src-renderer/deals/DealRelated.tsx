import { useTranslator } from '../i18n/translator'
import { go } from '../state/navigation'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { SectionHeading } from '../ui/SectionHeading'
import type { DealView } from './deals-store'
import { presetName } from './stage-name'

interface DealRelatedProps {
  readonly view: DealView
}

/** Whom the deal is with, and the stages it has been through. */
export function DealRelated({ view }: DealRelatedProps) {
  const words = useTranslator()
  const { t, format } = words
  const { deal, stages, stageHistory, tags } = view
  const nameOf = (id: string | null) => {
    const stage = stages.find((one) => one.id === id)
    return stage ? presetName(words, 'stage', stage) : '—'
  }
  return (
    <>
      {deal.companyId ? (
        <>
          <SectionHeading>{t('deals.company')}</SectionHeading>
          <Button kind="link" onPress={() => go(`/companies/${deal.companyId ?? ''}`)}>
            {deal.companyName ?? '—'}
          </Button>
        </>
      ) : null}
      {deal.personId ? (
        <>
          <SectionHeading>{t('deals.person')}</SectionHeading>
          <Button kind="link" onPress={() => go(`/people/${deal.personId ?? ''}`)}>
            {deal.personName ?? '—'}
          </Button>
        </>
      ) : null}
      {tags.length > 0 ? (
        <div className="mt-3 flex flex-wrap gap-1">
          {tags.map((tag) => (
            <Chip key={tag.id}>{tag.name}</Chip>
          ))}
        </div>
      ) : null}
      <SectionHeading>{t('deals.history')}</SectionHeading>
      <ol className="flex flex-col gap-1">
        {stageHistory.map((change) => (
          <li key={`${change.changedAt} ${change.toStageId ?? ''}`} className="flex justify-between gap-2">
            <span className="truncate">
              {change.outcome === 'open' ? nameOf(change.toStageId) : t(`deals.closed.${change.outcome}`)}
            </span>
            <span className="shrink-0 text-ink-2">{format.dayOf(change.changedAt)}</span>
          </li>
        ))}
      </ol>
    </>
  )
}

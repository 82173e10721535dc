import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { CompanyId } from '../../src-shared/kernel/ids'
import { RecordTimeline } from '../activities/RecordTimeline'
import { DealBoxes } from '../customers/DealBoxes'
import { Interests } from '../customers/Interests'
import { RecordColumns } from '../customers/RecordColumns'
import { RecordFailed, RecordLoading } from '../customers/RecordLoading'
import { HistoryPanel } from '../history/HistoryPanel'
import { useTranslator } from '../i18n/translator'
import { MergeDialog } from '../merging/MergeDialog'
import { MergedRecords } from '../merging/MergedRecords'
import { useView } from '../state/create-view-store'
import { back } from '../state/navigation'
import { openNew } from '../state/new-record'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Icon } from '../ui/Icon'
import { SectionHeading } from '../ui/SectionHeading'
import { companyView } from './companies-store'
import { CompanyBar } from './CompanyBar'
import { CompanyIdentity } from './CompanyIdentity'
import { CompanyPeople } from './CompanyPeople'

interface CompanyScreenProps {
  /** Of a record that was merged the card of the one that it was merged into is shown. */
  readonly id: CompanyId
}

/** Everything about one company on one page. */
export function CompanyScreen({ id: wanted }: CompanyScreenProps) {
  const { t, format } = useTranslator()
  const { value, error } = useView(companyView, { id: wanted })
  const [hasHistory, setHasHistory] = useState(false)
  const [isMerging, setIsMerging] = useState(false)
  if (value === null)
    return error === null ? (
      <RecordLoading />
    ) : (
      <RecordFailed
        error={error}
        onRetry={() => void companyView.reload()}
        onBack={() => back('/companies')}
      />
    )
  const { company, people } = value
  const { id } = company
  const addPerson = () => openNew({ kind: 'person', companyId: id, companyName: company.name })
  return (
    <>
      <CompanyBar
        view={value}
        onHistory={() => setHasHistory(!hasHistory)}
        onMerge={() => setIsMerging(true)}
      />
      <RecordColumns
        labels={{
          who: t('companies.who'),
          timeline: t('activities.timeline'),
          related: t('frame.record.related'),
        }}
        who={<CompanyIdentity view={value} />}
        timeline={
          <RecordTimeline
            key={id}
            subject={{ companyId: id }}
            links={{ companyId: id }}
            newest={value.timeline}
          />
        }
        related={
          <>
            <SectionHeading>{t('frame.record.deals')}</SectionHeading>
            <DealBoxes deals={value.deals} />
            <SectionHeading count={people.length > 0 ? format.number(people.length) : undefined}>
              {t('people.title')}
            </SectionHeading>
            {people.length === 0 ? <EmptyState look="inline" title={t('companies.noPeople')} /> : null}
            <CompanyPeople people={people} />
            <span className="-ml-2.5">
              <Button kind="ghost" size="sm" icon={<Icon glyph={Plus} size={14} />} onPress={addPerson}>
                {t('companies.addPerson')}
              </Button>
            </span>
            <Interests interests={value.productInterests} />
            <MergedRecords kind="company" merged={value.merged} />
          </>
        }
        panel={hasHistory ? <HistoryPanel recordId={id} onClose={() => setHasHistory(false)} /> : null}
      />
      {isMerging ? (
        <MergeDialog kind="company" id={id} name={company.name} onClose={() => setIsMerging(false)} />
      ) : null}
    </>
  )
}

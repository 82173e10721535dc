import { useState } from 'react'
import type { PersonId } from '../../src-shared/kernel/ids'
import type { PersonScreen as PersonView } from '../../src-shared/people/people-contract'
import { RecordTimeline } from '../activities/RecordTimeline'
import { RecordColumns } from '../customers/RecordColumns'
import { RecordFailed, RecordLoading } from '../customers/RecordLoading'
import { HistoryPanel } from '../history/HistoryPanel'
import { useTranslator } from '../i18n/translator'
import { MergeDialog } from '../merging/MergeDialog'
import { useView } from '../state/create-view-store'
import { back } from '../state/navigation'
import { personView } from './people-store'
import { PersonBar } from './PersonBar'
import { PersonIdentity } from './PersonIdentity'
import { PersonRelated } from './PersonRelated'

interface PersonScreenProps {
  /** Of a record that was merged the card of the one that it was merged into is shown. */
  readonly id: PersonId
}

/** Where somebody works now; new activities belong to that company, too. */
function presentCompany(view: PersonView): PersonView['affiliations'][number] | undefined {
  const present = view.affiliations.filter((one) => one.leftOn === null)
  return present.find((one) => one.isPrimary) ?? present[0]
}

/** Everything about one person on one page. */
export function PersonScreen({ id: wanted }: PersonScreenProps) {
  const { t } = useTranslator()
  const { value, error } = useView(personView, { id: wanted })
  const [hasHistory, setHasHistory] = useState(false)
  const [isMerging, setIsMerging] = useState(false)
  if (value === null)
    return error === null ? (
      <RecordLoading />
    ) : (
      <RecordFailed error={error} onRetry={() => void personView.reload()} onBack={() => back('/people')} />
    )
  const company = presentCompany(value)
  const { id, fullName } = value.person
  return (
    <>
      <PersonBar
        view={value}
        company={company}
        onHistory={() => setHasHistory(!hasHistory)}
        onMerge={() => setIsMerging(true)}
      />
      <RecordColumns
        labels={{
          who: t('people.who'),
          timeline: t('activities.timeline'),
          related: t('frame.record.related'),
        }}
        who={<PersonIdentity view={value} />}
        timeline={
          <RecordTimeline
            key={id}
            subject={{ personId: id }}
            links={{ personId: id, companyId: company?.companyId ?? null }}
            newest={value.timeline}
          />
        }
        related={<PersonRelated view={value} />}
        panel={hasHistory ? <HistoryPanel recordId={id} onClose={() => setHasHistory(false)} /> : null}
      />
      {isMerging ? (
        <MergeDialog kind="person" id={id} name={fullName} onClose={() => setIsMerging(false)} />
      ) : null}
    </>
  )
}

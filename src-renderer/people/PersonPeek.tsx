import type { PersonId } from '../../src-shared/kernel/ids'
import { ContactPoints } from '../customers/ContactPoints'
import { Fact, FactList } from '../customers/FactList'
import { GradeMark } from '../customers/GradeMenu'
import { LifecycleChip } from '../customers/LifecycleMenu'
import { LocalTime } from '../customers/LocalTime'
import { NextTalk } from '../customers/NextTalk'
import { PeekChips, PeekDeals, PeekHead, PeekTimeline } from '../customers/PeekParts'
import { useTranslator } from '../i18n/translator'
import { ReviewMark } from '../imports/ReviewMark'
import { useView } from '../state/create-view-store'
import { InlineError } from '../ui/InlineError'
import { SkeletonText } from '../ui/Skeleton'
import { jobLine } from './job-line'
import { personPeekView } from './people-store'

interface PersonPeekProps {
  readonly id: PersonId
}

/** A person at a glance, beside a list. */
export function PersonPeek({ id }: PersonPeekProps) {
  const { t, format, message } = useTranslator()
  const { value, error } = useView(personPeekView, { id })
  if (error) return <InlineError>{message(error.text)}</InlineError>
  if (value === null) return <SkeletonText lines={10} label={t('frame.loading')} />
  const { person } = value
  return (
    <>
      <PeekHead
        name={person.fullName}
        other={person.localName}
        detail={jobLine(value.affiliations)}
        route={`/people/${id}`}
      />
      <PeekChips tags={value.tags}>
        <GradeMark grade={person.grade} />
        <LifecycleChip lifecycle={person.lifecycle} />
      </PeekChips>
      <ReviewMark kind="person" recordId={id} />
      <NextTalk text={person.nextTalk} />
      <div className="mt-3">
        <ContactPoints points={person.contactPoints} />
        <FactList>
          <LocalTime zone={person.timeZone} />
          {person.owner === null ? null : (
            <Fact term={t('frame.field.owner')}>
              <span className="block truncate py-0.75">{person.owner}</span>
            </Fact>
          )}
          <Fact term={t('frame.list.touches')}>
            <span className="block py-0.75">{format.number(value.touchCount)}</span>
          </Fact>
        </FactList>
      </div>
      <PeekDeals deals={value.deals} />
      <PeekTimeline activities={value.timeline} />
    </>
  )
}

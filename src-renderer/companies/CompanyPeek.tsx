import type { CompanyId } from '../../src-shared/kernel/ids'
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
import { SectionHeading } from '../ui/SectionHeading'
import { SkeletonText } from '../ui/Skeleton'
import { companyPeekView } from './companies-store'
import { companyLine } from './company-line'
import { CompanyPeople } from './CompanyPeople'

interface CompanyPeekProps {
  readonly id: CompanyId
}

/** A company at a glance, beside a list. */
export function CompanyPeek({ id }: CompanyPeekProps) {
  const words = useTranslator()
  const { t, format, message } = words
  const { value, error } = useView(companyPeekView, { id })
  if (error) return <InlineError>{message(error.text)}</InlineError>
  if (value === null) return <SkeletonText lines={10} label={t('frame.loading')} />
  const { company } = value
  return (
    <>
      <PeekHead
        name={company.name}
        other={company.localName}
        detail={companyLine(words, company)}
        route={`/companies/${id}`}
      />
      <PeekChips tags={value.tags}>
        <GradeMark grade={company.grade} />
        <LifecycleChip lifecycle={company.lifecycle} />
      </PeekChips>
      <ReviewMark kind="company" recordId={id} />
      <NextTalk text={company.nextTalk} />
      <div className="mt-3">
        <ContactPoints points={company.contactPoints} />
        <FactList>
          <LocalTime zone={company.timeZone} />
          {company.owner === null ? null : (
            <Fact term={t('frame.field.owner')}>
              <span className="block truncate py-0.75">{company.owner}</span>
            </Fact>
          )}
          <Fact term={t('frame.list.touches')}>
            <span className="block py-0.75">{format.number(value.touchCount)}</span>
          </Fact>
        </FactList>
      </div>
      {value.people.length > 0 ? (
        <>
          <SectionHeading>{t('people.title')}</SectionHeading>
          <CompanyPeople people={value.people} />
        </>
      ) : null}
      <PeekDeals deals={value.deals} />
      <PeekTimeline activities={value.timeline} />
    </>
  )
}

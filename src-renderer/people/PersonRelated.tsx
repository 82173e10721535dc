import type { PersonScreen as PersonView } from '../../src-shared/people/people-contract'
import { DealBoxes } from '../customers/DealBoxes'
import { Interests } from '../customers/Interests'
import { useTranslator } from '../i18n/translator'
import { MergedRecords } from '../merging/MergedRecords'
import { SectionHeading } from '../ui/SectionHeading'
import { Affiliations } from './Affiliations'

interface PersonRelatedProps {
  readonly view: PersonView
}

/** The right column: what hangs on the person. */
export function PersonRelated({ view }: PersonRelatedProps) {
  const { t } = useTranslator()
  return (
    <>
      <SectionHeading>{t('frame.record.deals')}</SectionHeading>
      <DealBoxes deals={view.deals} />
      <Affiliations view={view} />
      <Interests interests={view.productInterests} />
      <MergedRecords kind="person" merged={view.merged} />
    </>
  )
}

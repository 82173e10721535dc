import { useTranslator } from '../i18n/translator'
import { Chip } from '../ui/Chip'
import { SectionHeading } from '../ui/SectionHeading'

interface InterestsProps {
  readonly interests: readonly { readonly id: string; readonly name: string }[]
}

/** Products a customer asked about. */
export function Interests({ interests }: InterestsProps) {
  const { t } = useTranslator()
  if (interests.length === 0) return null
  return (
    <>
      <SectionHeading>{t('frame.record.interests')}</SectionHeading>
      <div className="flex flex-wrap gap-1">
        {interests.map(({ id, name }) => (
          <Chip key={id}>{name}</Chip>
        ))}
      </div>
    </>
  )
}

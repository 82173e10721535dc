import type { OwnerCounts as Counts } from '../../src-shared/imports/owner-rule'
import { useTranslator } from '../i18n/translator'
import { Chip } from '../ui/Chip'

interface OwnerCountsProps {
  readonly owners: Counts
}

/** `Kim 34  Lee 33  pool 12`: how many customers the rule gives to whom; said again whenever it changes. */
export function OwnerCounts({ owners }: OwnerCountsProps) {
  const { t, format } = useTranslator()
  return (
    <div role="status" className="flex flex-wrap gap-1">
      {owners.assigned.map(({ owner, customers }) => (
        <Chip key={owner ?? ''} tone={owner === null ? 'neutral' : 'info'}>
          {`${owner ?? t('imports.owners.pool')} ${format.number(customers)}`}
        </Chip>
      ))}
    </div>
  )
}

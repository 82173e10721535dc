import type { MergedRecord } from '../../src-shared/merging/merged-record'
import type { MergeKind } from '../../src-shared/merging/merging-contract'
import { PageError } from '../app/PageError'
import { useUndo } from '../history/use-undo'
import { useTranslator } from '../i18n/translator'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { SectionHeading } from '../ui/SectionHeading'
import { separateRecord } from './merging-store'

interface MergedRecordsProps {
  readonly kind: MergeKind
  readonly merged: readonly MergedRecord[]
}

/** The records that were merged into a card, each with the way back. */
export function MergedRecords({ kind, merged }: MergedRecordsProps) {
  const { t } = useTranslator()
  const undo = useUndo()
  const action = useAction()
  if (merged.length === 0) return null
  return (
    <>
      <SectionHeading>{t('merging.mergedTitle')}</SectionHeading>
      <PageError error={action.error} />
      <ul>
        {merged.map(({ id, name }) => (
          <li key={id} className="flex items-center gap-2">
            <span className="min-w-0 flex-1 truncate text-md" title={name}>
              {name}
            </span>
            <Button
              kind="ghost"
              size="sm"
              aria-label={t('merging.separateName', { name })}
              onPress={() => void action.run(() => separateRecord({ kind, id }, undo))}
            >
              {t('merging.separate')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

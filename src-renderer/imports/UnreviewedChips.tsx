import type { CustomerFilter } from '../../src-shared/contract/customer'
import { useTranslator } from '../i18n/translator'
import { useView } from '../state/create-view-store'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { type CustomerKind, review, unreviewedViews } from './import-history-store'

interface UnreviewedChipsProps {
  readonly kind: CustomerKind
  readonly filter: CustomerFilter
  readonly onChange: (filter: CustomerFilter) => void
}

/** So many imports are offered; older ones stand in the import history. */
const OFFERED = 2

/** `37 unreviewed from list.xlsx`: one press shows them, another ticks them all. */
export function UnreviewedChips({ kind, filter, onChange }: UnreviewedChipsProps) {
  const { t } = useTranslator()
  const open = useView(unreviewedViews[kind], {}).value ?? []
  const action = useAction()
  const { unreviewedFrom, ...others } = filter
  if (unreviewedFrom !== undefined) {
    const file = open.find(({ id }) => id === unreviewedFrom)?.fileName ?? ''
    const text = t('importHistory.onlyUnreviewed', { file })
    const clear = () => onChange(others)
    return (
      <>
        <Chip
          size="md"
          tone="accent"
          removeLabel={t('frame.filter.remove', { filter: text })}
          onRemove={clear}
        >
          {text}
        </Chip>
        <Button
          size="sm"
          isBusy={action.isBusy}
          onPress={() => void action.run(() => review(unreviewedFrom)).then((isDone) => isDone && clear())}
        >
          {t('importHistory.reviewAll')}
        </Button>
      </>
    )
  }
  return open.slice(0, OFFERED).map(({ id, fileName, count }) => (
    <Chip key={id} size="md" tone="warn" onPress={() => onChange({ ...others, unreviewedFrom: id })}>
      {t('importHistory.unreviewedFrom', { count, file: fileName })}
    </Chip>
  ))
}

import { useEffect } from 'react'
import type { ImportView } from '../../src-shared/imports/imports-contract'
import { useTranslator } from '../i18n/translator'
import { Chip } from '../ui/Chip'
import { findPossible, showPossible, usePossible } from './possible-store'

interface PossibleChipProps {
  readonly view: ImportView
}

/** `Possible duplicates (3)`: looks for them after each correction, and opens the list. Absent while there are none. */
export function PossibleChip({ view }: PossibleChipProps) {
  const { t } = useTranslator()
  const { counts } = usePossible()
  useEffect(() => {
    void findPossible(view.importId)
  }, [view])
  if (!counts || counts.total === 0) return null
  return (
    <Chip size="md" tone={counts.undecided > 0 ? 'warn' : 'neutral'} onPress={() => showPossible(true)}>
      {t('imports.possible.open', { count: counts.total })}
    </Chip>
  )
}

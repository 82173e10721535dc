import { useState } from 'react'
import type { MergeKind } from '../../src-shared/merging/merging-contract'
import { useTranslator } from '../i18n/translator'
import { ChooseRecord } from './ChooseRecord'
import { CompareRecords } from './CompareRecords'

interface MergeDialogProps {
  readonly kind: MergeKind
  readonly id: string
  readonly name: string
  readonly onClose: () => void
}

/** Two records are one: first which is the other one, then which values stay. */
export function MergeDialog({ kind, id, name, onClose }: MergeDialogProps) {
  const { t } = useTranslator()
  const [otherId, setOtherId] = useState<string | null>(null)
  if (otherId === null)
    return (
      <ChooseRecord
        kind={kind}
        id={id}
        title={t('merging.title', { name })}
        onChoose={setOtherId}
        onClose={onClose}
      />
    )
  return (
    <CompareRecords kind={kind} id={id} otherId={otherId} onBack={() => setOtherId(null)} onClose={onClose} />
  )
}

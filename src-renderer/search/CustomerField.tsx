import { useState } from 'react'
import { useTranslator } from '../i18n/translator'
import { useView } from '../state/create-view-store'
import { ComboBox } from '../ui/ComboBox'
import { createSearchView } from './search-store'

/** A person or a company that was chosen. */
export interface CustomerPick {
  readonly kind: 'person' | 'company'
  readonly id: string
  readonly name: string
}

interface CustomerFieldProps {
  readonly label: string
  readonly value: CustomerPick | null
  readonly onChange: (pick: CustomerPick | null) => void
}

/** Finds a person or a company by any part of the name, number or address. */
export function CustomerField({ label, value, onChange }: CustomerFieldProps) {
  const { t } = useTranslator()
  const [search] = useState(createSearchView)
  const [text, setText] = useState(value?.name ?? '')
  const hits = useView(search, { text, kinds: ['person', 'company'], limit: 12 })
  const found = hits.value ?? []
  return (
    <ComboBox
      label={label}
      items={found.map((hit) => ({ id: hit.id, label: hit.title, description: hit.detail ?? undefined }))}
      value={value?.id ?? null}
      inputValue={text}
      onInputChange={setText}
      onChange={(id) => {
        const hit = found.find((one) => one.id === id)
        if (hit === undefined) return onChange(null)
        setText(hit.title)
        onChange({ kind: hit.kind === 'company' ? 'company' : 'person', id: hit.id, name: hit.title })
      }}
      isLoading={hits.status === 'loading'}
      emptyText={text.trim() === '' ? t('activities.taskForHint') : t('activities.noHit')}
    />
  )
}

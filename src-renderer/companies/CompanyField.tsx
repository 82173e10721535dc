import { useState } from 'react'
import type { CompanyId } from '../../src-shared/kernel/ids'
import { useTranslator } from '../i18n/translator'
import { useView } from '../state/create-view-store'
import { ComboBox } from '../ui/ComboBox'
import { createCompanyChoices } from './companies-store'

/** A company that is there (id) or a name that may become one. */
export interface CompanyPick {
  readonly id: CompanyId | null
  readonly name: string
}

interface CompanyFieldProps {
  readonly value: CompanyPick
  readonly onChange: (pick: CompanyPick) => void
  readonly autoFocus?: boolean
  readonly description?: string | undefined
}

/** Finds a company while one types; a name that is not there yet is kept and becomes a new company. */
export function CompanyField({ value, onChange, autoFocus = false, description }: CompanyFieldProps) {
  const { t, format } = useTranslator()
  const [choices] = useState(createCompanyChoices)
  const found = useView(choices, { text: value.name })
  const rows = found.value?.rows ?? []
  const items = rows.map((row) => ({
    id: row.id,
    label: row.name,
    description: [row.localName, row.country === null ? null : format.country(row.country)]
      .filter(Boolean)
      .join(' · '),
  }))
  return (
    <ComboBox
      label={t('people.company')}
      description={description}
      items={items}
      value={value.id}
      inputValue={value.name}
      onInputChange={(name) => {
        if (name !== value.name) onChange({ id: null, name })
      }}
      onChange={(id) => {
        const row = rows.find((one) => one.id === id)
        if (row) onChange({ id: row.id, name: row.name })
      }}
      allowsOwnText
      autoFocus={autoFocus}
      isLoading={found.status === 'loading'}
      emptyText={t('people.companyIsNew')}
    />
  )
}

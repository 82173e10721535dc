import { useState } from 'react'
import { countryOf } from '../../src-shared/countries/country'
import { NewPanel } from '../customers/NewPanel'
import { PossibleMatches } from '../customers/PossibleMatches'
import { useTranslator } from '../i18n/translator'
import { useView } from '../state/create-view-store'
import { go } from '../state/navigation'
import type { NewRecord } from '../state/new-record'
import { useAction } from '../state/use-action'
import { useSettled } from '../state/use-settled'
import { TextField } from '../ui/TextField'
import { companyMatchesView, createCompany, type NewCompany } from './companies-store'

interface NewCompanyPanelProps {
  readonly preset: NewRecord
  readonly onClose: () => void
}

interface Draft {
  readonly name: string
  readonly country: string
  readonly city: string
  readonly phone: string
}

function inputOf(draft: Draft): NewCompany {
  const country = draft.country.trim()
  const phone = draft.phone.trim()
  return {
    values: {
      name: draft.name.trim(),
      country: country === '' ? null : (countryOf(country) ?? country),
      city: draft.city.trim() || null,
    },
    contactPoints: phone === '' ? [] : [{ kind: 'phone', rawText: phone }],
  }
}

/** A new company: a name is enough. While one types, companies that may be the same are shown. */
export function NewCompanyPanel({ preset, onClose }: NewCompanyPanelProps) {
  const { t, message } = useTranslator()
  const [draft, setDraft] = useState<Draft>({ name: preset.name ?? '', country: '', city: '', phone: '' })
  const [isNameMissing, setIsNameMissing] = useState(false)
  const action = useAction()
  const matches = useView(companyMatchesView, { name: useSettled(draft.name, 150).trim() }).value
  const submit = async () => {
    if (draft.name.trim() === '') return setIsNameMissing(true)
    await action.run(async () => {
      const { company } = await createCompany(inputOf(draft))
      onClose()
      go(`/companies/${company.id}`)
    })
  }
  const field = (key: keyof Draft) => ({
    value: draft[key],
    onChange: (value: string) => {
      setIsNameMissing(false)
      setDraft({ ...draft, [key]: value })
    },
    onSubmit: () => void submit(),
    onCancel: onClose,
  })
  return (
    <NewPanel
      title={t('companies.new')}
      save={t('companies.save')}
      isBusy={action.isBusy}
      error={action.error ? message(action.error.text) : undefined}
      onSave={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label={t('frame.field.name')}
        {...field('name')}
        error={isNameMissing ? t('companies.nameMissing') : undefined}
        autoFocus
      />
      <PossibleMatches
        matches={(matches ?? []).map((row) => ({
          id: row.id,
          name: row.name,
          detail: [row.city, row.phone ?? row.email].filter(Boolean).join(' · '),
        }))}
        onOpen={(id) => {
          onClose()
          go(`/companies/${id}`)
        }}
      />
      <TextField label={t('frame.field.country')} {...field('country')} />
      <TextField label={t('frame.field.city')} {...field('city')} />
      <TextField label={t('customers.contactPoint.phone')} type="tel" {...field('phone')} />
    </NewPanel>
  )
}

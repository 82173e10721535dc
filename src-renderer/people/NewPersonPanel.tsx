import { useState } from 'react'
import type { ContactPointDraft } from '../../src-shared/contact-points/contact-point'
import { CompanyField, type CompanyPick } from '../companies/CompanyField'
import { guessKind } from '../customers/ContactPointForm'
import { NewPanel } from '../customers/NewPanel'
import { PossibleMatches } from '../customers/PossibleMatches'
import { useTranslator } from '../i18n/translator'
import { useView } from '../state/create-view-store'
import { go } from '../state/navigation'
import type { NewRecord } from '../state/new-record'
import { useAction } from '../state/use-action'
import { useSettled } from '../state/use-settled'
import { TextField } from '../ui/TextField'
import { createPerson, type NewPerson, personMatchesView } from './people-store'

interface NewPersonPanelProps {
  readonly preset: NewRecord
  readonly onClose: () => void
}

interface Draft {
  readonly fullName: string
  readonly company: CompanyPick
  readonly jobTitle: string
  readonly phone: string
  readonly email: string
}

function contactPointsOf(draft: Draft): ContactPointDraft[] {
  const points: ContactPointDraft[] = []
  if (draft.phone.trim() !== '') points.push({ kind: 'mobile', rawText: draft.phone.trim() })
  if (draft.email.trim() !== '') points.push({ kind: guessKind(draft.email), rawText: draft.email.trim() })
  return points
}

function inputOf(draft: Draft): NewPerson {
  const name = draft.company.name.trim()
  const where = draft.company.id === null ? { companyName: name } : { companyId: draft.company.id }
  return {
    values: { fullName: draft.fullName.trim() },
    contactPoints: contactPointsOf(draft),
    ...(name === '' ? {} : { affiliation: { ...where, jobTitle: draft.jobTitle.trim() || null } }),
  }
}

/** A new person: a name is enough. While one types, people who may be the same are shown. */
export function NewPersonPanel({ preset, onClose }: NewPersonPanelProps) {
  const { t, message } = useTranslator()
  const [draft, setDraft] = useState<Draft>(() => ({
    fullName: preset.name ?? '',
    company: { id: preset.companyId ?? null, name: preset.companyName ?? '' },
    jobTitle: '',
    phone: '',
    email: '',
  }))
  const [isNameMissing, setIsNameMissing] = useState(false)
  const action = useAction()
  const settled = useSettled(draft, 150)
  const matches = useView(personMatchesView, {
    fullName: settled.fullName.trim(),
    contactPoints: contactPointsOf(settled),
    ...(settled.company.name.trim() === '' ? {} : { companyName: settled.company.name.trim() }),
  }).value
  const set = (patch: Partial<Draft>) => {
    setIsNameMissing(false)
    setDraft({ ...draft, ...patch })
  }
  const submit = async () => {
    if (draft.fullName.trim() === '') return setIsNameMissing(true)
    const isSaved = await action.run(async () => {
      const { person } = await createPerson(inputOf(draft))
      onClose()
      go(`/people/${person.id}`)
    })
    return isSaved
  }
  const field = (key: 'jobTitle' | 'phone' | 'email') => ({
    value: draft[key],
    onChange: (value: string) => set({ [key]: value }),
    onSubmit: () => void submit(),
    onCancel: onClose,
  })
  return (
    <NewPanel
      title={t('people.new')}
      save={t('people.save')}
      isBusy={action.isBusy}
      error={action.error ? message(action.error.text) : undefined}
      onSave={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label={t('frame.field.fullName')}
        value={draft.fullName}
        onChange={(fullName) => set({ fullName })}
        onSubmit={() => void submit()}
        onCancel={onClose}
        error={isNameMissing ? t('people.nameMissing') : undefined}
        autoFocus
      />
      <PossibleMatches
        matches={(matches ?? []).map((row) => ({
          id: row.id,
          name: row.fullName,
          detail: [row.jobTitle, row.companyName, row.phone ?? row.email].filter(Boolean).join(' · '),
        }))}
        onOpen={(id) => {
          onClose()
          go(`/people/${id}`)
        }}
      />
      <CompanyField value={draft.company} onChange={(company) => set({ company })} />
      <TextField label={t('frame.field.jobTitle')} {...field('jobTitle')} />
      <TextField label={t('customers.contactPoint.mobile')} type="tel" {...field('phone')} />
      <TextField label={t('customers.contactPoint.email')} type="email" {...field('email')} />
    </NewPanel>
  )
}

import { useState } from 'react'
import { type Affiliation, decisionRoles } from '../../src-shared/people/person'
import { CompanyField, type CompanyPick } from '../companies/CompanyField'
import { useTranslator } from '../i18n/translator'
import type { Action } from '../state/use-action'
import { Button } from '../ui/Button'
import { DatePicker } from '../ui/DatePicker'
import { Select } from '../ui/Select'
import { TextField } from '../ui/TextField'
import type { AffiliationDraft } from './people-store'

interface AffiliationFormProps {
  readonly initial?: Affiliation
  readonly action: Action
  readonly onSave: (draft: AffiliationDraft) => void
  readonly onRemove?: () => void
  readonly onCancel: () => void
}

interface Draft {
  readonly company: CompanyPick
  readonly jobTitle: string
  readonly department: string
  readonly role: Affiliation['decisionRole']
  readonly leftOn: string | null
}

const blank: Draft = {
  company: { id: null, name: '' },
  jobTitle: '',
  department: '',
  role: null,
  leftOn: null,
}

function draftOf(one: Affiliation): Draft {
  return {
    company: { id: one.companyId, name: one.companyName },
    jobTitle: one.jobTitle ?? '',
    department: one.department ?? '',
    role: one.decisionRole,
    leftOn: one.leftOn,
  }
}

function inputOf({ company, jobTitle, department, role, leftOn }: Draft): AffiliationDraft {
  const where = company.id === null ? { companyName: company.name.trim() } : { companyId: company.id }
  return {
    ...where,
    jobTitle: jobTitle.trim() || null,
    department: department.trim() || null,
    decisionRole: role,
    leftOn,
  }
}

/** Where somebody works: an existing company or a new name, the title, the say in a decision, and until when. */
export function AffiliationForm({ initial, action, onSave, onRemove, onCancel }: AffiliationFormProps) {
  const { t } = useTranslator()
  const [draft, setDraft] = useState(initial === undefined ? blank : draftOf(initial))
  const set = (patch: Partial<Draft>) => setDraft({ ...draft, ...patch })
  const submit = () => {
    if (draft.company.name.trim() !== '') onSave(inputOf(draft))
  }
  const typed = (key: 'jobTitle' | 'department') => ({
    label: t(`frame.field.${key}`),
    value: draft[key],
    onChange: (value: string) => set({ [key]: value }),
    onSubmit: submit,
    onCancel,
  })
  return (
    <div className="flex flex-col gap-2 rounded-lg border border-line-strong p-3">
      {initial ? (
        <p className="truncate font-semibold">{initial.companyName}</p>
      ) : (
        <CompanyField value={draft.company} onChange={(company) => set({ company })} autoFocus />
      )}
      <TextField {...typed('jobTitle')} />
      <TextField {...typed('department')} />
      <Select
        label={t('frame.field.decisionRole')}
        items={[
          { id: 'none', label: '—' },
          ...decisionRoles.map((id) => ({ id, label: t(`customers.decisionRole.${id}`) })),
        ]}
        value={draft.role ?? 'none'}
        onChange={(id) => set({ role: decisionRoles.find((one) => one === id) ?? null })}
      />
      <DatePicker
        label={t('frame.field.leftOn')}
        value={draft.leftOn}
        onChange={(leftOn) => set({ leftOn })}
      />
      <div className="flex flex-wrap gap-1.5">
        <Button size="sm" kind="primary" isBusy={action.isBusy} onPress={submit}>
          {t('frame.action.save')}
        </Button>
        <Button size="sm" kind="ghost" onPress={onCancel}>
          {t('frame.action.cancel')}
        </Button>
        {onRemove ? (
          <span className="ml-auto">
            <Button size="sm" kind="danger" onPress={onRemove}>
              {t('frame.action.remove')}
            </Button>
          </span>
        ) : null}
      </div>
    </div>
  )
}

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

/** Where somebody works: an existing company or a new name, the title, the say in a decision, and until when. */
export function AffiliationForm({ initial, action, onSave, onRemove, onCancel }: AffiliationFormProps) {
  const { t } = useTranslator()
  const [company, setCompany] = useState<CompanyPick>({
    id: initial?.companyId ?? null,
    name: initial?.companyName ?? '',
  })
  const [jobTitle, setJobTitle] = useState(initial?.jobTitle ?? '')
  const [department, setDepartment] = useState(initial?.department ?? '')
  const [role, setRole] = useState(initial?.decisionRole ?? null)
  const [leftOn, setLeftOn] = useState(initial?.leftOn ?? null)
  const submit = () => {
    if (company.name.trim() === '') return
    const where = company.id === null ? { companyName: company.name.trim() } : { companyId: company.id }
    onSave({
      ...where,
      jobTitle: jobTitle.trim() || null,
      department: department.trim() || null,
      decisionRole: role,
      leftOn,
    })
  }
  const typed = { onSubmit: submit, onCancel }
  return (
    <div className="flex flex-col gap-2 rounded-lg border border-line-strong p-3">
      {initial ? (
        <p className="truncate font-semibold">{initial.companyName}</p>
      ) : (
        <CompanyField value={company} onChange={setCompany} autoFocus />
      )}
      <TextField label={t('frame.field.jobTitle')} value={jobTitle} onChange={setJobTitle} {...typed} />
      <TextField label={t('frame.field.department')} value={department} onChange={setDepartment} {...typed} />
      <Select
        label={t('frame.field.decisionRole')}
        items={[
          { id: 'none', label: '—' },
          ...decisionRoles.map((id) => ({ id, label: t(`customers.decisionRole.${id}`) })),
        ]}
        value={role ?? 'none'}
        onChange={(id) => setRole(decisionRoles.find((one) => one === id) ?? null)}
      />
      <DatePicker label={t('frame.field.leftOn')} value={leftOn} onChange={setLeftOn} />
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

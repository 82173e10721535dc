import { useState } from 'react'
import type { Due } from '../../src-shared/activities/activity'
import type { Id } from '../../src-shared/kernel/ids'
import { NewPanel } from '../customers/NewPanel'
import { dayAt } from '../i18n/formats'
import { useTranslator } from '../i18n/translator'
import { CustomerField, type CustomerPick } from '../search/CustomerField'
import type { NewRecord } from '../state/new-record'
import { now } from '../state/now'
import { useAction } from '../state/use-action'
import { TextField } from '../ui/TextField'
import { type ActivityLinks, createActivity } from './activities-store'
import { DueFields } from './DueFields'

interface NewTaskPanelProps {
  readonly preset: NewRecord
  readonly onClose: () => void
}

function presetPick(preset: NewRecord): CustomerPick | null {
  if (preset.personId !== undefined)
    return { kind: 'person', id: preset.personId, name: preset.personName ?? '' }
  if (preset.companyId !== undefined)
    return { kind: 'company', id: preset.companyId, name: preset.companyName ?? '' }
  return null
}

function linksOf(pick: CustomerPick | null): ActivityLinks {
  if (pick === null) return {}
  return pick.kind === 'person'
    ? { personId: pick.id as Id<'person'> }
    : { companyId: pick.id as Id<'company'> }
}

/** A task from anywhere: what, when, and for whom. */
export function NewTaskPanel({ preset, onClose }: NewTaskPanelProps) {
  const { t, message } = useTranslator()
  const [title, setTitle] = useState(preset.name ?? '')
  const [due, setDue] = useState<Due | null>(() => ({ on: dayAt(now()), time: null }))
  const [pick, setPick] = useState(() => presetPick(preset))
  const [isTitleMissing, setIsTitleMissing] = useState(false)
  const action = useAction()
  const submit = async () => {
    if (title.trim() === '') return setIsTitleMissing(true)
    const draft = { kind: 'task', title: title.trim(), due } as const
    if (await action.run(() => createActivity(draft, linksOf(pick)))) onClose()
  }
  return (
    <NewPanel
      title={t('activities.newTask')}
      save={t('activities.addTask')}
      isBusy={action.isBusy}
      error={action.error ? message(action.error.text) : undefined}
      onSave={() => void submit()}
      onClose={onClose}
    >
      <TextField
        label={t('activities.taskTitle')}
        value={title}
        onChange={(text) => {
          setIsTitleMissing(false)
          setTitle(text)
        }}
        onSubmit={() => void submit()}
        onCancel={onClose}
        error={isTitleMissing ? t('activities.titleMissing') : undefined}
        autoFocus
      />
      <DueFields due={due} onChange={setDue} />
      <CustomerField label={t('activities.taskFor')} value={pick} onChange={setPick} />
    </NewPanel>
  )
}

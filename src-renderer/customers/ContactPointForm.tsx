import { useState } from 'react'
import {
  type ContactPointDraft,
  type ContactPointKind,
  contactPointKinds,
} from '../../src-shared/contact-points/contact-point'
import { useTranslator } from '../i18n/translator'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { Select } from '../ui/Select'
import { TextField } from '../ui/TextField'

interface ContactPointFormProps {
  readonly initial?: ContactPointDraft
  readonly onSave: (draft: ContactPointDraft) => Promise<unknown>
  readonly onRemove?: () => Promise<unknown>
  readonly onCancel: () => void
}

/** What a typed text most likely is; the user can choose otherwise. */
export function guessKind(text: string): ContactPointKind {
  if (/@\w/.test(text) && text.includes('.')) return 'email'
  if (/^(https?:\/\/|www\.)/i.test(text.trim())) return 'website'
  return 'mobile'
}

/** One contact point being added or changed. */
export function ContactPointForm({ initial, onSave, onRemove, onCancel }: ContactPointFormProps) {
  const { t, message } = useTranslator()
  const [kind, setKind] = useState<ContactPointKind | null>(initial?.kind ?? null)
  const [rawText, setRawText] = useState(initial?.rawText ?? '')
  const [label, setLabel] = useState(initial?.label ?? '')
  const action = useAction()
  const shownKind = kind ?? guessKind(rawText)
  const submit = () => {
    if (rawText.trim() === '') return onCancel()
    const id = initial?.id === undefined ? {} : { id: initial.id }
    const draft = { ...id, kind: shownKind, rawText: rawText.trim(), label: label.trim() || null }
    void action.run(() => onSave(draft))
  }
  const items = contactPointKinds.map((one) => ({ id: one, label: t(`customers.contactPoint.${one}`) }))
  return (
    <div className="my-1 flex w-full flex-col gap-2 rounded-md border border-line-strong p-2">
      <TextField
        label={t('frame.contact.value')}
        value={rawText}
        onChange={setRawText}
        onSubmit={submit}
        onCancel={onCancel}
        autoFocus
        error={action.error ? message(action.error.text) : undefined}
      />
      <div className="grid grid-cols-2 gap-2">
        <Select
          label={t('frame.contact.kind')}
          items={items}
          value={shownKind}
          onChange={(id) => setKind(id as ContactPointKind)}
        />
        <TextField
          label={t('frame.contact.label')}
          value={label}
          onChange={setLabel}
          onSubmit={submit}
          onCancel={onCancel}
        />
      </div>
      <div className="flex flex-wrap gap-1.5">
        <Button size="sm" kind="primary" isBusy={action.isBusy} onPress={submit}>
          {t('frame.action.save')}
        </Button>
        <Button size="sm" kind="ghost" onPress={onCancel}>
          {t('frame.action.cancel')}
        </Button>
        {onRemove ? (
          <span className="ml-auto">
            <Button size="sm" kind="danger" onPress={() => void action.run(onRemove)}>
              {t('frame.action.remove')}
            </Button>
          </span>
        ) : null}
      </div>
    </div>
  )
}

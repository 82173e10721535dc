import { type ReactNode, useRef, useState } from 'react'
import { useTranslator } from '../i18n/translator'
import { useAction } from '../state/use-action'
import type { Choice } from '../ui/choice'
import { DatePicker } from '../ui/DatePicker'
import { Select } from '../ui/Select'
import { TextArea } from '../ui/TextArea'
import { TextField } from '../ui/TextField'

export interface InlineFieldProps {
  readonly label: string
  readonly value: string | null
  /** How the value is shown when it is not the plain text. */
  readonly shown?: ReactNode
  readonly kind?: 'text' | 'area' | 'day' | 'choice'
  /** For kind choice; an empty id takes the value away. */
  readonly choices?: readonly Choice[]
  readonly onSave: (value: string | null) => Promise<unknown>
  readonly isRequired?: boolean
}

interface EditorProps extends InlineFieldProps {
  readonly draft: string
  readonly error: string | undefined
  readonly onDraft: (draft: string) => void
  readonly onSubmit: (text: string) => void
  readonly onCancel: () => void
}

function Editor(props: EditorProps) {
  const { label, kind = 'text', choices = [], draft, error, onDraft, onSubmit, onCancel } = props
  const common = { label, isLabelHidden: true, error }
  const typed = { ...common, value: draft, onChange: onDraft, onCancel, autoFocus: true }
  if (kind === 'choice') return <Select {...common} items={choices} value={draft} onChange={onSubmit} />
  if (kind === 'day')
    return (
      <DatePicker
        {...common}
        autoFocus
        value={draft === '' ? null : draft}
        onChange={(day) => onDraft(day ?? '')}
      />
    )
  if (kind === 'area')
    return (
      <TextArea
        {...typed}
        lines={2}
        submitOn="enter"
        onSubmit={() => onSubmit(draft)}
        onBlur={() => onSubmit(draft)}
      />
    )
  return <TextField {...typed} onSubmit={() => onSubmit(draft)} onBlur={() => onSubmit(draft)} />
}

/** What is seen is part of what is heard. */
function nameOf(act: string, shown: ReactNode): string {
  return typeof shown === 'string' ? `${act}: ${shown}` : act
}

/**
 * A value that opens in place: click or Enter edits, Enter or leaving saves, Esc puts back. A refused value stays
 * in the field with its reason.
 */
export function InlineField(props: InlineFieldProps) {
  const { label, value, shown, kind, onSave, isRequired } = props
  const { t, message } = useTranslator()
  const [draft, setDraft] = useState<string | null>(null)
  const action = useAction()
  // Leaving the field also happens when it is taken away after Enter or Esc; that must not save once more.
  const isOpen = useRef(false)
  const open = () => {
    isOpen.current = true
    setDraft(value ?? '')
  }
  const close = () => {
    isOpen.current = false
    setDraft(null)
    action.forget()
  }
  const submit = async (text: string) => {
    if (!isOpen.current) return
    const next = text.trim()
    if (next === (value ?? '') || (next === '' && isRequired === true)) return close()
    if (await action.run(() => onSave(next === '' ? null : next))) close()
  }
  if (draft === null)
    return (
      <button
        type="button"
        data-inline-field=""
        data-ring="inset"
        aria-label={nameOf(t('frame.record.editField', { field: label }), shown ?? value)}
        onClick={open}
        className="-mx-1.5 block w-[calc(100%+12px)] cursor-text rounded-sm px-1.5 py-0.75 text-left wrap-anywhere hover:bg-hover"
      >
        {shown ?? value ?? <span className="text-ink-3">—</span>}
      </button>
    )
  const isDay = kind === 'day'
  return (
    <div
      className="py-0.5"
      {...(isDay
        ? {
            onBlur: (event) => {
              const isInside = event.currentTarget.contains(event.relatedTarget)
              if (!isInside && document.querySelector('[role="dialog"]') === null) void submit(draft)
            },
            onKeyDown: (event) => {
              if (event.code === 'Enter') void submit(draft)
              if (event.code === 'Escape') close()
            },
          }
        : {})}
    >
      <Editor
        {...props}
        draft={draft}
        error={action.error ? message(action.error.text) : undefined}
        onDraft={setDraft}
        onSubmit={(text) => void submit(text)}
        onCancel={close}
      />
    </div>
  )
}

import { MessageCircle } from 'lucide-react'
import { useState } from 'react'
import { useTranslator } from '../i18n/translator'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { Icon } from '../ui/Icon'
import { TextArea } from '../ui/TextArea'

interface NextTalkProps {
  readonly text: string | null
  /** Without it the note can only be read. */
  readonly onSave?: ((text: string | null) => Promise<unknown>) | undefined
}

/** What to talk about next time, pinned where the eye falls first. */
export function NextTalk({ text, onSave }: NextTalkProps) {
  const { t, message } = useTranslator()
  const [draft, setDraft] = useState<string | null>(null)
  const action = useAction()
  if (!onSave && text === null) return null
  const save = async () => {
    const next = draft?.trim() || null
    if (next === text) return setDraft(null)
    if (await action.run(async () => onSave?.(next))) setDraft(null)
  }
  if (draft !== null)
    return (
      <div className="rounded-md bg-warn-soft p-2">
        <TextArea
          label={t('frame.record.nextTalk')}
          value={draft}
          onChange={setDraft}
          onSubmit={() => void save()}
          onBlur={() => void save()}
          onCancel={() => setDraft(null)}
          submitOn="enter"
          lines={2}
          autoFocus
          error={action.error ? message(action.error.text) : undefined}
        />
      </div>
    )
  if (text === null)
    return (
      <div className="-mx-2">
        <Button
          kind="ghost"
          size="sm"
          icon={<Icon glyph={MessageCircle} size={14} />}
          onPress={() => setDraft('')}
        >
          {t('frame.record.addNextTalk')}
        </Button>
      </div>
    )
  const body = (
    <>
      <span className="shrink-0 font-semibold whitespace-nowrap text-warn-text">
        {t('frame.record.next')}
      </span>
      <span className="min-w-0 wrap-break-word whitespace-pre-line">{text}</span>
    </>
  )
  const look = 'flex w-full gap-2 rounded-md bg-warn-soft px-2.5 py-2 text-left text-ink'
  if (!onSave) return <div className={look}>{body}</div>
  return (
    <button
      type="button"
      title={t('frame.record.nextTalk')}
      onClick={() => setDraft(text)}
      className={`${look} cursor-text`}
    >
      {body}
    </button>
  )
}

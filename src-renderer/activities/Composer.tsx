import { useRef, useState } from 'react'
import type { ActivityKind, Due } from '../../src-shared/activities/activity'
import { dayAt } from '../i18n/formats'
import { useTranslator } from '../i18n/translator'
import { useCommand } from '../state/commands'
import { now } from '../state/now'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { InlineError } from '../ui/InlineError'
import { Kbd } from '../ui/Kbd'
import { SegmentedControl } from '../ui/SegmentedControl'
import { TextArea } from '../ui/TextArea'
import { type ActivityLinks, createActivity } from './activities-store'
import { composeCommand } from './activity-commands'
import { DueFields } from './DueFields'

const kinds = ['note', 'call', 'email', 'message', 'meeting', 'task'] as const satisfies ActivityKind[]
type ComposerKind = (typeof kinds)[number]

interface ComposerProps {
  readonly links: ActivityLinks
}

/** The first line is the title; what follows it is the text. */
function splitTitle(text: string): { title: string; body: string | null } {
  const [first = '', ...rest] = text.trim().split('\n')
  return { title: first.trim().slice(0, 500), body: rest.join('\n').trim() || null }
}

/** One line is enough: what happened or what is to do, Enter, saved. The text stays when saving fails. */
export function Composer({ links }: ComposerProps) {
  const { t, message } = useTranslator()
  const [kind, setKind] = useState<ComposerKind>('note')
  const [text, setText] = useState('')
  const [due, setDue] = useState<Due | null>(null)
  const action = useAction()
  const input = useRef<HTMLTextAreaElement>(null)
  useCommand(composeCommand, () => input.current?.focus())

  const choose = (next: ComposerKind) => {
    setKind(next)
    if (next === 'task' && due === null) setDue({ on: dayAt(now()), time: null })
    input.current?.focus()
  }
  const submit = async () => {
    const content = splitTitle(text)
    if (content.title === '') return
    const isTask = kind === 'task'
    const isSaved = await action.run(() =>
      createActivity({ kind, ...content, ...(isTask ? { due } : {}) }, links),
    )
    if (!isSaved) return
    setText('')
    setDue(isTask ? { on: dayAt(now()), time: null } : null)
  }
  return (
    <div className="mb-3 flex flex-col gap-2 rounded-lg border border-line-strong px-3 py-2.5 focus-within:border-accent">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-2">
        <div className="max-w-full overflow-x-auto">
          <SegmentedControl
            label={t('activities.kind')}
            segments={kinds.map((id) => ({ id, label: t(`customers.activityKind.${id}`) }))}
            value={kind}
            onChange={choose}
          />
        </div>
        <div className="flex min-w-44 flex-1 items-center gap-2">
          <TextArea
            label={t('activities.composer')}
            isLabelHidden
            look="bare"
            lines={1}
            maxLines={8}
            submitOn="enter"
            placeholder={t(`activities.placeholder.${kind}`)}
            value={text}
            onChange={setText}
            onSubmit={() => void submit()}
            inputRef={input}
          />
          <Kbd keys="Enter" />
        </div>
      </div>
      {kind === 'task' ? (
        <div className="flex flex-wrap items-end justify-between gap-2">
          <DueFields due={due} onChange={setDue} />
          <Button
            kind="primary"
            isDisabled={text.trim() === ''}
            isBusy={action.isBusy}
            onPress={() => void submit()}
          >
            {t('activities.addTask')}
          </Button>
        </div>
      ) : null}
      {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
    </div>
  )
}

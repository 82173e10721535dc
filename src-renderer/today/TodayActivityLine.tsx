import { Clock } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import type { TodayItem } from '../../src-shared/today/today-contract'
import { completeCommand, snoozeCommand } from '../activities/activity-commands'
import { CompleteForm } from '../activities/CompleteForm'
import { SnoozeMenu } from '../activities/SnoozeMenu'
import { dueText } from '../i18n/due'
import { localTime } from '../i18n/local-time'
import { useTranslator } from '../i18n/translator'
import { shortcutOf } from '../state/command-keys'
import { useCommand } from '../state/commands'
import { useNow } from '../state/now'
import { useAction } from '../state/use-action'
import { Checkbox } from '../ui/Checkbox'
import { classNames } from '../ui/class-names'
import { Icon } from '../ui/Icon'
import { IconButton } from '../ui/IconButton'
import { InlineError } from '../ui/InlineError'
import { textClass } from '../ui/tone'
import { LineTitle } from './LineTitle'

interface TodayActivityLineProps {
  readonly item: TodayItem
  readonly isCurrent: boolean
  /** The form that asks for the next step is open. */
  readonly isCompleting: boolean
  readonly onCompleting: (isCompleting: boolean) => void
}

interface CustomerNoteProps {
  readonly item: TodayItem
  readonly isCurrent: boolean
  /** What can be done, shown on the current line and under the pointer. */
  readonly children: ReactNode
}

/** The clock of the customer and how often one has been in touch: `Seoul 11:08 · touch 6`. */
function useNote({ customerZone, customerPlace, touchCount }: TodayItem): string {
  const words = useTranslator()
  const time = localTime(words, customerZone, useNow())
  const place = [customerPlace, time?.text].filter(Boolean).join(' ')
  const touch = touchCount > 0 ? words.t('today.touch', { count: touchCount }) : ''
  return [place, touch].filter(Boolean).join(' · ')
}

/** The end of a line; in a narrow window the note stands below the title. */
function CustomerNote({ item, isCurrent, children }: CustomerNoteProps) {
  const note = useNote(item)
  return (
    <span className="flex items-center gap-2">
      <span className="hidden max-w-56 truncate text-ink-2 @2xl:block" title={note}>
        {note}
      </span>
      <span
        className={
          isCurrent ? '' : 'opacity-0 group-focus-within/entry:opacity-100 group-hover/entry:opacity-100'
        }
      >
        {children}
      </span>
    </span>
  )
}

/** One thing to do: tick it, snooze it, or open whom it is about. Ticking asks for the next step. */
export function TodayActivityLine(props: TodayActivityLineProps) {
  const { item, isCurrent, isCompleting, onCompleting } = props
  const words = useTranslator()
  const { t, message } = words
  const { activity } = item
  const action = useAction()
  const snooze = useRef<HTMLButtonElement>(null)
  const due = dueText(words, activity, useNow())
  useCommand(completeCommand, isCurrent ? () => onCompleting(true) : null)
  useCommand(snoozeCommand, isCurrent ? () => snooze.current?.click() : null)
  const note = useNote(item)
  const who = [activity.personName, activity.companyName].filter(Boolean).join(', ') || activity.dealTitle
  return (
    <>
      <div className="group/entry grid min-h-10 grid-cols-[22px_120px_minmax(0,1fr)_auto] @max-[420px]:grid-cols-[22px_84px_minmax(0,1fr)_auto] items-center gap-2.5">
        <Checkbox
          aria-label={t('today.completeThis', { title: activity.title })}
          isSelected={isCompleting}
          onChange={onCompleting}
        />
        <span className={classNames('wrap-break-word', due ? textClass[due.tone] : 'text-ink-2')}>
          {due?.text ?? t('activities.anyTime')}
        </span>
        <LineTitle title={activity.title} who={who} below={note} />
        <CustomerNote item={item} isCurrent={isCurrent}>
          <SnoozeMenu
            id={activity.id}
            onError={(cause) => void action.run(() => Promise.reject(cause))}
            trigger={
              <IconButton
                ref={snooze}
                size="sm"
                icon={<Icon glyph={Clock} />}
                label={t('activities.snooze')}
                shortcut={shortcutOf(snoozeCommand)}
              />
            }
          />
        </CustomerNote>
      </div>
      {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
      {isCompleting ? (
        <div className="pb-3 pl-8">
          <CompleteForm
            activity={activity}
            onDone={() => onCompleting(false)}
            onCancel={() => onCompleting(false)}
          />
        </div>
      ) : null}
    </>
  )
}

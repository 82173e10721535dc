import { useRef, useState } from 'react'
import type { Activity } from '../../src-shared/activities/activity'
import { type DueText, dueText } from '../i18n/due'
import { useTranslator } from '../i18n/translator'
import { useCommand } from '../state/commands'
import { useNow } from '../state/now'
import { useAction } from '../state/use-action'
import { classNames } from '../ui/class-names'
import { Icon } from '../ui/Icon'
import { InlineError } from '../ui/InlineError'
import { textClass } from '../ui/tone'
import type { ActivityLinks } from './activities-store'
import { activityGlyph } from './activity-glyph'
import { completeCommand, snoozeCommand } from './activity-commands'
import { CompleteForm } from './CompleteForm'
import { EntryActs } from './EntryActs'
import { isOpen } from './is-open'

interface TimelineEntryProps {
  readonly activity: Activity
  /** What the whole timeline is about; it is not repeated on every line. */
  readonly about: ActivityLinks
  /** The one that `c` completes and `s` snoozes. */
  readonly isFirstOpen: boolean
}

function EntryTime({ activity, due }: { readonly activity: Activity; readonly due: DueText | null }) {
  const { format, t } = useTranslator()
  if (due) return <span className={classNames('truncate', textClass[due.tone])}>{due.text}</span>
  const at = activity.happenedAt ?? activity.doneAt ?? activity.createdAt
  if (at === null) return <span>{isOpen(activity) ? t('activities.anyTime') : null}</span>
  return (
    <time dateTime={new Date(at).toISOString()} title={format.dayAndTime(at)} className="truncate text-ink-2">
      {format.dayOf(at)}
    </time>
  )
}

/** Whom else the line is about. */
function otherNames(activity: Activity, about: ActivityLinks): string {
  const names = [
    activity.personId === about.personId ? null : activity.personName,
    activity.companyId === about.companyId ? null : activity.companyName,
    activity.dealId === about.dealId ? null : activity.dealTitle,
  ]
  return names.filter((name) => name !== null).join(' · ')
}

/** What the line says: its title, the rest of the text, whom else it is about, and until when it sleeps. */
function EntryText({ activity, about }: Pick<TimelineEntryProps, 'activity' | 'about'>) {
  const { t, format } = useTranslator()
  const now = useNow()
  const names = otherNames(activity, about)
  const sleepsUntil = isOpen(activity) ? (activity.snoozedUntil ?? 0) : 0
  return (
    <div className="min-w-0 flex-1">
      <p
        className={classNames('wrap-break-word', activity.kind === 'note' ? 'font-normal' : 'font-semibold')}
      >
        <span className="sr-only">{t(`customers.activityKind.${activity.kind}`)}: </span>
        {activity.title}
      </p>
      {activity.body ? (
        <p className="wrap-break-word whitespace-pre-line text-ink-2">{activity.body}</p>
      ) : null}
      {names ? <p className="truncate text-md text-ink-2">{names}</p> : null}
      {sleepsUntil > now ? (
        <p className="text-md text-ink-2">
          {t('activities.snoozedUntil', { time: format.dayAndTime(sleepsUntil) })}
        </p>
      ) : null}
    </div>
  )
}

/** One line of a timeline. */
export function TimelineEntry({ activity, about, isFirstOpen }: TimelineEntryProps) {
  const words = useTranslator()
  const { t, message } = words
  const now = useNow()
  const [isCompleting, setIsCompleting] = useState(false)
  const action = useAction()
  const snooze = useRef<HTMLButtonElement>(null)
  const isPlanned = isOpen(activity)
  const canAct = isFirstOpen && isPlanned
  useCommand(completeCommand, canAct ? () => setIsCompleting(true) : null)
  useCommand(snoozeCommand, canAct ? () => snooze.current?.click() : null)
  const stop = () => setIsCompleting(false)
  return (
    <li className="group/entry grid grid-cols-[102px_20px_minmax(0,1fr)] gap-2 [:lang(ru)_&]:grid-cols-[122px_20px_minmax(0,1fr)] border-b border-line py-2 text-lg">
      <div className="flex min-w-0 text-md leading-5">
        <EntryTime activity={activity} due={isPlanned ? dueText(words, activity, now) : null} />
      </div>
      <span
        className="mt-px flex size-5 items-center justify-center rounded-sm bg-sunken text-ink-2"
        title={t(`customers.activityKind.${activity.kind}`)}
      >
        <Icon glyph={activityGlyph[activity.kind]} size={14} />
      </span>
      <div className="min-w-0">
        <div className="flex items-start gap-2">
          <EntryText activity={activity} about={about} />
          <EntryActs
            activity={activity}
            isPlanned={isPlanned}
            snoozeRef={snooze}
            onComplete={() => setIsCompleting(true)}
            onAct={(work) => void action.run(work)}
          />
        </div>
        {action.error ? <InlineError>{message(action.error.text)}</InlineError> : null}
        {isCompleting ? <CompleteForm activity={activity} onDone={stop} onCancel={stop} /> : null}
      </div>
    </li>
  )
}

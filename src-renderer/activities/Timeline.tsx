import type { Activity } from '../../src-shared/activities/activity'
import { useTranslator } from '../i18n/translator'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { isOpen } from './is-open'
import { TimelineEntry } from './TimelineEntry'

interface TimelineProps {
  readonly activities: readonly Activity[]
  /** Which record the timeline stands on; its own name is not repeated on every line. */
  readonly of: 'person' | 'company' | 'deal'
  readonly onOlder?: (() => void) | undefined
}

/** Planned things first, in the order of their due times; then what happened, newest first. */
function inOrder(activities: readonly Activity[]): Activity[] {
  const planned = activities.filter((one) => isOpen(one))
  const past = activities.filter((one) => !isOpen(one))
  return [...planned.sort((one, other) => (one.dueAt ?? 0) - (other.dueAt ?? 0)), ...past]
}

/** What was done with a customer and what is planned. Completing, snoozing and moving happen on the line itself. */
export function Timeline({ activities, of, onOlder }: TimelineProps) {
  const { t } = useTranslator()
  const ordered = inOrder(activities)
  const firstOpen = ordered.find(isOpen)?.id
  if (ordered.length === 0) return <EmptyState look="inline" title={t('activities.emptyTimeline')} />
  return (
    <>
      <ol aria-label={t('activities.timeline')} className="flex flex-col">
        {ordered.map((activity) => (
          <TimelineEntry
            key={activity.id}
            activity={activity}
            of={of}
            isFirstOpen={activity.id === firstOpen}
          />
        ))}
      </ol>
      {onOlder ? (
        <div className="py-3">
          <Button kind="ghost" onPress={onOlder}>
            {t('activities.showOlder')}
          </Button>
        </div>
      ) : null}
    </>
  )
}

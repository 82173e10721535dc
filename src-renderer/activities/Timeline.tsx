import type { Activity } from '../../src-shared/activities/activity'
import { useTranslator } from '../i18n/translator'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import type { ActivityLinks } from './activities-store'
import { isOpen } from './is-open'
import { TimelineEntry } from './TimelineEntry'

interface TimelineProps {
  readonly activities: readonly Activity[]
  /** What the timeline is about; these names are not repeated on every line. */
  readonly about: ActivityLinks
  readonly onOlder?: (() => void) | undefined
}

/** Planned things first, in the order of their due times; then what happened, newest first. */
function inOrder(activities: readonly Activity[]): Activity[] {
  const planned = activities.filter((one) => isOpen(one))
  const past = activities.filter((one) => !isOpen(one))
  return [...planned.sort((one, other) => (one.dueAt ?? 0) - (other.dueAt ?? 0)), ...past]
}

/** What was done with a customer and what is planned. Completing, snoozing and moving happen on the line itself. */
export function Timeline({ activities, about, onOlder }: TimelineProps) {
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
            about={about}
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

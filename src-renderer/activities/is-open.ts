import type { Activity } from '../../src-shared/activities/activity'

/** Planned and not yet done. */
export function isOpen(activity: Activity): boolean {
  return activity.doneAt === null && activity.happenedAt === null
}

import { touchKinds } from '../../src-shared/activities/activity'
import type { LocalTrx } from '../database/transaction'
import { type ByPlace, readByPlace, wanted } from './part-facts'

type ActivityFact = readonly [
  place: number,
  id: Buffer,
  kind: string | null,
  title: string | null,
  dueAt: number | null,
  dueLocal: string | null,
  isAllDay: number | null,
  doneAt: number | null,
  happenedAt: number | null,
]

/** What activities say about a record in a list. */
export interface StepFacts {
  readonly next: ActivityFact | null
  readonly lastTouchAt: number | null
  readonly lastTouchKind: string | null
  readonly touchCount: number
}

/** Live activities that name the owner, oldest id first. */
export function readActivities(
  trx: LocalTrx,
  owner: 'person_id' | 'company_id',
  owners: readonly Uint8Array[],
): ByPlace<ActivityFact> {
  return readByPlace<ActivityFact>(
    trx,
    `SELECT wanted.key, activity.id, kind, title, due_at, due_local, is_all_day, done_at, happened_at
     FROM ${wanted} CROSS JOIN activity ON activity.${owner} = wanted.id
     WHERE deleted_at IS NULL ORDER BY wanted.key, activity.id`,
    owners,
  )
}

const NEVER = Number.POSITIVE_INFINITY
const touches: ReadonlySet<string | null> = new Set(touchKinds)

/** Noon UTC: the same day of the calendar nearly everywhere. */
function middleOf(day: string): number {
  return Date.parse(`${day}T12:00:00Z`)
}

/**
 * The next step is the open activity that is due first: by `due_at` as stored, which for a whole day is its first
 * instant; those without a due time come last, then the older one. A touch is a completed call, e-mail, message,
 * meeting, visit or sample; `lastContactedOn` (a day, from a list) counts as the last one when it is newer, as a note.
 */
export function stepFacts(activities: readonly ActivityFact[], lastContactedOn: string | null): StepFacts {
  let next: ActivityFact | null = null
  let lastTouchAt: number | null = null
  let lastTouchKind: string | null = null
  let touchCount = 0
  for (const activity of activities) {
    const [, , kind, , dueAt, , , doneAt, happenedAt] = activity
    if (doneAt === null) {
      const isOpen = happenedAt === null
      if (isOpen && (next === null || (dueAt ?? NEVER) < (next[4] ?? NEVER))) next = activity
    } else if (touches.has(kind)) {
      touchCount += 1
      const at = happenedAt ?? doneAt
      if (lastTouchAt === null || at >= lastTouchAt) [lastTouchAt, lastTouchKind] = [at, kind]
    }
  }
  const contactedAt = lastContactedOn === null ? Number.NaN : middleOf(lastContactedOn)
  if (contactedAt > (lastTouchAt ?? -NEVER)) [lastTouchAt, lastTouchKind] = [contactedAt, 'note']
  return { next, lastTouchAt, lastTouchKind, touchCount }
}

import { touchKinds } from '../../src-shared/activities/activity'
import type { LocalTrx } from '../database/transaction'
import { type ByPlace, readByPlace } from './part-facts'
import { wantedParts } from './read-rows'

type ActivityFact = readonly [
  place: number,
  hexId: string,
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
    {
      columns:
        'wanted.key, hex(activity.id), kind, title, due_at, due_local, is_all_day, done_at, happened_at',
      from: `${wantedParts(trx)} CROSS JOIN activity ON activity.${owner} = wanted.id WHERE deleted_at IS NULL`,
      order: 'wanted.key, activity.id',
    },
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
  const done = activities.filter(([, , kind, , , , , doneAt]) => doneAt !== null && touches.has(kind))
  const last = done.reduce<ActivityFact | null>(later, null)
  const lastAt = last && touchedAt(last)
  const contactedAt = lastContactedOn === null ? Number.NaN : middleOf(lastContactedOn)
  const wasContacted = contactedAt > (lastAt ?? -NEVER)
  return {
    next: activities.filter(isOpen).reduce<ActivityFact | null>(sooner, null),
    lastTouchAt: wasContacted ? contactedAt : lastAt,
    lastTouchKind: wasContacted ? 'note' : (last?.[2] ?? null),
    touchCount: done.length,
  }
}

function isOpen([, , , , , , , doneAt, happenedAt]: ActivityFact): boolean {
  return doneAt === null && happenedAt === null
}

function touchedAt([, , , , , , , doneAt, happenedAt]: ActivityFact): number {
  return happenedAt ?? doneAt ?? -NEVER
}

function sooner(one: ActivityFact | null, other: ActivityFact): ActivityFact {
  return one === null || (other[4] ?? NEVER) < (one[4] ?? NEVER) ? other : one
}

function later(one: ActivityFact | null, other: ActivityFact): ActivityFact {
  return one === null || touchedAt(other) >= touchedAt(one) ? other : one
}

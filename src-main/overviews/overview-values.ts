import { grades, lifecycles } from '../../src-shared/contract/customer'
import type { ContactPointFact } from './part-facts'
import type { StepFacts } from './step-facts'

/** The place of a word in its list, from 1; null for none and for words of a newer version. */
function rankOf(words: readonly string[], word: string | null): number | null {
  const place = word === null ? -1 : words.indexOf(word)
  return place < 0 ? null : place + 1
}

/** The rank of a grade: A is 1. */
export const gradeRank = (grade: string | null): number | null => rankOf(grades, grade)

/** The rank of a lifecycle: lead is 1. */
export const lifecycleRank = (lifecycle: string | null): number | null => rankOf(lifecycles, lifecycle)

function best(points: readonly ContactPointFact[], weightOf: (kind: string | null) => number): string | null {
  let chosen: ContactPointFact | null = null
  let least = Number.POSITIVE_INFINITY
  for (const point of points) {
    const weight = weightOf(point[1]) - (point[4] === 1 ? 0.5 : 0)
    if (point[2] !== null && weight < least) [chosen, least] = [point, weight]
  }
  return chosen?.[2] ?? null
}

const none = Number.POSITIVE_INFINITY

/** The number to show: a mobile before another phone, the primary one before others, then by position. */
export function phoneToShow(points: readonly ContactPointFact[]): string | null {
  return best(points, (kind) => (kind === 'mobile' ? 0 : kind === 'phone' ? 1 : none))
}

/** The address to show: the primary one, otherwise the first. */
export function emailToShow(points: readonly ContactPointFact[]): string | null {
  return best(points, (kind) => (kind === 'email' ? 0 : none))
}

/** The columns of next step and last touch of both overviews. */
export function stepColumns({ next, lastTouchAt, lastTouchKind, touchCount }: StepFacts) {
  const [, hexId = null, kind = null, title = null, dueAt = null, dueLocal = null, isAllDay = null] =
    next ?? []
  return {
    has_next: next === null ? 0 : 1,
    next_activity_id: hexId === null ? null : Buffer.from(hexId, 'hex'),
    next_kind: kind,
    next_title: title,
    next_due_at: dueAt,
    next_due_local: dueLocal,
    next_is_all_day: isAllDay,
    last_touch_at: lastTouchAt,
    last_touch_kind: lastTouchKind,
    touch_count: touchCount,
  }
}

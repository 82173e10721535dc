import type * as z from 'zod'
import type { activitiesContract } from '../../src-shared/activities/activities-contract'
import type { Activity, ActivityKind, Due } from '../../src-shared/activities/activity'
import type { ActivityId, CompanyId, DealId, PersonId } from '../../src-shared/kernel/ids'
import { api } from '../ipc/api'
import { createViewStore } from '../state/create-view-store'

/** What an activity belongs to. */
export interface ActivityLinks {
  readonly personId?: PersonId | null
  readonly companyId?: CompanyId | null
  readonly dealId?: DealId | null
}

export interface ActivityDraft {
  readonly kind: ActivityKind
  readonly title: string
  readonly body?: string | null
  /** Given: planned. Absent: it has happened. */
  readonly due?: Due | null
}

type ActivityPatch = z.input<typeof activitiesContract.update.input>['patch']

interface TimelineQuery {
  readonly personId?: PersonId
  readonly companyId?: CompanyId
  readonly dealId?: DealId
  readonly limit: number
}

/** A whole timeline, further back than the part that a record's page brings along. */
export function createTimelineView() {
  return createViewStore({
    topics: ['activities'],
    load: ({ limit, ...of }: TimelineQuery) =>
      api.activities.timeline({ ...of, window: { offset: 0, limit } }),
  })
}

/** Logs what happened, or plans it when it has a due day. */
export function createActivity(draft: ActivityDraft, links: ActivityLinks): Promise<{ activity: Activity }> {
  return api.activities.create({ ...draft, ...links })
}

export function updateActivity(id: ActivityId, patch: ActivityPatch): Promise<{ activity: Activity }> {
  return api.activities.update({ id, patch })
}

/** Marks as done; the next step is planned in the same transaction, so that one Undo takes both back. */
export function completeActivity(
  id: ActivityId,
  next: ActivityDraft | null,
): Promise<{ activity: Activity }> {
  return api.activities.complete({ id, next })
}

export function reopenActivity(id: ActivityId): Promise<{ activity: Activity }> {
  return api.activities.reopen({ id })
}

/** Hides a due activity until an instant. */
export function snoozeActivity(id: ActivityId, until: number): Promise<{ activity: Activity }> {
  return api.activities.snooze({ id, until })
}

export async function removeActivity(id: ActivityId): Promise<void> {
  await api.activities.remove({ ids: [id] })
}

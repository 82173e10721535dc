import type * as z from 'zod'
import type { Activity } from '../../src-shared/activities/activity'
import type { activitiesContract } from '../../src-shared/activities/activities-contract'
import { AppError } from '../../src-shared/contract/app-error'
import type { ServiceOf } from '../../src-shared/contract/define-contract'
import { type Message, message } from '../../src-shared/contract/message'
import type { ReadDatabase } from '../database/database-types'
import { idBytes } from '../database/ids'
import type { Trx } from '../database/transaction'
import type { NewRow } from '../journal/journal'
import type { ServiceDeps } from '../service-deps'
import {
  type ActivityRows,
  countTouches,
  findActivity,
  openActivities,
  readActivities,
  type TimelineOf,
  timelinePage,
} from './activities-queries'
import { dueColumns, linkColumns } from './activity-values'

type ActivityInput = z.output<(typeof activitiesContract)['create']['input']>
type ActivityPatch = z.output<(typeof activitiesContract)['update']['input']>['patch']

/** A new activity inside a running transaction: logged when it has no due and is no task, planned otherwise. Returns its id. */
export function addActivity(deps: ServiceDeps, trx: Trx, input: ActivityInput): string {
  const now = deps.clock.now()
  const isPlanned = input.happenedAt === undefined && (input.due != null || input.kind === 'task')
  const happenedAt = isPlanned ? null : (input.happenedAt ?? now)
  const id = deps.newId()
  deps.journal.insert(trx, 'activity', {
    id: idBytes(id),
    kind: input.kind,
    title: input.title,
    body: input.body ?? null,
    ...linkColumns(input),
    ...dueColumns(input.due, deps.clock.zone()),
    doneAt: happenedAt,
    happenedAt,
    remindMinutes: remindMinutes(input),
    createdAt: now,
  })
  return id
}

/** A new activity whose columns are ready to be stored, inside a running transaction: for lists of many. */
export function insertActivityRow(deps: ServiceDeps, trx: Trx, row: NewRow<'activity'>): void {
  deps.journal.insert(trx, 'activity', row)
}

/** The due columns of a whole day in the zone of this device. */
export function dueOnDay(deps: ServiceDeps, on: string) {
  return dueColumns({ on, time: null }, deps.clock.zone())
}

/** The newest hundred entries of a record's timeline, for its page. */
export async function timelineOf(db: ReadDatabase, of: TimelineOf): Promise<Activity[]> {
  const { rows } = await timelinePage(db, of, { offset: 0, limit: 100 })
  return rows
}

/** How many touches a record has had: completed calls, messages, meetings, visits and samples. */
export function touchCountOf(db: ReadDatabase, of: TimelineOf): Promise<number> {
  return countTouches(db, of)
}

/** The views of live activities, narrowed and ordered by the caller. */
export function activityViews(
  db: ReadDatabase,
  narrow: (rows: ActivityRows) => ActivityRows,
): Promise<Activity[]> {
  return readActivities(db, narrow)
}

/** A time given means a reminder at that time unless another lead is wished; a whole day or no due has none. */
function remindMinutes(input: Pick<ActivityInput, 'due' | 'remindMinutes'>): number | null {
  if (!input.due?.time) return null
  return input.remindMinutes === undefined ? 0 : input.remindMinutes
}

function patchColumns(deps: ServiceDeps, patch: ActivityPatch) {
  const { due, remindMinutes: minutes, personId, companyId, dealId, ...plain } = patch
  return {
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)),
    ...linkColumns({ personId, companyId, dealId }),
    ...(due === undefined
      ? {}
      : {
          ...dueColumns(due, deps.clock.zone()),
          snoozedUntil: null,
          remindMinutes: remindMinutes({ due, remindMinutes: minutes }),
        }),
    ...(minutes !== undefined && due === undefined ? { remindMinutes: minutes } : {}),
  }
}

async function viewOf(trx: Trx, id: string): Promise<Activity> {
  const activity = await findActivity(trx.db, id)
  if (!activity) throw new AppError('not-found', message('error.notFound'))
  return activity
}

/** Writes to one activity in a transaction of its own and returns the changed view. */
async function change(
  deps: ServiceDeps,
  id: string,
  { label, write }: { label: (activity: Activity) => Message; write: (trx: Trx, before: Activity) => void },
) {
  const named = await findActivity(deps.read, id)
  if (!named) throw new AppError('not-found', message('error.notFound'))
  return deps.inTransaction({ label: label(named) }, async (trx) => {
    write(trx, await viewOf(trx, id))
    return { transactionId: trx.id, activity: await viewOf(trx, id) }
  })
}

/** Serves the activities contract: the timeline, what is planned, and the next step asked for on completion. */
export function createActivitiesService(deps: ServiceDeps): ServiceOf<typeof activitiesContract> {
  return {
    timeline: ({ window, ...of }) => timelinePage(deps.read, of, window),
    listOpen: ({ window }) => openActivities(deps.read, window),
    create: (input) =>
      deps.inTransaction({ label: message('label.activity.create', { title: input.title }) }, async (trx) => {
        const id = addActivity(deps, trx, input)
        return { transactionId: trx.id, activity: await viewOf(trx, id) }
      }),
    update: ({ id, patch }) =>
      change(deps, id, {
        label: ({ title }) => message('label.activity.update', { title }),
        write: (trx) => deps.journal.update(trx, 'activity', idBytes(id), patchColumns(deps, patch)),
      }),
    complete: ({ id, next }) =>
      change(deps, id, {
        label: ({ title }) => message('label.activity.complete', { title }),
        write: (trx, before) => {
          const now = deps.clock.now()
          deps.journal.update(trx, 'activity', idBytes(id), { doneAt: now, snoozedUntil: null })
          if (next) {
            const { personId, companyId, dealId } = before
            addActivity(deps, trx, { ...next, personId, companyId, dealId })
          }
        },
      }),
    reopen: ({ id }) =>
      change(deps, id, {
        label: ({ title }) => message('label.activity.reopen', { title }),
        write: (trx) => deps.journal.update(trx, 'activity', idBytes(id), { doneAt: null, happenedAt: null }),
      }),
    snooze: ({ id, until }) =>
      change(deps, id, {
        label: ({ title }) => message('label.activity.snooze', { title }),
        write: (trx) => deps.journal.update(trx, 'activity', idBytes(id), { snoozedUntil: until }),
      }),
    remove: ({ ids }) =>
      deps.inTransaction({ label: message('label.activity.remove', { count: ids.length }) }, async (trx) => {
        for (const id of ids) deps.journal.remove(trx, 'activity', idBytes(id))
        return { transactionId: trx.id }
      }),
  }
}

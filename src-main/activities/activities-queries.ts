import type { ExpressionBuilder } from 'kysely'
import { type Activity, type ActivityKind, touchKinds } from '../../src-shared/activities/activity'
import type { Id } from '../../src-shared/kernel/ids'
import type { Database, ReadDatabase } from '../database/database-types'
import { idBytes, idText } from '../database/ids'
import { idsOf, standsFor } from '../database/merged'

/** Which record's timeline is asked for; several given ids are alternatives. */
export interface TimelineOf {
  personId?: string | undefined
  companyId?: string | undefined
  dealId?: string | undefined
}

/** Live activities with the names of what they are linked to. */
export function activityRows(db: ReadDatabase) {
  return db
    .selectFrom('activity')
    .leftJoin('person', (join) => join.on('person.id', '=', standsFor('activity.personId')))
    .leftJoin('company', (join) => join.on('company.id', '=', standsFor('activity.companyId')))
    .leftJoin('deal', 'deal.id', 'activity.dealId')
    .where('activity.deletedAt', 'is', null)
    .select([
      'activity.id',
      'activity.kind',
      'activity.title',
      'activity.body',
      'person.id as personId',
      'person.fullName as personName',
      'company.id as companyId',
      'company.name as companyName',
      'activity.dealId',
      'deal.title as dealTitle',
      'activity.dueAt',
      'activity.dueLocal',
      'activity.dueZone',
      'activity.isAllDay',
      'activity.doneAt',
      'activity.happenedAt',
      'activity.snoozedUntil',
      'activity.remindMinutes',
      'activity.createdAt',
    ])
}

/** A query over live activities that callers narrow. */
export type ActivityRows = ReturnType<typeof activityRows>

/** The views of live activities, narrowed and ordered by the caller. */
export async function readActivities(
  db: ReadDatabase,
  narrow: (rows: ActivityRows) => ActivityRows,
): Promise<Activity[]> {
  const rows = await narrow(activityRows(db)).execute()
  return rows.map(toActivity)
}

type ActivityRow = Awaited<ReturnType<ReturnType<typeof activityRows>['executeTakeFirstOrThrow']>>

/** The view of a row, as the contract wants it. */
function toActivity(row: ActivityRow): Activity {
  return {
    ...row,
    id: idText<'activity'>(row.id),
    kind: (row.kind ?? 'note') as ActivityKind,
    title: row.title ?? '',
    personId: optionalId<'person'>(row.personId),
    companyId: optionalId<'company'>(row.companyId),
    dealId: optionalId<'deal'>(row.dealId),
    isAllDay: row.isAllDay === 1,
  }
}

function optionalId<Entity extends string>(bytes: Uint8Array | null): Id<Entity> | null {
  return bytes ? idText<Entity>(bytes) : null
}

/** One activity, or undefined when there is none (or it is in the trash). */
export async function findActivity(db: ReadDatabase, id: string): Promise<Activity | undefined> {
  const row = await activityRows(db).where('activity.id', '=', idBytes(id)).executeTakeFirst()
  return row && toActivity(row)
}

/**
 * A record's timeline: planned activities first by due time, then what happened, newest first.
 * A company's timeline also holds what was done with its people when it names the company.
 */
export async function timelinePage(
  db: ReadDatabase,
  of: TimelineOf,
  window: { offset: number; limit: number },
): Promise<{ rows: Activity[]; total: number }> {
  const rows = await activityRows(db)
    .where((eb) => eb.or(linkedTo(eb, of)))
    .orderBy((eb) => eb.case().when('activity.doneAt', 'is', null).then(0).else(1).end())
    .orderBy((eb) => eb.case().when('activity.doneAt', 'is', null).then(eb.ref('activity.dueAt')).end())
    .orderBy((eb) => eb.fn.coalesce('activity.happenedAt', 'activity.doneAt', 'activity.createdAt'), 'desc')
    .orderBy('activity.id', 'desc')
    .limit(window.limit)
    .offset(window.offset)
    .execute()
  const { total } = await db
    .selectFrom('activity')
    .where('activity.deletedAt', 'is', null)
    .where((eb) => eb.or(linkedTo(eb, of)))
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { rows: rows.map(toActivity), total }
}

function linkedTo(eb: ExpressionBuilder<Pick<Database, 'activity'>, 'activity'>, of: TimelineOf) {
  const links = [
    ['activity.personId', of.personId],
    ['activity.companyId', of.companyId],
    ['activity.dealId', of.dealId],
  ] as const
  return links.flatMap(([column, id]) => (id ? [eb(column, 'in', idsOf(idBytes(id)))] : []))
}

/** How many touches a record has had: completed calls, messages, meetings, visits and samples. */
export async function countTouches(db: ReadDatabase, of: TimelineOf): Promise<number> {
  const { touches } = await db
    .selectFrom('activity')
    .where('activity.deletedAt', 'is', null)
    .where('activity.doneAt', 'is not', null)
    .where('activity.kind', 'in', touchKinds)
    .where((eb) => eb.or(linkedTo(eb, of)))
    .select((eb) => eb.fn.countAll<number>().as('touches'))
    .executeTakeFirstOrThrow()
  return touches
}

/** Open planned activities by due time, those without one last. */
export async function openActivities(
  db: ReadDatabase,
  window: { offset: number; limit: number },
): Promise<{ rows: Activity[]; total: number }> {
  const rows = await activityRows(db)
    .where('activity.doneAt', 'is', null)
    .where('activity.happenedAt', 'is', null)
    .orderBy((eb) => eb.case().when('activity.dueAt', 'is', null).then(1).else(0).end())
    .orderBy('activity.dueAt')
    .orderBy('activity.id')
    .limit(window.limit)
    .offset(window.offset)
    .execute()
  const { total } = await db
    .selectFrom('activity')
    .where('deletedAt', 'is', null)
    .where('doneAt', 'is', null)
    .where('happenedAt', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { rows: rows.map(toActivity), total }
}

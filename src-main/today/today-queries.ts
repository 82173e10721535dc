import { type Activity, touchKinds } from '../../src-shared/activities/activity'
import { timeZoneOf } from '../../src-shared/countries/time-zones'
import type { DealCard } from '../../src-shared/deals/deal'
import type { TodayItem } from '../../src-shared/today/today-contract'
import { activityViews } from '../activities/activities-service'
import type { ReadDatabase } from '../database/database-types'
import { idBytes, idText } from '../database/ids'
import { idsOfEach, standsFor } from '../database/merged'
import { dealCards } from '../deals/deals-service'

/** The most lines that one part of the page holds; the counts go on. */
export const LINES = 200

/** Open planned activities due in [from, until), hidden while snoozed, in the order of their time. */
export async function plannedBetween(
  db: ReadDatabase,
  span: { from: number; until: number; now: number },
): Promise<Activity[]> {
  return activityViews(db, (rows) =>
    rows
      .where('activity.doneAt', 'is', null)
      .where('activity.happenedAt', 'is', null)
      .where('activity.dueAt', '>=', span.from)
      .where('activity.dueAt', '<', span.until)
      .where((eb) =>
        eb.or([eb('activity.snoozedUntil', 'is', null), eb('activity.snoozedUntil', '<=', span.until - 1)]),
      )
      .orderBy('activity.dueAt')
      .orderBy('activity.id')
      .limit(LINES),
  )
}

/** How many open planned activities are due in [from, until) and not snoozed beyond it. */
export async function countPlannedBetween(
  db: ReadDatabase,
  span: { from: number; until: number },
): Promise<number> {
  const { count } = await db
    .selectFrom('activity')
    .where('deletedAt', 'is', null)
    .where('doneAt', 'is', null)
    .where('happenedAt', 'is', null)
    .where('dueAt', '>=', span.from)
    .where('dueAt', '<', span.until)
    .where((eb) => eb.or([eb('snoozedUntil', 'is', null), eb('snoozedUntil', '<=', span.until - 1)]))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** How many planned activities were completed in [from, until). */
export async function countDone(db: ReadDatabase, span: { from: number; until: number }): Promise<number> {
  const { count } = await db
    .selectFrom('activity')
    .where('deletedAt', 'is', null)
    .where('doneAt', '>=', span.from)
    .where('doneAt', '<', span.until)
    .where((eb) => eb.or([eb('dueAt', 'is not', null), eb('kind', '=', 'task')]))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Activities whose reminder came due while the program was closed and that nobody has acknowledged. */
export async function missedActivities(
  db: ReadDatabase,
): Promise<{ activities: Activity[]; since: number | null }> {
  const fired = await db
    .selectFrom('reminderFired')
    .where('wasMissed', '=', 1)
    .where('acknowledgedAt', 'is', null)
    .select(['activity', 'occurrence'])
    .orderBy('occurrence')
    .limit(LINES)
    .execute()
  if (fired.length === 0) return { activities: [], since: null }
  const activities = await activityViews(db, (rows) =>
    rows
      .where(
        'activity.id',
        'in',
        fired.map((one) => one.activity),
      )
      .where('activity.doneAt', 'is', null)
      .orderBy('activity.dueAt'),
  )
  return { activities, since: activities.length > 0 ? (fired[0]?.occurrence ?? null) : null }
}

/** The customer's place and touches beside each activity, looked up once for all of them. */
export async function withCustomers(db: ReadDatabase, activities: readonly Activity[]): Promise<TodayItem[]> {
  const personIds = [...new Set(activities.flatMap((one) => (one.personId ? [one.personId] : [])))].map(
    idBytes,
  )
  const companyIds = [...new Set(activities.flatMap((one) => (one.companyId ? [one.companyId] : [])))].map(
    idBytes,
  )
  const people = await placesOf(db, 'person', personIds)
  const companies = await placesOf(db, 'company', companyIds)
  const touches = await touchesOf(db, personIds)
  return activities.map((activity) => {
    const { personId, companyId } = activity
    const place = placeOf(
      personId ? people.get(personId) : undefined,
      companyId ? companies.get(companyId) : undefined,
    )
    return {
      activity,
      customerZone: place ? timeZoneOf(place.country, place.city) : null,
      customerPlace: place?.city ?? null,
      touchCount: personId ? (touches.get(personId) ?? 0) : 0,
    }
  })
}

/** Where somebody is: the person's own country, else that of the company. */
function placeOf(person: Place | undefined, company: Place | undefined): Place | undefined {
  return person?.country ? person : (company ?? person)
}

interface Place {
  country: string | null
  city: string | null
}

async function placesOf(
  db: ReadDatabase,
  table: 'person' | 'company',
  ids: readonly Uint8Array[],
): Promise<Map<string, Place>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom(table).where('id', 'in', ids).select(['id', 'country', 'city']).execute()
  return new Map(rows.map((row) => [idText(row.id), { country: row.country, city: row.city }]))
}

async function touchesOf(db: ReadDatabase, ids: readonly Uint8Array[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('activity')
    .where('personId', 'in', idsOfEach(ids))
    .where('deletedAt', 'is', null)
    .where('doneAt', 'is not', null)
    .where('kind', 'in', touchKinds)
    .groupBy(standsFor('activity.personId'))
    .select(standsFor('activity.personId').as('personId'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .execute()
  return new Map(rows.map((row) => [idText(row.personId), row.count]))
}

/** Open deals that have stood too long in their stage, and open deals without a next step, longest first. */
export async function dealsToWatch(
  db: ReadDatabase,
  now: number,
): Promise<{ stale: DealCard[]; withoutNextStep: DealCard[] }> {
  const open = await dealCards(db, now, (rows) =>
    rows
      .where((eb) => eb.or([eb('deal.outcome', 'is', null), eb('deal.outcome', '=', 'open')]))
      .orderBy('deal.stageEnteredAt'),
  )
  return {
    stale: open.filter((deal) => deal.isStale),
    withoutNextStep: open.filter((deal) => deal.nextStep === null && !deal.isStale),
  }
}

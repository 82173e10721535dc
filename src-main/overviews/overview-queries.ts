import { sql } from 'kysely'
import type * as z from 'zod'
import type { companiesContract } from '../../src-shared/companies/companies-contract'
import { type CompanyRow, companyKinds } from '../../src-shared/companies/company'
import {
  type Grade,
  grades,
  type Lifecycle,
  lifecycles,
  type NextStep,
} from '../../src-shared/contract/customer'
import type { peopleContract } from '../../src-shared/people/people-contract'
import type { PersonRow } from '../../src-shared/people/person'
import type { Database, ReadDatabase } from '../database/database-types'
import { idBytes, idText } from '../database/ids'
import { narrow } from './filter-queries'
import { companySortPlans, personSortPlans, type SortPlan } from './overview-sorts'
import { listWindow } from './window-queries'

type PeopleRequest = z.output<(typeof peopleContract)['list']['input']>
type CompaniesRequest = z.output<(typeof companiesContract)['list']['input']>
type PersonOverview = Database['personOverview']
type CompanyOverview = Database['companyOverview']

function gradeOf(rank: number | null): Grade | null {
  return rank === null ? null : (grades[rank - 1] ?? null)
}

function lifecycleOf(rank: number | null): Lifecycle | null {
  return rank === null ? null : (lifecycles[rank - 1] ?? null)
}

function nextStepOf(row: PersonOverview | CompanyOverview): NextStep | null {
  if (row.nextActivityId === null) return null
  return {
    activityId: idText<'activity'>(row.nextActivityId),
    kind: row.nextKind ?? 'task',
    title: row.nextTitle ?? '',
    dueAt: row.nextDueAt,
    dueLocal: row.nextDueLocal,
    isAllDay: row.nextIsAllDay === 1,
  }
}

function sharedFields(row: PersonOverview | CompanyOverview) {
  return {
    localName: row.localName,
    grade: gradeOf(row.gradeRank),
    lifecycle: lifecycleOf(row.lifecycleRank),
    nextStep: nextStepOf(row),
    lastTouch: row.lastTouchAt === null ? null : { kind: row.lastTouchKind ?? 'note', at: row.lastTouchAt },
    country: row.country,
    city: row.city,
    owner: row.owner,
    phone: row.phone,
    email: row.email,
  }
}

function personRow(row: PersonOverview): PersonRow {
  return {
    id: idText<'person'>(row.personId),
    fullName: row.fullName,
    companyId: row.companyId === null ? null : idText<'company'>(row.companyId),
    companyName: row.companyName,
    jobTitle: row.jobTitle,
    touchCount: row.touchCount,
    ...sharedFields(row),
  }
}

function companyRow(row: CompanyOverview): CompanyRow {
  const kinds = row.kinds?.split(',') ?? []
  return {
    id: idText<'company'>(row.companyId),
    name: row.name,
    kinds: companyKinds.filter((kind) => kinds.includes(kind)),
    industry: row.industry,
    peopleCount: row.peopleCount,
    openDealCount: row.openDealCount,
    ...sharedFields(row),
  }
}

const fromJson = (values: readonly (number | string)[]) =>
  sql<number>`(select value from json_each(${JSON.stringify(values)}))`

const bytesFromJson = (ids: readonly string[]) =>
  sql<Uint8Array>`(select unhex(value) from json_each(${JSON.stringify(ids.map((id) => idBytes(id).toString('hex')))}))`

/** The rows in the order of `keys`; keys without a row are left out. */
function inOrder<Key, Row>(keys: readonly Key[], rows: readonly Row[], keyOf: (row: Row) => Key): Row[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]))
  return keys.flatMap((key) => byKey.get(key) ?? [])
}

/** A window of the list of people: filtered, sorted (those without a value last), and how many there are in all. */
export async function personPage(
  db: ReadDatabase,
  { filter, sort, direction, window }: PeopleRequest,
): Promise<{ rows: PersonRow[]; total: number }> {
  const { docs, total } = await listWindow(
    db,
    {
      table: 'person_overview',
      plan: personSortPlans[sort],
      isDescending: direction === 'descending',
      ...narrow(db, 'person', filter),
    },
    window,
  )
  const rows = await db.selectFrom('personOverview').where('doc', 'in', fromJson(docs)).selectAll().execute()
  return { rows: inOrder(docs, rows, (row) => row.doc).map(personRow), total }
}

/** A window of the list of companies. */
export async function companyPage(
  db: ReadDatabase,
  { filter, sort, direction, window }: CompaniesRequest,
): Promise<{ rows: CompanyRow[]; total: number }> {
  const { docs, total } = await listWindow(
    db,
    {
      table: 'company_overview',
      plan: companySortPlans[sort],
      isDescending: direction === 'descending',
      ...narrow(db, 'company', filter),
    },
    window,
  )
  const rows = await db.selectFrom('companyOverview').where('doc', 'in', fromJson(docs)).selectAll().execute()
  return { rows: inOrder(docs, rows, (row) => row.doc).map(companyRow), total }
}

/** More than any list has. */
const everyRow = { offset: 0, limit: 10_000_000 }

/** Numbers of all rows of a list in its order (by name when none is given): for what leaves the program. */
export async function customerDocs(
  db: ReadDatabase,
  request: {
    readonly list: 'people' | 'companies'
    readonly filter: PeopleRequest['filter']
    readonly sort?: PeopleRequest['sort'] | CompaniesRequest['sort'] | undefined
    readonly direction?: PeopleRequest['direction'] | undefined
  },
): Promise<number[]> {
  const { list, filter, sort = 'name', direction } = request
  const isPeople = list === 'people'
  const plans: Readonly<Record<string, SortPlan>> = isPeople ? personSortPlans : companySortPlans
  const { docs } = await listWindow(
    db,
    {
      table: isPeople ? 'person_overview' : 'company_overview',
      plan: plans[sort] ?? personSortPlans.name,
      isDescending: direction === 'descending',
      ...narrow(db, isPeople ? 'person' : 'company', filter),
    },
    everyRow,
  )
  return docs
}

/** People by id as lists show them, in the order given; those in the trash are left out. */
export async function personRowsOf(db: ReadDatabase, ids: readonly string[]): Promise<PersonRow[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('personOverview')
    .where('personId', 'in', bytesFromJson(ids))
    .selectAll()
    .execute()
  return inOrder<string, PersonRow>(ids, rows.map(personRow), (row) => row.id)
}

/** Companies by id as lists show them, in the order given; those in the trash are left out. */
export async function companyRowsOf(db: ReadDatabase, ids: readonly string[]): Promise<CompanyRow[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('companyOverview')
    .where('companyId', 'in', bytesFromJson(ids))
    .selectAll()
    .execute()
  return inOrder<string, CompanyRow>(ids, rows.map(companyRow), (row) => row.id)
}

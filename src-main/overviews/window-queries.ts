import { type Expression, type SqlBool, sql } from 'kysely'
import type { ReadDatabase } from '../database/database-types'
import type { SortPlan } from './overview-sorts'

/** A list that is asked for: which table, which rows of it, in which order. */
export interface ListRequest {
  readonly table: 'person_overview' | 'company_overview'
  readonly plan: SortPlan
  readonly isDescending: boolean
  /** Conditions on the alias `o`. */
  readonly conditions: readonly Expression<SqlBool>[]
  /** True when a condition leaves only few rows, found by their number: then those are read and sorted. */
  readonly isSmall: boolean
}

interface Slice {
  readonly offset: number
  readonly limit: number
}

function rowsOf(db: ReadDatabase, { table, plan, conditions, isSmall }: ListRequest) {
  const alias = isSmall ? sql`o not indexed` : sql`o indexed by ${sql.ref(plan.index)}`
  let rows = db.selectFrom(sql<{ doc: number }>`${sql.ref(table)}`.as<'o'>(alias))
  for (const condition of conditions) rows = rows.where(condition)
  return rows
}

const columnOf = (column: string) => sql.ref<string | number | null>(`o.${column}`)

/** How many rows there are, and how many have something to sort by. */
async function counts(db: ReadDatabase, request: ListRequest): Promise<{ total: number; present: number }> {
  const { plan } = request
  const all = rowsOf(db, request).select((eb) => eb.fn.countAll<number>().as('total'))
  if (!plan.mayBeNull) {
    const { total } = await all.executeTakeFirstOrThrow()
    return { total, present: total }
  }
  return all
    .select((eb) => eb.fn.count<number>(columnOf(plan.columns[0])).as('present'))
    .executeTakeFirstOrThrow()
}

async function slice(
  db: ReadDatabase,
  request: ListRequest,
  part: Slice & { isMissing: boolean; isDescending: boolean },
): Promise<number[]> {
  const { plan } = request
  let rows = rowsOf(db, request).select('o.doc')
  if (plan.mayBeNull) rows = rows.where(columnOf(plan.columns[0]), part.isMissing ? 'is' : 'is not', null)
  const direction = part.isDescending ? 'desc' : 'asc'
  for (const column of plan.columns) rows = rows.orderBy(columnOf(column), direction)
  const found = await rows.orderBy('o.doc', direction).limit(part.limit).offset(part.offset).execute()
  return found.map(({ doc }) => doc)
}

/** Rows in the second half are counted from the end: an offset costs a step for each row that it skips. */
async function presentSlice(
  db: ReadDatabase,
  request: ListRequest,
  part: Slice & { present: number },
): Promise<number[]> {
  const limit = Math.min(part.limit, part.present - part.offset)
  if (limit <= 0) return []
  const fromEnd = part.present - part.offset - limit
  const { isDescending } = request
  if (part.offset <= fromEnd) return slice(db, request, { ...part, limit, isMissing: false, isDescending })
  const docs = await slice(db, request, {
    offset: fromEnd,
    limit,
    isMissing: false,
    isDescending: !isDescending,
  })
  return docs.reverse()
}

/**
 * A window of a list: numbers of its rows in order, and how many rows there are in all. Those with nothing to sort by
 * stand last in both directions, by the rest of the index.
 */
export async function listWindow(
  db: ReadDatabase,
  request: ListRequest,
  window: Slice,
): Promise<{ docs: number[]; total: number }> {
  const { total, present } = await counts(db, request)
  const docs = await presentSlice(db, request, { ...window, present })
  const missing = Math.min(window.limit - docs.length, total - Math.max(present, window.offset))
  if (missing > 0) {
    const offset = Math.max(0, window.offset - present)
    docs.push(...(await slice(db, request, { offset, limit: missing, isMissing: true, isDescending: false })))
  }
  return { docs, total }
}

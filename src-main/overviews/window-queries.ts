import { type Expression, type SqlBool, sql } from 'kysely'
import type { ReadDatabase } from '../database/database-types'
import type { Narrowing, NumberSet } from './filter-queries'
import type { SortPlan } from './overview-sorts'

/** A list that is asked for: which table, which rows of it, in which order. */
export interface ListRequest extends Narrowing {
  readonly table: 'person_overview' | 'company_overview'
  readonly plan: SortPlan
  readonly isDescending: boolean
}

interface Slice {
  readonly offset: number
  readonly limit: number
}

interface Window {
  readonly docs: number[]
  readonly total: number
}

type Direction = 'asc' | 'desc'

const columnOf = (column: string) => sql.ref<string | number | null>(`o.${column}`)
const nameColumns = ['name_sort', 'lifecycle_rank', 'grade_rank', 'country', 'has_next', 'present'] as const

/**
 * A window of a list: numbers of its rows in order, and how many rows there are in all. Without sets an index is
 * walked; with sets the rows in them are read and sorted, which is less than testing every row of an index.
 */
export function listWindow(db: ReadDatabase, request: ListRequest, window: Slice): Promise<Window> {
  const [first] = request.sets
  return first === undefined
    ? walkedWindow(db, request, window)
    : sortedWindow(db, request, { ...window, first })
}

async function sortedWindow(
  db: ReadDatabase,
  request: ListRequest,
  { first, offset, limit }: Slice & { first: NumberSet },
): Promise<Window> {
  const { table, plan, isDescending } = request
  // CROSS JOIN keeps the order: first the set, then each row by its number.
  let rows = db.selectFrom(
    sql<{ doc: number }>`(${first.numbers}) as hit cross join ${sql.ref(table)}`.as<'o'>(
      sql`o not indexed on o.doc = hit.doc`,
    ),
  )
  for (const { numbers } of request.sets.slice(1)) rows = rows.where(sql<SqlBool>`o.doc in (${numbers})`)
  for (const condition of request.conditions) rows = rows.where(condition)
  const isWhole = first.isExact && request.sets.length === 1 && request.conditions.length === 0
  const total = await countOf(
    isWhole ? db.selectFrom(sql<{ doc: number }>`(${first.numbers})`.as<'o'>(sql`o`)) : rows,
  )
  const direction = isDescending ? 'desc' : 'asc'
  let sorted = rows.select('o.doc')
  if (plan.bit !== null && plan.missing === 'last')
    sorted = sorted.orderBy(sql`(o.present & ${plan.bit}) = 0`)
  for (const column of plan.columns) sorted = sorted.orderBy(columnOf(column), direction)
  const found = await sorted.orderBy('o.doc', direction).limit(limit).offset(offset).execute()
  return { docs: found.map(({ doc }) => doc), total }
}

/** A part of a list: the rows that have a value to sort by, or those that have none. */
interface Part {
  readonly index: string
  readonly columns: readonly string[]
  readonly condition: Expression<SqlBool> | null
  readonly direction: Direction
}

/** The condition of the partial index, word for word: SQLite must see that it is met. */
function hasValue({ columns: [column], bit, missing }: SortPlan): Expression<SqlBool> | null {
  if (bit === null) return null
  return missing === 'lowest'
    ? sql<SqlBool>`${columnOf(column)} > 0`
    : sql<SqlBool>`${columnOf(column)} is not null`
}

/** The parts in the order in which they stand in the list. */
function partsOf({ table, plan, isDescending }: ListRequest): Part[] {
  const direction: Direction = isDescending ? 'desc' : 'asc'
  const present: Part = { index: plan.index, columns: plan.columns, condition: hasValue(plan), direction }
  if (plan.bit === null) return [present]
  const missing: Part = {
    index: `${table}_name`,
    columns: nameColumns,
    condition: sql<SqlBool>`(o.present & ${plan.bit}) = 0`,
    direction: 'asc',
  }
  return plan.missing === 'lowest' && !isDescending ? [missing, present] : [present, missing]
}

function rowsOf(db: ReadDatabase, request: ListRequest, part: Part) {
  const alias = sql`o indexed by ${sql.ref(part.index)}`
  let rows = db.selectFrom(sql<{ doc: number }>`${sql.ref(request.table)}`.as<'o'>(alias))
  const conditions = part.condition ? [part.condition, ...request.conditions] : request.conditions
  for (const condition of conditions) rows = rows.where(condition)
  return rows
}

async function countOf(rows: ReturnType<typeof rowsOf>): Promise<number> {
  const { total } = await rows.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  return total
}

async function numbersOf(db: ReadDatabase, request: ListRequest, part: Part & Slice): Promise<number[]> {
  let rows = rowsOf(db, request, part).select('o.doc')
  for (const column of part.columns) rows = rows.orderBy(columnOf(column), part.direction)
  const found = await rows.orderBy('o.doc', part.direction).limit(part.limit).offset(part.offset).execute()
  return found.map(({ doc }) => doc)
}

/** Rows in the second half are counted from the end: an offset costs a step for each row that it skips. */
async function sliceOf(
  db: ReadDatabase,
  request: ListRequest,
  part: Part & Slice & { count: number },
): Promise<number[]> {
  const limit = Math.min(part.limit, part.count - part.offset)
  if (limit <= 0) return []
  const fromEnd = part.count - part.offset - limit
  if (part.offset <= fromEnd) return numbersOf(db, request, { ...part, limit })
  const turned = part.direction === 'asc' ? 'desc' : 'asc'
  return (await numbersOf(db, request, { ...part, limit, offset: fromEnd, direction: turned })).reverse()
}

/** How many rows each part has. Those without a value are counted as the rest: that index is the widest. */
async function countsOf(
  db: ReadDatabase,
  request: ListRequest,
  parts: readonly Part[],
): Promise<Map<Part, number>> {
  const index = `${request.table}_name`
  const everything: Part = { index, columns: nameColumns, condition: null, direction: 'asc' }
  const total = await countOf(rowsOf(db, request, everything))
  const [first, second] = parts
  if (!first || !second) return new Map(parts.map((part) => [part, total]))
  const [present, missing] = second.index === index ? [first, second] : [second, first]
  const count = await countOf(rowsOf(db, request, present))
  return new Map([
    [present, count],
    [missing, total - count],
  ])
}

async function walkedWindow(db: ReadDatabase, request: ListRequest, window: Slice): Promise<Window> {
  const docs: number[] = []
  const parts = partsOf(request)
  const counts = await countsOf(db, request, parts)
  let total = 0
  for (const part of parts) {
    const count = counts.get(part) ?? 0
    const offset = Math.max(0, window.offset - total)
    const limit = window.limit - docs.length
    if (limit > 0 && window.offset < total + count)
      docs.push(...(await sliceOf(db, request, { ...part, offset, limit, count })))
    total += count
  }
  return { docs, total }
}

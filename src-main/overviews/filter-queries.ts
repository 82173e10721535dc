import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely'
import type { CustomerFilter } from '../../src-shared/contract/customer'
import type { ReadDatabase } from '../database/database-types'
import { idBytes } from '../database/ids'
import { countHits, hitNumbers } from '../search/search-service'
import { gradeRank, lifecycleRank } from './overview-values'

/** What narrows a list: conditions on the alias `o`, and whether one of them leaves only few rows. */
export interface Narrowing {
  readonly conditions: readonly Expression<SqlBool>[]
  readonly isSmall: boolean
}

/** Up to so many rows are read one by one and sorted; above, walking an index is faster. */
const few = 3000

const builder = expressionBuilder<{ o: { doc: number } }>()

interface NumberSet {
  readonly numbers: Expression<unknown>
  readonly isFew: boolean
}

async function textSet(
  db: ReadDatabase,
  kind: 'person' | 'company',
  text: string | undefined,
): Promise<NumberSet[]> {
  const numbers = text === undefined ? null : hitNumbers(db, kind, text)
  if (numbers === null || text === undefined) return []
  return [{ numbers, isFew: (await countHits(db, kind, text)) <= few }]
}

async function tagSet(
  db: ReadDatabase,
  kind: 'person' | 'company',
  tagId: string | undefined,
): Promise<NumberSet[]> {
  if (tagId === undefined) return []
  const tagged = db
    .selectFrom('tagging')
    .where('tagId', '=', idBytes(tagId))
    .where('tagging.deletedAt', 'is', null)
  const numbers = tagged
    .innerJoin('searchDocument', 'searchDocument.id', `tagging.${kind}Id`)
    .select('searchDocument.doc')
  const { count } = await tagged
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return [{ numbers, isFew: count <= few }]
}

function companySet(db: ReadDatabase, companyId: string | undefined): NumberSet[] {
  if (companyId === undefined) return []
  const numbers = db
    .selectFrom('affiliation')
    .innerJoin('searchDocument', 'searchDocument.id', 'affiliation.personId')
    .where('affiliation.companyId', '=', idBytes(companyId))
    .where('affiliation.deletedAt', 'is', null)
    .select('searchDocument.doc')
  return [{ numbers, isFew: true }]
}

function columnConditions({
  lifecycle,
  grade,
  country,
  withoutNextStep,
}: CustomerFilter): Expression<SqlBool>[] {
  const conditions: Expression<SqlBool>[] = []
  const column = (name: string) => sql.ref<string | number | null>(`o.${name}`)
  if (lifecycle !== undefined)
    conditions.push(builder(column('lifecycle_rank'), '=', lifecycleRank(lifecycle)))
  if (grade !== undefined && grade.length > 0)
    conditions.push(builder(column('grade_rank'), 'in', grade.map(gradeRank)))
  if (country !== undefined) conditions.push(builder(column('country'), '=', country))
  if (withoutNextStep) conditions.push(builder(column('has_next'), '=', 0))
  return conditions
}

/** The conditions that a filter stands for. A text without letter or digit filters nothing. */
export async function narrow(
  db: ReadDatabase,
  kind: 'person' | 'company',
  filter: CustomerFilter & { companyId?: string | undefined },
): Promise<Narrowing> {
  const sets = [
    ...companySet(db, filter.companyId),
    ...(await tagSet(db, kind, filter.tagId)),
    ...(await textSet(db, kind, filter.text)),
  ]
  const inSets = sets.map(({ numbers }) => sql<SqlBool>`o.doc in (${numbers})`)
  return { conditions: [...inSets, ...columnConditions(filter)], isSmall: sets.some(({ isFew }) => isFew) }
}

import { type Expression, expressionBuilder, type SqlBool, sql } from 'kysely'
import type { CustomerFilter } from '../../src-shared/contract/customer'
import type { ReadDatabase } from '../database/database-types'
import { idBytes } from '../database/ids'
import { idsOf, mergedIds, standsFor } from '../database/merged'
import { hitNumbers } from '../search/search-service'
import { gradeRank, lifecycleRank } from './overview-values'

/** What narrows a list. */
export interface Narrowing {
  /** Conditions on the alias `o`, on columns that every sort index holds. */
  readonly conditions: readonly Expression<SqlBool>[]
  /** Sets of records of which the list holds only those that are in all. */
  readonly sets: readonly NumberSet[]
}

/** A set of records as a subquery of their numbers, found by another index than those of the overview. */
export interface NumberSet {
  readonly numbers: Expression<{ doc: number }>
  /** True when every record of the set is in the overview, so that the set alone can be counted. */
  readonly isExact: boolean
}

const builder = expressionBuilder<{ o: { doc: number } }>()

function tagged(db: ReadDatabase, kind: 'person' | 'company', tagId: string) {
  return db
    .selectFrom('tagging')
    .innerJoin('searchDocument', (join) => join.on('searchDocument.id', '=', standsFor(`tagging.${kind}Id`)))
    .where('tagging.tagId', '=', idBytes(tagId))
    .where('tagging.deletedAt', 'is', null)
    .select('searchDocument.doc')
    .distinct()
}

function employed(db: ReadDatabase, companyId: string) {
  return db
    .selectFrom('affiliation')
    .innerJoin('searchDocument', (join) =>
      join.on('searchDocument.id', '=', standsFor('affiliation.personId')),
    )
    .where('affiliation.companyId', 'in', idsOf(idBytes(companyId)))
    .where('affiliation.deletedAt', 'is', null)
    .select('searchDocument.doc')
    .distinct()
}

/** Records that an import made and nobody has looked at. */
function unreviewed(db: ReadDatabase, kind: 'person' | 'company', batchId: string) {
  const batch = idBytes(batchId)
  return (
    db
      // The types of both tables together are too much for Kysely; these columns they share.
      .selectFrom(`${kind as 'person'} as made`)
      .innerJoin('searchDocument', 'searchDocument.id', 'made.id')
      .where('made.importBatch', '=', batch)
      .where('made.deletedAt', 'is', null)
      .where('made.id', 'not in', mergedIds)
      .where(({ not, exists, selectFrom }) => {
        const ticks = selectFrom('importReview')
          .where('importReview.batch', '=', batch)
          .where('importReview.deletedAt', 'is', null)
          .select('importReview.record')
        const ofAll = ticks.where('importReview.record', 'is', null)
        const ofOne = ticks.whereRef('importReview.record', '=', 'made.id')
        return not(exists(ofAll)).and(not(exists(ofOne)))
      })
      .select('searchDocument.doc')
  )
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

/** What a filter stands for. A text without letter or digit filters nothing. */
export function narrow(
  db: ReadDatabase,
  kind: 'person' | 'company',
  filter: CustomerFilter & { companyId?: string | undefined },
): Narrowing {
  const { companyId, tagId, text, unreviewedFrom } = filter
  const hits = text === undefined ? null : hitNumbers(db, kind, text)
  const sets: NumberSet[] = []
  if (companyId !== undefined) sets.push({ numbers: employed(db, companyId), isExact: false })
  if (hits !== null) sets.push({ numbers: hits, isExact: true })
  if (tagId !== undefined) sets.push({ numbers: tagged(db, kind, tagId), isExact: false })
  if (unreviewedFrom !== undefined)
    sets.push({ numbers: unreviewed(db, kind, unreviewedFrom), isExact: true })
  return { conditions: columnConditions(filter), sets }
}

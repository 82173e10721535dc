import type { MergeKind, MergeParts } from '../../src-shared/merging/merging-contract'
import type { ReadDatabase } from '../database/database-types'
import { idBytes } from '../database/ids'
import { canonicalId, idsOf } from '../database/merged'

/** A row of a person or a company with all its columns. */
export type StoredRow = Readonly<Record<string, string | number | Uint8Array | null>> & {
  readonly id: Uint8Array
  readonly mergedIntoId: Uint8Array | null
}

/** The living record with this id, or the one that stands for it. */
export async function findCard(
  db: ReadDatabase,
  kind: MergeKind,
  id: string,
): Promise<StoredRow | undefined> {
  const row = await db
    // The types of both tables together are too much for Kysely.
    .selectFrom(kind as 'person')
    .where('id', '=', canonicalId(idBytes(id)))
    .where('deletedAt', 'is', null)
    .selectAll()
    .executeTakeFirst()
  return row
}

/** The row itself, whoever stands for it. */
export async function findRow(db: ReadDatabase, kind: MergeKind, id: string): Promise<StoredRow | undefined> {
  const row = await db
    .selectFrom(kind as 'person')
    .where('id', '=', idBytes(id))
    .where('deletedAt', 'is', null)
    .selectAll()
    .executeTakeFirst()
  return row
}

type PartTable = 'contactPoint' | 'affiliation' | 'deal' | 'tagging' | 'productInterest'

async function countParts(
  db: ReadDatabase,
  table: PartTable,
  of: { kind: MergeKind; id: Uint8Array },
): Promise<number> {
  const { count } = await db
    .selectFrom(table as 'contactPoint')
    .where(`${of.kind}Id`, 'in', idsOf(of.id))
    .where('deletedAt', 'is', null)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** What hangs on the card of a record, counted. */
export async function partsOfCard(db: ReadDatabase, kind: MergeKind, id: Uint8Array): Promise<MergeParts> {
  const of = { kind, id }
  const activities = await db
    .selectFrom('activity')
    .where(`${kind}Id`, 'in', idsOf(id))
    .where('deletedAt', 'is', null)
    .select(({ fn, eb }) => [
      fn.countAll<number>().as('all'),
      fn
        .count<number>(
          eb
            .case()
            .when(eb.and([eb('doneAt', 'is', null), eb('happenedAt', 'is', null)]))
            .then(1)
            .end(),
        )
        .as('open'),
    ])
    .executeTakeFirstOrThrow()
  const values = await db
    .selectFrom('customValue')
    .where(`${kind}Id`, 'in', idsOf(id))
    .where('deletedAt', 'is', null)
    .where('value', 'is not', null)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return {
    contactPoints: await countParts(db, 'contactPoint', of),
    affiliations: await countParts(db, 'affiliation', of),
    deals: await countParts(db, 'deal', of),
    tasks: activities.open,
    activities: activities.all - activities.open,
    tags: await countParts(db, 'tagging', of),
    products: await countParts(db, 'productInterest', of),
    customValues: values.count,
  }
}

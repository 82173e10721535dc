import { type OwnerRule, ownerRuleSchema } from '../../../src-shared/imports/owner-rule'
import type { ReadDatabase } from '../../database/database-types'
import { idText } from '../../database/ids'
import type { Trx } from '../../database/transaction'
import { deviceFact, noteDeviceFact } from '../../settings/settings-service'
import { inChunks } from '../imports-queries'

/** A customer of the workspace: who looks after it, and its country. */
export interface StoredCustomer {
  readonly owner: string | null
  readonly country: string | null
}

/** Owners and countries of live companies or people by id. */
export async function storedCustomers(
  db: ReadDatabase,
  kind: 'company' | 'person',
  ids: readonly string[],
): Promise<ReadonlyMap<string, StoredCustomer>> {
  const rows = await inChunks([...new Set(ids)], (list) =>
    db
      // The types of both tables together are too much for Kysely; these columns they share.
      .selectFrom(kind as 'person')
      .where('id', 'in', list)
      .where('deletedAt', 'is', null)
      .select(['id', 'owner', 'country'])
      .execute(),
  )
  return new Map(rows.map(({ id, owner, country }) => [idText(id), { owner, country }]))
}

/** How many owners are offered. */
const mostOwners = 200

/** The owners of live companies and people, those with the most customers first. */
export async function knownOwners(db: ReadDatabase): Promise<string[]> {
  const counts = new Map<string, number>()
  for (const kind of ['company', 'person'] as const) {
    const rows = await db
      .selectFrom(kind as 'person')
      .where('owner', 'is not', null)
      .where('deletedAt', 'is', null)
      .groupBy('owner')
      .select(['owner', ({ fn }) => fn.countAll<number>().as('count')])
      .execute()
    for (const { owner, count } of rows) if (owner) counts.set(owner, (counts.get(owner) ?? 0) + count)
  }
  const most = [...counts].toSorted(([, one], [, other]) => other - one)
  return most.slice(0, mostOwners).map(([owner]) => owner)
}

const LAST_RULE = 'lastOwnerRule'

/** The rule of the last import on this device that had one. */
export async function lastOwnerRule(db: ReadDatabase): Promise<OwnerRule | null> {
  return ownerRuleSchema.safeParse(await deviceFact(db, LAST_RULE)).data ?? null
}

/** Remembers the rule of an import that is being written. */
export function rememberOwnerRule(trx: Trx, rule: OwnerRule): void {
  noteDeviceFact(trx, LAST_RULE, rule)
}

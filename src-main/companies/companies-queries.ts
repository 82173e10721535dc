import type { MergedRecord } from '../../src-shared/merging/merged-record'
import type { Company } from '../../src-shared/companies/company'
import { timeZoneOf } from '../../src-shared/countries/time-zones'
import type { Money } from '../../src-shared/kernel/money'
import { contactPointsOf } from '../contact-points/contact-points-service'
import type { ReadDatabase } from '../database/database-types'
import { idBytes, idText } from '../database/ids'
import { canonicalId } from '../database/merged'
import { versionOf } from '../journal/versions'

function money(minor: number | null, currency: string | null): Money | null {
  return minor !== null && currency ? { minor, currency } : null
}

/** The kinds of a company as a list; they are stored as words with commas between. */
function kindsOf(kinds: string | null): Company['kinds'] {
  return (kinds ? kinds.split(',') : []) as Company['kinds']
}

/**
 * Everything stored on a company, or undefined when there is none (or it is in the trash). The id of one that
 * was merged finds the one that it was merged into.
 */
export async function findCompany(db: ReadDatabase, id: string): Promise<Company | undefined> {
  const row = await db
    .selectFrom('company')
    .where('id', '=', canonicalId(idBytes(id)))
    .where('deletedAt', 'is', null)
    .selectAll()
    .executeTakeFirst()
  if (!row) return undefined
  const {
    deletedAt: _d,
    externalId: _e,
    importBatch: _b,
    mergedIntoId: _m,
    revenueMinor,
    revenueCurrency,
    creditLimitMinor,
    creditLimitCurrency,
    ...stored
  } = row
  const { version, updatedAt } = await versionOf(db, row.id)
  return {
    ...stored,
    id: idText<'company'>(row.id),
    version,
    updatedAt,
    name: row.name ?? '',
    kinds: kindsOf(row.kinds),
    annualRevenue: money(revenueMinor, revenueCurrency),
    creditLimit: money(creditLimitMinor, creditLimitCurrency),
    lifecycle: row.lifecycle as Company['lifecycle'],
    grade: row.grade as Company['grade'],
    timeZone: timeZoneOf(row.country, row.city),
    contactPoints: await contactPointsOf(db, { companyId: idText(row.id) }),
  }
}

/** The name and the country of a live company. */
export async function findCompanyName(
  db: ReadDatabase,
  id: string,
): Promise<{ id: string; name: string; country: string | null } | undefined> {
  const row = await db
    .selectFrom('company')
    .where('id', '=', canonicalId(idBytes(id)))
    .where('deletedAt', 'is', null)
    .select(['id', 'name', 'country'])
    .executeTakeFirst()
  return row && { id: idText(row.id), name: row.name ?? '', country: row.country }
}

/** Those that were merged into a company, by name. */
export async function mergedCompanies(db: ReadDatabase, id: string): Promise<MergedRecord[]> {
  const rows = await db
    .selectFrom('mergedRecord')
    .innerJoin('company', 'company.id', 'mergedRecord.id')
    .where('mergedRecord.canonical', '=', idBytes(id))
    .where('company.deletedAt', 'is', null)
    .orderBy('company.name')
    .orderBy('company.id')
    .select(['company.id', 'company.name as name'])
    .execute()
  return rows.map((row) => ({ id: idText(row.id), name: row.name ?? '' }))
}

import type { Company } from '../../src-shared/companies/company'
import { timeZoneOf } from '../../src-shared/countries/time-zones'
import type { Money } from '../../src-shared/kernel/money'
import { contactPointsOf } from '../contact-points/contact-points-service'
import type { ReadDatabase } from '../database/database-types'
import { idBytes, idText } from '../database/ids'
import { versionOf } from '../journal/versions'

function money(minor: number | null, currency: string | null): Money | null {
  return minor !== null && currency ? { minor, currency } : null
}

/** The kinds of a company as a list; they are stored as words with commas between. */
function kindsOf(kinds: string | null): Company['kinds'] {
  return (kinds ? kinds.split(',') : []) as Company['kinds']
}

/** Everything stored on a company, or undefined when there is none (or it is in the trash). */
export async function findCompany(db: ReadDatabase, id: string): Promise<Company | undefined> {
  const row = await db
    .selectFrom('company')
    .where('id', '=', idBytes(id))
    .where('deletedAt', 'is', null)
    .selectAll()
    .executeTakeFirst()
  if (!row) return undefined
  const {
    deletedAt: _d,
    externalId: _e,
    importBatch: _b,
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
    contactPoints: await contactPointsOf(db, { companyId: id }),
  }
}

/** The name and the country of a live company. */
export async function findCompanyName(
  db: ReadDatabase,
  id: string,
): Promise<{ name: string; country: string | null } | undefined> {
  const row = await db
    .selectFrom('company')
    .where('id', '=', idBytes(id))
    .where('deletedAt', 'is', null)
    .select(['name', 'country'])
    .executeTakeFirst()
  return row && { name: row.name ?? '', country: row.country }
}

import type { LocalTrx, Trx } from '../database/transaction'
import type { Deriver } from '../journal/journal'
import { flushMatchKeys, type RecordKeys, writeMatchKeys } from '../matching/match-writer'
import { companyKeys, dealKeys, personKeys } from '../matching/record-keys'
import { activityFields, companyFields, dealFields, personFields } from '../search/document-fields'
import { clearSearchIndex, flushNumbers, indexDocuments } from '../search/search-index'
import { type AffectedRecords, affectedRecords, allRecords } from './affected-records'
import { readCompanyFacts } from './company-facts'
import { readActivityFacts, readDealFacts } from './deal-facts'
import { rebuildMerged, renewMerged } from './merged-records'
import { writeCompanyOverview, writePersonOverview } from './overview-writer'
import { readPersonFacts } from './person-facts'
import { chunkSize, RecordSet } from './record-set'

interface Derived {
  readonly id: Buffer
  readonly doc: number | null
  readonly isLive: boolean
}

function keysOf<Record extends Derived>(
  records: readonly Record[],
  keys: (record: Record) => RecordKeys['keys'],
): RecordKeys[] {
  return records.map((record) => ({
    id: record.id,
    isNew: record.doc === null,
    keys: record.isLive ? keys(record) : [],
  }))
}

async function derivePeople(trx: LocalTrx, ids: readonly Buffer[]): Promise<void> {
  const people = readPersonFacts(trx, ids)
  const numbers = await indexDocuments(
    trx,
    'person',
    people.map((person) => ({
      ...person,
      fields: person.isLive ? personFields(person) : null,
    })),
  )
  writeMatchKeys(trx, 'person', keysOf(people, personKeys))
  writePersonOverview(trx, people, numbers)
}

async function deriveCompanies(trx: LocalTrx, ids: readonly Buffer[]): Promise<void> {
  const companies = readCompanyFacts(trx, ids)
  const numbers = await indexDocuments(
    trx,
    'company',
    companies.map((company) => ({
      ...company,
      fields: company.isLive ? companyFields(company) : null,
    })),
  )
  writeMatchKeys(trx, 'company', keysOf(companies, companyKeys))
  writeCompanyOverview(trx, companies, numbers)
}

async function deriveDeals(trx: LocalTrx, ids: readonly Buffer[]): Promise<void> {
  const deals = readDealFacts(trx, ids)
  await indexDocuments(
    trx,
    'deal',
    deals.map((deal) => ({
      ...deal,
      fields: deal.isLive ? dealFields(deal) : null,
    })),
  )
  writeMatchKeys(trx, 'deal', keysOf(deals, dealKeys))
}

async function deriveActivities(trx: LocalTrx, ids: readonly Buffer[]): Promise<void> {
  const activities = readActivityFacts(trx, ids)
  const documents = activities.map((activity) => ({
    ...activity,
    fields: activity.isLive ? activityFields(activity) : null,
  }))
  await indexDocuments(trx, 'activity', documents)
}

/** After so many records what is new of them is written. */
const mostGathered = 1000

/** Records derived since something was written, by transaction. */
const gathered = new WeakMap<LocalTrx, number>()

/**
 * Writes what has been gathered of new records, all at once: a statement of several rows begins a savepoint, at which
 * the full-text tables write out all that they have gathered, and the more that is, the less it costs.
 */
function flush(trx: LocalTrx): void {
  flushNumbers(trx)
  flushMatchKeys(trx)
  gathered.set(trx, 0)
}

async function deriveAll(trx: LocalTrx, records: AffectedRecords): Promise<void> {
  const work = [
    [records.companies, deriveCompanies],
    [records.people, derivePeople],
    [records.deals, deriveDeals],
    [records.activities, deriveActivities],
  ] as const
  for (const [set, derive] of work) {
    for (const ids of set.chunks(chunkSize)) {
      await derive(trx, ids)
      await trx.yield()
      const count = (gathered.get(trx) ?? 0) + ids.length
      gathered.set(trx, count)
      if (count < mostGathered) continue
      flush(trx)
      await trx.yield()
    }
  }
}

/** What is in `records` and not in `done`; it is in `done` afterwards. */
function notYetDone(records: AffectedRecords, done: AffectedRecords): AffectedRecords {
  return {
    people: done.people.takeNew(records.people),
    companies: done.companies.takeNew(records.companies),
    deals: done.deals.takeNew(records.deals),
    activities: done.activities.takeNew(records.activities),
  }
}

const nothing = (): AffectedRecords => ({
  people: new RecordSet(),
  companies: new RecordSet(),
  deals: new RecordSet(),
  activities: new RecordSet(),
})

/** What was derived already in a transaction that comes in slices: the rows stand as they will be committed. */
const doneIn = new WeakMap<Trx, AffectedRecords>()

/**
 * Keeps everything that follows from customers and activities: the search index, the keys of duplicates and the
 * overviews. One deriver for all three, because they read the same rows: each record is read once.
 */
export const customerDeriver: Deriver = {
  name: 'customers',
  tables: ['personOverview', 'companyOverview', 'matchKey', 'mergedRecord'],
  async derive(trx, touched) {
    const renewed = renewMerged(trx, touched)
    const isRenewed = renewed.people.length + renewed.companies.length > 0
    // Where another record stands for one now, what was derived in an earlier slice may be out of date.
    const done = isRenewed ? nothing() : (doneIn.get(trx) ?? nothing())
    doneIn.set(trx, done)
    await deriveAll(trx, notYetDone(await affectedRecords(trx, touched, renewed), done))
  },
  finish: flush,
  async rebuild(trx) {
    clearSearchIndex(trx)
    for (const table of [
      'match_key',
      'match_record',
      'person_overview',
      'company_overview',
      'overview_left',
    ]) {
      trx.statement(`DELETE FROM ${table}`).run()
    }
    rebuildMerged(trx)
    await deriveAll(trx, await allRecords(trx))
    flush(trx)
  },
}

import { readPhone } from '../../../src-shared/phones/phone'
import type { DuplicatePolicy } from '../../../src-shared/imports/imports-contract'
import type { ReadDatabase } from '../../database/database-types'
import type { CorrectedRows } from '../opened/corrections'
import type { Turns } from '../opened/turns'
import { type PlacedRow, placedRows } from '../recognising/placed-rows'
import type { StagingFile } from '../staging/staging-file'
import type { ImportRow } from '../understanding/import-row'
import { type StoredCustomer, storedCustomers } from './owner-queries'

/** A record of a row: its number through the list, and what the workspace says of it; null for one that is new. */
export interface OwnedRecord {
  readonly number: number
  readonly stored: StoredCustomer | null
}

/** What a row says about who should look after its customer. */
export interface OwnerRow {
  /** 0-based row of the sheet. */
  readonly row: number
  readonly company: OwnedRecord | null
  readonly person: OwnedRecord | null
  /** The owner that the row names. */
  readonly named: string | null
  /** Two letters, by where they were found. */
  readonly country: { readonly own: string | null; readonly phone: string | null }
  readonly products: readonly string[]
  /** The row's own policy; null: that of the import. */
  readonly policy: DuplicatePolicy | null
}

function phoneCountry({ contactPoints }: ImportRow): string | null {
  for (const { e164 } of contactPoints) {
    const country = e164 === null ? null : readPhone(e164).country
    if (country !== null) return country
  }
  return null
}

function countryOf(customer: ImportRow): OwnerRow['country'] {
  const own = customer.company?.country ?? customer.person?.country ?? null
  return { own, phone: own === null ? phoneCountry(customer) : null }
}

/**
 * Goes through the rows that can be written and notes what an owner rule decides by. A pass of its own, taken only
 * where there is a rule or somebody makes one. Throws AppError cancelled.
 */
export async function gatherOwnerRows(
  db: ReadDatabase,
  { staging, corrections }: { staging: StagingFile; corrections: Pick<CorrectedRows, 'choiceOf'> },
  turns: Turns,
): Promise<readonly OwnerRow[]> {
  const found: OwnerRow[] = []
  for await (const rows of placedRows(db, staging)) {
    await turns.take()
    const idsOf = (kind: 'company' | 'person') => rows.flatMap(({ place }) => place[kind]?.id ?? [])
    const companies = await storedCustomers(db, 'company', idsOf('company'))
    const people = await storedCustomers(db, 'person', idsOf('person'))
    const owned = (place: PlacedRow['place']['company'], stored: ReadonlyMap<string, StoredCustomer>) =>
      place && { number: place.number, stored: place.id === null ? null : (stored.get(place.id) ?? null) }
    for (const { row, customer, place } of rows) {
      const choice = corrections.choiceOf(row)
      found.push({
        row,
        company: owned(place.company, companies),
        person: owned(place.person, people),
        named: customer.record.owner ?? null,
        country: countryOf(customer),
        products: customer.products,
        policy: choice === 'leave-out' ? null : choice,
      })
    }
  }
  return found
}

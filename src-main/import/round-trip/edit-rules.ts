import type { ExportListName } from '../../../src-shared/export/export-contract'
import { countryOf } from '../../../src-shared/countries/country'
import { isDay } from '../../../src-shared/kernel/day'
import { splitPersonName } from '../../../src-shared/names/person-name'
import { companyKindOf, gradeOf, lifecycleOf } from '../understanding/values/value-words'

/** Columns of a table by name. */
export type Values = Readonly<Record<string, string | number | null>>

/** What a text of a cell sets; null when it cannot be understood. An empty text takes the value away. */
type Reading = (text: string) => Values | null

const text =
  (column: string): Reading =>
  (value) => ({ [column]: value || null })

const read =
  (column: string, of: (value: string) => string | number | null): Reading =>
  (value) => {
    const stored = value === '' ? null : of(value)
    return value !== '' && stored === null ? null : { [column]: stored }
  }

/** A name cannot be taken away. */
const required =
  (set: (value: string) => Values): Reading =>
  (value) =>
    value === '' ? null : set(value)

const day = (column: string) => read(column, (value) => (isDay(value) ? value : null))

const byLetters = (one: string | null, other: string | null) => ((one ?? '') < (other ?? '') ? -1 : 1)

function kindsOf(value: string): string | null {
  const kinds = value.split(',').map((word) => companyKindOf(word.trim()))
  return kinds.includes(null) ? null : [...new Set(kinds)].toSorted(byLetters).join(',')
}

const shared: Readonly<Record<string, Reading>> = {
  'company.country': read('country', countryOf),
  'company.region': text('region'),
  'company.city': text('city'),
  'company.postalCode': text('postalCode'),
  'record.lifecycle': read('lifecycle', lifecycleOf),
  'record.rating': read('grade', gradeOf),
  'record.owner': text('owner'),
  'record.source': text('source'),
  'record.campaign': text('sourceDetail'),
  'record.firstMetAt': day('firstMetOn'),
  'record.lastContactedAt': day('lastContactedOn'),
  'record.nextTalk': text('nextTalk'),
}

const people: Readonly<Record<string, Reading>> = {
  ...shared,
  'person.fullName': required((fullName) => {
    const { familyName, givenName, middleName } = splitPersonName(fullName)
    return { fullName, familyName, givenName, middleName }
  }),
  'person.localName': text('localName'),
  'person.address': text('street'),
  'person.nickname': text('nickname'),
  'person.honorific': text('honorific'),
  'person.language': text('language'),
  'person.birthday': day('birthday'),
}

const companies: Readonly<Record<string, Reading>> = {
  ...shared,
  'company.name': required((name) => ({ name })),
  'company.localName': text('localName'),
  'company.kind': read('kinds', kindsOf),
  'company.industry': text('industry'),
  'company.address': text('street'),
  'company.taxId': text('taxId'),
  'company.representative': text('representative'),
  'company.employees': read('employees', (value) => (/^\d{1,9}$/.test(value) ? Number(value) : null)),
  'company.currency': read('currency', (value) => (/^[A-Z]{3}$/.test(value) ? value : null)),
  'company.incoterm': text('incoterm'),
  'company.paymentTerms': text('paymentTerms'),
  'company.foundedOn': day('foundedOn'),
}

const deals: Readonly<Record<string, Reading>> = {
  'deal.title': required((title) => ({ title })),
  'deal.expectedCloseOn': day('expectedCloseOn'),
  'record.owner': text('owner'),
  'record.source': text('source'),
}

/** How the cells of plain columns are read, by list and column id. Other columns have rules of their own. */
export const editRules: Readonly<Record<ExportListName, Readonly<Record<string, Reading>>>> = {
  people,
  companies,
  deals,
}

/** Amounts with their currencies: two columns of the list, one value of the record. */
export const amounts: readonly {
  readonly amount: string
  readonly currency: string
  readonly minorColumn: string
  readonly currencyColumn: string
}[] = [
  {
    amount: 'company.annualRevenue',
    currency: 'company.revenueCurrency',
    minorColumn: 'revenueMinor',
    currencyColumn: 'revenueCurrency',
  },
  {
    amount: 'company.creditLimit',
    currency: 'company.creditLimitCurrency',
    minorColumn: 'creditLimitMinor',
    currencyColumn: 'creditLimitCurrency',
  },
  {
    amount: 'deal.amount',
    currency: 'deal.currency',
    minorColumn: 'amountMinor',
    currencyColumn: 'amountCurrency',
  },
]

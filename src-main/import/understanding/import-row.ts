import type { companyTable } from '../../../src-shared/companies/companies-tables'
import type { ContactPointKind } from '../../../src-shared/contact-points/contact-point'
import type { ValuesOf } from '../../../src-shared/contract/define-table'
import type { personTable } from '../../../src-shared/people/people-tables'

/** The columns of a company that its own fields fill; those of `record` come beside. */
export type CompanyDraft = Pick<
  ValuesOf<typeof companyTable>,
  | 'localName'
  | 'kinds'
  | 'industry'
  | 'country'
  | 'region'
  | 'city'
  | 'street'
  | 'postalCode'
  | 'taxId'
  | 'representative'
  | 'employees'
  | 'revenueMinor'
  | 'revenueCurrency'
  | 'incoterm'
  | 'paymentTerms'
  | 'creditLimitMinor'
  | 'creditLimitCurrency'
  | 'currency'
  | 'foundedOn'
> & { name: string }

/** The columns of a person that its own fields fill. */
export type PersonDraft = Pick<
  ValuesOf<typeof personTable>,
  | 'familyName'
  | 'givenName'
  | 'middleName'
  | 'localName'
  | 'nickname'
  | 'honorific'
  | 'country'
  | 'region'
  | 'city'
  | 'street'
  | 'postalCode'
  | 'birthday'
  | 'language'
> & { fullName: string }

/** What company and person of the row share; each is written to both. Days are `YYYY-MM-DD`. */
export type RecordDraft = Pick<
  ValuesOf<typeof personTable>,
  | 'source'
  | 'sourceDetail'
  | 'lifecycle'
  | 'grade'
  | 'owner'
  | 'firstMetOn'
  | 'lastContactedOn'
  | 'externalId'
>

export interface AffiliationDraft {
  jobTitle: string | null
  department: string | null
}

export interface PointDraft {
  owner: 'company' | 'person'
  kind: ContactPointKind
  /** As typed. */
  rawText: string
  e164: string | null
  /** Two letters: the country by whose form the number was read. */
  readCountry: string | null
  label: string | null
}

/** `stage` is the word of the list; finding the stage of a pipeline is the writer's. */
export interface DealDraft {
  title: string
  amountMinor: number | null
  amountCurrency: string | null
  stage: string | null
  expectedCloseOn: string | null
}

/** By these a row is found again, in the file and in the base. */
export interface RowKeys {
  company: string | null
  /** Two letters. */
  companyCountry: string | null
  taxId: string | null
  person: string | null
  /** Addresses of the person, folded. */
  emails: string[]
  /** E.164 of the person's mobiles. */
  phones: string[]
}

export type RowSeverity = 'error' | 'warning' | 'repair'

/** Codes of what can be wrong with, or was repaired in, a cell. */
export type RowIssueCode =
  | 'no-name'
  | 'email-malformed'
  | 'phone-unparsed'
  | 'phone-doubtful'
  | 'phone-digits-lost'
  | 'phone-repaired'
  | 'country-unknown'
  | 'day-unparsed'
  | 'day-ambiguous'
  | 'day-approximate'
  | 'money-unparsed'
  | 'currency-unknown'
  | 'number-unparsed'
  | 'number-range'
  | 'value-unknown'
  | 'postal-code-repaired'
  | 'tax-id-repaired'
  | 'name-split'
  | 'name-from-email'
  | 'cell-error'
  | 'group-heading'

/** `column` is the 0-based column of the sheet, null where the whole row is meant; `text` the cell, or what it became. */
export interface RowIssue {
  column: number | null
  code: RowIssueCode
  severity: RowSeverity
  text: string
}

/** One row of a list, understood. A row with an issue of severity `error` cannot be written. */
export interface ImportRow {
  company: CompanyDraft | null
  person: PersonDraft | null
  affiliation: AffiliationDraft | null
  contactPoints: PointDraft[]
  record: RecordDraft
  /** A task to follow up falls due on this day. */
  nextFollowUpOn: string | null
  tags: string[]
  products: string[]
  note: string | null
  deal: DealDraft | null
  custom: { name: string; value: string }[]
  keys: RowKeys
  issues: RowIssue[]
}

import { companyKey } from '../../../src-shared/companies/company-key'
import { emailKey, isEmail } from '../../../src-shared/emails/email'
import type { ImportFieldId } from '../../../src-shared/imports/import-fields'
import { displayName, type PersonName, splitPersonName } from '../../../src-shared/names/person-name'
import { personKey } from '../../../src-shared/names/person-key'
import { isMobileNumber } from '../../../src-shared/phones/phone'
import type {
  AffiliationDraft,
  CompanyDraft,
  DealDraft,
  ImportRow,
  PersonDraft,
  PointDraft,
  RecordDraft,
  RowKeys,
} from './import-row'
import { addIssue, isRefused, type RowDraft } from './row-draft'
import { streetOf } from './street'
import { taxIdKey } from './values/tax-id'

const valueOf = (draft: RowDraft, field: ImportFieldId): string | null => draft.values[field] ?? null

interface NamedPerson {
  readonly fullName: string
  readonly parts: PersonName
}

const NO_PARTS: PersonName = {
  familyName: null,
  givenName: null,
  middleName: null,
  honorific: null,
  jobTitle: null,
  localName: null,
}

/** The full name of the row, from its own column or put together, with titles that stood in the cell taken out. */
function namePerson(draft: RowDraft): NamedPerson | null {
  const typed = valueOf(draft, 'person.fullName')
  const parts = typed === null ? NO_PARTS : splitPersonName(typed)
  const ownParts: PersonName = {
    ...parts,
    familyName: valueOf(draft, 'person.familyName') ?? parts.familyName,
    givenName: valueOf(draft, 'person.givenName') ?? parts.givenName,
    middleName: valueOf(draft, 'person.middleName') ?? parts.middleName,
  }
  const fullName = typed === null ? displayName(ownParts) : cleanName(draft, typed, parts)
  if (fullName !== '') return { fullName, parts: ownParts }
  return draft.plan.isNameless ? nameByEmail(draft) : null
}

/** Where a list names nobody, somebody with an address is called what stands in front of it, else the address itself. */
function nameByEmail(draft: RowDraft): NamedPerson | null {
  const email = draft.points.find((point) => point.kind === 'email' && isEmail(point.rawText))
  if (!email) return null
  const fullName = draft.nameBesideEmail ?? email.rawText
  addIssue(draft, { column: null, code: 'name-from-email', severity: 'repair', text: fullName })
  const parts = draft.nameBesideEmail === null ? NO_PARTS : splitPersonName(fullName)
  return { fullName, parts }
}

/** The name alone, where a title, a form of address or a second name stood beside it; that is noted as a repair. */
function cleanName(draft: RowDraft, typed: string, parts: PersonName): string {
  const beside = parts.jobTitle ?? parts.honorific ?? parts.localName
  const clean = beside === null ? typed : displayName(parts)
  if (clean === typed || clean === '' || isRefused(draft, 'name-split')) return typed
  const column = draft.plan.columns.find((one) => one.field === 'person.fullName')?.index ?? null
  addIssue(draft, { column, code: 'name-split', severity: 'repair', text: `${typed} → ${clean}` })
  return clean
}

function placeOf(draft: RowDraft): Parameters<typeof streetOf>[1] {
  const parts = (['company.city', 'company.region', 'company.postalCode'] as const).map((field) =>
    valueOf(draft, field),
  )
  return { country: valueOf(draft, 'company.country'), parts }
}

function personOf(draft: RowDraft, named: NamedPerson, hasCompany: boolean): PersonDraft {
  const ofCompany = (field: ImportFieldId) => (hasCompany ? null : valueOf(draft, field))
  const addresses = hasCompany
    ? draft.addresses.person
    : [...draft.addresses.person, ...draft.addresses.company]
  return {
    fullName: named.fullName,
    familyName: named.parts.familyName,
    givenName: named.parts.givenName,
    middleName: named.parts.middleName,
    localName: valueOf(draft, 'person.localName') ?? named.parts.localName,
    nickname: valueOf(draft, 'person.nickname'),
    honorific: valueOf(draft, 'person.honorific') ?? named.parts.honorific,
    country: ofCompany('company.country'),
    region: ofCompany('company.region'),
    city: ofCompany('company.city'),
    street: streetOf(addresses, placeOf(draft)),
    postalCode: ofCompany('company.postalCode'),
    birthday: valueOf(draft, 'person.birthday'),
    language: valueOf(draft, 'person.language'),
  }
}

function moneyOf(draft: RowDraft, field: ImportFieldId): { minor: number | null; currency: string | null } {
  return draft.money[field] ?? { minor: null, currency: null }
}

function companyOf(draft: RowDraft, name: string): CompanyDraft {
  const revenue = moneyOf(draft, 'company.annualRevenue')
  const credit = moneyOf(draft, 'company.creditLimit')
  return {
    name,
    localName: valueOf(draft, 'company.localName'),
    kinds: [...draft.kinds].sort().join(',') || null,
    industry: valueOf(draft, 'company.industry'),
    country: valueOf(draft, 'company.country'),
    region: valueOf(draft, 'company.region'),
    city: valueOf(draft, 'company.city'),
    street: streetOf(draft.addresses.company, placeOf(draft)),
    postalCode: valueOf(draft, 'company.postalCode'),
    taxId: valueOf(draft, 'company.taxId'),
    representative: valueOf(draft, 'company.representative'),
    employees: draft.employees,
    revenueMinor: revenue.minor,
    revenueCurrency: revenue.currency,
    incoterm: valueOf(draft, 'company.incoterm'),
    paymentTerms: valueOf(draft, 'company.paymentTerms'),
    creditLimitMinor: credit.minor,
    creditLimitCurrency: credit.currency,
    currency: valueOf(draft, 'company.currency'),
    foundedOn: valueOf(draft, 'company.foundedOn'),
  }
}

/** Fields that have no place when the row names no company, or no person: they go to the note. */
const ONLY_COMPANY: readonly ImportFieldId[] = [
  'company.localName',
  'company.industry',
  'company.taxId',
  'company.representative',
  'company.incoterm',
  'company.paymentTerms',
  'company.currency',
  'company.foundedOn',
]
const ONLY_PERSON: readonly ImportFieldId[] = [
  'person.jobTitle',
  'person.department',
  'person.localName',
  'person.nickname',
  'person.honorific',
  'person.birthday',
  'person.language',
]

function homeless(draft: RowDraft, fields: readonly ImportFieldId[]): { header: string; text: string }[] {
  return fields.flatMap((field) => {
    const text = draft.values[field]
    const header = draft.plan.columns.find((column) => column.field === field)?.header ?? ''
    return text === undefined ? [] : [{ header, text }]
  })
}

function noteOf(draft: RowDraft, hasCompany: boolean, hasPerson: boolean): string | null {
  const line = ({ header, text }: { header: string; text: string }) =>
    header === '' ? text : `${header}: ${text}`
  const [only] = draft.notes
  const notes = draft.notes.length === 1 && only ? [only.text] : draft.notes.map(line)
  const rest = [
    ...draft.leftovers,
    ...(hasCompany ? [] : homeless(draft, ONLY_COMPANY)),
    ...(hasPerson ? [] : homeless(draft, ONLY_PERSON)),
    ...(hasPerson ? [] : draft.addresses.person.map((text) => ({ header: '', text }))),
  ]
  return [...notes, ...rest.map(line)].join('\n') || null
}

function dealOf(draft: RowDraft, fallbackTitle: string): DealDraft | null {
  const title = valueOf(draft, 'deal.title')
  const stage = valueOf(draft, 'deal.stage')
  const amount = moneyOf(draft, 'deal.amount')
  const isStaged = stage !== null && isStageTheOnlySign(draft)
  if (title === null && amount.minor === null && !isStaged) return null
  return {
    title: title ?? draft.products[0] ?? fallbackTitle,
    amountMinor: amount.minor,
    amountCurrency: amount.currency,
    stage,
    expectedCloseOn: valueOf(draft, 'deal.expectedCloseOn'),
  }
}

/** A stage alone makes a deal only in a list that has no better sign of one. */
function isStageTheOnlySign(draft: RowDraft): boolean {
  return !draft.plan.columns.some((column) => column.field === 'deal.title' || column.field === 'deal.amount')
}

/** The addresses and mobiles of the person, or of the company where the row names no person. */
function reachedBy(
  points: readonly PointDraft[],
  owner: PointDraft['owner'],
): Pick<RowKeys, 'emails' | 'phones'> {
  const emails = new Set<string>()
  const phones = new Set<string>()
  for (const point of points) {
    if (point.owner !== owner) continue
    const email = point.kind === 'email' ? emailKey(point.rawText) : null
    if (email !== null) emails.add(email)
    if (point.e164 !== null && (point.kind === 'mobile' || isMobileNumber(point.e164))) phones.add(point.e164)
  }
  return { emails: [...emails], phones: [...phones] }
}

function keysOf({
  company,
  person,
  contactPoints,
}: Pick<ImportRow, 'company' | 'person' | 'contactPoints'>): RowKeys {
  return {
    company: company ? companyKey(company.name) : null,
    companyCountry: company?.country ?? null,
    taxId: company?.taxId ? taxIdKey(company.taxId) : null,
    person: person ? personKey(person.fullName, person) : null,
    ...reachedBy(contactPoints, person ? 'person' : 'company'),
  }
}

/** Contact points of somebody who is not named go to the one who is. */
function settlePoints(draft: RowDraft, hasCompany: boolean, hasPerson: boolean): ImportRow['contactPoints'] {
  return draft.points.map((point) => {
    if (point.owner === 'company' && !hasCompany) return { ...point, owner: 'person' }
    return point.owner === 'person' && !hasPerson ? { ...point, owner: 'company' } : point
  })
}

function recordOf(draft: RowDraft): RecordDraft {
  return {
    source: valueOf(draft, 'record.source'),
    sourceDetail: valueOf(draft, 'record.campaign'),
    lifecycle: draft.lifecycle,
    grade: draft.grade,
    owner: valueOf(draft, 'record.owner'),
    firstMetOn: valueOf(draft, 'record.firstMetAt'),
    lastContactedOn: valueOf(draft, 'record.lastContactedAt'),
    externalId: valueOf(draft, 'record.externalId'),
  }
}

/** Where the person works: at the row's company, or with a title or department even without one. */
function affiliationOf(
  draft: RowDraft,
  named: NamedPerson | null,
  hasCompany: boolean,
): AffiliationDraft | null {
  if (!named) return null
  const jobTitle = valueOf(draft, 'person.jobTitle') ?? named.parts.jobTitle
  const department = valueOf(draft, 'person.department')
  return hasCompany || jobTitle !== null || department !== null ? { jobTitle, department } : null
}

/** Puts the cells of a row together. A row that names neither company nor person gets the error `no-name`. */
export function finishRow(draft: RowDraft): ImportRow {
  const named = namePerson(draft)
  const companyName = valueOf(draft, 'company.name')
  const hasCompany = companyName !== null
  const company = hasCompany ? companyOf(draft, companyName) : null
  const person = named ? personOf(draft, named, hasCompany) : null
  if (!company && !person) addIssue(draft, { column: null, code: 'no-name', severity: 'error', text: '' })
  const contactPoints = settlePoints(draft, hasCompany, person !== null)
  return {
    company,
    person,
    affiliation: affiliationOf(draft, named, hasCompany),
    contactPoints,
    record: recordOf(draft),
    nextFollowUpOn: valueOf(draft, 'record.nextFollowUpAt'),
    tags: draft.tags,
    products: draft.products,
    note: noteOf(draft, hasCompany, person !== null),
    deal: dealOf(draft, companyName ?? named?.fullName ?? ''),
    custom: draft.custom,
    keys: keysOf({ company, person, contactPoints }),
    issues: draft.issues,
  }
}

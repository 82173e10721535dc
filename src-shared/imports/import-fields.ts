/**
 * The fields that a column of a foreign list can mean: one vocabulary for the wizard, the command line, saved
 * mappings and tests. Each names how its cells are read and the column of the registry where the value lands.
 */

/** How the cells of a field are understood. */
export type FieldKind =
  | 'text'
  | 'name'
  | 'phone'
  | 'email'
  | 'url'
  | 'handle'
  | 'address'
  | 'day'
  | 'money'
  | 'currency'
  | 'integer'
  | 'country'
  | 'postalCode'
  | 'taxId'
  | 'companyKinds'
  | 'incoterm'
  | 'language'
  | 'grade'
  | 'lifecycle'
  | 'words'
  | 'note'

/** Table and column (registry names) that a value is written to. `kind` is that of a contact point. */
export interface FieldTarget {
  readonly table:
    | 'company'
    | 'person'
    | 'affiliation'
    | 'contactPoint'
    | 'tag'
    | 'productInterest'
    | 'activity'
    | 'deal'
  readonly column: string
  readonly kind?: string
}

export interface ImportField {
  readonly kind: FieldKind
  readonly target: FieldTarget
  /** True where several columns may feed the field (a second phone, another note). */
  readonly many: boolean
}

const to = (table: FieldTarget['table'], column: string) => ({ table, column })
const one = (kind: FieldKind, target: FieldTarget): ImportField => ({ kind, target, many: false })
const many = (kind: FieldKind, target: FieldTarget): ImportField => ({ kind, target, many: true })
const point = (kind: FieldKind, pointKind: string): ImportField =>
  many(kind, { table: 'contactPoint', column: 'rawText', kind: pointKind })

/** Every field by its permanent id. Fields of `record` land on the company and the person of the row alike. */
export const importFields = {
  'company.name': one('name', to('company', 'name')),
  'company.localName': one('name', to('company', 'localName')),
  'company.kind': one('companyKinds', to('company', 'kinds')),
  'company.industry': one('text', to('company', 'industry')),
  'company.country': one('country', to('company', 'country')),
  'company.region': one('text', to('company', 'region')),
  'company.city': one('text', to('company', 'city')),
  'company.address': many('address', to('company', 'street')),
  'company.postalCode': one('postalCode', to('company', 'postalCode')),
  'company.phone': point('phone', 'phone'),
  'company.fax': point('phone', 'fax'),
  'company.email': point('email', 'email'),
  'company.website': point('url', 'website'),
  'company.taxId': one('taxId', to('company', 'taxId')),
  'company.representative': one('name', to('company', 'representative')),
  'company.employees': one('integer', to('company', 'employees')),
  'company.annualRevenue': one('money', to('company', 'revenueMinor')),
  'company.currency': one('currency', to('company', 'currency')),
  'company.incoterm': one('incoterm', to('company', 'incoterm')),
  'company.paymentTerms': one('text', to('company', 'paymentTerms')),
  'company.creditLimit': one('money', to('company', 'creditLimitMinor')),
  'company.foundedOn': one('day', to('company', 'foundedOn')),
  'person.fullName': one('name', to('person', 'fullName')),
  'person.familyName': one('name', to('person', 'familyName')),
  'person.givenName': one('name', to('person', 'givenName')),
  'person.middleName': one('name', to('person', 'middleName')),
  'person.localName': one('name', to('person', 'localName')),
  'person.nickname': one('text', to('person', 'nickname')),
  'person.honorific': one('text', to('person', 'honorific')),
  'person.jobTitle': one('text', to('affiliation', 'jobTitle')),
  'person.department': one('text', to('affiliation', 'department')),
  'person.phone': point('phone', 'phone'),
  'person.mobile': point('phone', 'mobile'),
  'person.email': point('email', 'email'),
  'person.address': many('address', to('person', 'street')),
  'person.wechat': point('handle', 'wechat'),
  'person.whatsapp': point('handle', 'whatsapp'),
  'person.kakaotalk': point('handle', 'kakaotalk'),
  'person.line': point('handle', 'line'),
  'person.telegram': point('handle', 'telegram'),
  'person.skype': point('handle', 'skype'),
  'person.linkedin': point('handle', 'linkedin'),
  'person.birthday': one('day', to('person', 'birthday')),
  'person.language': one('language', to('person', 'language')),
  'record.tags': many('words', to('tag', 'name')),
  'record.source': one('text', to('person', 'source')),
  'record.campaign': one('text', to('person', 'sourceDetail')),
  'record.lifecycle': one('lifecycle', to('person', 'lifecycle')),
  'record.rating': one('grade', to('person', 'grade')),
  'record.owner': one('text', to('person', 'owner')),
  'record.productsOfInterest': many('words', to('productInterest', 'name')),
  'record.note': many('note', to('activity', 'body')),
  'record.firstMetAt': one('day', to('person', 'firstMetOn')),
  'record.lastContactedAt': one('day', to('person', 'lastContactedOn')),
  'record.nextFollowUpAt': one('day', to('activity', 'dueLocal')),
  'record.externalId': one('text', to('person', 'externalId')),
  'deal.title': one('text', to('deal', 'title')),
  'deal.amount': one('money', to('deal', 'amountMinor')),
  'deal.currency': one('currency', to('deal', 'amountCurrency')),
  'deal.stage': one('text', to('deal', 'stageId')),
  'deal.expectedCloseOn': one('day', to('deal', 'expectedCloseOn')),
} as const satisfies Readonly<Record<string, ImportField>>

export type ImportFieldId = keyof typeof importFields

/** What a column may be mapped to: a field, a custom field that is made, or nothing. */
export type ColumnField = ImportFieldId | 'custom' | 'ignore'

/** All field ids in the order in which the wizard offers them. */
export const importFieldIds = Object.keys(importFields) as readonly ImportFieldId[]

/** True for the id of a field (not for `custom` and `ignore`). */
export function isImportField(text: string): text is ImportFieldId {
  return Object.hasOwn(importFields, text)
}

/** The meaning of a column as a saved mapping or the command line writes it; null when no such id exists. */
export function columnField(text: string): ColumnField | null {
  if (text === 'company.type') return 'company.kind'
  return isImportField(text) || text === 'custom' || text === 'ignore' ? text : null
}

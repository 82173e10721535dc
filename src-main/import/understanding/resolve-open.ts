import type { ColumnField } from '../../../src-shared/imports/import-fields'
import type { Candidate, ColumnContext, OpenColumn } from './column-context'
import type { OpenMeaning } from './words/language-words'

type Resolver = (column: OpenColumn, context: ColumnContext) => Candidate

const sure = (field: ColumnField, score: number): Candidate => ({ field, score })

/** Company or person, where the header says only that it is a name. */
function nameOf(
  column: OpenColumn,
  context: ColumnContext,
  preferred: 'company.name' | 'person.fullName',
): Candidate {
  const { companyName, personName } = column.content.shares
  const noCompany = !context.has('company.name')
  const noPerson = !context.has('person.fullName')
  if (noCompany && companyName >= 0.4 && companyName > personName * 0.7) return sure('company.name', 0.92)
  if (noPerson && personName >= 0.6) return sure('person.fullName', 0.9)
  if (noCompany !== noPerson) return sure(noCompany ? 'company.name' : 'person.fullName', 0.85)
  return noCompany ? nameAlone(column, preferred) : sure('custom', 0.5)
}

function nameAlone(column: OpenColumn, preferred: 'company.name' | 'person.fullName'): Candidate {
  const { companyName, personName } = column.content.shares
  if (companyName >= 0.15 && companyName > personName) return sure('company.name', 0.8)
  return personName >= 0.4 ? sure('person.fullName', 0.75) : sure(preferred, 0.65)
}

function plainName(column: OpenColumn, context: ColumnContext): Candidate {
  const personal = context.has(
    'person.jobTitle',
    'person.mobile',
    'person.birthday',
    'person.email',
    'person.department',
  )
  const firm = context.has(
    'company.taxId',
    'company.website',
    'company.employees',
    'company.representative',
    'company.industry',
  )
  return nameOf(column, context, firm && !personal ? 'company.name' : 'person.fullName')
}

function givenName(column: OpenColumn, context: ColumnContext): Candidate {
  if (context.has('person.familyName', 'person.middleName')) return sure('person.givenName', 0.95)
  return plainName(column, context)
}

function familyName(column: OpenColumn, context: ColumnContext): Candidate {
  if (context.has('person.givenName') && !context.has('person.familyName'))
    return sure('person.familyName', 0.95)
  return plainName(column, context)
}

/** A contact column holds names, or what one reaches them by. */
function contact(column: OpenColumn, context: ColumnContext): Candidate {
  const { email, phone, mobile } = column.content.shares
  if (email >= 0.5) return emailOf(column, context)
  if (mobile >= 0.5) return sure('person.mobile', 0.75)
  if (phone >= 0.5) return phoneOf(column, context)
  if (!context.has('person.fullName'))
    return sure('person.fullName', column.content.shares.personName >= 0.4 ? 0.92 : 0.75)
  return sure('custom', 0.5)
}

function phoneOf(column: OpenColumn, context: ColumnContext): Candidate {
  const side = context.sideOf(column.index)
  if (context.personAt < 0) return sure(side === 'company' ? 'company.phone' : 'person.phone', 0.9)
  if (context.companyAt < 0) return sure('person.phone', 0.92)
  if (column.content.shares.mobile >= 0.6) return sure('person.phone', 0.85)
  const besideOthers = phoneBesideOthers(column, context)
  if (besideOthers) return besideOthers
  // In a list of accounts (tax number, credit limit) the number in front of the person is the account's.
  if (side === 'company' && context.has(...ofAccounts)) return sure('company.phone', 0.82)
  // The only number in a list of people is there to reach them by, wherever the column stands.
  if (!context.has('person.mobile', 'person.phone')) return sure('person.phone', 0.82)
  return sure(side === 'company' ? 'company.phone' : 'person.phone', 0.8)
}

const ofAccounts: readonly ColumnField[] = ['company.taxId', 'company.representative', 'company.creditLimit']

/** With a phone column of the one, another is the other's; beside a mobile, or a fax in front of the person, fixed lines are the company's. */
function phoneBesideOthers(column: OpenColumn, context: ColumnContext): Candidate | null {
  const { mobile, phone } = column.content.shares
  if (context.hasDefinite('company.phone')) return sure('person.phone', 0.85)
  if (context.hasDefinite('person.phone')) return sure('company.phone', 0.85)
  const isFixed = phone >= 0.5 && mobile <= 0.3
  const isOfFirm = context.has('person.mobile') || isBesideFax(column, context)
  return isFixed && isOfFirm ? sure('company.phone', 0.8) : null
}

/** In front of the person in a list with a fax, or right between the fax and another column of the firm. */
function isBesideFax(column: OpenColumn, context: ColumnContext): boolean {
  const isInFront = context.has('company.fax') && context.sideOf(column.index) === 'company'
  return isInFront || isAmongOfFirm(column, context)
}

/** Between the fax and another column of the firm (its street), wherever the person stands. */
function isAmongOfFirm({ index }: OpenColumn, context: ColumnContext): boolean {
  const [before, behind] = [index - 1, index + 1].map((at) => context.candidate(at)?.field)
  const isOfFirm = (field: ColumnField | undefined) => field?.startsWith('company.') ?? false
  return (before === 'company.fax' && isOfFirm(behind)) || (behind === 'company.fax' && isOfFirm(before))
}

function emailOf(column: OpenColumn, context: ColumnContext): Candidate {
  if (context.personAt < 0)
    return sure(context.sideOf(column.index) === 'company' ? 'company.email' : 'person.email', 0.92)
  if (context.hasDefinite('person.email') && !context.hasDefinite('company.email'))
    return sure('company.email', 0.8)
  const isRole = column.content.shares.roleEmail >= 0.5
  const isBefore = context.sideOf(column.index) === 'company' && column.content.shares.roleEmail >= 0.2
  return isRole || isBefore ? sure('company.email', 0.8) : sure('person.email', 0.92)
}

function addressOf(_column: OpenColumn, context: ColumnContext): Candidate {
  return sure(context.companyAt < 0 && context.personAt >= 0 ? 'person.address' : 'company.address', 0.93)
}

function titleOf(column: OpenColumn, context: ColumnContext): Candidate {
  const { honorific, jobTitle } = column.content.shares
  if (honorific >= 0.5) return sure('person.honorific', 0.9)
  const isDeal =
    context.has('deal.amount', 'deal.stage', 'deal.expectedCloseOn') && !context.has('deal.title')
  if (isDeal && jobTitle < 0.3) return sure('deal.title', 0.8)
  return context.has('person.jobTitle') ? sure('person.honorific', 0.75) : sure('person.jobTitle', 0.85)
}

/** A word for a step on the way to an order rather than for what somebody is to us. */
const STEP =
  /단계|진척|阶段|階段|进度|進度|進捗|フェーズ|ステージ|\bstage|\bphase|этап|стади|стадія|étape|etapa|\bfase|estágio|aşama|giai đoạn/iu

/** A pipeline has deals with their sums and days; `진행단계` in it is a deal's, whatever words it uses. */
function isStepOfDeal({ header }: OpenColumn, context: ColumnContext): boolean {
  return STEP.test(header) && !context.has('deal.stage') && context.count('deal.') >= 2
}

function statusOf(column: OpenColumn, context: ColumnContext): Candidate {
  const { lifecycle } = column.content.shares
  if (isStepOfDeal(column, context)) return sure('deal.stage', 0.88)
  if (context.has('record.lifecycle')) return sure(context.count('deal.') > 0 ? 'deal.stage' : 'custom', 0.75)
  const isDeal =
    context.has('deal.amount', 'deal.title', 'deal.expectedCloseOn') && !context.has('deal.stage')
  const isPipeline = context.has('deal.title') && context.has('deal.expectedCloseOn')
  if (isDeal && (isPipeline || lifecycle < 0.6)) return sure('deal.stage', 0.8)
  return sure('record.lifecycle', lifecycle >= 0.4 ? 0.92 : 0.75)
}

function typeOf(column: OpenColumn, context: ColumnContext): Candidate {
  const { companyKind, lifecycle, grade } = column.content.shares
  const best = Math.max(companyKind, lifecycle, grade)
  if (best < 0.4) return context.has('company.kind') ? sure('record.tags', 0.55) : sure('company.kind', 0.5)
  if (companyKind >= best && !context.has('company.kind')) return sure('company.kind', 0.9)
  if (lifecycle >= Math.max(best, 0.6) && !context.has('record.lifecycle'))
    return sure('record.lifecycle', 0.8)
  if (grade >= best && !context.has('record.rating')) return sure('record.rating', 0.8)
  return sure('record.tags', 0.6)
}

function currencyOfColumn(_column: OpenColumn, context: ColumnContext): Candidate {
  return context.has('deal.amount') ? sure('deal.currency', 0.93) : sure('company.currency', 0.88)
}

function codeOf(column: OpenColumn, context: ColumnContext): Candidate {
  // 00001, 00002 are codes that a program gave.
  const isPadded = column.content.samples.every((text) => /^0\d{3,}$/.test(text))
  if (column.content.isRunningNumber && !isPadded && column.index <= 1) return sure('ignore', 0.8)
  return context.has('record.externalId') ? sure('custom', 0.6) : sure('record.externalId', 0.85)
}

function dateOf(_column: OpenColumn, context: ColumnContext): Candidate {
  if (!context.has('record.firstMetAt')) return sure('record.firstMetAt', 0.6)
  return context.has('record.lastContactedAt') ? sure('custom', 0.5) : sure('record.lastContactedAt', 0.55)
}

function localNameOf(column: OpenColumn, context: ColumnContext): Candidate {
  const { companyAt, personAt } = context
  const { companyName, personName } = column.content.shares
  if (companyAt < 0 && personAt < 0) return plainName(column, context)
  if (personAt < 0 || (companyName >= 0.4 && companyAt >= 0)) return sure('company.localName', 0.85)
  if (companyAt < 0 || personName >= 0.5) return sure('person.localName', 0.85)
  const distance = (to: number) => (column.index > to ? column.index - to : Number.POSITIVE_INFINITY)
  return sure(distance(companyAt) < distance(personAt) ? 'company.localName' : 'person.localName', 0.75)
}

/** Viber, Zalo, QQ: no field of ours, and what its cells look like (a mobile, digits) does not make it one. */
function messengerOf(column: OpenColumn, context: ColumnContext): Candidate {
  return column.content.shares.email >= 0.6 ? emailOf(column, context) : sure('custom', 0.85)
}

/** 简称, Kurzbezeichnung: beside the name of the firm it is no second name in another script but the list's own. */
function shortNameOf(column: OpenColumn, context: ColumnContext): Candidate {
  if (context.has('company.name', 'company.localName')) return sure('custom', 0.85)
  return sure('company.name', column.content.shares.companyName >= 0.3 ? 0.9 : 0.82)
}

const resolvers: Readonly<Record<OpenMeaning, Resolver>> = {
  'any.customer': (column, context) => nameOf(column, context, 'company.name'),
  'any.given': givenName,
  'any.family': familyName,
  'any.name': plainName,
  'any.short': shortNameOf,
  'any.contact': contact,
  'any.local': localNameOf,
  'any.email': emailOf,
  // Before the phones, whose neighbours tell whose they are.
  'any.address': addressOf,
  'any.phone': phoneOf,
  'any.title': titleOf,
  'any.status': statusOf,
  'any.type': typeOf,
  'any.currency': currencyOfColumn,
  'any.code': codeOf,
  'any.date': dateOf,
  'any.messenger': messengerOf,
}

/** The order in which open columns are decided: names first, because everything else hangs on them. */
export const openMeanings = Object.keys(resolvers) as readonly OpenMeaning[]

/** Decides a column whose header leaves its meaning open, by the other columns and by its cells. */
export function resolveOpen(meaning: OpenMeaning, column: OpenColumn, context: ColumnContext): Candidate {
  return resolvers[meaning](column, context)
}

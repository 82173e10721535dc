import type { ColumnField } from '../../../src-shared/imports/import-fields'
import { fieldChoices, isOpen } from './open-meanings'
import type { HeaderMeaning, Modifier } from './words/language-words'

const byTime: readonly (readonly [Modifier, HeaderMeaning])[] = [
  ['founded', 'company.foundedOn'],
  ['next', 'record.nextFollowUpAt'],
  ['expected', 'deal.expectedCloseOn'],
  ['last', 'record.lastContactedAt'],
  ['first', 'record.firstMetAt'],
  ['contacted', 'record.lastContactedAt'],
]

/** The day that words of time speak of: `next` the next follow-up. */
export function timeMeaning(modifiers: ReadonlySet<Modifier>): HeaderMeaning | undefined {
  return byTime.find(([modifier]) => modifiers.has(modifier))?.[1]
}

const bySubject: readonly (readonly [Modifier, HeaderMeaning])[] = [
  ['our', 'record.owner'],
  ['representative', 'company.representative'],
  ['person', 'person.fullName'],
  ['company', 'company.name'],
  ['deal', 'deal.title'],
]

function subjectMeaning(modifiers: ReadonlySet<Modifier>): HeaderMeaning | undefined {
  return bySubject.find(([modifier]) => modifiers.has(modifier))?.[1]
}

const groupOf: { readonly [Word in Modifier]?: string } = {
  company: 'company.',
  representative: 'company.',
  person: 'person.',
  home: 'person.',
  deal: 'deal.',
}

/** Narrows an open meaning by whose it is: `phone` with `company` is the company's. */
function narrow(meaning: HeaderMeaning, modifiers: ReadonlySet<Modifier>): HeaderMeaning {
  // A short name is the firm's already.
  if (!isOpen(meaning) || meaning === 'any.short') return meaning
  for (const modifier of ['home', 'deal', 'person', 'representative', 'company'] as const) {
    const group = modifiers.has(modifier) ? groupOf[modifier] : undefined
    const chosen = group ? fieldChoices(meaning).find((field) => field.startsWith(group)) : undefined
    if (chosen) return chosen as ColumnField
  }
  return meaning
}

const named: readonly HeaderMeaning[] = [
  'any.name',
  'any.given',
  'any.family',
  'any.customer',
  'company.name',
  'person.fullName',
]

function localMeaning(meaning: HeaderMeaning, modifiers: ReadonlySet<Modifier>): HeaderMeaning {
  const narrowed = narrow(meaning, modifiers)
  if (narrowed === 'company.name') return 'company.localName'
  if (narrowed === 'person.fullName' || modifiers.has('person')) return 'person.localName'
  return 'any.local'
}

/** What would be the customer's own, were it not for a word such as `agent` or `wife` beside it. */
function isOfSomebody(meaning: HeaderMeaning): boolean {
  return (
    contactMeanings.includes(meaning) ||
    named.includes(meaning) ||
    meaning.startsWith('person.') ||
    meaning === 'any.contact' ||
    meaning === 'any.address' ||
    meaning === 'any.date'
  )
}

export const contactMeanings: readonly HeaderMeaning[] = [
  'any.phone',
  'any.email',
  'any.address',
  'any.messenger',
  'person.phone',
  'person.mobile',
  'company.phone',
  'company.fax',
  'company.website',
]

/** `contacted` alone says nothing of a day (対応者), and `first` may be of anything. */
export function fromModifiers(modifiers: ReadonlySet<Modifier>): HeaderMeaning | undefined {
  const timed = new Set(
    [...modifiers].filter((modifier) => modifier !== 'contacted' && modifier !== 'ordered'),
  )
  const isTimed = timed.size < modifiers.size || modifiers.has('deal') || !timed.has('first')
  return (isTimed ? timeMeaning(timed) : undefined) ?? subjectMeaning(modifiers)
}

/** A name with `our` in front is our own salesperson; with `English` it is a second name. */
function refineName(meaning: HeaderMeaning, modifiers: ReadonlySet<Modifier>): HeaderMeaning | undefined {
  if (!named.includes(meaning)) return undefined
  if (modifiers.has('our')) return 'record.owner'
  if (modifiers.has('local')) return localMeaning(meaning, modifiers)
  return meaning === 'any.name' ? (subjectMeaning(modifiers) ?? meaning) : undefined
}

/** Meanings of a day that `last` and `next` still turn: 마지막 상담일 is no first meeting. */
const datedByTime: readonly HeaderMeaning[] = ['record.firstMetAt', 'record.lastContactedAt']

/** The words of time that turn any day: `last` and `next`. */
export function onlyDecisive(modifiers: ReadonlySet<Modifier>): Set<Modifier> {
  return new Set([...modifiers].filter((modifier) => modifier === 'last' || modifier === 'next'))
}

/** Subjects that a day can belong to; 登録経路 is still a source. */
export const datedSubjects: readonly HeaderMeaning[] = [
  'company.name',
  'any.customer',
  'any.contact',
  'person.fullName',
  'deal.title',
]

/** `Contract start`, `Next business review`: a day, although the words name something else. */
export function onlyWhen(modifiers: ReadonlySet<Modifier>): Set<Modifier> {
  const decisive = onlyDecisive(modifiers)
  return modifiers.has('first') ? decisive.add('first') : decisive
}

type Refinement = (meaning: HeaderMeaning, modifiers: ReadonlySet<Modifier>) => HeaderMeaning | undefined

/** What modifiers make of a meaning, asked in order; the first answer counts. */
const refinements: readonly Refinement[] = [
  (meaning, modifiers) => (modifiers.has('other') && isOfSomebody(meaning) ? 'custom' : undefined),
  (meaning, modifiers) => (isDayOfOrder(meaning, modifiers) ? 'custom' : undefined),
  refineName,
  // The phone of our own salesperson is no contact point of the customer.
  (meaning, modifiers) => (modifiers.has('our') && contactMeanings.includes(meaning) ? 'custom' : undefined),
  (meaning, modifiers) => (meaning === 'any.date' ? timeMeaning(modifiers) : undefined),
  (meaning, modifiers) => (datedByTime.includes(meaning) ? timeMeaning(onlyDecisive(modifiers)) : undefined),
  (meaning, modifiers) =>
    meaning === 'person.fullName' && modifiers.has('representative') ? 'company.representative' : undefined,
  (meaning, modifiers) =>
    meaning === 'person.mobile' && isOfCompany(modifiers) ? 'company.phone' : undefined,
  // What a customer is expected to turn over with us is a deal's figure.
  (meaning, modifiers) =>
    meaning === 'company.annualRevenue' && modifiers.has('expected') ? 'deal.amount' : undefined,
  (meaning, modifiers) => (meaning === 'any.status' && modifiers.has('deal') ? 'deal.stage' : undefined),
  (meaning, modifiers) => (places.includes(meaning) && modifiers.has('home') ? 'person.address' : undefined),
]

const places: readonly HeaderMeaning[] = ['company.city', 'company.postalCode', 'company.region']

function isOfCompany(modifiers: ReadonlySet<Modifier>): boolean {
  return !modifiers.has('person') && !modifiers.has('representative') && modifiers.has('company')
}

/** `Last order date`, `Дата последней отгрузки`: no day on which somebody was spoken to. */
function isDayOfOrder(meaning: HeaderMeaning, modifiers: ReadonlySet<Modifier>): boolean {
  if (meaning === 'any.date' && isOfPaper(modifiers)) return true
  const isDay = meaning === 'any.date' || datedByTime.includes(meaning)
  return isDay && isLastOrder(modifiers)
}

/** The day of an order, a quotation or a contract that is neither the first nor one to come: `견적일자`, `订单日期`. */
function isOfPaper(modifiers: ReadonlySet<Modifier>): boolean {
  const isTimed = (['first', 'next', 'expected', 'founded', 'contacted'] as const).some((time) =>
    modifiers.has(time),
  )
  return !isTimed && (modifiers.has('ordered') || modifiers.has('deal'))
}

/** True where an order or a shipment and its being the last are spoken of. */
export function isLastOrder(modifiers: ReadonlySet<Modifier>): boolean {
  return modifiers.has('ordered') && modifiers.has('last')
}

/** What the words beside it make of a meaning. */
export function refine(meaning: HeaderMeaning, modifiers: ReadonlySet<Modifier>): HeaderMeaning {
  for (const refinement of refinements) {
    const refined = refinement(meaning, modifiers)
    if (refined) return refined
  }
  return narrow(meaning, modifiers)
}

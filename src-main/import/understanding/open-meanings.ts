import type { ColumnField } from '../../../src-shared/imports/import-fields'
import type { HeaderMeaning, Modifier, OpenMeaning } from './words/language-words'

/** The fields that an open meaning may stand for, likeliest first. */
const choices: Readonly<Record<OpenMeaning, readonly ColumnField[]>> = {
  'any.phone': ['person.phone', 'company.phone', 'person.mobile'],
  'any.email': ['person.email', 'company.email'],
  'any.address': ['company.address', 'person.address'],
  'any.name': ['company.name', 'person.fullName'],
  'any.family': ['person.familyName', 'person.fullName', 'company.name'],
  'any.given': ['person.givenName', 'person.fullName', 'company.name'],
  'any.customer': ['company.name', 'person.fullName'],
  'any.contact': ['person.fullName', 'person.phone', 'person.email', 'company.phone'],
  'any.title': ['person.jobTitle', 'person.honorific', 'deal.title'],
  'any.status': ['record.lifecycle', 'deal.stage'],
  'any.type': ['company.kind', 'record.lifecycle', 'record.rating', 'record.tags'],
  'any.currency': ['deal.currency', 'company.currency'],
  'any.date': ['record.firstMetAt', 'record.lastContactedAt'],
  'any.code': ['record.externalId'],
  'any.messenger': [
    'custom',
    'person.wechat',
    'person.kakaotalk',
    'person.telegram',
    'person.whatsapp',
    'person.line',
    'person.skype',
  ],
  'any.short': ['custom', 'company.name', 'company.localName'],
  'any.local': ['person.localName', 'company.localName', 'company.name', 'person.fullName'],
}

/** True for a meaning that the header alone leaves open. */
export function isOpen(meaning: HeaderMeaning): meaning is OpenMeaning {
  return Object.hasOwn(choices, meaning)
}

/** The fields that a meaning may stand for. */
export function fieldChoices(meaning: HeaderMeaning): readonly ColumnField[] {
  return isOpen(meaning) ? choices[meaning] : [meaning]
}

/** True where one meaning can stand for the other: 이름 (a person's name) and Name. */
export function agree(one: HeaderMeaning, other: HeaderMeaning): boolean {
  return fieldChoices(one).some((field) => fieldChoices(other).includes(field))
}

/** Meanings that only say whose, as soon as another meaning stands beside them. */
const subjects: { readonly [Meaning in HeaderMeaning]?: Modifier } = {
  'company.name': 'company',
  'person.fullName': 'person',
  'company.representative': 'representative',
  'record.owner': 'our',
  'any.contact': 'person',
  'deal.title': 'deal',
  'any.customer': 'noise',
  'record.campaign': 'noise',
  'record.source': 'noise',
  'record.note': 'noise',
}

/** The modifier that a meaning becomes beside a stronger one: `담당자` in `담당자 이메일`. */
export function asSubject(meaning: HeaderMeaning): Modifier | undefined {
  return subjects[meaning]
}

/** Meanings that give way to any other, the strongest of them first. */
export const weakMeanings: readonly HeaderMeaning[] = [
  'any.phone',
  'any.local',
  'any.address',
  'any.title',
  'any.date',
  'any.status',
  'any.type',
  'any.given',
  'any.family',
  'any.name',
  'any.code',
  'ignore',
]

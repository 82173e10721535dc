import type { Translator } from '../../../src-shared/i18n/translate'
import type { ExportedPerson } from '../record-queries'
import {
  addressColumns,
  closingColumns,
  type CustomerParts,
  fieldColumns,
  type OpenColumns,
  pointColumns,
  standingColumns,
  talkColumns,
} from './customer-columns'
import type { ListColumn } from './list-column'

export type PersonRecord = ExportedPerson & { readonly parts: CustomerParts }

/** The columns of a list of people. */
export function peopleColumns(words: Translator, open: OpenColumns): ListColumn<PersonRecord>[] {
  return [
    ...fieldColumns<PersonRecord>(words, [
      ['person.fullName', 'text', ({ fullName }) => fullName],
      ['person.localName', 'text', ({ localName }) => localName],
      ['company.name', 'text', ({ companyName }) => companyName],
      ['person.jobTitle', 'text', ({ jobTitle }) => jobTitle],
      ['person.department', 'text', ({ department }) => department],
    ]),
    ...pointColumns<PersonRecord>(words, 'person', open.points),
    ...addressColumns<PersonRecord>(words, 'person.address'),
    ...standingColumns<PersonRecord>(words),
    ...fieldColumns<PersonRecord>(words, [
      ['person.nickname', 'text', ({ nickname }) => nickname],
      ['person.honorific', 'text', ({ honorific }) => honorific],
      ['person.language', 'text', ({ language }) => language],
      ['person.birthday', 'day', ({ birthday }) => birthday],
    ]),
    ...talkColumns<PersonRecord>(words),
    ...closingColumns<PersonRecord>(words, open.custom),
  ]
}

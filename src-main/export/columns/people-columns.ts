import type { Translator } from '../../../src-shared/i18n/translate'
import type { ExportedPerson } from '../record-queries'
import {
  closingColumns,
  type CustomerParts,
  fieldColumns,
  type OpenColumns,
  pointColumns,
  valueWords,
} from './customer-columns'
import type { ListColumn } from './list-column'

export type PersonRecord = ExportedPerson & { readonly parts: CustomerParts }

/** The columns of a list of people. */
export function peopleColumns(words: Translator, open: OpenColumns): ListColumn<PersonRecord>[] {
  const { t } = words
  const { country, lifecycle } = valueWords(words)
  return [
    ...fieldColumns<PersonRecord>(words, [
      ['person.fullName', 'text', ({ fullName }) => fullName],
      ['person.localName', 'text', ({ localName }) => localName],
      ['company.name', 'text', ({ companyName }) => companyName],
      ['person.jobTitle', 'text', ({ jobTitle }) => jobTitle],
      ['person.department', 'text', ({ department }) => department],
    ]),
    ...pointColumns<PersonRecord>(words, 'person', open.points),
    ...fieldColumns<PersonRecord>(words, [
      ['company.country', 'text', (person) => country(person.country)],
      ['company.region', 'text', ({ region }) => region],
      ['company.city', 'text', ({ city }) => city],
      ['person.address', 'text', ({ street }) => street],
      ['company.postalCode', 'text', ({ postalCode }) => postalCode],
      ['record.lifecycle', 'text', (person) => lifecycle(person.lifecycle)],
      ['record.rating', 'text', ({ grade }) => grade],
      ['record.owner', 'text', ({ owner }) => owner],
      ['record.source', 'text', ({ source }) => source],
      ['record.campaign', 'text', ({ sourceDetail }) => sourceDetail],
      ['person.nickname', 'text', ({ nickname }) => nickname],
      ['person.honorific', 'text', ({ honorific }) => honorific],
      ['person.language', 'text', ({ language }) => language],
      ['person.birthday', 'day', ({ birthday }) => birthday],
      ['record.firstMetAt', 'day', ({ firstMetOn }) => firstMetOn],
      ['record.lastContactedAt', 'day', ({ lastContactedOn }) => lastContactedOn],
    ]),
    {
      id: 'record.nextTalk',
      heading: t('frame.field.nextTalk'),
      kind: 'text',
      value: ({ nextTalk }) => nextTalk,
    },
    ...closingColumns<PersonRecord>(words, open.custom),
  ]
}

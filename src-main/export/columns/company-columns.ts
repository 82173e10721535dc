import type { Translator } from '../../../src-shared/i18n/translate'
import type { ExportedCompany } from '../record-queries'
import {
  closingColumns,
  type CustomerParts,
  fieldColumns,
  type OpenColumns,
  pointColumns,
  valueWords,
} from './customer-columns'
import { amountCell, joined, type ListColumn } from './list-column'

export type CompanyRecord = ExportedCompany & {
  readonly parts: CustomerParts
  readonly staff: readonly string[] | undefined
}

/** Amounts as numbers with their currencies beside. */
function moneyColumns(words: Translator): ListColumn<CompanyRecord>[] {
  const { t } = words
  return [
    ...fieldColumns<CompanyRecord>(words, [
      [
        'company.annualRevenue',
        'money',
        ({ revenueMinor, revenueCurrency }) => amountCell(revenueMinor, revenueCurrency),
      ],
    ]),
    {
      id: 'company.revenueCurrency',
      heading: t('export.column.revenueCurrency'),
      kind: 'text',
      value: ({ revenueCurrency }) => revenueCurrency,
    },
    ...fieldColumns<CompanyRecord>(words, [
      [
        'company.creditLimit',
        'money',
        ({ creditLimitMinor, creditLimitCurrency }) => amountCell(creditLimitMinor, creditLimitCurrency),
      ],
    ]),
    {
      id: 'company.creditLimitCurrency',
      heading: t('export.column.creditLimitCurrency'),
      kind: 'text',
      value: ({ creditLimitCurrency }) => creditLimitCurrency,
    },
  ]
}

/** The columns of a list of companies. */
export function companyColumns(words: Translator, open: OpenColumns): ListColumn<CompanyRecord>[] {
  const { t } = words
  const { country, lifecycle, kinds } = valueWords(words)
  return [
    ...fieldColumns<CompanyRecord>(words, [
      ['company.name', 'text', ({ name }) => name],
      ['company.localName', 'text', ({ localName }) => localName],
      ['company.kind', 'text', (company) => kinds(company.kinds)],
      ['company.industry', 'text', ({ industry }) => industry],
    ]),
    ...pointColumns<CompanyRecord>(words, 'company', open.points),
    ...fieldColumns<CompanyRecord>(words, [
      ['company.country', 'text', (company) => country(company.country)],
      ['company.region', 'text', ({ region }) => region],
      ['company.city', 'text', ({ city }) => city],
      ['company.address', 'text', ({ street }) => street],
      ['company.postalCode', 'text', ({ postalCode }) => postalCode],
      ['company.taxId', 'text', ({ taxId }) => taxId],
      ['company.representative', 'text', ({ representative }) => representative],
      ['company.employees', 'number', ({ employees }) => employees],
    ]),
    ...moneyColumns(words),
    ...fieldColumns<CompanyRecord>(words, [
      ['company.currency', 'text', ({ currency }) => currency],
      ['company.incoterm', 'text', ({ incoterm }) => incoterm],
      ['company.paymentTerms', 'text', ({ paymentTerms }) => paymentTerms],
      ['company.foundedOn', 'day', ({ foundedOn }) => foundedOn],
      ['record.lifecycle', 'text', (company) => lifecycle(company.lifecycle)],
      ['record.rating', 'text', ({ grade }) => grade],
      ['record.owner', 'text', ({ owner }) => owner],
      ['record.source', 'text', ({ source }) => source],
      ['record.campaign', 'text', ({ sourceDetail }) => sourceDetail],
      ['record.firstMetAt', 'day', ({ firstMetOn }) => firstMetOn],
      ['record.lastContactedAt', 'day', ({ lastContactedOn }) => lastContactedOn],
    ]),
    {
      id: 'record.nextTalk',
      heading: t('frame.field.nextTalk'),
      kind: 'text',
      value: ({ nextTalk }) => nextTalk,
    },
    {
      id: 'company.people',
      heading: t('export.column.people'),
      kind: 'text',
      value: ({ staff }) => joined(staff),
    },
    ...closingColumns<CompanyRecord>(words, open.custom),
  ]
}

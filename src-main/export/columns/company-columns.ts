import type { Translator } from '../../../src-shared/i18n/translate'
import type { ExportedCompany } from '../record-queries'
import {
  addressColumns,
  closingColumns,
  type CustomerParts,
  fieldColumns,
  type OpenColumns,
  pointColumns,
  standingColumns,
  talkColumns,
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
  const { kinds } = valueWords(words)
  return [
    ...fieldColumns<CompanyRecord>(words, [
      ['company.name', 'text', ({ name }) => name],
      ['company.localName', 'text', ({ localName }) => localName],
      ['company.kind', 'text', (company) => kinds(company.kinds)],
      ['company.industry', 'text', ({ industry }) => industry],
    ]),
    ...pointColumns<CompanyRecord>(words, 'company', open.points),
    ...addressColumns<CompanyRecord>(words, 'company.address'),
    ...fieldColumns<CompanyRecord>(words, [
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
    ]),
    ...standingColumns<CompanyRecord>(words),
    ...talkColumns<CompanyRecord>(words),
    {
      id: 'company.people',
      heading: t('export.column.people'),
      kind: 'text',
      value: ({ staff }) => joined(staff),
    },
    ...closingColumns<CompanyRecord>(words, open.custom),
  ]
}

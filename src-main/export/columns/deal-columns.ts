import type { TextKey } from '../../../src-shared/i18n/text-key'
import type { Translator } from '../../../src-shared/i18n/translate'
import type { ExportedDealRow } from '../record-queries'
import { fieldColumns } from './customer-columns'
import { amountCell, joined, type ListColumn } from './list-column'

export type DealRecord = ExportedDealRow & {
  readonly tags: readonly string[] | undefined
  readonly notes: readonly string[] | undefined
}

/** The columns of a list of deals. */
export function dealColumns(words: Translator): ListColumn<DealRecord>[] {
  const { t } = words
  const stage = ({ stageName, stagePreset }: DealRecord) =>
    stageName ?? t(`deals.stage.${stagePreset ?? 'unnamed'}` as TextKey)
  return [
    ...fieldColumns<DealRecord>(words, [
      ['deal.title', 'text', ({ title }) => title],
      ['company.name', 'text', ({ companyName }) => companyName],
    ]),
    {
      id: 'deal.person',
      heading: t('imports.field.person.fullName'),
      kind: 'text',
      value: ({ personName }) => personName,
    },
    ...fieldColumns<DealRecord>(words, [
      ['deal.amount', 'money', ({ amountMinor, amountCurrency }) => amountCell(amountMinor, amountCurrency)],
      ['deal.currency', 'text', ({ amountCurrency }) => amountCurrency],
      ['deal.stage', 'text', stage],
    ]),
    {
      id: 'deal.outcome',
      heading: t('export.column.outcome'),
      kind: 'text',
      value: ({ outcome }) => t(`export.outcome.${outcome ?? 'open'}` as TextKey),
    },
    ...fieldColumns<DealRecord>(words, [
      ['deal.expectedCloseOn', 'day', ({ expectedCloseOn }) => expectedCloseOn],
      ['record.owner', 'text', ({ owner }) => owner],
      ['record.source', 'text', ({ source }) => source],
    ]),
    {
      id: 'deal.lostReason',
      heading: t('export.column.lostReason'),
      kind: 'text',
      value: ({ lostReason }) => lostReason,
    },
    ...fieldColumns<DealRecord>(words, [
      ['record.tags', 'text', ({ tags }) => joined(tags)],
      ['record.note', 'text', ({ notes }) => joined(notes, '\n\n')],
    ]),
  ]
}

import { contactPointKinds } from '../../../src-shared/contact-points/contact-point'
import { countryName } from '../../../src-shared/countries/country'
import type { TextKey } from '../../../src-shared/i18n/text-key'
import type { Translator } from '../../../src-shared/i18n/translate'
import { isImportField } from '../../../src-shared/imports/import-fields'
import { moneyToDecimal } from '../../../src-shared/kernel/money'
import type { ExportCell } from '../export-table'
import type { CustomFieldColumn, ExportedDeal, ExportedPoint } from '../part-queries'
import type { ExportedPerson } from '../record-queries'
import { type FieldColumn, joined, type ListColumn } from './list-column'

/** What hangs on a person or a company and stands in columns of its own. */
export interface CustomerParts {
  readonly points: ReadonlyMap<string, readonly ExportedPoint[]>
  readonly tags: readonly string[] | undefined
  readonly products: readonly string[] | undefined
  readonly notes: readonly string[] | undefined
  readonly deals: readonly ExportedDeal[] | undefined
  readonly custom: ReadonlyMap<string, string>
}

/** Columns that a list has beside its fixed ones. */
export interface OpenColumns {
  /** How many columns each kind of contact point gets. */
  readonly points: ReadonlyMap<string, number>
  readonly custom: readonly CustomFieldColumn[]
}

/** The words of the user's language for what is stored as a key. */
export interface ValueWords {
  country(code: string | null): ExportCell
  lifecycle(key: string | null): ExportCell
  kinds(keys: string | null): ExportCell
}

/** Words for values in the language of a translator. */
export function valueWords({ t, language }: Translator): ValueWords {
  const names = new Map<string, string>()
  return {
    country: (code) => {
      if (code === null) return null
      const name = names.get(code) ?? countryName(code, language)
      names.set(code, name)
      return name
    },
    lifecycle: (key) => (key === null ? null : t(`customers.lifecycle.${key}` as TextKey)),
    kinds: (keys) =>
      keys === null
        ? null
        : joined(keys.split(',').map((key) => t(`customers.companyKind.${key}` as TextKey))),
  }
}

/** Columns that people and companies have alike. */
type Address = Pick<ExportedPerson, 'country' | 'region' | 'city' | 'street' | 'postalCode'>
type Standing = Pick<ExportedPerson, 'lifecycle' | 'grade' | 'owner' | 'source' | 'sourceDetail'>
type Talk = Pick<ExportedPerson, 'firstMetOn' | 'lastContactedOn' | 'nextTalk'>

/** Columns of fields that the import knows, headed by its own words. */
export function fieldColumns<Record>(
  { t }: Translator,
  fields: readonly FieldColumn<Record>[],
): ListColumn<Record>[] {
  return fields.map(([id, kind, value]) => ({ id, kind, heading: t(`imports.field.${id}`), value }))
}

/** The first column of a kind has its plain id, the second ends in `#2`. */
function numbered(text: string, between: string, number: number): string {
  return number === 1 ? text : `${text}${between}${number}`
}

/** A column for every contact point that any record of the list has: Phone, Phone 2 … */
export function pointColumns<Record extends { parts: CustomerParts }>(
  { t }: Translator,
  owner: 'person' | 'company',
  counts: ReadonlyMap<string, number>,
): ListColumn<Record>[] {
  return contactPointKinds.flatMap((kind) => {
    const id = `${owner}.${kind}`
    const heading = isImportField(id) ? t(`imports.field.${id}`) : t(`customers.contactPoint.${kind}`)
    return Array.from(
      { length: counts.get(kind) ?? 0 },
      (_, at): ListColumn<Record> => ({
        id: numbered(id, '#', at + 1),
        heading: numbered(heading, ' ', at + 1),
        kind: 'text',
        value: ({ parts }) => parts.points.get(kind)?.[at]?.rawText ?? null,
      }),
    )
  })
}

/** Where a customer is; `street` is the field that its street is read back as. */
export function addressColumns<Record extends Address>(
  words: Translator,
  street: 'company.address' | 'person.address',
): ListColumn<Record>[] {
  const { country } = valueWords(words)
  return fieldColumns<Record>(words, [
    ['company.country', 'text', (customer) => country(customer.country)],
    ['company.region', 'text', ({ region }) => region],
    ['company.city', 'text', ({ city }) => city],
    [street, 'text', (customer) => customer.street],
    ['company.postalCode', 'text', ({ postalCode }) => postalCode],
  ])
}

/** How far things are with a customer, who looks after it and where it came from. */
export function standingColumns<Record extends Standing>(words: Translator): ListColumn<Record>[] {
  const { lifecycle } = valueWords(words)
  return fieldColumns<Record>(words, [
    ['record.lifecycle', 'text', (customer) => lifecycle(customer.lifecycle)],
    ['record.rating', 'text', ({ grade }) => grade],
    ['record.owner', 'text', ({ owner }) => owner],
    ['record.source', 'text', ({ source }) => source],
    ['record.campaign', 'text', ({ sourceDetail }) => sourceDetail],
  ])
}

/** When people talked with a customer, and what about the next time. */
export function talkColumns<Record extends Talk>(words: Translator): ListColumn<Record>[] {
  return [
    ...fieldColumns<Record>(words, [
      ['record.firstMetAt', 'day', ({ firstMetOn }) => firstMetOn],
      ['record.lastContactedAt', 'day', ({ lastContactedOn }) => lastContactedOn],
    ]),
    {
      id: 'record.nextTalk',
      heading: words.t('frame.field.nextTalk'),
      kind: 'text',
      value: ({ nextTalk }) => nextTalk,
    },
  ]
}

function dealText({ title, amountMinor, amountCurrency }: ExportedDeal): string {
  if (amountMinor === null || amountCurrency === null) return title
  return `${title} (${amountCurrency} ${moneyToDecimal({ minor: amountMinor, currency: amountCurrency })})`
}

interface Customer {
  readonly parts: CustomerParts
  readonly nextTitle: string | null
  readonly nextDueLocal: string | null
}

/** Tags, products, what comes next, deals, notes and the user's own fields: the end of both lists of customers. */
export function closingColumns<Record extends Customer>(
  words: Translator,
  custom: readonly CustomFieldColumn[],
): ListColumn<Record>[] {
  const { t } = words
  return [
    ...fieldColumns<Record>(words, [
      ['record.tags', 'text', ({ parts }) => joined(parts.tags)],
      ['record.productsOfInterest', 'text', ({ parts }) => joined(parts.products)],
      ['record.nextFollowUpAt', 'day', ({ nextDueLocal }) => nextDueLocal?.slice(0, 10) ?? null],
    ]),
    {
      id: 'record.nextStep',
      heading: t('export.column.nextStep'),
      kind: 'text',
      value: ({ nextTitle }) => nextTitle,
    },
    {
      id: 'record.deals',
      heading: t('export.column.deals'),
      kind: 'text',
      value: ({ parts }) => joined(parts.deals?.map(dealText), '; '),
    },
    ...fieldColumns<Record>(words, [['record.note', 'text', ({ parts }) => joined(parts.notes, '\n\n')]]),
    ...custom.map(
      (field): ListColumn<Record> => ({
        id: `custom:${field.id}`,
        heading: field.name,
        kind: 'text',
        value: ({ parts }) => parts.custom.get(field.id) ?? null,
      }),
    ),
  ]
}

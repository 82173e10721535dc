import { isId } from '../../src-shared/kernel/ids'
import type { Words } from '../i18n/translator'
import { columnName } from './column-name'

/** What stands in a column, as the journal has it. */
export type ColumnValue = string | number | null

export interface ColumnChange {
  readonly column: string
  readonly before: ColumnValue
  readonly after: ColumnValue
}

/** A change as screens tell it: the name of what changed, and both values in words; null for nothing. */
export interface ToldChange {
  readonly name: string
  readonly before: string | null
  readonly after: string | null
}

type Tell = (words: Words, value: string) => string

/** The text of one of several keys, whichever exists; the value itself for a choice that a newer program made. */
function choice(...prefixes: readonly string[]): Tell {
  return ({ t }, value) => {
    const texts = prefixes.map((prefix) => t(`${prefix}.${value}` as 'customers.lifecycle.lead'))
    return texts.find((text) => !/^\[.*\]$/.test(text)) ?? value
  }
}

const day: Tell = ({ format }, value) => (/^\d{4}-\d\d-\d\d$/.test(value) ? format.day(value) : value)
const instant: Tell = ({ format }, value) =>
  /^-?\d+$/.test(value) ? format.dayAndTime(Number(value)) : value
const country: Tell = ({ format }, value) => format.country(value)

/** `2026-12-01T09:30` as the wall shows it: `1 Dec 09:30`. */
const wallTime: Tell = (words, value) => {
  const [date = '', time] = value.split('T')
  return [day(words, date), time].filter(Boolean).join(' ')
}

const kinds: Tell = (words, value) =>
  words.format.list(value.split(',').map((one) => choice('customers.companyKind')(words, one)))

const tellers: Readonly<Record<string, Tell>> = {
  lifecycle: choice('customers.lifecycle'),
  kind: choice('customers.activityKind', 'customers.contactPoint'),
  kinds,
  decisionRole: choice('customers.decisionRole'),
  outcome: choice('deals.closed'),
  stageId: choice('deals.stage'),
  country,
  readCountry: country,
  birthday: day,
  dueLocal: wallTime,
  snoozedUntil: instant,
}

function tellerOf(column: string): Tell | undefined {
  const own = tellers[column]
  if (own) return own
  if (column.endsWith('On')) return day
  return column.endsWith('At') ? instant : undefined
}

function valueText(words: Words, column: string, value: ColumnValue): string | null {
  if (value === null || value === '') return null
  const text = String(value)
  if (isId(text)) return words.t('history.otherRecord')
  return tellerOf(column)?.(words, text) ?? text
}

function moneyText({ format }: Words, minor: ColumnValue, currency: ColumnValue): string | null {
  if (minor === null) return null
  if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) return String(minor)
  return format.money({ minor: Number(minor), currency })
}

/** An amount and its currency are one value. */
function amountsOf(words: Words, changes: readonly ColumnChange[]): ToldChange[] {
  const find = (column: string) => changes.find((one) => one.column === column)
  return changes.flatMap(({ column, before, after }) => {
    const [, name = '', part] = /^(.+)(Minor|Currency)$/.exec(column) ?? []
    if (part === 'Minor') {
      const currency = find(`${name}Currency`)
      return [
        {
          name: columnName(name, words.t),
          before: moneyText(words, before, currency?.before ?? null),
          after: moneyText(words, after, currency?.after ?? null),
        },
      ]
    }
    if (part === undefined || find(`${name}Minor`)) return []
    return [{ name: columnName('currency', words.t), before: textOf(before), after: textOf(after) }]
  })
}

function textOf(value: ColumnValue): string | null {
  return value === null ? null : String(value)
}

/** Columns that follow from another one of their group, or that no screen shows. */
const untold = new Set([
  'pipelineId',
  'stageEnteredAt',
  'dueZone',
  'dueAt',
  'isAllDay',
  'e164',
  'readCountry',
  'closedAt',
  'presetKey',
  'importBatch',
  'externalId',
  'createdAt',
])

/** What of a record changed, in words: names of columns, days, amounts and choices as screens show them. */
export function toldChanges(words: Words, changes: readonly ColumnChange[]): ToldChange[] {
  const isAmount = ({ column }: ColumnChange) => /(Minor|Currency)$/.test(column)
  const plain = changes.filter((one) => !isAmount(one))
  const told = plain.filter(({ column }) => !untold.has(column))
  const shown = told.length === 0 && plain.length === changes.length ? plain : told
  return [
    ...amountsOf(words, changes),
    ...shown.map(({ column, before, after }) => ({
      name: columnName(column, words.t),
      before: valueText(words, column, before),
      after: valueText(words, column, after),
    })),
  ]
}

import { type ContactPointKind, contactPointKinds } from '../../../src-shared/contact-points/contact-point'
import type { ExportListName } from '../../../src-shared/export/export-contract'
import type { RoundTripCell } from '../../../src-shared/imports/round-trip-contract'
import { amounts, editRules } from './edit-rules'

/** A contact point as a column names it: `person.phone#2` is the second phone. */
export interface PointPlace {
  readonly kind: ContactPointKind
  /** Counted from 0. */
  readonly at: number
}

/** The contact point that a column of a list of customers stands for; null for other columns. */
export function pointPlaceOf(list: ExportListName, column: string): PointPlace | null {
  const owner = { people: 'person', companies: 'company', deals: '' }[list]
  const [id = '', number = '1'] = column.split('#')
  const kind = contactPointKinds.find((one) => id === `${owner}.${one}`)
  return kind === undefined ? null : { kind, at: Number(number) - 1 }
}

/** What is asked of a row when one of its cells is judged. */
export interface JudgedRow {
  readonly list: ExportListName
  /** The text that a column of the row will have, as the file or else the program says. */
  textOf(column: string): string
  /** The id of the stage with a name; null when there is none. */
  stageOf(name: string): string | null
}

type Reason = RoundTripCell['reason']

function judgeAmount(row: JudgedRow, column: string): Reason {
  const pair = amounts.find(({ amount, currency }) => amount === column || currency === column)
  if (!pair) return 'readOnly'
  const [amount, currency] = [row.textOf(pair.amount), row.textOf(pair.currency)]
  const isMoney = /^-?\d+(?:\.\d+)?$/.test(amount) && /^[A-Z]{3}$/.test(currency)
  return isMoney || amount === '' ? null : 'unreadable'
}

/** Columns that have a writer of their own and take any text. */
function takesAnyText(list: ExportListName, column: string): boolean {
  if (pointPlaceOf(list, column) || column.startsWith('custom:')) return true
  return column === 'record.tags' && list !== 'deals'
}

/** Why a changed cell cannot be written; null when it can. */
export function judgeCell(row: JudgedRow, column: string): Reason {
  const { list } = row
  const text = row.textOf(column)
  const rule = editRules[list][column]
  if (rule) return rule(text) === null ? 'unreadable' : null
  if (takesAnyText(list, column)) return null
  if (column === 'deal.stage') return row.stageOf(text) === null ? 'unreadable' : null
  // Where somebody works is a link; a title belongs to one.
  if (column === 'person.jobTitle' || column === 'person.department')
    return row.textOf('company.name') === '' ? 'readOnly' : null
  return judgeAmount(row, column)
}

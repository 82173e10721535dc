import { countryOf } from '../../../src-shared/countries/country'
import {
  type FieldKind,
  type ImportFieldId,
  importFields,
  isImportField,
} from '../../../src-shared/imports/import-fields'
import { finishRow } from './finish-row'
import type { ImportRow } from './import-row'
import type { ColumnPlan, ReadPlan } from './plan-reading'
import {
  type CellInput,
  readEmailCell,
  readHandleCell,
  readPhoneCell,
  readUrlCell,
} from './read-contact-cells'
import * as values from './read-value-cells'
import { addIssue, newDraft, type RowDraft, saysNothing } from './row-draft'
import { cellText, type Row } from './row-kinds'

const readers: Readonly<Record<FieldKind, values.CellReader>> = {
  text: values.readTextCell,
  name: values.readTextCell,
  phone: readPhoneCell,
  email: readEmailCell,
  url: readUrlCell,
  handle: readHandleCell,
  address: values.readAddressCell,
  day: values.readDayCell,
  money: values.readMoneyCell,
  currency: values.readCurrencyCell,
  integer: values.readIntegerCell,
  country: values.readCountryCell,
  postalCode: values.readPostalCodeCell,
  taxId: values.readTaxIdCell,
  companyKinds: values.readKindsCell,
  incoterm: values.readIncotermCell,
  language: values.readLanguageCell,
  grade: values.readGradeCell,
  lifecycle: values.readLifecycleCell,
  words: values.readTagsCell,
  note: values.readNoteCell,
}

/** Kinds that others hang on: the country decides how phones are read, the currency what an amount is in. */
const FIRST_KINDS: readonly FieldKind[] = ['country', 'currency']

/** A column with the reader of its kind; without one for a column of the user's own. */
interface ReadStep {
  readonly column: ColumnPlan
  readonly field: ImportFieldId | null
  readonly kind: FieldKind | null
}

const stepsByPlan = new WeakMap<ReadPlan, readonly ReadStep[]>()

/** The columns in the order in which they are read, worked out once per plan. */
function stepsOf(plan: ReadPlan): readonly ReadStep[] {
  const known = stepsByPlan.get(plan)
  if (known) return known
  const steps = plan.columns.map((column) => {
    const field = isImportField(column.field) ? column.field : null
    return { column, field, kind: field ? importFields[field].kind : null }
  })
  const isFirst = (step: ReadStep) => step.kind !== null && FIRST_KINDS.includes(step.kind)
  const ordered = [...steps.filter(isFirst), ...steps.filter((step) => !isFirst(step))]
  stepsByPlan.set(plan, ordered)
  return ordered
}

function knowCountry(draft: RowDraft): void {
  const country = draft.values['company.country'] ?? null
  if (country === null || country === draft.country) return
  draft.country = country
  draft.countries = [country, ...draft.plan.countries.filter((other) => other !== country)]
}

const LABEL_WORDS = /^[*\s]+/u

function labelFor(column: ColumnPlan, row: Row): string | null {
  if (column.labelColumn === null) return null
  return cellText(row[column.labelColumn]).replace(LABEL_WORDS, '') || null
}

function readStep({ column, field, kind }: ReadStep, row: Row, draft: RowDraft): void {
  const cell = row[column.index]
  const text = cellText(cell)
  if (!cell || text === '') return
  if (cell.kind === 'error') return addIssue(draft, { column: column.index, code: 'cell-error', text })
  if (saysNothing(text)) return
  if (field === null || kind === null) {
    draft.custom.push({ name: column.header, value: text })
    return
  }
  readers[kind]({ cell, text, column, label: labelFor(column, row) }, draft, field)
  if (kind === 'country') knowCountry(draft)
}

function isFilled(draft: RowDraft, field: ImportFieldId): boolean {
  if (draft.values[field] !== undefined || draft.money[field] !== undefined) return true
  if (field === 'record.rating') return draft.grade !== null
  if (field === 'record.lifecycle') return draft.lifecycle !== null
  return field === 'company.kind' ? draft.kinds.size > 0 : false
}

/** Values for all rows stand where a row has none of its own; fields that take several get them besides. */
function readConstants(draft: RowDraft): void {
  for (const [field, text] of draft.plan.constants) {
    if (!isImportField(field) || isFilled(draft, field)) continue
    const column: ColumnPlan = {
      index: -1,
      header: '',
      field,
      dayOrder: 'dmy',
      dayOrderCertain: true,
      power: 0,
      currency: null,
      label: null,
      labelColumn: null,
    }
    const input: CellInput = { cell: { kind: 'text', text }, text, column, label: null }
    readers[importFields[field].kind](input, draft, field)
    if (field === 'company.country') knowCountry(draft)
  }
}

/**
 * Understands one row of a list by the plan of its columns: company, person, where they can be reached, note, deal
 * and what they are found again by. Raw texts of phones are kept; what cannot be read becomes an issue, and its text
 * goes to the note. Nothing is thrown. Which rows are customers at all, `rowKind` says.
 */
export function readRow(row: Row, plan: ReadPlan): ImportRow {
  const draft = newDraft(plan)
  const country = countryOf(plan.constants.get('company.country') ?? '')
  if (country !== null) draft.countries = [country, ...plan.countries.filter((other) => other !== country)]
  for (const step of stepsOf(plan)) readStep(step, row, draft)
  if (plan.constants.size > 0) readConstants(draft)
  return finishRow(draft)
}

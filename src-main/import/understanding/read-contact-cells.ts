import type { ContactPointKind } from '../../../src-shared/contact-points/contact-point'
import { bareEmail, isEmail, nameBesideEmail, splitEmails } from '../../../src-shared/emails/email'
import { digitsOf, isMobileNumber } from '../../../src-shared/phones/phone'
import { type PhoneRepair, repairPhone } from '../../../src-shared/phones/phone-repair'
import { type PhonePart, splitPhones } from '../../../src-shared/phones/split-phones'
import type { Cell } from '../reading/cell'
import type { PointDraft } from './import-row'
import type { ColumnPlan } from './plan-reading'
import { addIssue, isRefused, keepLeftover, type RowDraft } from './row-draft'

/** A cell on its way into a draft. `text` is trimmed and not empty; `label` comes from a label column. */
export interface CellInput {
  readonly cell: Cell
  readonly text: string
  readonly column: ColumnPlan
  readonly label: string | null
}

const ownerOf = (column: ColumnPlan): 'company' | 'person' =>
  column.field.startsWith('company.') ? 'company' : 'person'

function addPoint(draft: RowDraft, point: PointDraft): void {
  const same = draft.points.some(
    (other) =>
      other.kind === point.kind &&
      other.owner === point.owner &&
      (other.rawText === point.rawText || (point.e164 !== null && other.e164 === point.e164)),
  )
  if (!same) draft.points.push(point)
}

interface Numbered {
  readonly raw: string
  readonly repair: PhoneRepair
  readonly country: string | null
}

const unread: PhoneRepair = { e164: null, repaired: false, valid: false, kind: null }

function wantedRepair(repair: PhoneRepair, draft: RowDraft): PhoneRepair {
  return repair.repaired && isRefused(draft, 'phone-repaired') ? unread : repair
}

/** A row that names its country is of that one; else the list must speak for the country. */
function isCertain(country: string | null, draft: RowDraft): boolean {
  if (country === null) return true
  return draft.country === null ? draft.plan.certain.has(country) : draft.country === country
}

/** Tries the countries in turn: the row's, the list's, the home of the workspace. */
function readNumber(raw: string, draft: RowDraft): Numbered {
  let first: Numbered | undefined
  for (const country of draft.countries.length > 0 ? draft.countries : [null]) {
    const found = {
      raw,
      repair: wantedRepair(repairPhone(raw, country, isCertain(country, draft)), draft),
      country,
    }
    if (found.repair.e164) return found
    first ??= found
  }
  return first ?? { raw, repair: unread, country: null }
}

const LABEL_KINDS: readonly (readonly [ContactPointKind, RegExp])[] = [
  ['fax', /fax|팩스|传真|傳真|факс/iu],
  ['mobile', /mobile|cell|iphone|휴대|모바일|手机|手機|携帯|моб|сот/iu],
]

function kindByLabel(label: string | null): ContactPointKind | undefined {
  return label === null ? undefined : LABEL_KINDS.find(([, words]) => words.test(label))?.[0]
}

function kindOf(part: PhonePart, { column, label }: CellInput, e164: string | null): ContactPointKind {
  if (column.field === 'company.fax' || part.kind === 'fax') return 'fax'
  const byLabel = kindByLabel(label)
  if (byLabel) return byLabel
  if (column.field === 'person.mobile' || part.kind === 'mobile') return 'mobile'
  const isMobile = ownerOf(column) === 'person' && e164 !== null && isMobileNumber(e164)
  return isMobile ? 'mobile' : 'phone'
}

function noteNumber(draft: RowDraft, column: number, { raw, repair }: Numbered): void {
  if (repair.kind === 'digits-lost') addIssue(draft, { column, code: 'phone-digits-lost', text: raw })
  else if (repair.e164 === null) addIssue(draft, { column, code: 'phone-unparsed', text: raw })
  else if (repair.repaired) {
    addIssue(draft, { column, code: 'phone-repaired', severity: 'repair', text: `${raw} → ${repair.e164}` })
  } else if (!repair.valid) addIssue(draft, { column, code: 'phone-doubtful', text: raw })
}

function readPart(part: PhonePart, input: CellInput, draft: RowDraft): void {
  if (part.raw.includes('@') && isEmail(bareEmail(part.raw))) {
    addPoint(draft, { ...pointOf(input, 'email', part.raw), rawText: bareEmail(part.raw) })
    return
  }
  if (digitsOf(part.raw).length < 3) {
    addIssue(draft, { column: input.column.index, code: 'phone-unparsed', text: part.raw })
    keepLeftover(draft, input.column, part.raw)
    return
  }
  const numbered = readNumber(part.raw, draft)
  noteNumber(draft, input.column.index, numbered)
  const { e164 } = numbered.repair
  const readCountry = e164 === null || part.raw.trim().startsWith('+') ? null : numbered.country
  addPoint(draft, {
    ...pointOf(input, kindOf(part, input, e164), part.raw),
    e164,
    readCountry,
    label: labelOf(part, input),
  })
}

function labelOf(part: PhonePart, input: CellInput): string | null {
  if (input.label) return input.label
  return part.kind === 'home' || part.kind === 'work' ? part.kind : input.column.label
}

function pointOf(input: CellInput, kind: ContactPointKind, rawText: string): PointDraft {
  return {
    owner: ownerOf(input.column),
    kind,
    rawText,
    e164: null,
    readCountry: null,
    label: input.label ?? input.column.label,
  }
}

/** Reads a cell of one or several phone numbers. */
export function readPhoneCell(input: CellInput, draft: RowDraft): void {
  const { cell, text } = input
  // A number under a format such as 000-0000-0000 shows more than its digits do; one such as 8.61E+12 less.
  const shown = cell.raw !== undefined && readNumber(text, draft).repair.e164 === null ? cell.raw : text
  for (const part of splitPhones(shown)) readPart(part, input, draft)
}

/** Reads a cell of one or several addresses. A malformed one is noted and kept as it stands; it blocks nothing. */
export function readEmailCell(input: CellInput, draft: RowDraft): void {
  draft.nameBesideEmail ??= nameBesideEmail(input.text)
  for (const address of splitEmails(input.text)) {
    const point = pointOf(input, 'email', address)
    if (!isEmail(address))
      addIssue(draft, { column: input.column.index, code: 'email-malformed', text: address })
    addPoint(draft, point)
  }
}

/** Reads a cell of one or several web addresses. */
export function readUrlCell(input: CellInput, draft: RowDraft): void {
  for (const address of input.text.split(/:::|[\s,;、，；]+/u).filter((part) => part !== '')) {
    if (isEmail(bareEmail(address))) addPoint(draft, pointOf(input, 'email', bareEmail(address)))
    else addPoint(draft, pointOf(input, 'website', address))
  }
}

/** Reads a messenger handle; a number among them gets its E.164 form. */
export function readHandleCell(input: CellInput, draft: RowDraft): void {
  const kind = input.column.field.slice('person.'.length) as ContactPointKind
  const isNumber = kind === 'whatsapp' && digitsOf(input.text).length >= 8
  const e164 = isNumber ? readNumber(input.text, draft).repair.e164 : null
  addPoint(draft, { ...pointOf(input, kind, input.text), e164 })
}

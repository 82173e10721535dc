import type { Texts } from '../../src-shared/i18n/text-key'
import type { Translator } from '../../src-shared/i18n/translate'

type FieldName = keyof Texts['frame']['field']

/** Every column and group that can stand in a history or be kept by an undo. A new one shows its own name. */
const known: Record<FieldName, true> = {
  address: true,
  amount: true,
  amountMinor: true,
  birthday: true,
  body: true,
  city: true,
  closedAt: true,
  colour: true,
  companyId: true,
  country: true,
  creditLimit: true,
  currency: true,
  customerSince: true,
  decisionRole: true,
  deletedAt: true,
  department: true,
  direction: true,
  done: true,
  due: true,
  dueLocal: true,
  employees: true,
  expectedCloseOn: true,
  familyName: true,
  firstMetOn: true,
  foundedOn: true,
  fullName: true,
  givenName: true,
  grade: true,
  happenedAt: true,
  honorific: true,
  incoterm: true,
  industry: true,
  isPrimary: true,
  jobTitle: true,
  kind: true,
  kinds: true,
  label: true,
  language: true,
  lastContactedOn: true,
  leftOn: true,
  lifecycle: true,
  localName: true,
  localTime: true,
  lostReason: true,
  middleName: true,
  minutes: true,
  name: true,
  nextTalk: true,
  nickname: true,
  outcome: true,
  owner: true,
  paymentTerms: true,
  personId: true,
  pipelineId: true,
  place: true,
  position: true,
  postalCode: true,
  rawText: true,
  region: true,
  remindMinutes: true,
  representative: true,
  revenue: true,
  sinceOn: true,
  snooze: true,
  snoozedUntil: true,
  source: true,
  sourceDetail: true,
  stageId: true,
  street: true,
  taxId: true,
  title: true,
  value: true,
}

function isKnown(column: string): column is FieldName {
  return column in known
}

/** The name of a column as screens call it. */
export function columnName(column: string, t: Translator['t']): string {
  return isKnown(column) ? t(`frame.field.${column}`) : column
}

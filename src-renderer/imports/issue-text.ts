import type { ImportIssue } from '../../src-shared/imports/imports-contract'
import type { Words } from '../i18n/translator'

/** What can be wrong with a cell, or was put right in it. */
const codes = [
  'no-name',
  'email-malformed',
  'phone-unparsed',
  'phone-doubtful',
  'phone-digits-lost',
  'phone-repaired',
  'country-unknown',
  'day-unparsed',
  'day-ambiguous',
  'day-approximate',
  'money-unparsed',
  'currency-unknown',
  'number-unparsed',
  'number-range',
  'value-unknown',
  'postal-code-repaired',
  'tax-id-repaired',
  'name-split',
  'name-from-email',
  'cell-error',
  'group-heading',
] as const

/** What is wrong with a cell, in words; the issue itself only carries the text as it came. */
export function issueText({ t }: Words, issue: ImportIssue): string {
  const code = codes.find((one) => one === issue.code) ?? 'other'
  return t(`imports.issue.${code}`)
}

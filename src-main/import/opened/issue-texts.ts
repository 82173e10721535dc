import type { TextKey } from '../../../src-shared/i18n/text-key'
import type { RowIssueCode } from '../understanding/import-row'

/** The words for what is wrong with a cell, by the code of the issue. */
const texts = {
  'no-name': 'imports.issue.no-name',
  'email-malformed': 'imports.issue.email-malformed',
  'phone-unparsed': 'imports.issue.phone-unparsed',
  'phone-doubtful': 'imports.issue.phone-doubtful',
  'phone-digits-lost': 'imports.issue.phone-digits-lost',
  'phone-repaired': 'imports.issue.phone-repaired',
  'country-unknown': 'imports.issue.country-unknown',
  'day-unparsed': 'imports.issue.day-unparsed',
  'day-ambiguous': 'imports.issue.day-ambiguous',
  'day-approximate': 'imports.issue.day-approximate',
  'money-unparsed': 'imports.issue.money-unparsed',
  'currency-unknown': 'imports.issue.currency-unknown',
  'number-unparsed': 'imports.issue.number-unparsed',
  'number-range': 'imports.issue.number-range',
  'value-unknown': 'imports.issue.value-unknown',
  'postal-code-repaired': 'imports.issue.postal-code-repaired',
  'tax-id-repaired': 'imports.issue.tax-id-repaired',
  'name-split': 'imports.issue.name-split',
  'name-from-email': 'imports.issue.name-from-email',
  'cell-error': 'imports.issue.cell-error',
  'group-heading': 'imports.issue.group-heading',
} as const satisfies Readonly<Record<RowIssueCode, TextKey>>

/** The same for codes as they come back out of the staging file. */
export const issueTexts: Readonly<Record<string, TextKey>> = texts

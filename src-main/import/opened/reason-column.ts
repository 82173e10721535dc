import { languages } from '../../../src-shared/i18n/language'
import { createTranslator } from '../../../src-shared/i18n/translate'
import { headerKey } from '../understanding/header-text'
import { cellText, type Row } from '../understanding/row-kinds'
import { issueTexts } from './issue-texts'

/** Everything that the workbook of rows left out says about a row, in every language: it may come back in another. */
function knownReasons(): string[] {
  return languages.flatMap((language) => {
    const { t } = createTranslator(language)
    return [...Object.values(issueTexts), 'imports.issue.other' as const].map((key) => t(key))
  })
}

const isHeading = (header: string): boolean =>
  languages.some(
    (language) => headerKey(createTranslator(language).t('imports.issue.reason')) === headerKey(header),
  )

/**
 * The column (0-based) in which the program itself wrote why a row was left out, so that the mended rows come back
 * without a question about it: the last one, under its own heading, with nothing else in its cells. Null where there
 * is none; a column that only happens to be called so holds other words.
 */
export function reasonColumn(headers: readonly string[], rows: readonly Row[]): number | null {
  const last = headers.length - 1
  if (last < 1 || !isHeading(headers[last] ?? '')) return null
  const cells = rows.map((row) => cellText(row[last])).filter((text) => text !== '')
  const reasons = knownReasons()
  return cells.every((text) => reasons.some((reason) => text.endsWith(reason))) ? last : null
}

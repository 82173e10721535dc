import type { ImportIssue } from '../../../src-shared/imports/imports-contract'
import type { Translator } from '../../../src-shared/i18n/translate'
import type { ExportTable } from '../../export/export-service'
import { asSeen } from './mark-columns'
import type { OpenedImport } from './opened-import'
import { issueTexts } from './issue-texts'

/** Rows that are taken from the staging file at once. */
const pageSize = 1000

function reasonOf(
  issues: readonly ImportIssue[],
  headerOf: (column: number) => string,
  translator: Translator,
): string {
  return issues
    .filter(({ severity }) => severity === 'error')
    .map(({ column, code }) => {
      const words = translator.t(issueTexts[code] ?? 'imports.issue.other')
      const header = column === null ? '' : headerOf(column)
      return header === '' ? words : `${header}: ${words}`
    })
    .join('; ')
}

/** The rows of an import that are left out: their cells as they came, and why, in the user's language. */
export function errorTable(opened: OpenedImport, translator: Translator): ExportTable {
  const { staging, layout } = opened
  const headerOf = (column: number) => layout.columns.find(({ index }) => index === column)?.header ?? ''
  const headers = layout.columns.map(({ header }) => header)
  const rows: (string | null)[][] = []
  for (let offset = 0; ; offset += pageSize) {
    const page = staging.page({ offset, limit: pageSize, choice: 'errors' })
    for (const { cells, issues } of asSeen(staging, layout, page)) {
      const texts = layout.columns.map(({ index }) => cells[index]?.text ?? null)
      rows.push([...texts, reasonOf(issues, headerOf, translator)])
    }
    if (page.length < pageSize) return { headings: [...headers, translator.t('imports.issue.reason')], rows }
  }
}

import {
  type ImportRowView,
  type ImportView,
  duplicatePolicies,
} from '../../src-shared/imports/imports-contract'
import { importFieldIds } from '../../src-shared/imports/import-fields'
import { useTranslator } from '../i18n/translator'
import { SectionHeading } from '../ui/SectionHeading'
import { Select } from '../ui/Select'
import { fieldName } from './field-menu'
import { setAlso, setRowChoice } from './import-store'
import { issueText } from './issue-text'

interface ImportRowPanelProps {
  readonly view: ImportView
  /** The row under the cursor. */
  readonly row: ImportRowView
  /** The column under the cursor, 0-based in the sheet. */
  readonly column: number | null
}

/** What there is to say about the row under the cursor, and what may happen to it alone. */
export function ImportRowPanel({ view, row, column }: ImportRowPanelProps) {
  const words = useTranslator()
  const { t, format } = words
  const own = view.columns.find(({ index }) => index === column)
  const header = (index: number | null) => view.columns.find((one) => one.index === index)?.header
  return (
    <>
      <SectionHeading>{t('imports.thisRow', { row: format.number(row.row + 1) })}</SectionHeading>
      {row.issues.length > 0 ? (
        <ul className="mb-2 flex flex-col gap-1">
          {row.issues.map((issue) => (
            <li key={`${issue.column} ${issue.code} ${issue.text}`} className="text-ink-2">
              {header(issue.column) ? <span className="text-ink">{header(issue.column)}: </span> : null}
              {issueText(words, issue)}
            </li>
          ))}
        </ul>
      ) : null}
      <div className="flex flex-col gap-2">
        <Select
          label={t('imports.rowChoice')}
          items={[
            { id: 'rest', label: t('imports.likeTheRest') },
            { id: 'leave-out', label: t('imports.leaveOut') },
            ...duplicatePolicies.map((id) => ({ id, label: t(`imports.policies.${id}`) })),
          ]}
          value={row.choice ?? 'rest'}
          onChange={(id) => void setRowChoice(row.row, id)}
        />
        {own && own.field !== 'ignore' ? (
          <Select
            label={t('imports.also', { header: own.header || String(own.index + 1) })}
            items={[
              { id: 'none', label: t('imports.nothingElse') },
              ...importFieldIds
                .filter((id) => id !== own.field)
                .map((id) => ({ id, label: fieldName(words, id) })),
            ]}
            value={own.also ?? 'none'}
            onChange={(id) => void setAlso(own, id === 'none' ? null : id)}
          />
        ) : null}
      </div>
    </>
  )
}

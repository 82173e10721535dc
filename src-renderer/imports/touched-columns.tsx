import type { ImportDetail, TouchedRecord } from '../../src-shared/imports/import-history-contract'
import { columnName } from '../history/column-name'
import { partName } from '../history/part-name'
import type { Words } from '../i18n/translator'
import { Chip } from '../ui/Chip'
import type { GridColumn } from '../ui/grid/grid-model'

/** `Source: Busan fair · Tag: 重点`; for a new record that it is new. */
function whatHappened({ t }: Words, { isNew, changes, parts }: TouchedRecord): string {
  if (isNew) return t('importHistory.made')
  const fields = changes.map(({ column, before, after }) => {
    const old = before === null ? '' : `${before} → `
    return `${columnName(column, t)}: ${old}${after ?? t('history.empty')}`
  })
  const added = parts.map((part) => `${partName(part, t)}: ${part.text}`)
  return [...fields, ...added].join(' · ')
}

/** The columns of what an import did. After an undo those that stayed stand out. */
export function touchedColumns(words: Words, detail: ImportDetail): GridColumn<TouchedRecord>[] {
  const { t } = words
  const state = ({ isLive, isNew }: TouchedRecord): string => {
    if (!isLive) return t('importHistory.inTrash')
    return detail.isUndone && isNew ? t('importHistory.stayed') : ''
  }
  return [
    {
      id: 'name',
      header: t('importHistory.column.name'),
      width: 150,
      grow: 2,
      text: ({ name }) => name,
      render: ({ name, isLive }) => <span className={isLive ? 'font-semibold' : 'text-ink-2'}>{name}</span>,
    },
    {
      id: 'kind',
      header: t('importHistory.column.kind'),
      width: 92,
      text: ({ kind }) => t(`imports.group.${kind}`),
    },
    {
      id: 'what',
      header: t('importHistory.column.what'),
      width: 130,
      grow: 5,
      text: (row) => whatHappened(words, row),
    },
    {
      id: 'state',
      header: t('importHistory.column.state'),
      width: 124,
      text: state,
      render: (row) => {
        const text = state(row)
        return text === '' ? null : <Chip tone={row.isLive ? 'warn' : 'neutral'}>{text}</Chip>
      },
    },
  ]
}

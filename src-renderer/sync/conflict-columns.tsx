import type { SyncConflict } from '../../src-shared/sync/sync-contract'
import type { Words } from '../i18n/translator'
import type { GridColumn } from '../ui/grid/grid-model'
import { conflictSubject, sideText } from './conflict-text'

/** The columns of the list of conflicts. */
export function conflictColumns(words: Words): GridColumn<SyncConflict>[] {
  const { t, format } = words
  return [
    {
      id: 'record',
      header: t('sync.conflicts.record'),
      width: 130,
      grow: 2,
      text: ({ record }) => record.name,
      render: ({ record }) => (
        <span className={record.id === null ? 'text-ink-2' : 'font-semibold'}>{record.name}</span>
      ),
    },
    {
      id: 'what',
      header: t('sync.conflicts.what'),
      width: 90,
      grow: 1,
      text: (row) => conflictSubject(words, row),
    },
    {
      id: 'holds',
      header: t('sync.conflicts.holds'),
      width: 110,
      grow: 2,
      text: (row) => sideText(words, row, 'after'),
    },
    {
      id: 'aside',
      header: t('sync.conflicts.aside'),
      width: 110,
      grow: 2,
      text: (row) => sideText(words, row, 'before'),
    },
    {
      id: 'when',
      header: t('sync.conflicts.when'),
      width: 116,
      text: ({ loserAt }) => format.dayAndTime(loserAt),
    },
  ]
}

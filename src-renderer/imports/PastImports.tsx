import { useMemo } from 'react'
import type { PastImport } from '../../src-shared/imports/import-history-contract'
import { gridTexts } from '../customers/grid-texts'
import { useTranslator, type Words } from '../i18n/translator'
import { useRowHeight } from '../settings/use-row-height'
import { useListSource } from '../state/use-list-source'
import { useList } from '../state/create-list-store'
import { go } from '../state/navigation'
import { Chip } from '../ui/Chip'
import { DataGrid } from '../ui/grid/DataGrid'
import type { GridColumn } from '../ui/grid/grid-model'
import { pastImports } from './import-history-store'

type Column = GridColumn<PastImport>

function columnsOf({ t, format }: Words): Column[] {
  const count = (
    id: 'people' | 'companies' | 'deals' | 'changed',
    part: keyof PastImport['written'],
  ): Column => ({
    id,
    header: t(`importHistory.column.${id}`),
    width: 96,
    align: 'end',
    text: (row) => format.number(row.written[part]),
  })
  return [
    {
      id: 'name',
      header: t('importHistory.column.file'),
      width: 220,
      grow: 3,
      text: (row) => row.fileName,
      render: (row) => (
        <span className={row.isUndone ? 'text-ink-2 line-through' : 'font-semibold'}>{row.fileName}</span>
      ),
    },
    {
      id: 'when',
      header: t('importHistory.column.when'),
      width: 150,
      text: (row) => format.dayAndTime(row.importedAt),
    },
    {
      id: 'who',
      header: t('importHistory.column.who'),
      width: 100,
      text: (row) => row.actor ?? t('history.you'),
    },
    count('people', 'people'),
    count('companies', 'companies'),
    count('deals', 'deals'),
    count('changed', 'updated'),
    {
      id: 'state',
      header: t('importHistory.column.state'),
      width: 110,
      grow: 1,
      text: (row) => (row.isUndone ? t('importHistory.undone') : ''),
      render: (row) => (row.isUndone ? <Chip>{t('importHistory.undone')}</Chip> : null),
    },
  ]
}

const keyOf = (row: PastImport): string => row.id

/** Every list that was ever imported; one press leads to what it did. */
export function PastImports() {
  const words = useTranslator()
  const list = useList(pastImports)
  const columns = useMemo(() => columnsOf(words), [words])
  const texts = useMemo(() => gridTexts(words), [words])
  const source = useListSource(pastImports, list, keyOf)
  return (
    <DataGrid
      label={words.t('importHistory.title')}
      columns={columns}
      source={source}
      texts={texts}
      rowHeight={useRowHeight()}
      onOpen={(row) => go(`/import/${row.id}`)}
    />
  )
}

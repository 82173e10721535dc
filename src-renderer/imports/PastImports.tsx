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
    width: number,
  ): Column => ({
    id,
    header: t(`importHistory.column.${id}`),
    width,
    align: 'end',
    text: (row) => format.number(row.written[part]),
  })
  return [
    {
      id: 'name',
      header: t('importHistory.column.file'),
      width: 160,
      grow: 1,
      text: (row) => row.fileName,
      render: (row) => (
        <span className="flex items-center gap-2">
          <span className={row.isUndone ? 'truncate text-ink-2' : 'truncate font-semibold'}>
            {row.fileName}
          </span>
          {row.isUndone ? <Chip>{t('importHistory.undone')}</Chip> : null}
        </span>
      ),
    },
    {
      id: 'when',
      header: t('importHistory.column.when'),
      width: 128,
      text: (row) => format.dayAndTime(row.importedAt),
    },
    {
      id: 'who',
      header: t('importHistory.column.who'),
      width: 84,
      text: (row) => row.actor ?? t('history.you'),
    },
    {
      id: 'rows',
      header: t('importHistory.column.rows'),
      width: 72,
      align: 'end',
      text: (row) => format.number(row.rows),
    },
    count('people', 'people', 76),
    count('companies', 'companies', 100),
    count('deals', 'deals', 84),
    count('changed', 'updated', 100),
  ]
}

const firstName = { row: 0, columnId: 'name', offset: 0 }
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
      initialPosition={list.position ?? firstName}
      onPositionChange={pastImports.setPosition}
      onOpen={(row) => go(`/import/${row.id}`)}
    />
  )
}

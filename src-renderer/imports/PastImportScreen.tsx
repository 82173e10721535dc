import { useLayoutEffect, useMemo } from 'react'
import {
  type ImportDetail,
  type PastImport,
  touchedChoices,
  type TouchedRecord,
} from '../../src-shared/imports/import-history-contract'
import { gridTexts } from '../customers/grid-texts'
import { RecordFailed, RecordLoading } from '../customers/RecordLoading'
import { UndoReport } from '../history/UndoReport'
import { UndoThisButton } from '../history/UndoThisButton'
import { useTranslator } from '../i18n/translator'
import { useRowHeight } from '../settings/use-row-height'
import { backCommand } from '../customers/customer-commands'
import { useCommand } from '../state/commands'
import { useList } from '../state/create-list-store'
import { useListSource } from '../state/use-list-source'
import { useView } from '../state/create-view-store'
import { back, go } from '../state/navigation'
import { useRemembered } from '../state/remembered'
import { useAction } from '../state/use-action'
import { Banner } from '../ui/Banner'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { EmptyState } from '../ui/EmptyState'
import { DataGrid } from '../ui/grid/DataGrid'
import { PageBar } from '../ui/PageBar'
import { SegmentedControl } from '../ui/SegmentedControl'
import { SidePanel } from '../ui/SidePanel'
import { ImportFacts } from './ImportFacts'
import { lookInto, pastImportView, review, touchedRecords } from './import-history-store'
import { touchedColumns } from './touched-columns'

const firstName = { row: 0, columnId: 'name', offset: 0 }
const keyOf = (row: TouchedRecord): string => row.id
const places = { person: '/people', company: '/companies', deal: '/deals' } as const

interface DetailProps {
  readonly detail: ImportDetail
}

function TouchedGrid({ detail }: DetailProps) {
  const words = useTranslator()
  const list = useList(touchedRecords)
  const columns = useMemo(() => touchedColumns(words, detail), [words, detail])
  const texts = useMemo(() => gridTexts(words), [words])
  const source = useListSource(touchedRecords, list, keyOf)
  return (
    <DataGrid
      key={`${list.query.id} ${list.query.choice}`}
      label={words.t('importHistory.records')}
      columns={columns}
      source={source}
      texts={texts}
      rowHeight={useRowHeight()}
      initialPosition={list.position ?? firstName}
      onPositionChange={touchedRecords.setPosition}
      onOpen={({ kind, id, isLive }) => {
        if (isLive) go(`${places[kind]}/${id}`)
      }}
      empty={
        <EmptyState
          title={words.t(
            detail.transactionId === null ? 'importHistory.otherDevice' : 'importHistory.noRecords',
          )}
        />
      }
    />
  )
}

function Bar({ detail }: DetailProps) {
  const { t, format } = useTranslator()
  const { query } = useList(touchedRecords)
  const action = useAction()
  const { transactionId, isUndone, unreviewed } = detail
  const when = format.dayAndTime(detail.importedAt)
  return (
    <PageBar
      title={detail.fileName}
      count={`${when} · ${detail.actor ?? t('history.you')}`}
      actions={
        <>
          {unreviewed > 0 ? (
            <Button isBusy={action.isBusy} onPress={() => void action.run(() => review(detail.id))}>
              {t('importHistory.reviewAll')}
            </Button>
          ) : null}
          {transactionId === null ? null : (
            <UndoThisButton
              transactionId={transactionId}
              direction={isUndone ? 'redo' : 'undo'}
              label={t(isUndone ? 'importHistory.redoImport' : 'importHistory.undoImport')}
            />
          )}
        </>
      }
    >
      {unreviewed > 0 ? (
        <Chip size="md" tone="warn">
          {t('importHistory.unreviewed', { count: unreviewed })}
        </Chip>
      ) : null}
      <SegmentedControl
        label={t('importHistory.records')}
        segments={touchedChoices.map((id) => ({ id, label: t(`importHistory.choice.${id}`) }))}
        value={query.choice}
        onChange={(choice) => touchedRecords.setQuery({ ...query, choice })}
      />
    </PageBar>
  )
}

/** One past import: what it did to which records, how its list was read, and the way back and forth. */
export function PastImportScreen({ id }: { readonly id: PastImport['id'] }) {
  const { t } = useTranslator()
  const { value, error } = useView(pastImportView, { id })
  const [width, setWidth] = useRemembered('imports.factsWidth', 300)
  useLayoutEffect(() => lookInto(id), [id])
  useCommand(backCommand, () => back('/import'))
  if (value === null)
    return error === null ? (
      <RecordLoading />
    ) : (
      <RecordFailed
        error={error}
        onRetry={() => void pastImportView.reload()}
        onBack={() => back('/import')}
      />
    )
  return (
    <>
      <Bar detail={value} />
      {value.isUndone ? (
        <div className="px-4 pb-3">
          <Banner tone="info" title={t('importHistory.isUndone')} advice={t('importHistory.isUndoneHint')}>
            {value.transactionId === null ? null : <UndoReport transactionId={value.transactionId} />}
          </Banner>
        </div>
      ) : null}
      <div className="flex min-h-0 flex-1 border-t border-line">
        <div className="-mt-px min-h-0 min-w-0 flex-1">
          <TouchedGrid detail={value} />
        </div>
        <SidePanel
          label={t('importHistory.howRead')}
          width={width}
          onResize={setWidth}
          resizeLabel={t('frame.resizePanel')}
        >
          <ImportFacts detail={value} />
        </SidePanel>
      </div>
    </>
  )
}

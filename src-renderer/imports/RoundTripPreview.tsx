import { Check } from 'lucide-react'
import { useEffect, useMemo } from 'react'
import type { ImportView } from '../../src-shared/imports/imports-contract'
import { type RoundTripView, roundTripStates } from '../../src-shared/imports/round-trip-contract'
import { PageError } from '../app/PageError'
import { gridTexts } from '../customers/grid-texts'
import { UndoThisButton } from '../history/UndoThisButton'
import { useTranslator } from '../i18n/translator'
import { useRowHeight } from '../settings/use-row-height'
import { useListSource } from '../state/use-list-source'
import { useList } from '../state/create-list-store'
import { go } from '../state/navigation'
import { useRemembered } from '../state/remembered'
import { useStatusEnd } from '../state/status-end'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { EmptyState } from '../ui/EmptyState'
import { DataGrid } from '../ui/grid/DataGrid'
import { Icon } from '../ui/Icon'
import { PageBar } from '../ui/PageBar'
import { SidePanel } from '../ui/SidePanel'
import { SkeletonText } from '../ui/Skeleton'
import { CountLine } from './CountLine'
import { discardImport } from './import-store'
import { RoundTripPlan } from './RoundTripPlan'
import { roundTripColumns } from './round-trip-columns'
import {
  applyRoundTrip,
  cellKey,
  openRoundTrip,
  roundTripCells,
  showCells,
  useRoundTrip,
} from './round-trip-store'

const texts = { change: 'changes', conflict: 'conflicts', problem: 'problems' } as const

function StateChips({ view }: { readonly view: RoundTripView }) {
  const { t } = useTranslator()
  const { query } = useList(roundTripCells)
  return (
    <>
      <Chip size="md" tone={query.state === null ? 'accent' : 'neutral'} onPress={() => showCells(null)}>
        {t('imports.roundTrip.all')}
      </Chip>
      {roundTripStates.map((state) => {
        const count = view[texts[state]]
        if (count === 0) return null
        const tone = query.state === state ? 'accent' : 'neutral'
        return (
          <Chip key={state} size="md" tone={tone} onPress={() => showCells(state)}>
            {t(`imports.roundTrip.${texts[state]}`, { count })}
          </Chip>
        )
      })}
    </>
  )
}

function CellGrid({ label }: { readonly label: string }) {
  const words = useTranslator()
  const { t } = words
  const list = useList(roundTripCells)
  const { fromFile } = useRoundTrip()
  const columns = useMemo(() => roundTripColumns(words, fromFile), [words, fromFile])
  const gridWords = useMemo(() => gridTexts(words), [words])
  const source = useListSource(roundTripCells, list, cellKey)
  return (
    <DataGrid
      label={label}
      columns={columns}
      source={source}
      texts={gridWords}
      rowHeight={useRowHeight()}
      empty={
        <EmptyState title={t('imports.roundTrip.nothing')}>{t('imports.roundTrip.nothingHint')}</EmptyState>
      }
    />
  )
}

async function leave(route: string): Promise<void> {
  await discardImport()
  go(route)
}

function Done({ view, fileName }: { readonly view: RoundTripView; readonly fileName: string }) {
  const { t } = useTranslator()
  const { applied } = useRoundTrip()
  if (!applied) return null
  return (
    <>
      <PageBar title={fileName} />
      <div className="flex min-h-0 flex-1 flex-col border-t border-line">
        <EmptyState
          icon={<Icon glyph={Check} size={20} />}
          title={t('imports.roundTrip.done')}
          action={
            <div className="flex flex-wrap justify-center gap-1.5">
              <Button kind="primary" onPress={() => void leave(`/${view.list}`)}>
                {t('frame.action.backToList')}
              </Button>
              <UndoThisButton
                transactionId={applied.transactionId}
                onDone={() => void leave(`/${view.list}`)}
              />
            </div>
          }
        >
          <dl className="mx-auto w-72 max-w-full">
            <CountLine label={t('imports.roundTrip.cells')} value={applied.cells} />
            <CountLine label={t('imports.roundTrip.added')} value={applied.added} />
            <CountLine label={t('imports.roundTrip.removed')} value={applied.removed} />
            {applied.leftOut > 0 ? (
              <CountLine label={t('imports.roundTrip.leftOut')} value={applied.leftOut} />
            ) : null}
          </dl>
        </EmptyState>
      </div>
    </>
  )
}

/** How many things one press would write. */
function changesOf(view: RoundTripView, conflicts: number, removesMissing: boolean): number {
  return view.changes + conflicts + view.newRows + (removesMissing ? view.missingCount : 0)
}

/** An exported workbook that came back: every changed cell, old and new; one press writes them, and nothing else. */
export function RoundTripPreview({ view: { importId, fileName } }: { readonly view: ImportView }) {
  const { t, format } = useTranslator()
  const { view, fromFile, removesMissing, isBusy, applied, error } = useRoundTrip()
  const [width, setWidth] = useRemembered('imports.planWidth', 316)
  useEffect(() => void openRoundTrip(importId), [importId])
  useStatusEnd(applied ? undefined : t('imports.nothingWritten'))
  if (view && applied) return <Done view={view} fileName={fileName} />
  const count = view ? changesOf(view, fromFile.size, removesMissing) : 0
  return (
    <>
      <PageBar
        title={t('imports.roundTrip.title')}
        count={
          view
            ? t('imports.roundTrip.exported', { file: fileName, day: format.dayOf(view.exportedAt) })
            : fileName
        }
        actions={
          <>
            <Button kind="ghost" onPress={() => void leave(`/${view?.list ?? 'people'}`)}>
              {t('imports.discard')}
            </Button>
            <Button
              kind="primary"
              isBusy={isBusy}
              isDisabled={count === 0}
              onPress={() => void applyRoundTrip()}
            >
              {t('imports.roundTrip.apply', { count })}
            </Button>
          </>
        }
      >
        {view ? <StateChips view={view} /> : null}
      </PageBar>
      <PageError error={error} />
      <div className="flex min-h-0 flex-1 border-t border-line">
        <div className="min-h-0 min-w-0 flex-1">
          {view ? <CellGrid label={fileName} /> : <SkeletonText lines={6} label={t('frame.loading')} />}
        </div>
        <SidePanel
          label={t('imports.whatWillHappen')}
          width={width}
          onResize={setWidth}
          resizeLabel={t('frame.resizePanel')}
        >
          {view ? <RoundTripPlan view={view} /> : null}
        </SidePanel>
      </div>
    </>
  )
}

import { useCallback, useMemo, useState } from 'react'
import type { ImportRowView, ImportView } from '../../src-shared/imports/imports-contract'
import { PageError } from '../app/PageError'
import { gridTexts } from '../customers/grid-texts'
import { useTranslator } from '../i18n/translator'
import { useRowHeight } from '../settings/use-row-height'
import { useCommand } from '../state/commands'
import { useListSource } from '../state/use-list-source'
import { useList } from '../state/create-list-store'
import { back } from '../state/navigation'
import { useRemembered } from '../state/remembered'
import { useStatusEnd } from '../state/status-end'
import { Button } from '../ui/Button'
import { Chip } from '../ui/Chip'
import { EmptyState } from '../ui/EmptyState'
import { DataGrid } from '../ui/grid/DataGrid'
import type { GridEdit, GridPosition } from '../ui/grid/grid-model'
import { PageBar } from '../ui/PageBar'
import { SidePanel } from '../ui/SidePanel'
import { AlikeBanner } from './AlikeBanner'
import { ImportPlan } from './ImportPlan'
import { ImportRowPanel } from './ImportRowPanel'
import { importColumns } from './import-columns'
import { applyImport, discardImport, editCell, importRows, showOnlyProblems, useImport } from './import-store'
import { LayoutButton } from './LayoutButton'
import { OwnerLine } from './OwnerLine'
import { OwnerPanel } from './OwnerPanel'
import { closeOwnersCommand } from './owner-commands'
import { PossibleChip } from './PossibleChip'

interface ImportPreviewProps {
  readonly view: ImportView
}

const keyOf = (row: ImportRowView): string => String(row.row)

/** `Sheet1 · header in row 3 · 42 rows · windows-1251`. */
function usePlace(view: ImportView): string {
  const { t, format } = useTranslator()
  const row = view.headerRow === null ? null : format.number(view.headerRow + 1)
  const header = row === null ? t('imports.noHeader') : t('imports.headerInRow', { row })
  // Worth a word only where there is a choice, or a guess.
  const sheet = view.sheets.length > 1 ? view.sheets.find((one) => one.index === view.sheet)?.name : null
  const encoding = view.encoding === 'utf-8' ? null : view.encoding
  const isLeftOut = view.hiddenRows > 0 && !view.includesHidden
  const hidden = isLeftOut ? t('imports.hiddenRows', { count: view.hiddenRows }) : null
  const cut = view.isMarksCut ? t('imports.marksCut') : null
  return [sheet, header, t('imports.rows', { count: view.counts.total }), hidden, cut, encoding]
    .filter(Boolean)
    .join(' · ')
}

function Counts({ view }: ImportPreviewProps) {
  const { t } = useTranslator()
  const list = useList(importRows)
  const { ready, repairs, errors, warnings, leftOut } = view.counts
  const { onlyProblems } = list.query
  return (
    <>
      <Chip size="md" tone="good">
        {t('imports.ready', { count: ready })}
      </Chip>
      {repairs > 0 ? (
        <Chip size="md" tone="info">
          {t('imports.repairs', { count: repairs })}
        </Chip>
      ) : null}
      {warnings > 0 ? (
        <Chip size="md" tone="warn">
          {t('imports.warnings', { count: warnings })}
        </Chip>
      ) : null}
      {errors > 0 ? (
        <Chip size="md" tone="bad">
          {t('imports.problems', { count: errors })}
        </Chip>
      ) : null}
      {leftOut > 0 ? <Chip size="md">{t('imports.leftOutCount', { count: leftOut })}</Chip> : null}
      {view.recognisedAs ? (
        <Chip size="md" tone="info">
          {t('imports.recognisedAs', { program: view.recognisedAs })}
        </Chip>
      ) : null}
      {view.isRemembered ? <Chip size="md">{t('imports.remembered')}</Chip> : null}
      {errors + warnings + repairs > 0 ? (
        <Chip
          size="md"
          tone={onlyProblems ? 'accent' : 'neutral'}
          onPress={() => showOnlyProblems(!onlyProblems)}
        >
          {t('imports.onlyProblems')}
        </Chip>
      ) : null}
      <PossibleChip view={view} />
    </>
  )
}

/** Where the cursor stands: the row of the sheet's list and the column of the sheet. */
interface Cursor {
  readonly index: number
  readonly column: number | null
}

const columnOf = (columnId: string): number | null =>
  columnId.startsWith('column ') ? Number(columnId.slice('column '.length)) : null

function edited({ row, columnId, text }: GridEdit<ImportRowView>): void {
  const column = columnOf(columnId)
  if (column !== null) void editCell({ row: row.row, column, was: row.cells[column] ?? '', text })
}

function PreviewGrid({
  view,
  onCursor,
}: ImportPreviewProps & { readonly onCursor: (index: number, column: number | null) => void }) {
  const words = useTranslator()
  const { t } = words
  const list = useList(importRows)
  const columns = useMemo(() => importColumns(words, view), [words, view])
  const texts = useMemo(() => gridTexts(words), [words])
  const source = useListSource(importRows, list, keyOf)
  const onPosition = useCallback(
    ({ row, columnId }: GridPosition) => onCursor(row, columnOf(columnId)),
    [onCursor],
  )
  return (
    <DataGrid
      label={view.fileName}
      columns={columns}
      source={source}
      texts={texts}
      headerHeight={52}
      rowHeight={useRowHeight()}
      onEdit={edited}
      onPositionChange={onPosition}
      empty={<EmptyState title={t('imports.empty')}>{t('imports.emptyHint')}</EmptyState>}
    />
  )
}

/** What would be written and the row under the cursor; or, in their place, whose the customers become. */
function PreviewPanel({ view, cursor }: ImportPreviewProps & { readonly cursor: Cursor | null }) {
  const { t } = useTranslator()
  const list = useList(importRows)
  const [width, setWidth] = useRemembered('imports.planWidth', 316)
  const [owners, setOwners] = useState<'untouched' | 'open' | 'closed'>('untouched')
  const isOpen = owners === 'open'
  const close = () => setOwners('closed')
  useCommand(closeOwnersCommand, isOpen ? close : null)
  const row = cursor ? list.rows.get(cursor.index) : undefined
  return (
    <SidePanel
      label={t(isOpen ? 'imports.owners.title' : 'imports.whatWillHappen')}
      width={width}
      onResize={setWidth}
      resizeLabel={t('frame.resizePanel')}
      close={isOpen ? { label: t('imports.owners.close'), shortcut: 'Esc', onClose: close } : undefined}
    >
      {isOpen ? (
        <OwnerPanel view={view} onClose={close} />
      ) : (
        <ImportPlan
          view={view}
          owners={<OwnerLine view={view} takesFocus={owners === 'closed'} onOpen={() => setOwners('open')} />}
        >
          {row && cursor ? <ImportRowPanel view={view} row={row} column={cursor.column} /> : null}
        </ImportPlan>
      )}
    </SidePanel>
  )
}

/** The list as it will be imported: problems in their cells, one press corrects a column, one press imports. */
export function ImportPreview({ view }: ImportPreviewProps) {
  const { t } = useTranslator()
  const { isBusy, error, isReadAnew } = useImport()
  const [cursor, setCursor] = useState<Cursor | null>(null)
  const moveCursor = useCallback((index: number, column: number | null) => {
    setCursor((now) => (now?.index === index && now.column === column ? now : { index, column }))
  }, [])
  const { ready } = view.counts
  useStatusEnd(t('imports.nothingWritten'))
  return (
    <>
      <PageBar
        title={view.fileName}
        count={usePlace(view)}
        actions={
          <>
            <Button
              kind="ghost"
              onPress={() => {
                void discardImport()
                back('/people')
              }}
            >
              {t('imports.discard')}
            </Button>
            <LayoutButton view={view} />
            <Button
              kind="primary"
              isBusy={isBusy}
              isDisabled={ready === 0}
              onPress={() => void applyImport()}
            >
              {t('imports.import', { count: ready })}
            </Button>
          </>
        }
      >
        <Counts view={view} />
      </PageBar>
      {isReadAnew ? <p className="px-4 pb-2 text-ink-2">{t('importHistory.readAnew')}</p> : null}
      <PageError error={error} />
      <AlikeBanner />
      <div className="flex min-h-0 flex-1 border-t border-line">
        <div className="min-h-0 min-w-0 flex-1">
          <PreviewGrid view={view} onCursor={moveCursor} />
        </div>
        <PreviewPanel view={view} cursor={cursor} />
      </div>
    </>
  )
}

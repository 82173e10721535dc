import { Columns3, PanelRight } from 'lucide-react'
import { type ReactNode, useMemo, useRef } from 'react'
import type { CustomerFilter } from '../../src-shared/contract/customer'
import { useTranslator } from '../i18n/translator'
import { type ListStore, useList } from '../state/create-list-store'
import { useRemembered } from '../state/remembered'
import { useStatusEnd } from '../state/status-end'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { ColumnChooser } from '../ui/grid/ColumnChooser'
import { emptyLayout } from '../ui/grid/column-layout'
import { DataGrid } from '../ui/grid/DataGrid'
import type { ColumnLayout, GridColumn, GridHandle } from '../ui/grid/grid-model'
import { emptySelection, selectedCount } from '../ui/grid/selection'
import { Icon } from '../ui/Icon'
import { IconButton } from '../ui/IconButton'
import { InlineError } from '../ui/InlineError'
import { PageBar } from '../ui/PageBar'
import { Popover } from '../ui/Popover'
import { SidePanel } from '../ui/SidePanel'
import { BulkBar, type BulkChange } from './BulkBar'
import { peekCommand } from './customer-commands'
import { FilterField } from './FilterField'
import { FilterChips, FilterPopover } from './FilterPopover'
import { gridTexts } from './grid-texts'
import { shortcutOf } from '../state/command-keys'
import { useRowHeight } from '../settings/use-row-height'

interface CustomerQuery<Sort extends string> {
  readonly filter: CustomerFilter
  readonly sort: Sort
  readonly direction: 'ascending' | 'descending'
}

interface CustomerListProps<Row, Sort extends string> {
  /** `people` or `companies`: names the remembered columns. */
  readonly name: string
  readonly title: string
  readonly filterLabel: string
  readonly store: ListStore<CustomerQuery<Sort>, Row>
  readonly columns: readonly GridColumn<Row>[]
  readonly sorts: readonly Sort[]
  readonly keyOf: (row: Row) => string
  /** How many there are without a filter; null while unknown. */
  readonly allCount: number | null
  readonly onOpen: (row: Row) => void
  readonly peek: (row: Row) => ReactNode
  readonly onBulk: (rows: readonly Row[], change: BulkChange) => Promise<unknown>
  readonly onRemove: (rows: readonly Row[]) => Promise<unknown>
  /** Shown when there is nothing at all: what belongs here, with the button that fills it. */
  readonly empty: ReactNode
}

/** The list of customers that people and companies share: filter, sort, select, peek, open, change many at once. */
export function CustomerList<Row, Sort extends string>(props: CustomerListProps<Row, Sort>) {
  const { name, title, store, columns, sorts, keyOf, allCount } = props
  const words = useTranslator()
  const { t, format, message } = words
  const list = useList(store)
  const [layout, setLayout] = useRemembered<ColumnLayout>(`${name}.columns`, emptyLayout)
  const [isPeeking, setIsPeeking] = useRemembered(`${name}.peek`, true)
  const [width, setWidth] = useRemembered(`${name}.peekWidth`, 332)
  const grid = useRef<GridHandle>(null)
  const action = useAction()
  const texts = useMemo(() => gridTexts(words), [words])
  const source = useMemo(
    () => ({
      rowCount: list.total,
      rowAt: (index: number) => list.rows.get(index),
      rowKey: keyOf,
      onWindow: store.onWindow,
      keysBetween: async (first: number, last: number) =>
        (await store.rowsBetween(first, last)).map((row) => keyOf(row)),
      rowsOf: store.rowsOf,
    }),
    [list.total, list.rows, keyOf, store],
  )
  const { filter } = list.query
  const isFiltered = Object.keys(filter).length > 0
  const total = list.total ?? 0
  const selected = selectedCount(list.selection, total)
  const active = list.rows.get(list.position?.row ?? 0)
  const setFilter = (next: CustomerFilter) => store.setQuery({ ...list.query, filter: next })
  const clear = () => store.setSelection(emptySelection)
  const onSelected = async (work: (rows: readonly Row[]) => Promise<unknown>) =>
    action.run(async () => work(await store.rowsOf(list.selection)))
  useStatusEnd(
    total > 0
      ? t('frame.list.selectedOf', { selected: format.number(selected), total: format.number(total) })
      : undefined,
  )
  const count = countText(words, { total: list.total, all: allCount, isFiltered })
  return (
    <>
      <PageBar
        title={title}
        count={count}
        actions={
          <>
            <ColumnsButton columns={columns} layout={layout} onLayoutChange={setLayout} />
            <IconButton
              icon={<Icon glyph={PanelRight} />}
              label={t(isPeeking ? 'frame.list.hidePeek' : 'frame.list.showPeek')}
              shortcut={shortcutOf(peekCommand)}
              onPress={() => setIsPeeking(!isPeeking)}
            />
          </>
        }
      >
        <FilterField
          label={props.filterLabel}
          text={filter.text ?? ''}
          onChange={(text) => {
            const { text: _old, ...rest } = store.state.getState().query.filter
            setFilter(text.trim() === '' ? rest : { ...rest, text })
          }}
          onLeave={() => grid.current?.focus()}
        />
        <FilterChips filter={filter} onChange={setFilter} />
        <FilterPopover filter={filter} onChange={setFilter} />
      </PageBar>
      {selected > 1 ? (
        <BulkBar
          count={selected}
          action={action}
          onChange={(change) => void onSelected((rows) => props.onBulk(rows, change))}
          onRemove={() => void onSelected(props.onRemove).then((isDone) => isDone && clear())}
          onClear={() => {
            clear()
            grid.current?.focus()
          }}
        />
      ) : null}
      <div className="flex min-h-0 flex-1 border-t border-line">
        <div className="flex min-w-0 flex-1 flex-col">
          {list.error ? (
            <div className="px-4 py-2">
              <InlineError
                action={
                  <Button size="sm" onPress={store.reload}>
                    {t('frame.action.retry')}
                  </Button>
                }
              >
                {message(list.error.text)}
              </InlineError>
            </div>
          ) : null}
          <div className="min-h-0 flex-1">
            <DataGrid
              ref={grid}
              label={title}
              columns={columns}
              source={source}
              texts={texts}
              layout={layout}
              onLayoutChange={setLayout}
              sort={{ columnId: list.query.sort, direction: list.query.direction }}
              onSortChange={({ columnId, direction }) => {
                const sort = sorts.find((one) => one === columnId)
                if (sort !== undefined) store.setQuery({ ...list.query, sort, direction })
              }}
              selection={list.selection}
              onSelectionChange={store.setSelection}
              hasCheckboxes
              onOpen={props.onOpen}
              onPeek={() => setIsPeeking(!isPeeking)}
              initialPosition={list.position}
              onPositionChange={store.setPosition}
              rowHeight={useRowHeight()}
              empty={isFiltered ? <NoHit onClear={() => setFilter({})} /> : props.empty}
            />
          </div>
        </div>
        {isPeeking && active !== undefined && total > 0 ? (
          <SidePanel
            label={t('frame.list.peek')}
            width={width}
            onResize={setWidth}
            resizeLabel={t('frame.resizePanel')}
          >
            {props.peek(active)}
          </SidePanel>
        ) : null}
      </div>
    </>
  )
}

function NoHit({ onClear }: { readonly onClear: () => void }) {
  const { t } = useTranslator()
  return (
    <EmptyState
      title={t('frame.list.noHit')}
      action={<Button onPress={onClear}>{t('frame.list.clearFilters')}</Button>}
    >
      {t('frame.list.noHitHint')}
    </EmptyState>
  )
}

interface ColumnsButtonProps<Row> {
  readonly columns: readonly GridColumn<Row>[]
  readonly layout: ColumnLayout
  readonly onLayoutChange: (layout: ColumnLayout) => void
}

function ColumnsButton<Row>(props: ColumnsButtonProps<Row>) {
  const { t } = useTranslator()
  return (
    <Popover
      label={t('frame.list.columns')}
      placement="bottom end"
      trigger={
        <Button kind="ghost" icon={<Icon glyph={Columns3} />}>
          {t('frame.list.columns')}
        </Button>
      }
    >
      <ColumnChooser
        {...props}
        texts={{
          moveUp: (header) => t('frame.list.moveColumnUp', { header }),
          moveDown: (header) => t('frame.list.moveColumnDown', { header }),
        }}
      />
    </Popover>
  )
}

interface Counts {
  readonly total: number | null
  readonly all: number | null
  readonly isFiltered: boolean
}

/** `12,408`, or with a filter `12,408 · 312 shown`. */
function countText(
  { t, format }: ReturnType<typeof useTranslator>,
  { total, all, isFiltered }: Counts,
): string | undefined {
  if (total === null) return undefined
  if (!isFiltered || all === null) return format.number(total)
  return t('frame.list.shown', { all: format.number(all), shown: format.number(total) })
}

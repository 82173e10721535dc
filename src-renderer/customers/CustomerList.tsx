import { Columns3, PanelRight } from 'lucide-react'
import { type ReactNode, useRef, useState } from 'react'
import type { CustomerFilter } from '../../src-shared/contract/customer'
import type { ExportRequest } from '../../src-shared/export/export-contract'
import { ExportButton } from '../export/ExportButton'
import { chosenRows } from '../export/chosen-rows'
import { useTranslator, type Words } from '../i18n/translator'
import { UnreviewedChips } from '../imports/UnreviewedChips'
import { shortcutOf } from '../state/command-keys'
import { type ListStore, useList } from '../state/create-list-store'
import { useNewRecord } from '../state/new-record'
import { useRemembered } from '../state/remembered'
import { useStatusEnd } from '../state/status-end'
import { useAction } from '../state/use-action'
import { Button } from '../ui/Button'
import { ColumnChooser } from '../ui/grid/ColumnChooser'
import type { ColumnLayout, GridColumn, GridHandle } from '../ui/grid/grid-model'
import { emptySelection, selectedCount } from '../ui/grid/selection'
import { Icon } from '../ui/Icon'
import { IconButton } from '../ui/IconButton'
import { PageBar } from '../ui/PageBar'
import { Popover } from '../ui/Popover'
import { SidePanel } from '../ui/SidePanel'
import { BulkBar, type BulkChange } from './BulkBar'
import { CustomerGrid } from './CustomerGrid'
import { peekCommand } from './customer-commands'
import type { CustomerQuery } from './customer-query'
import { FilterField } from './FilterField'
import { FilterChips, FilterPopover } from './FilterPopover'
import { startLayout } from './start-layout'

interface CustomerListProps<Row, Sort extends string> {
  /** Names the remembered columns, and the list that is exported. */
  readonly name: 'people' | 'companies'
  readonly title: string
  readonly filterLabel: string
  readonly store: ListStore<CustomerQuery<Sort>, Row>
  readonly columns: readonly GridColumn<Row>[]
  /** Columns that are only shown when somebody chooses them; `narrow` ones also give way on a small window. */
  readonly extraColumns: { readonly always: readonly string[]; readonly narrow: readonly string[] }
  readonly sorts: readonly Sort[]
  readonly keyOf: (row: Row) => string
  /** How many there are without a filter; null while unknown. */
  readonly allCount: number | null
  readonly onOpen: (row: Row) => void
  readonly renderPeek: (row: Row) => ReactNode
  readonly onBulk: (rows: readonly Row[], change: BulkChange) => Promise<unknown>
  readonly onRemove: (rows: readonly Row[]) => Promise<unknown>
  /** Shown when there is nothing at all: what belongs here, with the button that fills it. */
  readonly empty: ReactNode
}

const kinds = { people: 'person', companies: 'company' } as const

/** The list of customers that people and companies share: filter, sort, select, peek, open, change many at once. */
export function CustomerList<Row, Sort extends string>(props: CustomerListProps<Row, Sort>) {
  const { name, title, store, columns } = props
  const words = useTranslator()
  const { t, format } = words
  const list = useList(store)
  const [layout, setLayout] = useRemembered<ColumnLayout>(`${name}.columns`, startLayout(props.extraColumns))
  const [isPeeking, setIsPeeking] = useRemembered(`${name}.peek`, true)
  const grid = useRef<GridHandle>(null)
  const { filter } = list.query
  const total = list.total ?? 0
  const selected = selectedCount(list.selection, total)
  const [activeIndex, setActiveIndex] = useState(list.position?.row ?? 0)
  const setFilter = (next: CustomerFilter) => store.setQuery({ ...list.query, filter: next })
  useStatusEnd(
    selected > 0
      ? t('frame.list.selectedOf', { selected: format.number(selected), total: format.number(total) })
      : undefined,
  )
  return (
    <>
      <PageBar
        title={title}
        count={countText(words, list, props.allCount)}
        actions={
          <>
            <ExportButton
              what={{ list: name, ...list.query, ...chosenRows(list.selection, total) } as ExportRequest}
              selected={selected}
              total={total}
            />
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
        <UnreviewedChips kind={kinds[name]} filter={filter} onChange={setFilter} />
        <FilterChips filter={filter} onChange={setFilter} />
        <FilterPopover filter={filter} onChange={setFilter} />
      </PageBar>
      {selected > 1 ? (
        <SelectedBar {...props} count={selected} onLeave={() => grid.current?.focus()} />
      ) : null}
      <div className="flex min-h-0 flex-1 border-t border-line">
        <CustomerGrid
          {...props}
          // Other rows start at the top again; another order keeps the cursor where it is.
          key={JSON.stringify(filter)}
          gridRef={grid}
          layout={layout}
          onLayoutChange={setLayout}
          onActive={setActiveIndex}
          onPeek={() => setIsPeeking(!isPeeking)}
          onClearFilters={() => setFilter({})}
        />
        {isPeeking && total > 0 ? (
          <PeekPanel name={name} row={list.rows.get(Math.max(0, activeIndex))} render={props.renderPeek} />
        ) : null}
      </div>
    </>
  )
}

interface PeekPanelProps<Row> {
  readonly name: string
  /** Undefined while it is being read. */
  readonly row: Row | undefined
  readonly render: (row: Row) => ReactNode
}

/** The panel beside the list, as wide as it was left. */
function PeekPanel<Row>({ name, row, render }: PeekPanelProps<Row>) {
  const { t } = useTranslator()
  const [width, setWidth] = useRemembered(`${name}.peekWidth`, 332)
  return (
    <SidePanel
      label={t('frame.list.peek')}
      width={width}
      onResize={setWidth}
      resizeLabel={t('frame.resizePanel')}
      isBesideForm={useNewRecord() !== null}
    >
      {row === undefined ? null : render(row)}
    </SidePanel>
  )
}

interface SelectedBarProps<Row, Sort extends string> extends CustomerListProps<Row, Sort> {
  readonly count: number
  readonly onLeave: () => void
}

/** Acts on all selected rows, also on those that are not loaded. */
function SelectedBar<Row, Sort extends string>(props: SelectedBarProps<Row, Sort>) {
  const { store, count, onLeave } = props
  const action = useAction()
  const run = (work: (rows: readonly Row[]) => Promise<unknown>) =>
    action.run(async () => work(await store.rowsOf(store.state.getState().selection)))
  const clear = () => {
    store.setSelection(emptySelection)
    onLeave()
  }
  return (
    <BulkBar
      count={count}
      action={action}
      onChange={(change) => void run((rows) => props.onBulk(rows, change))}
      onRemove={() => void run(props.onRemove).then((isDone) => isDone && clear())}
      onClear={clear}
    />
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

interface Counted {
  readonly total: number | null
  readonly query: { readonly filter: CustomerFilter }
}

/** `12,408`, or with a filter `12,408 · 312 shown`. */
function countText({ t, format }: Words, { total, query }: Counted, all: number | null): string | undefined {
  if (total === null) return undefined
  if (all === null || Object.keys(query.filter).length === 0) return format.number(total)
  return t('frame.list.shown', { all: format.number(all), shown: format.number(total) })
}

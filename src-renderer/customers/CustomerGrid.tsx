import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react'
import { useTranslator } from '../i18n/translator'
import { useRowHeight } from '../settings/use-row-height'
import { type ListStore, useList } from '../state/create-list-store'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { DataGrid } from '../ui/grid/DataGrid'
import type { ColumnLayout, GridColumn, GridHandle } from '../ui/grid/grid-model'
import { InlineError } from '../ui/InlineError'
import type { CustomerQuery } from './customer-query'
import { gridTexts } from './grid-texts'

interface CustomerGridProps<Row, Sort extends string> {
  readonly title: string
  readonly store: ListStore<CustomerQuery<Sort>, Row>
  readonly columns: readonly GridColumn<Row>[]
  readonly sorts: readonly Sort[]
  readonly keyOf: (row: Row) => string
  readonly gridRef: RefObject<GridHandle | null>
  readonly layout: ColumnLayout
  readonly onLayoutChange: (layout: ColumnLayout) => void
  readonly onOpen: (row: Row) => void
  /** The cursor is on another row; must stay the same function. */
  readonly onActive: (index: number) => void
  readonly onPeek: () => void
  readonly onClearFilters: () => void
  readonly empty: ReactNode
}

/** The rows of a list store as the grid wants them. */
function useSource<Row, Sort extends string>(
  store: ListStore<CustomerQuery<Sort>, Row>,
  keyOf: (row: Row) => string,
) {
  const { total, rows } = useList(store)
  return useMemo(
    () => ({
      rowCount: total,
      rowAt: (index: number) => rows.get(index),
      rowKey: keyOf,
      onWindow: store.onWindow,
      keysBetween: async (first: number, last: number) => (await store.rowsBetween(first, last)).map(keyOf),
      rowsOf: store.rowsOf,
    }),
    [total, rows, keyOf, store],
  )
}

/** The grid takes the keyboard when its screen opens, unless somebody is typing (a filter that made new rows). */
function useFocusOnOpen(grid: RefObject<GridHandle | null>, hasRows: boolean, isFirstTime: boolean): void {
  const startsAtTop = useRef(isFirstTime)
  useEffect(() => {
    const isTyping = document.activeElement instanceof HTMLInputElement
    const isFree = !isTyping && document.querySelector('[role="dialog"]') === null
    if (!hasRows || !isFree) return
    if (startsAtTop.current) grid.current?.moveTo(0)
    else grid.current?.focus()
  }, [grid, hasRows])
}

/** The cursor starts on the first name, where Space shows the panel. */
const firstName = { row: 0, columnId: 'name', offset: 0 }

/** The grid of a list of customers; remembers where the user stands for the way back. */
export function CustomerGrid<Row, Sort extends string>(props: CustomerGridProps<Row, Sort>) {
  const { store, sorts, onClearFilters } = props
  const words = useTranslator()
  const { t, message } = words
  const { query, total, error, selection, position } = useList(store)
  const source = useSource(store, props.keyOf)
  const texts = useMemo(() => gridTexts(words), [words])
  useFocusOnOpen(props.gridRef, (total ?? 0) > 0, (position?.row ?? -1) < 0)
  const isFiltered = Object.keys(query.filter).length > 0
  return (
    <div className="-mt-px flex min-w-0 flex-1 flex-col">
      {error ? (
        <div className="px-4 py-2">
          <InlineError
            action={
              <Button size="sm" onPress={store.reload}>
                {t('frame.action.retry')}
              </Button>
            }
          >
            {message(error.text)}
          </InlineError>
        </div>
      ) : null}
      <div className="min-h-0 flex-1">
        <DataGrid
          ref={props.gridRef}
          label={props.title}
          columns={props.columns}
          source={source}
          texts={texts}
          layout={props.layout}
          onLayoutChange={props.onLayoutChange}
          sort={{ columnId: query.sort, direction: query.direction }}
          onSortChange={({ columnId, direction }) => {
            const sort = sorts.find((one) => one === columnId)
            if (sort !== undefined) store.setQuery({ ...query, sort, direction })
          }}
          selection={selection}
          onSelectionChange={store.setSelection}
          hasCheckboxes
          onActiveRowChange={props.onActive}
          onOpen={props.onOpen}
          onPeek={props.onPeek}
          initialPosition={position !== undefined && position.row >= 0 ? position : firstName}
          onPositionChange={store.setPosition}
          rowHeight={useRowHeight()}
          empty={isFiltered ? <NoHit onClear={onClearFilters} /> : props.empty}
        />
      </div>
    </div>
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

import type { FormEvent } from 'react'
import type { DataGridProps } from './grid-model'
import { GridHeaderCell } from './GridHeaderCell'
import { handleGridKey } from './grid-keys'
import { GridNote } from './GridNote'
import { handleGridDoubleClick, handleGridPress } from './grid-pointer'
import { GridRow } from './GridRow'
import { type DataGridController, useDataGrid } from './use-data-grid'

function GridHeader<Row>({ grid }: { readonly grid: DataGridController<Row> }) {
  return (
    <div role="rowgroup" className="tw-grid-head" style={{ height: grid.headerHeight }}>
      <div role="row" aria-rowindex={1} className="tw-head-row">
        {grid.columns.visible.map((column, index) => (
          <GridHeaderCell key={column.id} grid={grid} column={column} index={index} />
        ))}
      </div>
    </div>
  )
}

function GridBody<Row>({ grid }: { readonly grid: DataGridController<Row> }) {
  const { props, active, editor, selection } = grid
  return (
    <div role="rowgroup">
      {grid.virtualizer.getVirtualItems().map((item) => {
        const isCursor = item.index === active.row
        const row = props.source.rowAt(item.index)
        return (
          <GridRow
            key={item.index}
            index={item.index}
            row={row}
            columns={grid.columns.visible}
            start={item.start}
            height={grid.rowHeight}
            activeColumn={isCursor ? active.column : undefined}
            isSelected={row !== undefined && selection.has(props.source.rowKey(row))}
            isSelectable={selection.isEnabled}
            canEdit={props.onEdit !== undefined}
            isEditing={isCursor && editor.editing !== null}
            isInvalid={isCursor && editor.editing?.error !== undefined}
            selectLabel={props.texts.selectRow}
            inputRef={editor.input}
          />
        )
      })}
    </div>
  )
}

/** Events of the hidden input: any text that arrives in it, composed or typed, is an edit that has begun. */
function editEvents<Row>(grid: DataGridController<Row>) {
  const isCellInput = (event: FormEvent) => event.target === grid.editor.input.current
  const adopt = (event: FormEvent) => isCellInput(event) && grid.editor.adopt()
  return {
    onInput: adopt,
    onCompositionStart: adopt,
    onFocus: (event: React.FocusEvent<HTMLDivElement>) => {
      grid.cursor.focusEvents.onFocus()
      // The empty part of the grid was pressed: the cursor takes the focus.
      if (event.target === event.currentTarget) grid.cursor.focus()
    },
    onBlur: (event: React.FocusEvent<HTMLDivElement>) => {
      grid.cursor.focusEvents.onBlur(event)
      if (isCellInput(event) && !grid.root.current?.contains(event.relatedTarget)) grid.editor.leave()
    },
  }
}

/**
 * The one list of the program: a real grid for people, companies, deals, search results and import previews.
 * Rows come from a windowed source; the cursor is a position, so that it survives virtual scrolling.
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const grid = useDataGrid(props)
  const { root, columns, selection, headerHeight, virtualizer, message } = grid
  const isEmpty = props.source.rowCount === 0
  const events = editEvents(grid)
  return (
    <div className="tw-grid-frame">
      <div
        ref={root}
        role="grid"
        aria-label={props.label}
        aria-rowcount={props.source.rowCount === null ? -1 : props.source.rowCount + 1}
        aria-colcount={columns.visible.length}
        aria-multiselectable={selection.isEnabled || undefined}
        aria-busy={props.source.rowCount === null || undefined}
        tabIndex={-1}
        data-grid-scroll=""
        className="tw-grid"
        style={{ scrollPaddingTop: headerHeight }}
        onKeyDown={(event) => handleGridKey(event, grid)}
        onMouseDown={(event) => handleGridPress(event, grid)}
        onDoubleClick={(event) => handleGridDoubleClick(event, grid)}
        onFocus={events.onFocus}
        onBlur={events.onBlur}
        onInput={events.onInput}
        onCompositionStart={events.onCompositionStart}
      >
        <div
          role="presentation"
          className="tw-grid-sheet"
          style={{
            ['--columns' as string]: columns.template,
            height: isEmpty ? headerHeight : virtualizer.getTotalSize(),
            minWidth: columns.leastWidth,
          }}
        >
          <GridHeader grid={grid} />
          <GridBody grid={grid} />
          <GridNote grid={grid} />
        </div>
      </div>
      {isEmpty ? (
        <div className="tw-grid-empty" style={{ top: headerHeight }}>
          {props.empty}
        </div>
      ) : null}
      <output className="sr-only">{props.source.rowCount === null ? props.texts.loading : message}</output>
    </div>
  )
}

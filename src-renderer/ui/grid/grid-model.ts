import type { ReactNode } from 'react'

/** A problem (bad), a doubt (warn) or a proposed repair (info) in one cell. */
export interface CellIssue {
  readonly tone: 'bad' | 'warn' | 'info'
  /** Short, shown after the value and in the note under the active cell. */
  readonly text: string
}

/** How a column is edited in place. */
export interface CellEditing<Row> {
  /** Text the editor starts with when it differs from `text`. */
  readonly value?: ((row: Row) => string) | undefined
  /**
   * typing (default): any letter starts, as in a spreadsheet; f2: only F2, Enter and double click, so that single
   * letters stay free for shortcuts.
   */
  readonly startsOn?: 'typing' | 'f2' | undefined
  /** What is wrong with the text, or undefined; a wrong text stays in the editor. */
  readonly validate?: ((text: string, row: Row) => string | undefined) | undefined
  readonly inputMode?: 'text' | 'decimal' | 'numeric' | 'tel' | 'email' | undefined
}

export interface GridColumn<Row> {
  readonly id: string
  /** Plain name: header text, chooser, announcements. */
  readonly header: string
  /** Drawn instead of the plain name (the import's mapping menu); its first button answers Enter. */
  readonly headerContent?: ReactNode
  /** Width in px; with `grow` the least width. */
  readonly width: number
  /** Share of the room that is left over. */
  readonly grow?: number | undefined
  readonly minWidth?: number | undefined
  readonly align?: 'start' | 'end' | undefined
  readonly isSortable?: boolean | undefined
  /** Plain text of a cell: shown without `render`, copied, spoken. */
  readonly text: (row: Row) => string
  readonly render?: ((row: Row) => ReactNode) | undefined
  readonly issue?: ((row: Row) => CellIssue | undefined) | undefined
  readonly editing?: CellEditing<Row> | undefined
}

/** Rows by index; only a window of them needs to be there. */
export interface GridSource<Row> {
  /** Null while not known yet: skeleton rows are shown. */
  readonly rowCount: number | null
  /** The row if it is there; the same object for the same content (rows are compared by identity). */
  readonly rowAt: (index: number) => Row | undefined
  readonly rowKey: (row: Row) => string
  /** Rows first..last (inclusive) are on screen or nearly; load them. */
  readonly onWindow?: ((first: number, last: number) => void) | undefined
  /** Keys of first..last, for Shift ranges over rows that are not loaded. */
  readonly keysBetween?: ((first: number, last: number) => Promise<readonly string[]>) | undefined
  /** The selected rows in list order, for copying rows that are not loaded. */
  readonly rowsOf?: ((selection: GridSelection) => Promise<readonly Row[]>) | undefined
}

/** Rows by key: some, or all (of the list as filtered now) except a few. */
export type GridSelection =
  | { readonly mode: 'some'; readonly keys: ReadonlySet<string> }
  | { readonly mode: 'all'; readonly except: ReadonlySet<string> }

export interface GridSort {
  readonly columnId: string
  readonly direction: 'ascending' | 'descending'
}

/** What people did to the columns; can be stored as JSON. */
export interface ColumnLayout {
  /** Column ids in order; columns not named follow in their own order. */
  readonly order: readonly string[]
  readonly hidden: readonly string[]
  /** Widths in px of resized columns. */
  readonly widths: Readonly<Record<string, number>>
}

/** Where the cursor is; row -1 is the header row. */
export interface CellPosition {
  readonly row: number
  readonly column: number
}

/** Enough to come back to exactly the same place. */
export interface GridPosition {
  readonly row: number
  readonly columnId: string
  /** Scroll offset in px. */
  readonly offset: number
}

export interface GridEdit<Row> {
  readonly row: Row
  readonly rowKey: string
  readonly index: number
  readonly columnId: string
  readonly text: string
}

export interface GridPaste {
  readonly cells: readonly (readonly string[])[]
  readonly index: number
  readonly columnId: string
}

/** Every text the grid speaks or shows. */
export interface GridTexts {
  readonly loading: string
  readonly selectRow: string
  readonly selectAll: string
  readonly sorted: (header: string, direction: 'ascending' | 'descending') => string
  readonly selected: (count: number) => string
  readonly copied: (count: number) => string
  readonly resized: (header: string, width: number) => string
  readonly moved: (header: string, place: number) => string
}

export interface GridHandle {
  readonly focus: () => void
  /** Puts the cursor on a row and brings it into view. */
  readonly moveTo: (row: number) => void
}

export interface DataGridProps<Row> {
  /** Name of the grid. */
  readonly label: string
  readonly columns: readonly GridColumn<Row>[]
  readonly source: GridSource<Row>
  readonly texts: GridTexts
  readonly layout?: ColumnLayout | undefined
  readonly onLayoutChange?: ((layout: ColumnLayout) => void) | undefined
  readonly sort?: GridSort | null | undefined
  readonly onSortChange?: ((sort: GridSort) => void) | undefined
  /** Give both to allow selecting rows. */
  readonly selection?: GridSelection | undefined
  readonly onSelectionChange?: ((selection: GridSelection) => void) | undefined
  /** A leading column of check boxes for the mouse. */
  readonly hasCheckboxes?: boolean | undefined
  /** The cursor came to another row (row is undefined while it is loading). */
  readonly onActiveRowChange?: ((index: number, row: Row | undefined) => void) | undefined
  /** Enter or double click. */
  readonly onOpen?: ((row: Row, index: number) => void) | undefined
  /** Space. */
  readonly onPeek?: ((row: Row, index: number) => void) | undefined
  /** Esc, when there is no edit to cancel and no larger selection to drop. */
  readonly onCancel?: (() => void) | undefined
  readonly onEdit?: ((edit: GridEdit<Row>) => void) | undefined
  /** A block pasted from a spreadsheet. */
  readonly onPaste?: ((paste: GridPaste) => void) | undefined
  /** Writes copied text when it had to be loaded first. */
  readonly writeClipboard?: ((text: string) => void | Promise<void>) | undefined
  /** Shown instead of rows when there are none. */
  readonly empty?: ReactNode
  /** 32 compact, 40 comfortable. */
  readonly rowHeight?: number | undefined
  readonly headerHeight?: number | undefined
  readonly initialPosition?: GridPosition | undefined
  readonly onPositionChange?: ((position: GridPosition) => void) | undefined
  readonly ref?: React.Ref<GridHandle> | undefined
}

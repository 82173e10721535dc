import { useEffect } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import type { AppError } from '../../src-shared/contract/app-error'
import type { Topic } from '../../src-shared/contract/app-event'
import type { GridPosition, GridSelection } from '../ui/grid/grid-model'
import { emptySelection, someSelected } from '../ui/grid/selection'
import { asAppError } from './as-app-error'
import { isSameQuery } from './create-view-store'
import { onChanged } from './on-changed'

export interface ListState<Query, Row> {
  readonly query: Query
  /** How many rows there are in all; null until the first answer. */
  readonly total: number | null
  /** The rows that are known, by index. */
  readonly rows: ReadonlyMap<number, Row>
  readonly status: 'idle' | 'loading' | 'ready' | 'failed'
  readonly error: AppError | null
  readonly selection: GridSelection
  /** Where the user stands; kept while a record's page is open, so that Esc comes back exactly. */
  readonly position: GridPosition | undefined
}

export interface ListStore<Query, Row> {
  readonly state: StoreApi<ListState<Query, Row>>
  /** Asks for other rows or another order. The old rows stay on screen until the new ones are there. */
  setQuery(query: Query): void
  /** Says which rows are on screen; the missing ones are read. */
  onWindow(first: number, last: number): void
  setSelection(selection: GridSelection): void
  setPosition(position: GridPosition): void
  /** The rows from first to last (inclusive), read where they are not known yet. */
  rowsBetween(first: number, last: number): Promise<readonly Row[]>
  /** All selected rows in list order. */
  rowsOf(selection: GridSelection): Promise<readonly Row[]>
  reload(): void
  mount(): () => void
}

interface Page<Row> {
  readonly rows: readonly Row[]
  readonly total: number
}

interface ListOptions<Query, Row> {
  readonly topics: readonly Topic[]
  readonly query: Query
  readonly load: (query: Query, window: { offset: number; limit: number }) => Promise<Page<Row>>
  readonly keyOf: (row: Row) => string
  readonly pageSize?: number
}

/** Only this many pages around the window are kept; a list of 100,000 must not fill the memory. */
const KEPT_PAGES = 40
/** The most rows that one call answers. */
const MOST_ROWS = 500

/** The pages of a list that are known, and which of them are on their way. */
function createPages<Row>(pageSize: number) {
  const asked = new Set<number>()
  const forgetFar = (rows: Map<number, Row>, page: number) => {
    if (asked.size <= KEPT_PAGES) return
    for (const far of [...asked].filter((one) => Math.abs(one - page) > KEPT_PAGES / 2)) {
      asked.delete(far)
      for (let index = far * pageSize; index < (far + 1) * pageSize; index += 1) rows.delete(index)
    }
  }
  const merge = (known: ReadonlyMap<number, Row>, page: number, answer: Page<Row>) => {
    const rows = new Map(known)
    for (const index of rows.keys()) if (index >= answer.total) rows.delete(index)
    answer.rows.forEach((row, offset) => rows.set(page * pageSize + offset, row))
    forgetFar(rows, page)
    return rows
  }
  const missing = (first: number, last: number) => {
    const pages = []
    for (
      let page = Math.floor(Math.max(0, first) / pageSize);
      page * pageSize <= Math.max(0, last);
      page += 1
    )
      if (!asked.has(page)) pages.push(page)
    return pages
  }
  return { asked, merge, missing }
}

/** A selection without the rows that stood among `before` and have gone from the list. */
function withoutGone(
  selection: GridSelection,
  before: Iterable<string>,
  after: ReadonlySet<string>,
): GridSelection {
  if (selection.mode === 'all') return selection
  const gone = [...before].filter((key) => selection.keys.has(key) && !after.has(key))
  if (gone.length === 0) return selection
  return someSelected([...selection.keys].filter((key) => !gone.includes(key)))
}

/** Reads pages into the state; an answer to an older query or an older state is dropped. */
function createReader<Query, Row>(
  state: StoreApi<ListState<Query, Row>>,
  { load, keyOf }: ListOptions<Query, Row>,
  pageSize: number,
) {
  const keysOn = (page: number, rows: ReadonlyMap<number, Row>) =>
    [...rows].filter(([index]) => Math.floor(index / pageSize) === page).map(([, row]) => keyOf(row))
  const pages = createPages<Row>(pageSize)
  let generation = 0
  let isReplacing = false
  let shown = { first: 0, last: pageSize - 1 }

  const read = async (page: number): Promise<void> => {
    const mine = generation
    pages.asked.add(page)
    try {
      const answer = await load(state.getState().query, { offset: page * pageSize, limit: pageSize })
      if (mine !== generation) return
      const { rows: known, selection } = state.getState()
      const rows = pages.merge(isReplacing ? new Map() : known, page, answer)
      isReplacing = false
      const now = new Set([...rows.values()].map(keyOf))
      state.setState({
        rows,
        total: answer.total,
        status: 'ready',
        error: null,
        selection: withoutGone(selection, keysOn(page, known), now),
      })
    } catch (cause) {
      if (mine !== generation) return
      pages.asked.delete(page)
      state.setState({ status: 'failed', error: asAppError(cause) })
    }
  }
  const fill = () => {
    for (const page of pages.missing(shown.first, shown.last)) void read(page)
  }
  const again = () => {
    generation += 1
    pages.asked.clear()
    if (state.getState().total === null) state.setState({ status: 'loading' })
    fill()
  }
  return {
    again,
    show(first: number, last: number) {
      shown = { first, last }
      fill()
    },
    /** The old rows stay until the first page of the new query is there. */
    replace() {
      isReplacing = true
      shown = { first: 0, last: shown.last - shown.first }
      again()
    },
  }
}

/** The rows of a part of the list that may never have been on screen. */
function createRowsBetween<Query, Row>(
  state: StoreApi<ListState<Query, Row>>,
  load: ListOptions<Query, Row>['load'],
) {
  return async (first: number, last: number): Promise<readonly Row[]> => {
    const found: Row[] = []
    const { query } = state.getState()
    for (let offset = first; offset <= last; offset += MOST_ROWS) {
      const answer = await load(query, { offset, limit: Math.min(MOST_ROWS, last - offset + 1) })
      found.push(...answer.rows)
      if (offset + answer.rows.length >= answer.total) break
    }
    return found
  }
}

/**
 * A list of any length that is read in pages as it scrolls. After a change the pages on screen are read again in
 * place; scroll position and selection stay.
 */
export function createListStore<Query, Row>(options: ListOptions<Query, Row>): ListStore<Query, Row> {
  const { topics, load, keyOf, pageSize = 100 } = options
  const state = createStore<ListState<Query, Row>>(() => ({
    query: options.query,
    total: null,
    rows: new Map(),
    status: 'idle',
    error: null,
    selection: emptySelection,
    position: undefined,
  }))
  const reader = createReader(state, options, pageSize)
  const rowsBetween = createRowsBetween(state, load)
  return {
    state,
    rowsBetween,
    reload: reader.again,
    onWindow: reader.show,
    setSelection: (selection) => state.setState({ selection }),
    setPosition: (position) => state.setState({ position }),
    mount: sharedListening(topics, reader.again),
    setQuery(query) {
      if (isSameQuery(query, state.getState().query)) return
      state.setState({ query, selection: emptySelection, position: undefined })
      reader.replace()
    },
    async rowsOf(selection) {
      const { rows, total } = state.getState()
      const isSelected = (row: Row) =>
        selection.mode === 'all' ? !selection.except.has(keyOf(row)) : selection.keys.has(keyOf(row))
      const seen = [...rows].sort(([one], [other]) => one - other).map(([, row]) => row)
      const known = seen.filter(isSelected)
      const isAllKnown = selection.mode === 'some' && known.length === selection.keys.size
      return isAllKnown ? known : (await rowsBetween(0, (total ?? 0) - 1)).filter(isSelected)
    },
  }
}

/** Listens while at least one component is mounted; the first one reads. */
function sharedListening(topics: readonly Topic[], again: () => void): () => () => void {
  let mounted = 0
  let stop: (() => void) | undefined
  return () => {
    mounted += 1
    if (stop === undefined) {
      stop = onChanged(topics, again)
      again()
    }
    return () => {
      mounted -= 1
      if (mounted > 0) return
      stop?.()
      stop = undefined
    }
  }
}

/** Reads a list while the component is mounted. */
export function useList<Query, Row>(store: ListStore<Query, Row>): ListState<Query, Row> {
  useEffect(() => store.mount(), [store])
  return useStore(store.state)
}

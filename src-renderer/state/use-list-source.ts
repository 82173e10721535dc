import { useMemo } from 'react'
import type { ListState, ListStore } from './create-list-store'

/** The rows of a list store as a grid asks for them. `keyOf` must stay the same function. */
export function useListSource<Query, Row>(
  { onWindow }: Pick<ListStore<Query, Row>, 'onWindow'>,
  { total, rows }: Pick<ListState<Query, Row>, 'total' | 'rows'>,
  keyOf: (row: Row) => string,
) {
  return useMemo(
    () => ({
      rowCount: total,
      rowAt: (index: number): Row | undefined => rows.get(index),
      rowKey: keyOf,
      onWindow,
    }),
    [total, rows, keyOf, onWindow],
  )
}

import { useEffect } from 'react'
import type { DataGridProps, GridPosition } from './grid-model'

/** Tells the screen which row the cursor is on, again when a missing row arrives. */
export function useActiveRow<Row>({ source, onActiveRowChange }: DataGridProps<Row>, index: number) {
  const row = index < 0 ? undefined : source.rowAt(index)
  useEffect(() => {
    if (index >= 0) onActiveRowChange?.(index, row)
  }, [index, row, onActiveRowChange])
}

/** Reports where one is whenever the cursor moved or scrolling came to rest. */
export function usePositionReport<Row>(
  { onPositionChange }: DataGridProps<Row>,
  report: GridPosition & { readonly isScrolling: boolean },
) {
  const { row, columnId, isScrolling, offset } = report
  useEffect(() => {
    if (!isScrolling) onPositionChange?.({ row, columnId, offset })
  }, [row, columnId, isScrolling, offset, onPositionChange])
}

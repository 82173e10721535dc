import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect } from 'react'

interface GridWindowOptions {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly count: number
  readonly rowHeight: number
  readonly headerHeight: number
  /** Stays rendered wherever one scrolls, so that focus is never lost. */
  readonly activeRow: number
  readonly initialOffset: number
  readonly onWindow: ((first: number, last: number) => void) | undefined
}

const overscan = 8

/** Rows with the active one, in order. */
function withActive(range: Range, activeRow: number): number[] {
  const indexes = defaultRangeExtractor(range)
  if (activeRow < 0 || activeRow >= range.count || indexes.includes(activeRow)) return indexes
  return [...indexes, activeRow].sort((a, b) => a - b)
}

/** Which rows are drawn. Fixed heights only: nothing is measured, nothing is flushed while scrolling. */
export function useGridWindow(options: GridWindowOptions) {
  const { scroller, count, rowHeight, headerHeight, activeRow, initialOffset, onWindow } = options
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    paddingStart: headerHeight,
    scrollPaddingStart: headerHeight,
    initialOffset,
    rangeExtractor: (range) => withActive(range, activeRow),
    useFlushSync: false,
  })
  useEffect(() => {
    virtualizer.measure()
  }, [virtualizer, rowHeight, headerHeight])
  const range = virtualizer.range
  const first = range ? Math.max(0, range.startIndex - overscan) : 0
  const last = range ? Math.min(count - 1, range.endIndex + overscan) : -1
  useEffect(() => {
    if (last >= first) onWindow?.(first, last)
  }, [first, last, onWindow])
  return virtualizer
}

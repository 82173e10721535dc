import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

interface LineWindowOptions {
  readonly scroller: RefObject<HTMLDivElement | null>
  /** One key per line, in their order. */
  readonly keys: readonly string[]
  /** What a line is taken to be high before it was drawn, in pixels. */
  readonly height: number
  /** Lines that stay drawn wherever one scrolls: they may hold the focus or a half-filled form. */
  readonly kept: readonly string[]
}

/** Which lines of a long page are drawn, for lines whose height depends on what is in them. */
export function useLineWindow({ scroller, keys, height, kept }: LineWindowOptions) {
  return useVirtualizer<HTMLDivElement, Element>({
    count: keys.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => keys[index] ?? index,
    estimateSize: () => height,
    overscan: 6,
    rangeExtractor: (range) => {
      const places = kept.map((key) => keys.indexOf(key)).filter((place) => place >= 0)
      return [...new Set([...defaultRangeExtractor(range), ...places])].sort((one, other) => one - other)
    },
    useFlushSync: false,
  })
}

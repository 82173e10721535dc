import { type FocusEvent, type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react'
import type { CellPosition } from './grid-model'
import { clampPosition } from './navigation'

interface CursorOptions {
  readonly root: RefObject<HTMLDivElement | null>
  readonly rowCount: number
  readonly columnCount: number
  readonly initial: CellPosition
}

/** The element of a cell that takes the focus: its input when it can be typed into, otherwise the cell. */
export function focusTarget(root: HTMLElement | null, at: CellPosition): HTMLElement | null {
  const cell = root?.querySelector<HTMLElement>(`[data-row="${at.row}"][data-column="${at.column}"]`)
  return cell?.querySelector<HTMLElement>('input[data-cell-input]') ?? cell ?? null
}

/**
 * The active cell. It is a position, not an element: rows come and go while scrolling, and the focus follows the
 * position after each render in which it was asked for or lost.
 */
export function useCursor({ root, rowCount, columnCount, initial }: CursorOptions) {
  const [wanted, setWanted] = useState(initial)
  const { row, column } = clampPosition(wanted, { rowCount, columnCount })
  const isFocusWanted = useRef(false)
  const hasFocus = useRef(false)

  useLayoutEffect(() => {
    const isLost = hasFocus.current && document.activeElement === document.body
    if (!isFocusWanted.current && !isLost) return
    const target = focusTarget(root.current, { row, column })
    if (!target) return
    isFocusWanted.current = false
    target.focus({ preventScroll: true })
    target.closest('[data-row]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  })

  const focus = useCallback(() => {
    isFocusWanted.current = true
    setWanted((at) => ({ ...at }))
  }, [])
  const put = useCallback((to: CellPosition) => {
    isFocusWanted.current = true
    setWanted(to)
  }, [])
  const focusEvents = {
    onFocus: () => {
      hasFocus.current = true
    },
    onBlur: (event: FocusEvent) => {
      hasFocus.current = root.current?.contains(event.relatedTarget) ?? false
    },
  }
  return { active: { row, column }, put, focus, focusEvents, setSilently: setWanted }
}

import { type RefObject, useEffect, useRef } from 'react'
import type { DataGridProps, GridSelection } from './grid-model'
import { allSelected, emptySelection, isSelected, selectedCount, someSelected, toggled } from './selection'

/** Keys of the loaded rows among first..last. */
function loadedKeys<Row>(source: DataGridProps<Row>['source'], first: number, last: number): string[] {
  const keys: string[] = []
  for (let index = first; index <= last; index += 1) {
    const row = source.rowAt(index)
    if (row !== undefined) keys.push(source.rowKey(row))
  }
  return keys
}

/** Keys of first..last, asked for where they are not loaded. */
function keysIn<Row>(source: DataGridProps<Row>['source'], first: number, last: number) {
  const loaded = loadedKeys(source, first, last)
  const isComplete = loaded.length === last - first + 1
  return isComplete || !source.keysBetween ? loaded : source.keysBetween(first, last)
}

/** A row that was moved to before it was loaded is selected when it comes. */
function useAwaitedRow(awaited: RefObject<number>, activeRow: number, arrive: (() => void) | undefined) {
  useEffect(() => {
    if (awaited.current !== activeRow || !arrive) return
    awaited.current = -1
    arrive()
  })
}

/** Row selection by key: what plain moves, Ctrl and Shift do to it. */
export function useRowSelection<Row>(
  props: DataGridProps<Row>,
  activeRow: number,
  announce: (text: string) => void,
) {
  const { source, selection, onSelectionChange, texts } = props
  const isEnabled = selection !== undefined && onSelectionChange !== undefined
  const current = selection ?? emptySelection
  const total = source.rowCount ?? 0
  const anchor = useRef(0)
  const request = useRef(0)
  const awaited = useRef(-1)
  const keyAt = (index: number) => loadedKeys(source, index, index)[0]
  const change = (next: GridSelection, isSpoken = true) => {
    request.current += 1
    onSelectionChange?.(next)
    if (isEnabled && isSpoken) announce(texts.selected(selectedCount(next, total)))
  }
  const only = (index: number) => {
    const key = keyAt(index)
    anchor.current = Math.max(0, index)
    awaited.current = key === undefined ? index : -1
    change(key === undefined ? emptySelection : someSelected([key]), false)
  }
  const toggle = (index: number) => {
    const key = keyAt(index)
    anchor.current = Math.max(0, index)
    if (key !== undefined) change(toggled(current, key))
  }
  const extendTo = async (index: number) => {
    const keys = keysIn(source, Math.min(anchor.current, index), Math.max(anchor.current, index))
    if (Array.isArray(keys)) return change(someSelected(keys))
    request.current += 1
    const mine = request.current
    const found = await keys
    if (mine === request.current) change(someSelected(found))
  }
  const isAll = current.mode === 'all' && current.except.size === 0
  const activeKey = keyAt(activeRow)
  const arrive = activeKey === undefined ? undefined : () => onSelectionChange?.(someSelected([activeKey]))
  useAwaitedRow(awaited, activeRow, isEnabled ? arrive : undefined)
  return {
    isEnabled,
    current,
    only,
    toggle,
    extendTo,
    toggleAll: () => change(isAll ? emptySelection : allSelected),
    selectAll: () => change(allSelected),
    has: (key: string) => isSelected(selection, key),
    count: selectedCount(current, total),
  }
}

import { useEffect, useRef } from 'react'
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

/** Row selection by key: what plain moves, Ctrl and Shift do to it. */
export function useRowSelection<Row>(
  props: DataGridProps<Row>,
  activeRow: number,
  announce: (text: string) => void,
) {
  const { source, selection, onSelectionChange, texts } = props
  const isEnabled = selection !== undefined && onSelectionChange !== undefined
  const current = selection ?? emptySelection
  const anchor = useRef(0)
  const request = useRef(0)
  // A row that was moved to before it was loaded is selected when it comes.
  const awaited = useRef(-1)
  const keyAt = (index: number) => {
    const row = source.rowAt(index)
    return row === undefined ? undefined : source.rowKey(row)
  }
  const change = (next: GridSelection, isSpoken: boolean) => {
    if (!isEnabled) return
    request.current += 1
    onSelectionChange(next)
    if (isSpoken) announce(texts.selected(selectedCount(next, source.rowCount ?? 0)))
  }
  const only = (index: number) => {
    const key = keyAt(index)
    anchor.current = Math.max(0, index)
    awaited.current = key === undefined ? index : -1
    if (isEnabled) change(key === undefined ? emptySelection : someSelected([key]), false)
  }
  const toggle = (index: number) => {
    const key = keyAt(index)
    anchor.current = Math.max(0, index)
    if (key !== undefined) change(toggled(current, key), true)
  }
  const extendTo = async (index: number) => {
    if (!isEnabled) return
    const first = Math.min(anchor.current, index)
    const last = Math.max(anchor.current, index)
    const loaded = loadedKeys(source, first, last)
    if (loaded.length === last - first + 1 || !source.keysBetween) return change(someSelected(loaded), true)
    request.current += 1
    const mine = request.current
    const keys = await source.keysBetween(first, last)
    if (mine === request.current) change(someSelected(keys), true)
  }
  const toggleAll = () => {
    const isAll = current.mode === 'all' && current.except.size === 0
    change(isAll ? emptySelection : allSelected, true)
  }
  const activeKey = keyAt(activeRow)
  useEffect(() => {
    if (awaited.current !== activeRow || activeKey === undefined || !isEnabled) return
    awaited.current = -1
    onSelectionChange(someSelected([activeKey]))
  }, [activeRow, activeKey, isEnabled, onSelectionChange])
  return {
    isEnabled,
    current,
    only,
    toggle,
    extendTo,
    toggleAll,
    selectAll: () => change(allSelected, true),
    has: (key: string) => isSelected(selection, key),
    count: selectedCount(current, source.rowCount ?? 0),
  }
}

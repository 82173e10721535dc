import type { GridSelection } from './grid-model'

const none: ReadonlySet<string> = new Set()

export const emptySelection: GridSelection = { mode: 'some', keys: none }
export const allSelected: GridSelection = { mode: 'all', except: none }

/** Exactly these rows. */
export function someSelected(keys: Iterable<string>): GridSelection {
  return { mode: 'some', keys: new Set(keys) }
}

/** Whether the row with this key is selected. */
export function isSelected(selection: GridSelection | undefined, key: string): boolean {
  if (!selection) return false
  return selection.mode === 'all' ? !selection.except.has(key) : selection.keys.has(key)
}

/** How many of `total` rows are selected. */
export function selectedCount(selection: GridSelection, total: number): number {
  return selection.mode === 'all' ? Math.max(0, total - selection.except.size) : selection.keys.size
}

/** Adds the row, or takes it out. */
export function toggled(selection: GridSelection, key: string): GridSelection {
  const keys = new Set(selection.mode === 'all' ? selection.except : selection.keys)
  if (!keys.delete(key)) keys.add(key)
  return selection.mode === 'all' ? { mode: 'all', except: keys } : { mode: 'some', keys }
}

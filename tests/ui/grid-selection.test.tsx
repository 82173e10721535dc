import { act, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { GridSelection } from '../../src-renderer/ui/grid/grid-model'
import { bodyRows, cellAt, focusedCell, press, pressCell, renderGrid, selectedKeys } from './support/grid'
import { withLayout } from './support/layout'

withLayout()

const ctrl = { ctrlKey: true }
const shift = { shiftKey: true }

interface Gesture {
  readonly name: string
  readonly act: () => void
  readonly selected: string[] | 'all'
}

const gestures: readonly Gesture[] = [
  { name: 'a plain click selects one', act: () => pressCell(4, 0), selected: ['row-4'] },
  { name: 'a move selects the row moved to', act: () => press('ArrowDown'), selected: ['row-3'] },
  { name: 'Shift+Down extends', act: () => press('ArrowDown', shift), selected: ['row-2', 'row-3'] },
  { name: 'Shift+Up extends', act: () => press('ArrowUp', shift), selected: ['row-1', 'row-2'] },
  {
    name: 'Shift+click extends',
    act: () => pressCell(5, 0, shift),
    selected: ['row-2', 'row-3', 'row-4', 'row-5'],
  },
  { name: 'Ctrl+click adds', act: () => pressCell(6, 0, ctrl), selected: ['row-2', 'row-6'] },
  { name: 'Ctrl+click takes out', act: () => pressCell(2, 0, ctrl), selected: [] },
  { name: 'Ctrl+Space takes out', act: () => press('Space', ctrl), selected: [] },
  {
    name: 'Ctrl+Shift+Home extends to the top',
    act: () => press('Home', { ...ctrl, ...shift }),
    selected: ['row-0', 'row-1', 'row-2'],
  },
  { name: 'Ctrl+A selects all', act: () => press('KeyA', ctrl), selected: 'all' },
  {
    name: 'Ctrl+A works on a Russian layout',
    act: () => press('KeyA', { ...ctrl, key: 'ф' }),
    selected: 'all',
  },
]

describe('grid selection', () => {
  it.each(gestures)('$name', async (gesture) => {
    const { heard } = renderGrid(40)
    pressCell(2, 0)
    await act(async () => gesture.act())
    expect(selectedKeys(heard.selections.at(-1))).toEqual(gesture.selected)
  })

  it('grows and shrinks a range around its anchor', async () => {
    const { heard } = renderGrid(40)
    pressCell(5, 0)
    for (const code of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp']) press(code, shift)
    expect(selectedKeys(heard.selections.at(-1))).toEqual(['row-4', 'row-5'])
    expect(focusedCell()).toBe('4:0')
  })

  it('takes single rows out of "all"', () => {
    const { heard } = renderGrid(50_000)
    pressCell(1, 0)
    press('KeyA', ctrl)
    pressCell(3, 0, ctrl)
    const selection = heard.selections.at(-1)
    expect(selection).toEqual({ mode: 'all', except: new Set(['row-3']) })
    expect(cellAt(2, 0).closest('[role=row]')?.getAttribute('aria-selected')).toBe('true')
    expect(cellAt(3, 0).closest('[role=row]')?.getAttribute('aria-selected')).toBe('false')
    expect(screen.getByRole('status').textContent).toContain('49999 selected')
  })

  it('drops a larger selection with Escape before it leaves', () => {
    const onCancel = vi.fn()
    const { heard } = renderGrid(40, { onCancel })
    pressCell(1, 0)
    press('KeyA', ctrl)
    press('Escape')
    expect(selectedKeys(heard.selections.at(-1))).toEqual(['row-1'])
    expect(onCancel).not.toHaveBeenCalled()
    press('Escape')
    expect(onCancel).toHaveBeenCalledOnce()
  })

  it('keeps the selection when one of its rows is right-clicked', () => {
    const { heard } = renderGrid(40)
    pressCell(1, 0)
    pressCell(3, 0, shift)
    const before = heard.selections.length
    pressCell(2, 0, { button: 2 })
    expect(heard.selections.length).toBe(before)
    pressCell(9, 0, { button: 2 })
    expect(selectedKeys(heard.selections.at(-1))).toEqual(['row-9'])
  })

  it('asks for the keys of a range whose rows are not loaded', async () => {
    const rowAt = (index: number) => (index < 20 || index > 30_000 ? rows[index] : undefined)
    const { rows, heard, rerender } = renderGrid(50_000)
    rerender(<div />)
    const keysBetween = vi.fn(async (first: number, end: number) =>
      rows.slice(first, end + 1).map((row) => row.key),
    )
    const second = renderGrid(50_000, {
      source: { rowCount: 50_000, rowAt, rowKey: (row) => row.key, keysBetween },
    })
    pressCell(3, 0)
    await act(async () => press('End', { ...ctrl, ...shift }))
    expect(keysBetween).toHaveBeenCalledWith(3, 49_999)
    const selection: GridSelection | undefined = second.heard.selections.at(-1)
    expect(selection?.mode === 'some' && selection.keys.size).toBe(49_997)
    expect(heard.selections).toEqual([])
  })

  it('has check boxes that add and remove, and one for all', () => {
    const { heard } = renderGrid(40, { hasCheckboxes: true })
    pressCell(2, 0)
    pressCell(4, 0)
    expect(selectedKeys(heard.selections.at(-1))).toEqual(['row-2', 'row-4'])
    press('Space')
    expect(selectedKeys(heard.selections.at(-1))).toEqual(['row-2'])
    pressCell(-1, 0)
    expect(selectedKeys(heard.selections.at(-1))).toBe('all')
    pressCell(-1, 0)
    expect(selectedKeys(heard.selections.at(-1))).toEqual([])
  })

  it('marks rows only when they can be selected', () => {
    renderGrid(5, { selection: undefined, onSelectionChange: undefined })
    expect(screen.getByRole('grid').hasAttribute('aria-multiselectable')).toBe(false)
    expect(bodyRows().every((row) => !row.hasAttribute('aria-selected'))).toBe(true)
  })
})

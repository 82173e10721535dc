import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { ColumnChooser } from '../../src-renderer/ui/grid/ColumnChooser'
import {
  columnTemplate,
  emptyLayout,
  visibleColumns,
  withMove,
  withVisibility,
} from '../../src-renderer/ui/grid/column-layout'
import type { ColumnLayout } from '../../src-renderer/ui/grid/grid-model'
import { cellAt, columns, focusedCell, press, pressCell, renderGrid, rerenderGrid } from './support/grid'
import { withLayout } from './support/layout'

withLayout()

const headers = () => screen.getAllByRole('columnheader').map((cell) => cell.textContent)

describe('grid columns', () => {
  it('sorts by a press on the header, up then down, and says so', () => {
    const { heard } = renderGrid(20)
    pressCell(-1, 0)
    pressCell(-1, 0)
    expect(heard.sorts).toEqual([
      { columnId: 'name', direction: 'ascending' },
      { columnId: 'name', direction: 'descending' },
    ])
    expect(cellAt(-1, 0).getAttribute('aria-sort')).toBe('descending')
    expect(cellAt(-1, 1).getAttribute('aria-sort')).toBe('none')
    expect(cellAt(-1, 2).hasAttribute('aria-sort')).toBe(false)
    expect(screen.getByRole('status').textContent).toBe('Sorted by Name, descending')
  })

  it('sorts by keyboard from the header', () => {
    const { heard } = renderGrid(20)
    pressCell(0, 1)
    press('ArrowUp')
    press('Enter')
    press('Space')
    expect(heard.sorts.map((sort) => sort.direction)).toEqual(['ascending', 'descending'])
    press('ArrowRight')
    press('Enter')
    expect(heard.sorts.length).toBe(2)
  })

  it('changes a width with Alt and arrows, not below the least width', () => {
    const onLayoutChange = vi.fn()
    renderGrid(20, { onLayoutChange })
    pressCell(-1, 3)
    press('ArrowLeft', { altKey: true })
    expect(onLayoutChange).toHaveBeenLastCalledWith({ ...emptyLayout, widths: { touches: 64 } })
    press('ArrowLeft', { altKey: true })
    press('ArrowLeft', { altKey: true })
    expect(onLayoutChange.mock.lastCall?.[0].widths).toEqual({ touches: 48 })
    expect(screen.getByRole('status').textContent).toContain('Touches: 48 pixels')
  })

  it('changes a width with the mouse, once, when let go', () => {
    const onLayoutChange = vi.fn()
    renderGrid(20, { onLayoutChange })
    const edge = cellAt(-1, 0).querySelector('[data-resizer]')
    if (!edge) throw new Error('No edge to drag')
    HTMLElement.prototype.setPointerCapture = () => undefined
    fireEvent.pointerDown(edge, { clientX: 160, pointerId: 1 })
    fireEvent.pointerMove(edge, { clientX: 200, pointerId: 1 })
    expect(onLayoutChange).not.toHaveBeenCalled()
    fireEvent.pointerUp(edge, { clientX: 230, pointerId: 1 })
    expect(onLayoutChange.mock.calls).toEqual([[{ ...emptyLayout, widths: { name: 230 } }]])
  })

  it('moves a column with Alt, Shift and arrows, and the cursor with it', () => {
    renderGrid(20)
    pressCell(-1, 0)
    press('ArrowRight', { altKey: true, shiftKey: true })
    expect(headers()).toEqual(['Company', 'Name', 'Next step', 'Touches'])
    expect(focusedCell()).toBe('-1:1')
    expect(screen.getByRole('status').textContent).toBe('Name: column 2')
  })

  it('draws hidden columns away and counts the rest', () => {
    renderGrid(20, { layout: { order: ['touches', 'name'], hidden: ['next'], widths: {} } })
    expect(headers()).toEqual(['Touches', 'Name', 'Company'])
    expect(screen.getByRole('grid').getAttribute('aria-colcount')).toBe('3')
    expect(cellAt(0, 2).getAttribute('aria-colindex')).toBe('3')
  })

  it('never hides the last column and keeps columns that are new', () => {
    const only: ColumnLayout = { order: [], hidden: ['company', 'next', 'touches'], widths: {} }
    expect(withVisibility(only, columns, { id: 'name', isVisible: false })).toBe(only)
    const stored: ColumnLayout = { order: ['next', 'gone'], hidden: ['company'], widths: {} }
    expect(visibleColumns(columns, stored).map((column) => column.id)).toEqual(['next', 'name', 'touches'])
    expect(withMove(stored, columns, { id: 'next', step: -1 })).toBe(stored)
  })

  it('gives room that is left over to growing columns, otherwise to nobody', () => {
    const growing = [{ id: 'a', header: 'A', width: 90, grow: 2, text: String }]
    expect(columnTemplate(growing, emptyLayout)).toBe('minmax(90px, 2fr)')
    expect(columnTemplate(growing, { ...emptyLayout, widths: { a: 70 } })).toBe('70px minmax(0, 1fr)')
  })

  it('answers Enter on a header with its own content by pressing its button', () => {
    const onMap = vi.fn()
    const own = {
      id: 'raw',
      header: '업체명',
      width: 120,
      text: () => '',
      headerContent: (
        <button type="button" onClick={onMap}>
          Company
        </button>
      ),
    }
    renderGrid(5, { columns: [own] })
    pressCell(0, 0)
    press('ArrowUp')
    press('Enter')
    expect(onMap).toHaveBeenCalledOnce()
  })

  it('shows issues in words and in full under the cursor', () => {
    const issue = () => ({ tone: 'bad', text: 'not an address' }) as const
    const mail = { id: 'mail', header: 'E-mail', width: 90, text: () => 'jh.lee@mirae', issue }
    renderGrid(5, { columns: [mail] })
    expect(cellAt(1, 0).textContent).toBe('jh.lee@miraenot an address')
    expect(cellAt(1, 0).title).toBe('jh.lee@mirae — not an address')
    pressCell(1, 0)
    expect(screen.getByRole('note').textContent).toBe('not an address')
  })

  it('cuts what is said about a value before the value, and begins a blank cell with it', () => {
    const issue = () => ({ tone: 'info', text: 'a lost 0 was put back' }) as const
    const own = { id: 'phone', header: 'Phone', width: 90, issue }
    const grid = renderGrid(5, { columns: [{ ...own, text: () => '1048217730' }] })
    const parts = () => [...(cellAt(1, 0).firstElementChild?.children ?? [])].map((part) => part.className)
    expect(parts()).toEqual(['tw-cell-value', 'tw-cell-issue'])
    rerenderGrid(grid, { columns: [{ ...own, text: () => '' }] })
    expect(parts()).toEqual(['tw-cell-issue'])
  })
})

describe('column chooser', () => {
  it('shows, hides and moves columns', () => {
    const onLayoutChange = vi.fn()
    render(
      <ColumnChooser
        columns={columns}
        layout={{ ...emptyLayout, hidden: ['next'] }}
        onLayoutChange={onLayoutChange}
        texts={{ moveUp: (header) => `${header} up`, moveDown: (header) => `${header} down` }}
      />,
    )
    fireEvent.click(screen.getByRole('checkbox', { name: 'Next step' }))
    expect(onLayoutChange.mock.lastCall?.[0].hidden).toEqual([])
    fireEvent.click(screen.getByRole('button', { name: 'Name down' }))
    expect(onLayoutChange.mock.lastCall?.[0].order).toEqual(['company', 'name', 'next', 'touches'])
    const first = within(screen.getAllByRole('listitem')[0] ?? document.body)
    expect(first.getByRole('button', { name: 'Name up' }).hasAttribute('disabled')).toBe(true)
  })
})

import { act, fireEvent, screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { sampleRows } from './gallery/sample-rows'
import { bodyRows, cellAt, focusedCell, press, pressCell, renderGrid, rerenderGrid } from './support/grid'
import { viewport, withLayout } from './support/layout'

withLayout()

const ctrl = { ctrlKey: true }

function scrollTo(top: number) {
  const grid = screen.getByRole('grid')
  act(() => {
    grid.scrollTop = top
    fireEvent.scroll(grid)
  })
}

describe('grid window', () => {
  it('holds less than 100 rows of 50,000 and numbers them right', () => {
    renderGrid(50_000)
    const rows = bodyRows()
    expect(rows.length).toBeGreaterThan(viewport.height / 32 - 1)
    expect(rows.length).toBeLessThan(100)
    expect(rows[0]?.getAttribute('aria-rowindex')).toBe('2')
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('50001')
  })

  it('jumps to the end and back with the focus on the cell', () => {
    renderGrid(50_000)
    pressCell(0, 0)
    press('End', ctrl)
    expect(focusedCell()).toBe('49999:3')
    const lastRow = cellAt(49_999, 3).closest('[role=row]')
    expect(lastRow?.getAttribute('aria-rowindex')).toBe('50001')
    expect(cellAt(49_990, 0)).toBeTruthy()
    expect(bodyRows().length).toBeLessThan(100)
    press('Home', ctrl)
    expect(focusedCell()).toBe('0:0')
    expect(cellAt(10, 0)).toBeTruthy()
  })

  it('keeps the focused cell while one scrolls far away with the mouse', () => {
    renderGrid(50_000)
    pressCell(3, 1)
    const focused = document.activeElement
    scrollTo(900_000)
    expect(document.activeElement).toBe(focused)
    expect(focusedCell()).toBe('3:1')
    expect(bodyRows().length).toBeLessThan(100)
    press('ArrowDown')
    expect(focusedCell()).toBe('4:1')
    expect(cellAt(12, 0)).toBeTruthy()
  })

  it('asks for the rows in view and nearly in view', () => {
    const onWindow = vi.fn()
    const rows = sampleRows(50_000)
    renderGrid(50_000, {
      source: { rowCount: 50_000, rowAt: (index) => rows[index], rowKey: (row) => row.key, onWindow },
    })
    expect(onWindow).toHaveBeenCalledTimes(1)
    const [first, last] = onWindow.mock.lastCall ?? []
    expect(first).toBe(0)
    expect(last).toBeGreaterThanOrEqual(19)
    expect(last).toBeLessThan(40)
    scrollTo(32 * 1000)
    const [nextFirst, nextLast] = onWindow.mock.lastCall ?? []
    expect(nextFirst).toBeLessThanOrEqual(1000)
    expect(nextFirst).toBeGreaterThan(980)
    expect(nextLast).toBeGreaterThanOrEqual(1019)
    expect(nextLast).toBeLessThan(1040)
  })

  it('asks again when the source changes its mind (other filter, other sort)', () => {
    const first = vi.fn()
    const second = vi.fn()
    const rows = sampleRows(100)
    const source = {
      rowCount: 100,
      rowAt: (index: number) => rows[index],
      rowKey: (row: { key: string }) => row.key,
    }
    const view = renderGrid(100, { source: { ...source, onWindow: first } })
    rerenderGrid(view, { source: { ...source, onWindow: second } })
    expect(second).toHaveBeenCalledOnce()
  })

  it('shows skeleton cells of rows that are on their way, then the rows', () => {
    const rows = sampleRows(200)
    const key = (row: { key: string }) => row.key
    const view = renderGrid(200, { source: { rowCount: 200, rowAt: () => undefined, rowKey: key } })
    pressCell(4, 1)
    expect(cellAt(4, 1).getAttribute('aria-busy')).toBe('true')
    expect(cellAt(4, 1).textContent).toBe('')
    rerenderGrid(view, { source: { rowCount: 200, rowAt: (index) => rows[index], rowKey: key } })
    expect(cellAt(4, 0).textContent).toBe(rows[4]?.name)
    expect(view.heard.selections.at(-1)).toEqual({ mode: 'some', keys: new Set(['row-4']) })
    expect(focusedCell()).toBe('4:1')
  })

  it('shows skeleton rows and says so while not even the number of rows is known', () => {
    renderGrid(0, { source: { rowCount: null, rowAt: () => undefined, rowKey: () => '' } })
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('-1')
    expect(bodyRows().length).toBe(12)
    expect(screen.getByRole('status').textContent).toBe('Loading')
  })

  it('shows what belongs there when it is empty', () => {
    renderGrid(0, { empty: <p>거래처를 가져오면 여기에 보입니다</p> })
    expect(screen.getByText('거래처를 가져오면 여기에 보입니다')).toBeTruthy()
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('1')
    expect(cellAt(-1, 0).tabIndex).toBe(0)
  })

  it('moves the focus to the last row when rows below the cursor go away', () => {
    const view = renderGrid(50)
    pressCell(20, 0)
    const rows = sampleRows(10)
    rerenderGrid(view, { source: { rowCount: 10, rowAt: (index) => rows[index], rowKey: (row) => row.key } })
    expect(focusedCell()).toBe('9:0')
  })

  it('comes back to exactly where one was', () => {
    renderGrid(50_000, { initialPosition: { row: 2010, columnId: 'company', offset: 64_000 } })
    expect(cellAt(2010, 1).tabIndex === 0 || cellAt(2010, 1).querySelector('input') !== null).toBe(true)
    expect(cellAt(2002, 0)).toBeTruthy()
    expect(screen.getByRole('grid').scrollTop).toBe(64_000)
  })

  it('takes the focus and moves when its screen asks for it', () => {
    const handle: { current: { focus: () => void; moveTo: (row: number) => void } | null } = { current: null }
    const { heard } = renderGrid(50_000, { ref: handle })
    act(() => handle.current?.moveTo(25_000))
    expect(focusedCell()).toBe('25000:0')
    expect(heard.selections.at(-1)).toEqual({ mode: 'some', keys: new Set(['row-25000']) })
  })
})

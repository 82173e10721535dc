import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectAccessible } from './support/axe'
import { cellAt, press, pressCell, renderGrid } from './support/grid'
import { withLayout } from './support/layout'

withLayout()

describe('grid accessibility', () => {
  it('is a grid with rows, headers and cells that are counted', () => {
    renderGrid(50_000)
    const grid = screen.getByRole('grid', { name: 'People' })
    expect(grid.getAttribute('aria-colcount')).toBe('4')
    expect(grid.getAttribute('aria-multiselectable')).toBe('true')
    expect(
      within(grid)
        .getAllByRole('columnheader')
        .map((head) => head.getAttribute('aria-colindex')),
    ).toEqual(['1', '2', '3', '4'])
    const [header, first] = within(grid).getAllByRole('row')
    expect(header?.getAttribute('aria-rowindex')).toBe('1')
    expect(
      first &&
        within(first)
          .getAllByRole('gridcell')
          .map((cell) => cell.getAttribute('aria-colindex')),
    ).toEqual(['1', '2', '3', '4'])
  })

  it('names the input of an editable cell by its column and text', () => {
    renderGrid(9, { onEdit: () => undefined })
    pressCell(0, 1)
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Company: (주)한빛무역')
  })

  it.each([
    ['at rest', () => undefined],
    ['with the cursor in the rows', () => pressCell(3, 0)],
    ['with the cursor in the header', () => pressCell(-1, 0)],
    ['while a cell is edited', () => (pressCell(3, 1), press('F2'))],
    ['with all rows selected', () => (pressCell(3, 0), press('KeyA', { ctrlKey: true }))],
  ])('has no axe violations %s', async (_state, act) => {
    const { container } = renderGrid(300, { hasCheckboxes: true, onEdit: () => undefined })
    act()
    await expectAccessible(container)
  })

  it('has no axe violations when loading and when empty', async () => {
    const loading = renderGrid(0, { source: { rowCount: null, rowAt: () => undefined, rowKey: () => '' } })
    await expectAccessible(loading.container)
    loading.unmount()
    const empty = renderGrid(0, { empty: <p>Список пуст</p> })
    await expectAccessible(empty.container)
  })

  it('explains a cut text on hover', () => {
    renderGrid(9)
    expect(cellAt(1, 1).title).toBe('深圳市海天进出口有限公司')
  })
})

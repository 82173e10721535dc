import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { cellAt, focusedCell, press, pressCell, renderGrid } from './support/grid'
import { withLayout } from './support/layout'

withLayout()

const ctrl = { ctrlKey: true }
const last = 49_999

/** From row 5, column 1 of 50,000 x 4; ten rows... the page is 19 - 1 whole rows of 32 px below the header. */
const moves: readonly [string, string, KeyboardEventInit, string][] = [
  ['Down', 'ArrowDown', {}, '6:3'],
  ['Up', 'ArrowUp', {}, '4:3'],
  ['Left', 'ArrowLeft', {}, '5:2'],
  ['Right stops at the last column', 'ArrowRight', {}, '5:3'],
  ['j', 'KeyJ', {}, '6:3'],
  ['k', 'KeyK', {}, '4:3'],
  ['j on a Korean layout', 'KeyJ', { key: 'ㅓ' }, '6:3'],
  ['k on a Russian layout', 'KeyK', { key: 'л' }, '4:3'],
  ['Home', 'Home', {}, '5:0'],
  ['End', 'End', {}, '5:3'],
  ['Ctrl+Home', 'Home', ctrl, '0:0'],
  ['Ctrl+End', 'End', ctrl, `${last}:3`],
  ['Ctrl+Down', 'ArrowDown', ctrl, `${last}:3`],
  ['Ctrl+Up', 'ArrowUp', ctrl, '0:3'],
  ['Ctrl+Left', 'ArrowLeft', ctrl, '5:0'],
  ['Ctrl+Right', 'ArrowRight', ctrl, '5:3'],
  ['Page Down', 'PageDown', {}, '23:3'],
  ['Page Up stops at the first row', 'PageUp', {}, '0:3'],
  ['Command+Down on a Mac', 'ArrowDown', { metaKey: true }, `${last}:3`],
]

describe('grid keyboard', () => {
  it.each(moves)('%s moves the cursor', (_name, code, init, expected) => {
    renderGrid(50_000)
    pressCell(5, 3)
    press(code, init)
    expect(focusedCell()).toBe(expected)
  })

  it('walks from the first row to the header with Up, but not with k', () => {
    renderGrid(50)
    pressCell(0, 0)
    press('KeyK')
    expect(focusedCell()).toBe('0:0')
    press('ArrowUp')
    expect(focusedCell()).toBe('-1:0')
    press('ArrowDown')
    expect(focusedCell()).toBe('0:0')
  })

  it('is one stop for Tab', () => {
    renderGrid(50)
    const stops = screen.getByRole('grid').querySelectorAll('[tabindex="0"]')
    expect([...stops]).toEqual([cellAt(0, 0)])
  })

  it('opens with Enter, peeks with Space and leaves with Escape', () => {
    const onOpen = vi.fn()
    const onPeek = vi.fn()
    const onCancel = vi.fn()
    const { rows } = renderGrid(50, { onOpen, onPeek, onCancel })
    pressCell(2, 0)
    press('Space')
    press('Enter')
    press('Escape')
    expect(onPeek.mock.calls).toEqual([[rows[2], 2]])
    expect(onOpen.mock.calls).toEqual([[rows[2], 2]])
    expect(onCancel).toHaveBeenCalledOnce()
  })

  it('does nothing while an input method has the keyboard', () => {
    const onOpen = vi.fn()
    renderGrid(50, { onOpen })
    pressCell(2, 0)
    press('Enter', { isComposing: true })
    press('ArrowDown', { keyCode: 229 })
    press('KeyJ', { key: 'Process' })
    expect(focusedCell()).toBe('2:0')
    expect(onOpen).not.toHaveBeenCalled()
  })

  it('leaves shortcuts it does not know to the window', () => {
    renderGrid(50)
    pressCell(2, 0)
    const heard = vi.fn()
    window.addEventListener('keydown', heard)
    press('KeyC')
    press('KeyZ', ctrl)
    press('ArrowDown')
    window.removeEventListener('keydown', heard)
    expect(heard.mock.calls.map(([event]) => event.code)).toEqual(['KeyC', 'KeyZ'])
  })

  it('tells the screen which row the cursor is on, and where it stands', () => {
    const onActiveRowChange = vi.fn()
    const onPositionChange = vi.fn()
    const { rows } = renderGrid(50, { onActiveRowChange, onPositionChange })
    pressCell(3, 1)
    expect(onActiveRowChange).toHaveBeenLastCalledWith(3, rows[3])
    expect(onPositionChange).toHaveBeenLastCalledWith({ row: 3, columnId: 'company', offset: 0 })
  })

  it('keeps its keys to itself when a button inside a cell is focused', () => {
    const onOpen = vi.fn()
    const columns = [
      {
        id: 'a',
        header: 'A',
        width: 100,
        text: () => 'x',
        render: () => <button type="button">카드</button>,
      },
    ]
    renderGrid(3, { columns, onOpen })
    const [button] = screen.getAllByRole('button', { name: '카드' })
    button?.focus()
    press('ArrowDown')
    press('Enter')
    expect(document.activeElement).toBe(button)
    expect(onOpen).not.toHaveBeenCalled()
    press('Escape')
    expect(focusedCell()).toBe('0:0')
  })
})

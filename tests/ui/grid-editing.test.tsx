import { fireEvent, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { cellAt, columns, focusedCell, press, pressCell, renderGrid } from './support/grid'
import { withLayout } from './support/layout'

withLayout()

function cellInput(): HTMLInputElement {
  const input = document.activeElement
  if (!(input instanceof HTMLInputElement)) throw new Error('No input has the focus')
  return input
}

const isEditing = () => document.activeElement?.getAttribute('data-cell-input') === 'editing'

/** Plays what Chromium sends for one composition: each step is the text so far. */
function compose(steps: readonly string[], before = '') {
  const input = cellInput()
  fireEvent.keyDown(input, { code: 'KeyR', key: 'Process', keyCode: 229 })
  fireEvent.compositionStart(input, { data: '' })
  for (const step of steps) {
    fireEvent.compositionUpdate(input, { data: step })
    fireEvent.input(input, { target: { value: before + step }, isComposing: true })
  }
  return {
    end: () => {
      fireEvent.compositionEnd(input, { data: steps.at(-1) })
    },
  }
}

function editGrid() {
  const onEdit = vi.fn()
  const onOpen = vi.fn()
  const view = renderGrid(50, { onEdit, onOpen })
  return { ...view, onEdit, onOpen }
}

describe('grid editing', () => {
  it('lands the first letter of a typed edit in the cell', async () => {
    const { onEdit, rows } = editGrid()
    pressCell(1, 1)
    const user = userEvent.setup()
    await user.keyboard('jkl')
    expect(cellInput().value).toBe('jkl')
    expect(isEditing()).toBe(true)
    press('Enter')
    expect(onEdit).toHaveBeenCalledWith({
      row: rows[1],
      rowKey: 'row-1',
      index: 1,
      columnId: 'company',
      text: 'jkl',
    })
    expect(focusedCell()).toBe('2:1')
  })

  it.each([
    ['Korean', ['ㅎ', '하', '한', '한ㅂ', '한비', '한빛'], '한빛'],
    ['Chinese', ['s', 'sh', 'shen', '深', '深圳'], '深圳'],
  ])('composes %s in place from the first key', (_language, steps, text) => {
    const { onEdit, onOpen } = editGrid()
    pressCell(1, 1)
    const input = cellInput()
    const composition = compose(steps)
    expect(cellInput()).toBe(input)
    expect(isEditing()).toBe(true)
    press('Enter', { isComposing: true, keyCode: 229, key: 'Process' })
    expect(onEdit).not.toHaveBeenCalled()
    composition.end()
    expect(focusedCell()).toBe('1:1')
    press('Enter')
    expect(onEdit.mock.calls.map(([edit]) => edit.text)).toEqual([text])
    expect(onOpen).not.toHaveBeenCalled()
  })

  it('keeps arrows and Escape for the input method while composing', () => {
    const { onEdit } = editGrid()
    pressCell(1, 1)
    const composition = compose(['ㄱ', '기'])
    press('ArrowDown', { isComposing: true })
    press('Escape', { isComposing: true })
    expect(isEditing()).toBe(true)
    expect(focusedCell()).toBe('1:1')
    composition.end()
    press('Escape')
    expect(isEditing()).toBe(false)
    expect(onEdit).not.toHaveBeenCalled()
  })

  it('opens with F2 on the present text and cancels with Escape', () => {
    const { onEdit, rows } = editGrid()
    pressCell(2, 1)
    press('F2')
    expect(cellInput().value).toBe(rows[2]?.company)
    fireEvent.input(cellInput(), { target: { value: 'другое' } })
    press('Escape')
    expect(onEdit).not.toHaveBeenCalled()
    expect(cellAt(2, 1).textContent).toBe(rows[2]?.company)
    expect(focusedCell()).toBe('2:1')
  })

  it('opens with Enter and with a double click', () => {
    editGrid()
    pressCell(2, 1)
    press('Enter')
    expect(isEditing()).toBe(true)
    press('Escape')
    pressCell(4, 1)
    fireEvent.doubleClick(cellAt(4, 1))
    expect(isEditing()).toBe(true)
  })

  it('opens the record from a column that is not edited', () => {
    const { onOpen, rows } = editGrid()
    pressCell(2, 0)
    press('Enter')
    fireEvent.doubleClick(cellAt(2, 0))
    expect(onOpen.mock.calls).toEqual([
      [rows[2], 2],
      [rows[2], 2],
    ])
  })

  it('leaves letters alone in a column that starts with F2 only', () => {
    editGrid()
    pressCell(2, 2)
    expect(document.activeElement).toBe(cellAt(2, 2))
    press('KeyJ')
    expect(focusedCell()).toBe('3:2')
    press('F2')
    expect(isEditing()).toBe(true)
    expect(cellInput().value).toBe('—')
  })

  it.each([
    ['Enter', {}, '6:1'],
    ['Enter', { shiftKey: true }, '4:1'],
    ['Tab', {}, '5:2'],
    ['Tab', { shiftKey: true }, '5:0'],
    ['ArrowDown', {}, '6:1'],
    ['ArrowUp', {}, '4:1'],
  ])('keeps the text and moves on with %s %o', (code, init, expected) => {
    const { onEdit } = editGrid()
    pressCell(5, 1)
    press('F2')
    fireEvent.input(cellInput(), { target: { value: '대한상사' } })
    press(code, init)
    expect(onEdit.mock.calls.map(([edit]) => edit.text)).toEqual(['대한상사'])
    expect(focusedCell()).toBe(expected)
  })

  it('reports nothing when the text did not change', () => {
    const { onEdit } = editGrid()
    pressCell(5, 1)
    press('F2')
    press('Enter')
    expect(onEdit).not.toHaveBeenCalled()
  })

  it('empties with Delete and starts there', () => {
    const { onEdit } = editGrid()
    pressCell(5, 1)
    press('Delete')
    expect(cellInput().value).toBe('')
    press('Enter')
    expect(onEdit.mock.calls.map(([edit]) => edit.text)).toEqual([''])
  })

  it('keeps the text when another cell is pressed', () => {
    const { onEdit } = editGrid()
    pressCell(5, 1)
    press('F2')
    fireEvent.input(cellInput(), { target: { value: 'АО «Север»' } })
    pressCell(8, 1)
    expect(onEdit.mock.calls.map(([edit]) => [edit.index, edit.text])).toEqual([[5, 'АО «Север»']])
    expect(focusedCell()).toBe('8:1')
  })

  it('holds a wrong text in the editor and says what is wrong', () => {
    const validate = (text: string) => (text.includes('@') ? undefined : '주소에 @가 없습니다')
    const onEdit = vi.fn()
    const mail = { id: 'mail', header: 'E-mail', width: 100, text: () => 'a@b', editing: { validate } }
    renderGrid(9, { columns: [mail, ...columns], onEdit })
    pressCell(3, 0)
    press('F2')
    fireEvent.input(cellInput(), { target: { value: 'ab' } })
    press('Enter')
    expect(onEdit).not.toHaveBeenCalled()
    expect(cellInput().getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByRole('note').textContent).toBe('주소에 @가 없습니다')
    expect(screen.getByRole('status').textContent).toBe('주소에 @가 없습니다')
    fireEvent.input(cellInput(), { target: { value: 'ab@c' } })
    expect(screen.queryByRole('note')).toBeNull()
    press('Enter')
    expect(onEdit).toHaveBeenCalledOnce()
  })

  it('does not offer to edit without a screen that listens', () => {
    renderGrid(9)
    pressCell(3, 1)
    press('F2')
    expect(document.activeElement).toBe(cellAt(3, 1))
  })
})

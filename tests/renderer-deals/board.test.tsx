import { fireEvent, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Board } from '../../src-renderer/ui/board/Board'
import { type BoardColumn, type BoardMove, moveOfStep } from '../../src-renderer/ui/board/board-model'
import { settle, show, withProgram } from '../renderer/support'

withProgram()

const card = (id: string) => ({ id, name: id, content: <span>{id}</span> })

const columns: BoardColumn[] = [
  { id: 'one', name: '문의', cards: [card('가'), card('나'), card('다')] },
  { id: 'two', name: '样品', cards: [] },
  { id: 'three', name: 'Счёт', cards: [card('王'), card('Иванов')] },
]

function Stand({ onMove, onOpen }: { onMove: (move: BoardMove) => void; onOpen: (id: string) => void }) {
  const [focused, setFocused] = useState<string | null>(null)
  return (
    <>
      <output>{focused}</output>
      <Board
        label="Board"
        columns={columns}
        onMove={onMove}
        onOpen={onOpen}
        onFocusCard={setFocused}
        dragLabel={(name) => `Move ${name}`}
      />
    </>
  )
}

async function stand() {
  const onMove = vi.fn<(move: BoardMove) => void>()
  const onOpen = vi.fn<(id: string) => void>()
  show(<Stand onMove={onMove} onOpen={onOpen} />)
  await settle()
  return { onMove, onOpen }
}

const rowOf = (name: string) => screen.getByRole('row', { name })

describe('moves by keyboard', () => {
  it.each([
    ['가', 'down', { columnId: 'one', beforeId: '다' }],
    ['나', 'up', { columnId: 'one', beforeId: '가' }],
    ['나', 'down', { columnId: 'one', beforeId: null }],
    ['다', 'down', null],
    ['가', 'up', null],
    ['가', 'left', null],
    ['나', 'right', { columnId: 'two', beforeId: null }],
    ['王', 'left', { columnId: 'two', beforeId: null }],
    ['Иванов', 'right', null],
  ] as const)('%s %s', (cardId, step, expected) => {
    expect(moveOfStep(columns, cardId, step)).toEqual(expected && { cardId, ...expected })
  })

  it('moves with Ctrl by the place of the key, and never while a syllable is composed', async () => {
    const { onMove } = await stand()
    fireEvent.keyDown(rowOf('가'), { code: 'ArrowDown', key: 'Process', ctrlKey: true, isComposing: true })
    expect(onMove).not.toHaveBeenCalled()
    fireEvent.keyDown(rowOf('가'), { code: 'ArrowDown', key: 'ArrowDown', ctrlKey: true })
    expect(onMove.mock.calls).toEqual([[{ cardId: '가', columnId: 'one', beforeId: '다' }]])
  })

  it('walks over empty columns with plain arrows, and tells which card has the focus', async () => {
    const { onMove } = await stand()
    rowOf('나').focus()
    fireEvent.keyDown(rowOf('나'), { code: 'ArrowRight', key: 'ArrowRight' })
    expect(document.activeElement).toBe(rowOf('Иванов'))
    expect(screen.getByRole('status').textContent).toBe('Иванов')
    fireEvent.keyDown(rowOf('Иванов'), { code: 'ArrowLeft', key: 'ArrowLeft' })
    expect(document.activeElement).toBe(rowOf('나'))
    expect(onMove).not.toHaveBeenCalled()
  })

  it('draws the cards in sight only, and scrolls to one that the focus goes to', async () => {
    const many = (prefix: string) => Array.from({ length: 200 }, (_none, index) => card(`${prefix}${index}`))
    const long = [
      { id: 'one', name: '문의', cards: many('가') },
      { id: 'two', name: 'Счёт', cards: many('나') },
    ]
    show(
      <Board
        label="Board"
        columns={long}
        onMove={() => undefined}
        onOpen={() => undefined}
        dragLabel={(name) => `Move ${name}`}
      />,
    )
    await settle()
    expect(screen.getAllByRole('row').length).toBeLessThan(100)
    const lane = screen.getByRole('grid', { name: 'Счёт' })
    lane.scrollTop = 6000
    fireEvent.scroll(lane)
    await settle()
    expect(screen.queryByRole('row', { name: '나3' })).toBeNull()
    rowOf('가3').focus()
    fireEvent.keyDown(rowOf('가3'), { code: 'ArrowRight', key: 'ArrowRight' })
    expect(lane.scrollTop).toBeLessThan(1000)
  })

  it('opens with Enter', async () => {
    const { onOpen } = await stand()
    rowOf('王').focus()
    fireEvent.keyDown(rowOf('王'), { code: 'Enter', key: 'Enter' })
    fireEvent.keyUp(rowOf('王'), { code: 'Enter', key: 'Enter' })
    expect(onOpen.mock.calls).toEqual([['王']])
  })

  it('names every card, its handle and every column for those who hear it', async () => {
    await stand()
    const lane = screen.getByRole('region', { name: 'Счёт' })
    expect(
      within(lane)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual(['王', 'Иванов'])
    expect(within(rowOf('王')).getByRole('button', { name: /Move 王/ })).toBeDefined()
  })
})

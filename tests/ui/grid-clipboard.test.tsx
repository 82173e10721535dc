import { act, createEvent, fireEvent, screen } from '@testing-library/react'
import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { fromTsv, toTsv } from '../../src-renderer/ui/grid/tsv'
import { press, pressCell, renderGrid } from './support/grid'
import { withLayout } from './support/layout'

withLayout()

function clipboardEvent(kind: 'copy' | 'paste', text = '') {
  const written: string[] = []
  const clipboardData = {
    getData: () => text,
    setData: (_type: string, value: string) => written.push(value),
  }
  const target = document.activeElement ?? document.body
  const event = kind === 'copy' ? createEvent.copy(target) : createEvent.paste(target)
  Object.defineProperty(event, 'clipboardData', { value: clipboardData })
  fireEvent(target, event)
  return written
}

const cell = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom('한빛\t무역', 'ООО "Восток"', '深圳\r\n海天', '"', '', '\n', '=1+1'),
)

describe('grid clipboard', () => {
  it('copies the selected rows in list order as tab-separated text', () => {
    renderGrid(50)
    pressCell(2, 0)
    pressCell(0, 0, { ctrlKey: true })
    expect(clipboardEvent('copy')).toEqual([
      '김민준\t(주)한빛무역\tCall: 견적 회신\t0\r\nИванов Сергей\tООО «Восток»\tProforma, 30 % deposit\t14',
    ])
    expect(screen.getByRole('status').textContent).toBe('2 rows copied')
  })

  it('copies only the columns shown, without the check boxes', () => {
    renderGrid(50, {
      hasCheckboxes: true,
      layout: { order: ['touches'], hidden: ['next', 'company'], widths: {} },
    })
    pressCell(1, 1)
    expect(clipboardEvent('copy')).toEqual(['7\t王丽'])
  })

  it('loads rows that are selected but not there', async () => {
    const writeClipboard = vi.fn()
    const { rows } = renderGrid(3)
    const rowsOf = vi.fn(async () => rows)
    screen.getByRole('grid').remove()
    renderGrid(3, {
      writeClipboard,
      source: {
        rowCount: 3,
        rowAt: (index) => (index === 0 ? rows[0] : undefined),
        rowKey: (row) => row.key,
        rowsOf,
      },
    })
    pressCell(0, 0)
    press('KeyA', { ctrlKey: true })
    await act(async () => {
      clipboardEvent('copy')
    })
    expect(rowsOf).toHaveBeenCalledWith({ mode: 'all', except: new Set() })
    expect(writeClipboard.mock.lastCall?.[0].split('\r\n').length).toBe(3)
  })

  it('hands a pasted block to the screen', () => {
    const onPaste = vi.fn()
    renderGrid(50, { onPaste })
    pressCell(3, 1)
    clipboardEvent('paste', '(주)한빛무역\t"두 줄\n메모"\r\nООО\t1\r\n')
    expect(onPaste).toHaveBeenCalledWith({
      cells: [
        ['(주)한빛무역', '두 줄\n메모'],
        ['ООО', '1'],
      ],
      index: 3,
      columnId: 'company',
    })
  })

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          // One empty cell alone is no block: spreadsheets write it as an empty text.
          fc.pre(!(rows.length > 0 && rows.at(-1)?.join('') === '' && rows.at(-1)?.length === 1))
          expect(fromTsv(toTsv(rows))).toEqual(rows)
        },
      ),
    )
  })
})

import { program } from '../renderer/fake-api'
import { act, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ImportScreen } from '../../src-renderer/imports/ImportScreen'
import { discardImport } from '../../src-renderer/imports/import-store'
import { showPossible } from '../../src-renderer/imports/possible-store'
import type { PossiblePair } from '../../src-shared/imports/possible-contract'
import { settle, show, user, withProgram } from '../renderer/support'
import { rows, view } from './fake-import'

withProgram()

const pair: PossiblePair = {
  row: 4,
  with: { row: 3 },
  kind: 'person',
  score: 9,
  reasons: ['same-mobile'],
  decision: null,
  fields: [{ field: 'person.fullName', row: ['Kim Minjun'], other: ['김민준'], differs: true }],
}
const counts = { total: 1, undecided: 1, same: 0, different: 0 }

beforeEach(() => {
  program.answer({
    imports: {
      open: async () => view,
      getRows: async () => ({ rows, total: rows.length }),
      findPossible: async () => counts,
      getPossible: async () => ({ rows: [pair], total: 1 }),
      discard: async () => ({}),
    },
  })
})
afterEach(async () => {
  await act(async () => {
    showPossible(false)
    await discardImport()
  })
})

async function openReview(): Promise<void> {
  show(<ImportScreen path="/home/kim/거래처.xlsx" />, { language: 'en' })
  await settle()
  await user.click(screen.getByRole('button', { name: '1 possible duplicate' }))
  await settle()
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Possible duplicates')
}

describe('Esc in the review of possible duplicates goes back to the list', () => {
  it('from the grid', async () => {
    await openReview()
    await user.keyboard('{Escape}')
    await settle()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(view.fileName)
  })

  it.each(['All remaining are different', /^Different/, 'Back to the list'])(
    'from the button %s',
    async (name) => {
      await openReview()
      act(() => screen.getByRole('button', { name }).focus())
      await user.keyboard('{Escape}')
      await settle()
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(view.fileName)
    },
  )
})

import { program } from '../renderer/fake-api'
import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AppFrame } from '../../src-renderer/app/AppFrame'
import { ImportScreen } from '../../src-renderer/imports/ImportScreen'
import { pastImports, touchedRecords } from '../../src-renderer/imports/import-history-store'
import { discardImport } from '../../src-renderer/imports/import-store'
import { PastImportScreen } from '../../src-renderer/imports/PastImportScreen'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import { createTranslator } from '../../src-shared/i18n/translate'
import { pressKey, settle, show, user, withProgram } from '../renderer/support'
import { pseudoTranslator, translatedCount, untranslated } from '../renderer-today/pseudo'
import { expectAccessible } from '../ui/support/axe'
import { view } from './fake-import'
import { detail, historyApi, historyWords, kept, past, touched, unfinished } from './fake-history'

withProgram()

beforeEach(() => {
  program.answer({ importHistory: historyApi })
})
afterEach(async () => {
  await act(() => discardImport())
  touchedRecords.setQuery({ id: null, choice: 'all' })
})

type ShownIn = Parameters<typeof show>[1]

async function openList(shownIn: ShownIn = {}) {
  const shown = show(<ImportScreen path={null} />, shownIn)
  await settle()
  return shown
}

async function openPast(shownIn: ShownIn = {}) {
  const shown = show(<PastImportScreen id={detail.id} />, shownIn)
  await settle()
  return shown
}

describe('the list of past imports', () => {
  it.each(['en', 'ko', 'zh', 'ru'] as const)(
    'says file, rows, counts, who and when in %s',
    async (language) => {
      const { t } = createTranslator(language)
      const { container } = await openList({ language })
      const grid = screen.getByRole('grid', { name: t('importHistory.title') })
      const [, own, undone, other] = within(grid).getAllByRole('row')
      for (const text of ['거래처.xlsx', t('history.you'), '310', '42'])
        expect(own?.textContent).toContain(text)
      expect(own?.textContent).toMatch(/1[,\s]240.*1[,\s]190/)
      expect(own?.textContent).not.toContain(t('importHistory.undone'))
      expect(undone?.textContent).toContain(t('importHistory.undone'))
      expect(other?.textContent).toContain('李娜')
      await expectAccessible(container)
    },
  )

  it('opens one by Enter, and stands on it again after the way back', async () => {
    await openList()
    act(() => screen.getByRole('gridcell', { name: '거래처.xlsx' }).focus())
    await user.keyboard('{ArrowDown}{Enter}')
    expect(window.location.hash).toBe(`#/import/${past[1]?.id}`)
    expect(pastImports.state.getState().position?.row).toBe(1)
  })

  it('teaches what belongs there while it is empty', async () => {
    program.answer({ importHistory: { ...historyApi, list: async () => ({ rows: [], total: 0 }) } })
    const { container } = await openList({ language: 'ko' })
    const { t } = createTranslator('ko')
    expect(container.textContent).toContain(t('importHistory.hint'))
    expect(screen.getByRole('button', { name: t('imports.choose') })).toBeDefined()
  })
})

describe('a past import', () => {
  it('shows the records that it touched, narrows them, and leads to a card', async () => {
    const { container } = await openPast()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('거래처.xlsx')
    const grid = screen.getByRole('grid', { name: 'Records' })
    expect(within(grid).getAllByRole('row')).toHaveLength(touched.length + 1)
    const changed = within(grid).getByRole('row', { name: /한빛무역/ })
    for (const text of ['서울 → 부산 전시회', 'City: 부산', 'B → empty', 'Tag: 重点'])
      expect(changed.textContent).toContain(text)
    expect(within(grid).getByRole('row', { name: /Иванов/ }).textContent).toContain('in the trash')
    await expectAccessible(container)
    await user.click(screen.getByRole('radio', { name: 'Changed' }))
    await settle()
    expect(within(screen.getByRole('grid')).getAllByRole('row')).toHaveLength(2)
    act(() => screen.getByRole('gridcell', { name: '(주)한빛무역' }).focus())
    await user.keyboard('{Enter}')
    expect(window.location.hash).toBe(`#/companies/${touched[2]?.id}`)
  })

  it('comes back as it was left, and leads back to the list by Esc', async () => {
    const { unmount } = await openPast()
    await user.click(screen.getByRole('radio', { name: 'New' }))
    await settle()
    unmount()
    await openPast()
    expect(screen.getByRole('radio', { name: 'New' }).getAttribute('aria-checked')).toBe('true')
    expect(within(screen.getByRole('grid')).getAllByRole('row')).toHaveLength(3)
    window.history.replaceState({ depth: 0 }, '', `#/import/${detail.id}`)
    pressKey('Escape')
    await settle()
    expect(window.location.hash).not.toContain(detail.id)
  })

  it('never shows the records of another import while its own are read', async () => {
    const { unmount } = await openPast()
    unmount()
    program.answer({ importHistory: { ...historyApi, listRecords: () => new Promise(() => undefined) } })
    show(<PastImportScreen id={past[1]?.id ?? detail.id} />)
    await settle()
    expect(screen.queryByText('(주)한빛무역')).toBeNull()
  })

  it('ticks everything, and undoes by its transaction', async () => {
    await openPast({ language: 'ru' })
    await user.click(screen.getByRole('button', { name: 'Отметить всё проверенным' }))
    await user.click(screen.getByRole('button', { name: 'Отменить импорт' }))
    await settle()
    expect(program.inputsOf('importHistory.review')).toEqual([{ id: detail.id }])
    expect(program.inputsOf('history.undo')).toEqual([{ transactionId: detail.transactionId }])
  })

  it.each(['en', 'zh'] as const)(
    'lists after an undo what stayed, by name and field, in %s',
    async (language) => {
      const { t } = createTranslator(language)
      program.answer({
        importHistory: { ...historyApi, get: async () => ({ ...detail, isUndone: true, unreviewed: 0 }) },
        history: { keptBy: async () => ({ kept, keptCount: 5 }) },
      })
      const { container } = await openPast({ language })
      expect(screen.getByText(t('importHistory.isUndone'))).toBeDefined()
      const list = screen.getByRole('region', { name: t('history.keptTitle') })
      const [whole, part] = within(list).getAllByRole('listitem')
      for (const text of [
        '김민준',
        t('frame.field.grade'),
        t('frame.field.source'),
        t('history.reason.edited'),
      ])
        expect(whole?.textContent).toContain(text)
      expect(part?.textContent).toContain(t('customers.contactPoint.mobile'))
      expect(list.textContent).toContain('3')
      expect(screen.getByRole('button', { name: t('importHistory.redoImport') })).toBeDefined()
      expect(
        within(screen.getByRole('row', { name: /김민준/ })).getByText(t('importHistory.stayed')),
      ).toBeDefined()
      await expectAccessible(container)
    },
  )

  it('of another device has no undo, and says why it lists nothing', async () => {
    program.answer({
      importHistory: {
        ...historyApi,
        get: async () => ({ ...detail, transactionId: null, fileSize: null }),
        listRecords: async () => ({ rows: [], total: 0 }),
      },
    })
    await openPast()
    expect(screen.queryByRole('button', { name: 'Undo import' })).toBeNull()
    expect(screen.getByText('Imported on another device. It can be undone there.')).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Save the original file' })).toBeNull()
  })

  it('saves its file where the user says, under its own name', async () => {
    program.answer({ desktop: { chooseSaveFile: async () => ({ path: '/home/kim/사본.xlsx' }) } })
    await openPast()
    await user.click(screen.getByRole('button', { name: 'Save the original file' }))
    await settle()
    expect(program.inputsOf('desktop.chooseSaveFile')).toEqual([{ name: '거래처', extension: 'xlsx' }])
    expect(program.inputsOf('importHistory.saveFile')).toEqual([
      { id: detail.id, path: '/home/kim/사본.xlsx' },
    ])
  })
})

describe('an import that was broken off', () => {
  const waiting = { ...historyApi, listUnfinished: async () => [unfinished] }

  it('is counted in the navigation, and goes on with one press', async () => {
    program.answer({
      importHistory: { ...waiting, resume: async () => ({ view, isReadAnew: true }) },
      imports: { getRows: async () => ({ rows: [], total: 0 }), discard: async () => ({}) },
    })
    window.history.replaceState(null, '', '#/import')
    show(<AppFrame />)
    await settle()
    expect(screen.getByRole('link', { name: /^Imports/ }).textContent).toBe('Imports1')
    expect(await screen.findByText('12,400 of about 53,000 rows read.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Go on with 거래처 50000.csv' }))
    await settle()
    expect(program.inputsOf('importHistory.resume')).toEqual([{ importId: unfinished.importId }])
    expect(screen.getByText(createTranslator('en').t('importHistory.readAnew'))).toBeDefined()
  })

  it('asks for the password of a protected list until it is the right one', async () => {
    program.answer({
      importHistory: {
        ...waiting,
        resume: async ({ password }: { password?: string | undefined }) => {
          if (password === 'right') return { view, isReadAnew: false }
          const code = password === undefined ? 'encrypted' : 'wrong-password'
          throw new AppError('unreadable', message(`imports.unreadable.${code}`))
        },
      },
      imports: { getRows: async () => ({ rows: [], total: 0 }), discard: async () => ({}) },
    })
    await openList({ language: 'ko' })
    await user.click(screen.getByRole('button', { name: /이어서 하기/ }))
    await settle()
    await user.type(screen.getByLabelText('암호'), 'wrong{Enter}')
    await settle()
    expect(screen.getByText(createTranslator('ko').t('imports.unreadable.wrong-password'))).toBeDefined()
    await user.type(screen.getByLabelText('암호'), 'right{Enter}')
    await settle()
    expect(screen.getByRole('button', { name: '2행 가져오기' })).toBeDefined()
    expect(program.inputsOf('importHistory.resume')).toEqual(
      [undefined, 'wrong', 'right'].map((password) => ({
        importId: unfinished.importId,
        ...(password === undefined ? {} : { password }),
      })),
    )
  })

  it('by a workspace that stopped is offered instead of an error; before its first row it is tried again', async () => {
    let isThere = false
    program.answer({
      importHistory: historyApi,
      imports: {
        open: async () => {
          if (isThere) return view
          throw new AppError('unavailable', message('error.workspaceUnavailable'))
        },
        getRows: async () => ({ rows: [], total: 0 }),
        discard: async () => ({}),
      },
    })
    show(<ImportScreen path="/home/kim/거래처.xlsx" />)
    await settle()
    expect(screen.getByText('This list could not be read')).toBeDefined()
    program.answer({ importHistory: waiting })
    act(() => program.emit({ type: 'changed', topics: ['imports'], ids: null, transaction: null }))
    await settle()
    expect(screen.queryByText('This list could not be read')).toBeNull()
    program.answer({ importHistory: historyApi })
    act(() => program.emit({ type: 'changed', topics: ['imports'], ids: null, transaction: null }))
    await settle()
    isThere = true
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await settle()
    expect(screen.getByRole('button', { name: 'Import 2 rows' })).toBeDefined()
  })
})

describe('no text is left untranslated', () => {
  const translator = pseudoTranslator()

  it('in the list of past and unfinished imports', async () => {
    program.answer({ importHistory: { ...historyApi, listUnfinished: async () => [unfinished] } })
    await openList({ translator })
    expect(translatedCount()).toBeGreaterThan(12)
    expect(untranslated(historyWords)).toEqual([])
  })

  it('in an empty one', async () => {
    program.answer({ importHistory: { ...historyApi, list: async () => ({ rows: [], total: 0 }) } })
    await openList({ translator })
    expect(translatedCount()).toBeGreaterThan(3)
    expect(untranslated(historyWords)).toEqual([])
  })

  it('on the page of one, undone with things kept, about to let go of its file', async () => {
    program.answer({
      importHistory: { ...historyApi, get: async () => ({ ...detail, isUndone: true }) },
      history: { keptBy: async () => ({ kept, keptCount: 5 }) },
    })
    await openPast({ translator })
    await user.click(screen.getByRole('button', { name: '⟦Delete the kept file⟧' }))
    expect(translatedCount()).toBeGreaterThan(40)
    expect(untranslated([...historyWords, 'kB', 'and'])).toEqual([])
  })
})

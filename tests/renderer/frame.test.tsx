import { program } from './fake-api'
import { act, fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { App } from '../../src-renderer/app/App'
import { settingsView } from '../../src-renderer/settings/settings-store'
import { lastView } from '../../src-renderer/history/history-store'
import { forgetRestored } from '../../src-renderer/workspace/desktop-store'
import { workspaceView } from '../../src-renderer/workspace/workspace-store'
import { message } from '../../src-shared/contract/message'
import type { Settings } from '../../src-shared/settings/settings-contract'
import { expectAccessible } from '../ui/support/axe'
import { fakeNow, personId } from './fake-records'
import { pressKey, settle, show, user, withProgram } from './support'

withProgram()

async function open(settings: Partial<Settings> = {}, route = '/people') {
  program.reset({ language: 'en', ...settings })
  window.history.replaceState(null, '', `#${route}`)
  const view = show(<App />)
  await Promise.all([settingsView.reload(), workspaceView.reload(), lastView.reload()])
  await settle()
  return view
}

const transaction = (id: string) => ({
  id,
  label: message('label.person.update', { name: '김민준' }),
  at: fakeNow,
  actor: null,
  batch: null,
})

describe('the frame', () => {
  it('has only places that exist, with counts', async () => {
    await open({ language: 'ko' })
    const nav = screen.getByRole('navigation', { name: '주 메뉴' })
    const links = within(nav).getAllByRole('link')
    expect(links.map((link) => link.textContent)).toEqual([
      '오늘4',
      '사람12',
      '회사12',
      '거래1',
      '가져오기',
      '동기화',
      '설정',
    ])
    expect(within(nav).getByRole('link', { current: 'page' }).textContent).toBe('사람12')
  })

  it('is accessible', async () => {
    const { container } = await open({ language: 'ru' })
    await expectAccessible(container)
  })

  it('goes by keys, whatever the layout', async () => {
    await open({ language: 'ru' })
    pressKey('KeyG', { key: 'п' })
    pressKey('KeyC', { key: 'с' })
    await settle()
    expect(window.location.hash).toBe('#/companies')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Компании')
    pressKey('KeyG')
    pressKey('KeyS')
    await settle()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Настройки')
  })

  it('leads an address that means nothing to Today', async () => {
    await open({}, '/people/nobody')
    expect(window.location.hash).toBe('#/today')
  })

  it('follows a notification and a file handed to the program', async () => {
    await open()
    act(() => program.emit({ type: 'open', route: `/people/${personId(2)}` }))
    await settle()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('王丽')
    act(() => program.emit({ type: 'import-file', path: '/home/kim/거래처.xlsx' }))
    expect(decodeURIComponent(window.location.hash)).toBe('#/import?path=/home/kim/거래처.xlsx')
  })

  it('takes a file dropped anywhere', async () => {
    await open()
    const file = new File(['x'], '거래처 목록.xlsx')
    const dataTransfer = { types: ['Files'], files: [file] }
    const main = screen.getByRole('main')
    fireEvent.dragEnter(main, { dataTransfer })
    expect(screen.getByText('Drop the list to look at it')).toBeDefined()
    fireEvent.drop(main, { dataTransfer })
    await settle()
    expect(window.location.hash).toBe(`#/import?path=${encodeURIComponent('/home/kim/거래처 목록.xlsx')}`)
    expect(screen.queryByText('Drop the list to look at it')).toBeNull()
  })

  it('says that the workspace restarts, and that nothing is lost', async () => {
    await open({ language: 'ko' })
    act(() => program.emit({ type: 'workspace', status: 'restarting', text: null }))
    expect(screen.getByText('작업 공간을 다시 시작하고 있습니다')).toBeDefined()
    expect(screen.getByText('저장된 내용은 모두 그대로입니다.')).toBeDefined()
    act(() => program.emit({ type: 'workspace', status: 'ready', text: null }))
    expect(screen.queryByText('작업 공간을 다시 시작하고 있습니다')).toBeNull()
  })

  it('never shows an empty list instead of a workspace that cannot be opened', async () => {
    await open({ language: 'ru' })
    act(() => program.emit({ type: 'workspace', status: 'failed', text: message('error.storageDamaged') }))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Не удаётся открыть рабочую базу')
    expect(screen.queryByRole('grid')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Восстановить копию' }))
    await settle()
    expect(program.inputsOf('desktop.restoreFrom')).toEqual([{}])
    act(() => program.emit({ type: 'workspace', status: 'ready', text: null }))
    await settle()
    expect(screen.getByRole('grid')).toBeDefined()
  })
})

describe('after a backup has taken the place of a workspace that could not be opened', () => {
  const keptFile = '/home/kim/tradewind/workspace-before-restore-2026-11-28-0915.sqlite'
  const fail = async () => {
    act(() => program.emit({ type: 'workspace', status: 'failed', text: message('error.storageDamaged') }))
    program.answer({ desktop: { restoreFrom: async () => ({ keptFile }) } })
    await user.click(screen.getByRole('button', { name: '恢复备份' }))
    await settle()
  }

  it('the screens say where the former file went, until somebody has seen it', async () => {
    await open({ language: 'zh' })
    await fail()
    act(() => program.emit({ type: 'workspace', status: 'ready', text: null }))
    await settle()
    expect(screen.getByRole('grid')).toBeDefined()
    expect(screen.getByText(`之前的文件已保留：${keptFile}`)).toBeDefined()
    await user.click(screen.getByRole('button', { name: '关闭' }))
    expect(screen.queryByText(`之前的文件已保留：${keptFile}`)).toBeNull()
  })

  it('the page says it, too, when the backup cannot be opened either', async () => {
    await open({ language: 'zh' })
    await fail()
    expect(screen.queryByRole('grid')).toBeNull()
    expect(screen.getByText(`之前的文件已保留：${keptFile}`)).toBeDefined()
    await expectAccessible(document.body)
    act(() => program.emit({ type: 'workspace', status: 'ready', text: null }))
    act(forgetRestored)
    await settle()
  })
})

describe('the status line', () => {
  it('undoes by key and says what was kept, by name', async () => {
    await open({ language: 'ru' })
    program.answer({
      history: {
        undo: async () => ({
          transaction: transaction('undo-1'),
          undone: transaction('tx-1'),
          kept: [
            {
              table: 'person',
              id: personId(1),
              name: '김민준',
              part: null,
              group: 'grade',
              edited: [],
              reason: 'edited',
            },
          ],
          keptCount: 3,
        }),
        getLast: async () => ({ undoable: null, redoable: transaction('tx-1') }),
      },
    })
    pressKey('KeyZ', { key: 'я', ctrlKey: true })
    await settle()
    expect(program.inputsOf('history.undo')).toHaveLength(1)
    expect(screen.getByText(/^Отменено: /)).toBeDefined()
    await user.click(
      screen.getByRole('button', { name: '3 значения оставлены: изменены позже или используются' }),
    )
    const list = screen.getByRole('dialog', { name: 'Оставлено без изменений' })
    expect(list.textContent).toContain('김민준 · Класс')
    expect(list.textContent).toContain('и ещё 2')
    await user.keyboard('{Escape}')
    await user.click(screen.getByRole('button', { name: 'Повторить' }))
    expect(program.inputsOf('history.redo')).toHaveLength(1)
  })

  it('leaves Ctrl+Z to a text that is being edited', async () => {
    await open()
    pressKey('KeyZ', { ctrlKey: true, target: screen.getByRole('searchbox') })
    expect(program.inputsOf('history.undo')).toHaveLength(0)
  })
})

describe('the palette', () => {
  it('finds a person by two syllables and opens the page', async () => {
    await open({ language: 'ko' })
    pressKey('KeyK', { key: 'ㅏ', ctrlKey: true })
    await user.type(screen.getByPlaceholderText('이름, 번호, 주소 또는 명령'), '민준')
    await settle()
    await user.click(screen.getByRole('menuitem', { name: /김민준/ }))
    await settle()
    expect(window.location.hash).toBe(`#/people/${personId(1)}`)
  })

  it('lists what can be done in the order of the shortcut sheet, whatever became possible last', async () => {
    await open()
    pressKey('KeyK', { ctrlKey: true })
    const names = screen.getAllByRole('menuitem').map(({ textContent }) => textContent)
    const ways = ['Today', 'People', 'Companies', 'Deals', 'Imports', 'Settings', 'Sync']
    expect(names.slice(0, 7)).toEqual(ways.map((way) => expect.stringContaining(`Go to ${way}`)))
  })

  it('says where a company is and what a deal is worth as the language says it', async () => {
    await open({ language: 'ru' })
    const hit = { id: personId(1), detail: 'Дубай', country: null, amount: null }
    program.answer({
      search: {
        find: async () => ({
          items: [
            { ...hit, kind: 'company' as const, title: 'Haddad', country: 'AE' },
            { ...hit, kind: 'deal' as const, title: 'Order', amount: { minor: 3_100_000, currency: 'USD' } },
          ],
          total: 2,
        }),
      },
    })
    pressKey('KeyK', { ctrlKey: true })
    await user.type(screen.getByPlaceholderText('Имя, номер, адрес или команда'), 'o')
    await settle()
    expect(screen.getByRole('menuitem', { name: /Haddad/ }).textContent).toContain('Дубай · ОАЭ')
    const deal = screen.getByRole('menuitem', { name: /Order/ }).textContent
    expect(deal?.replace(/\u00a0/g, ' ')).toContain('Дубай · 31 000 USD')
  })

  it('does what can be done, and offers to make what is not there', async () => {
    await open()
    pressKey('KeyK', { ctrlKey: true })
    const field = screen.getByPlaceholderText('Name, number, address or what to do')
    await user.type(field, 'go deals')
    await settle()
    await user.click(screen.getByRole('menuitem', { name: /Go to Deals/ }))
    expect(window.location.hash).toBe('#/deals')
    pressKey('KeyK', { ctrlKey: true })
    await user.type(screen.getByPlaceholderText('Name, number, address or what to do'), 'Müller')
    await settle()
    await user.click(screen.getByRole('menuitem', { name: 'New company “Müller”' }))
    await settle()
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Müller')
  })
})

describe('new records', () => {
  it('open from the menu by key, show who may be the same, and lead to the page', async () => {
    await open()
    program.answer({
      people: {
        possibleMatches: async ({ fullName }) => program.rows().filter((row) => row.fullName === fullName),
      },
    })
    pressKey('KeyN', { ctrlKey: true })
    await user.click(screen.getByRole('menuitem', { name: /New person/ }))
    await settle()
    const panel = screen.getByRole('complementary', { name: 'New person' })
    await user.type(within(panel).getByRole('textbox', { name: 'Name' }), '김민준')
    expect(await within(panel).findByText('Possible match')).toBeDefined()
    await user.type(within(panel).getByRole('combobox', { name: 'Company' }), '새 회사')
    await user.tab()
    await user.type(within(panel).getByRole('textbox', { name: 'Mobile' }), '010-1234-5678')
    await user.click(within(panel).getByRole('button', { name: 'Save person' }))
    await settle()
    expect(program.inputsOf('people.create')).toEqual([
      {
        values: { fullName: '김민준' },
        contactPoints: [{ kind: 'mobile', rawText: '010-1234-5678' }],
        affiliation: { companyName: '새 회사', jobTitle: null },
      },
    ])
    expect(window.location.hash).toBe(`#/people/${personId(1)}`)
  })

  it('ask for a name before anything is sent', async () => {
    await open({ language: 'ru' })
    pressKey('KeyN', { ctrlKey: true })
    await user.click(screen.getByRole('menuitem', { name: /Новая компания/ }))
    await user.click(screen.getByRole('button', { name: 'Сохранить' }))
    expect(screen.getByText('Укажите название.')).toBeDefined()
    expect(program.inputsOf('companies.create')).toHaveLength(0)
  })
})

describe('the first run', () => {
  it('offers three ways and another language right there', async () => {
    program.reset({ firstRunDone: false, language: 'en' })
    program.empty()
    show(<App />)
    await Promise.all([settingsView.reload(), workspaceView.reload()])
    await settle()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Where are the customers now?')
    await user.click(screen.getByRole('radio', { name: '한국어' }))
    await settle()
    expect(document.documentElement.lang).toBe('ko')
    await user.click(screen.getByRole('button', { name: /예시 데이터 보기/ }))
    await settle()
    expect(program.inputsOf('workspace.addSample')).toHaveLength(1)
    expect(program.inputsOf('settings.update').at(-1)).toEqual({ patch: { firstRunDone: true } })
    expect(window.location.hash).toBe('#/today')
  })
})

describe('the settings', () => {
  it('change language and theme at once', async () => {
    await open({}, '/settings')
    await user.click(screen.getByRole('radio', { name: 'Русский' }))
    await user.click(await screen.findByRole('radio', { name: 'Тёмная' }))
    await settle()
    expect(document.documentElement.dataset['theme']).toBe('dark')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Настройки')
  })

  it('back up, and restore with the present file kept', async () => {
    await open({ language: 'ko' }, '/settings')
    program.answer({ desktop: { restoreFrom: async () => ({ keptFile: '/old.db' }) } })
    await user.click(screen.getByRole('button', { name: '지금 백업' }))
    await user.click(screen.getByRole('button', { name: '복원' }))
    await settle()
    expect(program.inputsOf('workspace.backupNow')).toHaveLength(1)
    expect(screen.getByText('이전 파일은 보관했습니다: /old.db')).toBeDefined()
  })

  it('shows all shortcuts on a sheet', async () => {
    await open({ language: 'zh' })
    pressKey('F1')
    const sheet = screen.getByRole('dialog', { name: '快捷键' })
    expect(sheet.textContent).toContain('转到联系人')
    expect(sheet.textContent).toContain('G P')
  })
})

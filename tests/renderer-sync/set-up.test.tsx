import { program } from '../renderer/fake-api'
import { act, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { AppFrame } from '../../src-renderer/app/AppFrame'
import { syncView } from '../../src-renderer/sync/sync-store'
import { forgetRecoveryCode } from '../../src-renderer/sync/sync-work'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import { languages } from '../../src-shared/i18n/language'
import { createTranslator } from '../../src-shared/i18n/translate'
import { pressKey, settle, show, user, withProgram } from '../renderer/support'
import { expectAccessible } from '../ui/support/axe'
import {
  aloneState,
  answerSync,
  type FakeSync,
  folderPath,
  folderTarget,
  recoveryCode,
  serverUrl,
  sharedState,
  stickPath,
  workspace,
} from './fake-sync'

withProgram()
afterEach(() => act(() => forgetRecoveryCode()))

type ShownIn = Parameters<typeof show>[1]

async function open(route: string, fake: FakeSync, shownIn: ShownIn = {}) {
  window.history.replaceState(null, '', `#${route}`)
  const shown = show(<AppFrame />, shownIn)
  await syncView.reload()
  await screen.findByRole('heading', { level: 1 })
  await settle()
  return { ...shown, fake }
}

function chooses(path: string | null): void {
  program.answer({ desktop: { chooseFolder: async () => (path === null ? null : { path }) } })
}

/** The standard answers, but this is what stands at the place. */
function finds(state: 'empty' | 'workspace' | 'several' | 'newer', isOurs = false): FakeSync {
  const fake = answerSync(aloneState)
  return fake.look({ state, isOurs })
}

/** Puts a text into a field at once; `{Enter}` at its end is pressed. */
async function write(label: string, text: string): Promise<void> {
  await user.click(field(label))
  await user.paste(text.replace('{Enter}', ''))
  if (text.endsWith('{Enter}')) await user.keyboard('{Enter}')
}

const main = () => within(screen.getByRole('main'))
const button = (name: string | RegExp) => main().getByRole('button', { name })
const field = (name: string) => main().getByLabelText(name)

describe('a workspace that is not shared', () => {
  it.each(languages)('teaches in three sentences and offers four ways in %s', async (language) => {
    const { t } = createTranslator(language)
    const { container } = await open('/sync', answerSync(aloneState), { language })
    const text = screen.getByRole('main').textContent
    for (const key of ['only', 'onlyMore', 'onlyOffline', 'onlySealed'] as const)
      expect(text).toContain(t(`sync.page.${key}`))
    const ways = main().getAllByRole('button')
    expect(ways).toHaveLength(4)
    for (const way of ['folder', 'server', 'join', 'carry'] as const)
      expect(ways.some((one) => one.textContent.startsWith(t(`sync.way.${way}`)))).toBe(true)
    await expectAccessible(container)
  })

  it('leads into a way and back by Esc', async () => {
    window.history.replaceState({ depth: 0 }, '', '#/sync')
    await open('/sync', answerSync(aloneState))
    await user.click(button(/Share through a folder/))
    await settle()
    expect(window.location.hash).toBe('#/sync?do=folder')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Share through a folder')
    pressKey('Escape')
    await vi.waitFor(() => expect(window.location.hash).toBe('#/sync'))
  })
})

describe('sharing for the first time', () => {
  it('looks at the folder, asks for a name and a passphrase twice, and shows the code once', async () => {
    chooses(folderPath)
    const { container } = await open('/sync?do=folder', finds('empty'))
    await user.click(button('Choose a folder'))
    await settle()
    expect(program.inputsOf('sync.look')).toEqual([{ place: { kind: 'folder', path: folderPath } }])
    expect(screen.getByText('Nothing is shared here yet. This workspace can be the first.')).toBeDefined()
    expect((field('Name of this device') as HTMLInputElement).value).toBe('KIM-LAPTOP')
    expect(document.activeElement).toBe(field('Passphrase'))
    expect(screen.getByText(/all devices are lost, the data is lost/)).toBeDefined()
    await expectAccessible(container)
    await user.paste('네 단어 파란 컨테이너')
    await write('The same once more', '네 단어 파란 컨테이너{Enter}')
    await settle()
    expect(program.inputsOf('sync.create')).toEqual([
      {
        place: { kind: 'folder', path: folderPath },
        passphrase: '네 단어 파란 컨테이너',
        deviceName: 'KIM-LAPTOP',
      },
    ])
    const dialog = screen.getByRole('dialog', { name: 'Recovery code' })
    expect(dialog.textContent).toContain(recoveryCode)
    await expectAccessible(dialog)
    pressKey('Escape', { target: dialog })
    expect(screen.getByRole('dialog')).toBe(dialog)
    await user.click(screen.getByRole('button', { name: 'I have kept it' }))
    await settle()
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.body.textContent).not.toContain(recoveryCode)
    expect(window.location.hash).toBe('#/sync')
  })

  it('prints a sheet that says what it is for, and copies the code', async () => {
    chooses(folderPath)
    const print = vi.fn()
    Object.assign(window, { print })
    const { t } = createTranslator('ko')
    await open('/sync?do=folder', finds('empty'), { language: 'ko' })
    await user.click(button(t('sync.setup.chooseFolder')))
    await settle()
    await user.paste('correct horse battery staple')
    await write(t('sync.setup.again'), 'correct horse battery staple{Enter}')
    await settle()
    const sheet = document.querySelector('.tw-print-sheet')
    for (const part of [recoveryCode, t('sync.recovery.sheetWhat'), t('sync.recovery.sheetHow')])
      expect(sheet?.textContent).toContain(part)
    await user.click(screen.getByRole('button', { name: t('sync.recovery.print') }))
    expect(print).toHaveBeenCalledOnce()
    await user.click(screen.getByRole('button', { name: t('sync.recovery.copy') }))
    expect(await navigator.clipboard.readText()).toBe(recoveryCode)
    expect(screen.getByRole('button', { name: t('sync.recovery.copied') })).toBeDefined()
  })

  it('keeps the code in view when the user has gone elsewhere meanwhile', async () => {
    chooses(folderPath)
    const fake = finds('empty')
    let answer: (value: { recoveryCode: string }) => void = () => undefined
    fake.replace({ create: () => new Promise((resolve) => (answer = resolve)) })
    await open('/sync?do=folder', fake)
    await user.click(button('Choose a folder'))
    await settle()
    await user.paste('correct horse battery staple')
    await write('The same once more', 'correct horse battery staple{Enter}')
    pressKey('KeyG', { target: document.body })
    pressKey('KeyP', { target: document.body })
    await settle()
    expect(window.location.hash).toBe('#/people')
    act(() => answer({ recoveryCode }))
    await settle()
    expect(screen.getByRole('dialog', { name: 'Recovery code' }).textContent).toContain(recoveryCode)
  })

  it.each([
    ['short', 'abc', 'abc', 'At least 8 characters.'],
    ['different', 'correct horse battery', 'correct horse batterx', 'The two are not the same.'],
  ])('does not take a passphrase that is %s', async (_what, first, again, said) => {
    chooses(folderPath)
    await open('/sync?do=folder', finds('empty'))
    await user.click(button('Choose a folder'))
    await settle()
    await user.paste(first)
    await write('The same once more', `${again}{Enter}`)
    await settle()
    expect(screen.getByText(said)).toBeDefined()
    expect(program.inputsOf('sync.create')).toEqual([])
  })

  it('makes a stick the first place, exchanged with on demand only', async () => {
    chooses(stickPath)
    await open('/sync?do=carry', finds('empty'))
    await user.click(button('Choose a folder'))
    await settle()
    await user.paste('correct horse battery staple')
    await write('The same once more', 'correct horse battery staple{Enter}')
    await settle()
    expect(program.inputsOf('sync.addTarget')).toEqual([
      { place: { kind: 'folder', path: stickPath }, mode: 'carried' },
    ])
  })

  it('says what went wrong and keeps what was typed', async () => {
    chooses(folderPath)
    const fake = finds('empty')
    fake.replace({
      create: async () => {
        throw new AppError('storage', message('error.storageFull'))
      },
    })
    await open('/sync?do=folder', fake)
    await user.click(button('Choose a folder'))
    await settle()
    await user.paste('correct horse battery staple')
    await write('The same once more', 'correct horse battery staple{Enter}')
    await settle()
    expect(screen.getByRole('alert').textContent).toContain('The disk is full')
    expect((field('Passphrase') as HTMLInputElement).value).toBe('correct horse battery staple')
  })
})

describe('what is at the place decides what is offered', () => {
  it('offers to join what is shared in a folder that was chosen for sharing', async () => {
    chooses(folderPath)
    await open('/sync?do=folder', finds('workspace'))
    await user.click(button('Choose a folder'))
    await settle()
    expect(button('Join workspace')).toBeDefined()
    expect(main().queryByRole('button', { name: 'Share workspace' })).toBeNull()
  })

  it('offers to share where there was nothing to join', async () => {
    chooses(folderPath)
    await open('/sync?do=join', finds('empty'))
    await user.click(button('Choose a folder'))
    await settle()
    expect(main().queryByRole('button', { name: 'Join workspace' })).toBeNull()
    await user.click(button('Share this workspace here'))
    expect(button('Share workspace')).toBeDefined()
  })

  it.each([
    ['several', 'Several workspaces lie in this folder.'],
    ['newer', 'A newer Tradewind shares here.'],
  ] as const)('offers nothing where there are %s', async (state, said) => {
    chooses(folderPath)
    await open('/sync?do=join', finds(state))
    await user.click(button('Choose a folder'))
    await settle()
    expect(screen.getByText(new RegExp(`^${said}`))).toBeDefined()
    expect(main().queryByRole('button', { name: /workspace$/ })).toBeNull()
  })

  it.each([
    ['empty', false, 'There is room here for this workspace.', true],
    ['workspace', true, 'This workspace is shared here already.', true],
    ['workspace', false, /^Another workspace is shared here/, false],
  ] as const)('for a shared workspace: %s (ours: %s)', async (state, isOurs, said, canAdd) => {
    chooses(folderPath)
    const fake = answerSync(sharedState()).look({ state, isOurs })
    await open('/sync?do=folder', fake)
    await user.click(button('Choose a folder'))
    await settle()
    expect(screen.getByText(said)).toBeDefined()
    const add = main().queryByRole('button', { name: 'Add place' })
    expect(add !== null).toBe(canAdd)
    if (add === null) return
    await user.click(add)
    await settle()
    expect(program.inputsOf('sync.addTarget')).toEqual([
      { place: { kind: 'folder', path: folderPath }, mode: 'automatic' },
    ])
    expect(window.location.hash).toBe('#/sync')
  })

  it('says why a place cannot be looked at', async () => {
    chooses(folderPath)
    const fake = finds('empty')
    fake.replace({
      look: async () => {
        throw new AppError('unavailable', message('error.workspaceUnavailable'))
      },
    })
    await open('/sync?do=folder', fake)
    await user.click(button('Choose a folder'))
    await settle()
    expect(screen.getByRole('alert')).toBeDefined()
  })

  it('does nothing when no folder is chosen', async () => {
    chooses(null)
    await open('/sync?do=folder', finds('empty'))
    await user.click(button('Choose a folder'))
    await settle()
    expect(program.inputsOf('sync.look')).toEqual([])
  })
})

describe('joining', () => {
  it('understands a whole invitation link, and opens with the recovery code', async () => {
    const { container } = await open('/sync?do=join', finds('workspace'))
    await user.click(screen.getByRole('radio', { name: 'Server or invitation' }))
    await write('Server address or invitation link', `${serverUrl}/#invite=AbC-123{Enter}`)
    await settle()
    const place = { kind: 'server', url: serverUrl, invite: 'AbC-123' }
    expect(program.inputsOf('sync.look')).toEqual([{ place }])
    await user.click(screen.getByRole('radio', { name: 'Recovery code' }))
    await expectAccessible(container)
    await write('Recovery code', ` ${recoveryCode} {Enter}`)
    await settle()
    expect(program.inputsOf('sync.join')).toEqual([
      { place, secret: { kind: 'recovery', code: recoveryCode }, deviceName: 'KIM-LAPTOP' },
    ])
    expect(window.location.hash).toBe('#/sync')
  })

  it('says that a text is no address', async () => {
    await open('/sync?do=server', finds('workspace'))
    await write('Server address or invitation link', '우리 회사{Enter}')
    await settle()
    expect(screen.getByText(/^This is no address/)).toBeDefined()
    expect(program.inputsOf('sync.look')).toEqual([])
  })

  it('keeps what was typed after a wrong passphrase', async () => {
    chooses(folderPath)
    const fake = finds('workspace')
    fake.replace({
      join: async () => {
        throw new AppError('invalid', message('sync.error.wrongPassphrase'))
      },
    })
    const { t } = createTranslator('ru')
    await open('/sync?do=join', fake, { language: 'ru' })
    await user.click(button(t('sync.setup.chooseFolder')))
    await settle()
    await write(t('sync.setup.passphrase'), 'синий контейнер{Enter}')
    await settle()
    expect(screen.getByRole('alert').textContent).toContain(t('sync.error.wrongPassphrase'))
    expect((field(t('sync.setup.passphrase')) as HTMLInputElement).value).toBe('синий контейнер')
  })

  it('shows how far the first exchange is, goes on while one works, and can be broken off', async () => {
    chooses(folderPath)
    const fake = finds('workspace')
    let end: (failure: AppError) => void = () => undefined
    fake.replace({ join: () => new Promise((_resolve, reject) => (end = reject)) })
    await open('/sync?do=join', fake)
    await user.click(button('Choose a folder'))
    await settle()
    await write('Passphrase', 'correct horse battery staple{Enter}')
    fake.state = {
      ...sharedState(),
      workspace: null,
      targets: [
        {
          ...folderTarget,
          state: 'working',
          progress: { phase: 'fetching-snapshot', done: 1200, total: 50_000 },
        },
      ],
    }
    await act(() => syncView.reload())
    const bar = screen.getByRole('progressbar', { name: 'Fetching the whole base' })
    expect(bar.getAttribute('aria-valuetext')).toBe('1,200 of 50,000')
    expect(screen.getByText(/The lists can be used meanwhile/)).toBeDefined()
    pressKey('KeyG')
    pressKey('KeyP')
    await settle()
    expect(screen.getByRole('grid', { name: 'People' })).toBeDefined()
    pressKey('KeyG')
    pressKey('KeyY')
    await settle()
    await user.click(screen.getByRole('button', { name: 'Stop' }))
    expect(program.inputsOf('sync.cancel')).toEqual([{}])
    await act(async () => end(new AppError('cancelled', message('error.cancelled'))))
    fake.state = aloneState
    await act(() => syncView.reload())
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('says that the workspace opens anew when its base was fetched whole', async () => {
    chooses(folderPath)
    const fake = finds('workspace')
    fake.replace({ join: async () => ({ isRestarting: true }) })
    await open('/sync?do=join', fake)
    await user.click(button('Choose a folder'))
    await settle()
    await write('Passphrase', 'correct horse battery staple{Enter}')
    await settle()
    expect(screen.getByText('The workspace of the colleagues opens in a moment.')).toBeDefined()
    expect(workspace).not.toBe(fake.state.workspace)
  })
})

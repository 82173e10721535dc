import { program } from '../renderer/fake-api'
import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { AppFrame } from '../../src-renderer/app/AppFrame'
import { FirstRun } from '../../src-renderer/app/FirstRun'
import { syncView } from '../../src-renderer/sync/sync-store'
import { type Language, languages } from '../../src-shared/i18n/language'
import { createTranslator } from '../../src-shared/i18n/translate'
import { pressKey, settle, show, user, withProgram } from '../renderer/support'
import { expectAccessible } from '../ui/support/axe'
import { aloneState, answerSync, folderTarget, serverTarget, sharedState, stickTarget } from './fake-sync'

withProgram()

async function open(state: ReturnType<typeof sharedState>, language: Language = 'en') {
  const fake = answerSync(state)
  const shown = show(<AppFrame />, { language })
  await syncView.reload()
  await settle()
  return { ...shown, fake }
}

const states = {
  alone: aloneState,
  synced: sharedState(),
  working: sharedState({ dot: 'working' }),
  waiting: sharedState({ dot: 'waiting', targets: [serverTarget] }),
  paused: sharedState({ dot: 'paused', isPaused: true }),
  'needs-you': sharedState({ dot: 'needs-you', conflicts: 2 }),
} as const

const banner = () => within(screen.getByRole('banner'))

describe('the dot in the frame', () => {
  for (const language of languages)
    it.each(Object.keys(states) as (keyof typeof states)[])(
      `says %s in a word (${language})`,
      async (dot) => {
        const { t } = createTranslator(language)
        await open(states[dot], language)
        const name = t('sync.dot.label', { state: t(`sync.dot.${dot}`) })
        expect(banner().getByRole('button', { name }).textContent).toContain(t(`sync.dot.${dot}`))
      },
    )

  it.each([
    ['alone', 'The workspace is on this computer only.'],
    ['synced', 'Everything has been exchanged, last 3 minutes ago.'],
    ['working', 'Changes are being exchanged.'],
    ['waiting', '12 changes wait to be sent; the place is not connected.'],
    ['paused', /^Paused\./],
    ['needs-you', '2 conflicts to look at.'],
  ] as const)('explains %s on focus', async (dot, sentence) => {
    const { container } = await open(states[dot])
    await expectAccessible(container)
    await user.tab()
    act(() =>
      banner()
        .getByRole('button', { name: /^Sync: / })
        .focus(),
    )
    expect((await screen.findByRole('tooltip')).textContent).toMatch(sentence)
  })

  it('follows the engine, and opens the page', async () => {
    const { fake } = await open(states.synced)
    fake.state = sharedState({ dot: 'working' })
    act(() => program.emit({ type: 'changed', topics: ['sync'], ids: null, transaction: null }))
    await settle()
    await user.click(banner().getByRole('button', { name: 'Sync: Syncing' }))
    await settle()
    expect(window.location.hash).toBe('#/sync')
    const nav = within(screen.getByRole('navigation'))
    expect(nav.getByRole('link', { current: 'page' }).textContent).toBe('Sync')
  })

  it('counts in the navigation what waits for a decision', async () => {
    await open(states['needs-you'], 'ko')
    expect(within(screen.getByRole('navigation')).getByRole('link', { name: /동기화/ }).textContent).toBe(
      '동기화2',
    )
  })
})

describe('the commands of sharing', () => {
  it('go to the page by keys, whatever the layout', async () => {
    await open(states.alone, 'ru')
    pressKey('KeyG', { key: 'п' })
    pressKey('KeyY', { key: 'н' })
    await settle()
    expect(window.location.hash).toBe('#/sync')
  })

  it('exchange now from anywhere, but only where something is shared', async () => {
    const { fake } = await open(states.alone)
    pressKey('KeyY', { ctrlKey: true, shiftKey: true })
    expect(program.inputsOf('sync.exchange')).toEqual([])
    fake.state = states.synced
    await act(() => syncView.reload())
    pressKey('KeyY', { ctrlKey: true, shiftKey: true })
    await settle()
    expect(program.inputsOf('sync.exchange')).toEqual([{}])
  })

  it.each([
    ['asks which stick while none is known', sharedState(), '#/sync?do=carry', []],
    [
      'carries by the one that is known',
      sharedState({ targets: [folderTarget, stickTarget] }),
      '#/sync',
      [{ target: 3 }],
    ],
  ] as const)('of the palette: %s', async (_what, state, hash, exchanges) => {
    await open(state)
    pressKey('KeyK', { ctrlKey: true })
    await user.click(screen.getByPlaceholderText(createTranslator('en').t('search.placeholder')))
    await user.paste('carry')
    await settle()
    await user.click(screen.getByRole('menuitem', { name: 'Carry by USB' }))
    await settle()
    expect(window.location.hash).toBe(hash)
    expect(program.inputsOf('sync.exchange')).toEqual(exchanges)
  })

  it('stand on the sheet of shortcuts', async () => {
    await open(states.synced)
    pressKey('F1')
    const sheet = screen.getByRole('dialog', { name: 'Keyboard shortcuts' })
    for (const text of ['Go to Sync', 'Sync now', 'Put back what was set aside', 'Keep as it is'])
      expect(sheet.textContent).toContain(text)
  })
})

describe('the first run', () => {
  it.each(languages)('offers to join colleagues, quietly, in %s', async (language) => {
    const { t } = createTranslator(language)
    const { container } = show(<FirstRun />, { language })
    await settle()
    await expectAccessible(container)
    await user.click(screen.getByRole('button', { name: t('frame.firstRun.join') }))
    await settle()
    expect(program.inputsOf('settings.update')).toEqual([{ patch: { firstRunDone: true } }])
    expect(window.location.hash).toBe('#/sync?do=join')
  })
})

import { program } from '../renderer/fake-api'
import { act, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { SyncScreen } from '../../src-renderer/sync/SyncScreen'
import { RecoveryCode } from '../../src-renderer/sync/RecoveryCode'
import { forgetRecoveryCode, forgetSyncError } from '../../src-renderer/sync/sync-work'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import { type Language, languages } from '../../src-shared/i18n/language'
import { createTranslator } from '../../src-shared/i18n/translate'
import { fakeNow } from '../renderer/fake-records'
import { settle, show, user, withProgram } from '../renderer/support'
import { expectAccessible } from '../ui/support/axe'
import {
  answerSync,
  folderPath,
  folderTarget,
  lostDevice,
  otherDevice,
  ownDevice,
  recoveryCode,
  serverTarget,
  serverUrl,
  sharedState,
  stickTarget,
} from './fake-sync'

withProgram()
afterEach(() =>
  act(() => {
    forgetRecoveryCode()
    forgetSyncError()
  }),
)

type State = ReturnType<typeof sharedState>

async function open(patch: Partial<State> = {}, language: Language = 'en') {
  const fake = answerSync(sharedState(patch))
  const shown = show(
    <>
      <SyncScreen way={null} />
      <RecoveryCode />
    </>,
    { language },
  )
  await settle()
  return { ...shown, fake }
}

const part = (name: string) => within(screen.getByRole('region', { name }))
const secretField = () => screen.getByLabelText('Passphrase', { selector: 'input' })
const press = async (name: string | RegExp, at: Pick<typeof screen, 'getByRole'> = screen) => {
  await user.click(at.getByRole('button', { name }))
  await settle()
}

describe('the places', () => {
  it.each(languages)(
    'say in words how they are, what waits and what is not whole, in %s',
    async (language) => {
      const { t } = createTranslator(language)
      const { container } = await open(
        { dot: 'waiting', targets: [{ ...folderTarget, incomplete: 2 }, serverTarget, stickTarget] },
        language,
      )
      const [folder, server, stick] = part(t('sync.targets.title')).getAllByRole('listitem')
      for (const text of [
        folderPath,
        t('sync.targets.state.connected'),
        t('sync.targets.allSent'),
        t('sync.targets.incomplete', { count: 2 }),
      ])
        expect(folder?.textContent).toContain(text)
      for (const text of [
        serverUrl,
        t('sync.targets.state.not-connected'),
        t('sync.targets.toSend', { count: 12 }),
        t('error.workspaceUnavailable'),
      ])
        expect(server?.textContent).toContain(text)
      for (const text of [t('sync.targets.notPlugged'), t('sync.targets.never')])
        expect(stick?.textContent).toContain(text)
      await expectAccessible(container)
    },
  )

  it('are exchanged with now: all of them, or a stick by itself', async () => {
    await open({ targets: [folderTarget, stickTarget] })
    await press(/Sync now/)
    await press('Carry by USB now')
    expect(program.inputsOf('sync.exchange')).toEqual([{}, { target: stickTarget.id }])
  })

  it('show how far an exchange is, and can be told to stop', async () => {
    const progress = { phase: 'sending', done: 1500, total: 6000 } as const
    await open({ dot: 'working', targets: [{ ...folderTarget, state: 'working', progress }] })
    const bar = screen.getByRole('progressbar', { name: 'Sending changes' })
    expect(bar.getAttribute('aria-valuetext')).toBe('1,500 of 6,000')
    await press('Stop')
    expect(program.inputsOf('sync.cancel')).toEqual([{}])
  })

  it('say what stops them and what to do', async () => {
    const trouble = message('sync.error.keyFileUnreadable', { file: 'keys/pass' })
    await open({ dot: 'needs-you', targets: [{ ...folderTarget, state: 'needs-you', trouble }] })
    expect(screen.getByRole('alert').textContent).toContain('keys/pass cannot be read')
  })

  it('are removed only after what it means was said', async () => {
    await open({ targets: [folderTarget, serverTarget] })
    await press(`Remove place: ${folderPath}`)
    expect(program.inputsOf('sync.removeTarget')).toEqual([])
    const asked = within(screen.getByRole('dialog', { name: `Remove place: ${folderPath}` }))
    expect(asked.getByText(/Nothing is deleted/)).toBeDefined()
    await press('Remove place', asked)
    expect(program.inputsOf('sync.removeTarget')).toEqual([{ target: folderTarget.id }])
    expect(screen.queryByText(folderPath)).toBeNull()
  })

  it('can be paused and gone on with', async () => {
    await open()
    await press('Pause')
    expect(screen.getByText(/^Paused\. Changes collect here/)).toBeDefined()
    await press('Go on')
    expect(program.inputsOf('sync.setPaused')).toEqual([{ isPaused: true }, { isPaused: false }])
  })

  it('tell of an exchange that failed, but not of one that was broken off', async () => {
    const { fake } = await open()
    fake.replace({
      exchange: async () => {
        throw new AppError('cancelled', message('error.cancelled'))
      },
    })
    await press(/Sync now/)
    expect(screen.queryByRole('alert')).toBeNull()
    fake.replace({
      exchange: async () => {
        throw new AppError('storage', message('error.storageFull'))
      },
    })
    await press(/Sync now/)
    expect(screen.getByRole('alert').textContent).toContain('The disk is full')
  })

  it('invite nobody to a server that does not let this device in any more', async () => {
    const trouble = message('sync.error.deviceRevoked', { host: 'sync.firm.example' })
    await open({ targets: [{ ...serverTarget, state: 'needs-you', trouble }] })
    expect(screen.queryByRole('button', { name: 'Invite' })).toBeNull()
    expect(screen.getByRole('button', { name: /^Remove place/ })).toBeTruthy()
  })

  it('invite one more device with a link that is copied', async () => {
    await open({ targets: [serverTarget] })
    await press('Invite')
    const link = screen.getByRole('textbox', { name: 'Invitation link' })
    expect((link as HTMLInputElement).value).toBe(`${serverUrl}/#invite=abc123`)
    expect(screen.getByText(/lets one more device in, once, until 23 Nov/)).toBeDefined()
    await press('Copy link')
    expect(await navigator.clipboard.readText()).toBe(`${serverUrl}/#invite=abc123`)
  })
})

describe('the devices', () => {
  it.each(languages)(
    'say when they were heard of, what they lack and what is wrong, in %s',
    async (language) => {
      const { t } = createTranslator(language)
      const { container } = await open(
        {
          devices: [
            ownDevice,
            { ...otherDevice, clockOffset: 3 * 3_600_000 },
            { ...otherDevice, id: 'd4', label: 'C', name: '王丽的电脑', behind: 0, clockOffset: -600_000 },
            { ...lostDevice, isForked: true },
            { ...otherDevice, id: 'e5', label: 'D', name: 'Склад', revokedAt: fakeNow },
          ],
        },
        language,
      )
      const [own, ahead, behind, unnamed, revoked] = part(t('sync.devices.title')).getAllByRole('listitem')
      for (const text of [t('sync.devices.this'), t('sync.devices.letter', { letter: 'A' })])
        expect(own?.textContent).toContain(text)
      expect(ahead?.textContent).toContain(t('sync.devices.behind', { count: 5 }))
      expect(ahead?.textContent).toContain(
        t('sync.devices.clockAhead', { time: '' }).split('.')[0]?.slice(0, 6),
      )
      expect(behind?.textContent).toContain(t('sync.devices.level'))
      for (const text of [t('sync.devices.unknown'), t('sync.devices.neverHeard'), t('sync.devices.forked')])
        expect(unnamed?.textContent).toContain(text)
      expect(revoked?.textContent).toContain('Склад')
      expect(within(revoked as HTMLElement).queryByRole('button')).toBeNull()
      await expectAccessible(container)
    },
  )

  it('say how wrong a clock is', async () => {
    await open({ devices: [ownDevice, { ...otherDevice, clockOffset: -600_000 }] })
    expect(
      screen.getByText('Its clock is 10 minutes slow. Set it right there; nothing is lost.'),
    ).toBeDefined()
  })

  it('are not alarmed by a clock that is a minute off', async () => {
    await open({ devices: [ownDevice, { ...otherDevice, clockOffset: 60_000 }] })
    expect(screen.queryByText(/Its clock/)).toBeNull()
  })

  it('teach how a second one comes', async () => {
    await open({ devices: [ownDevice] })
    expect(screen.getByText(/No other device has been here yet/)).toBeDefined()
  })

  it('rename this one, never to nothing', async () => {
    await open()
    await press('Rename')
    const name = screen.getByRole('textbox', { name: 'Name of this device' })
    expect(document.activeElement).toBe(name)
    await user.clear(name)
    await user.keyboard('{Enter}')
    expect(screen.getByText('A device needs a name.')).toBeDefined()
    await user.paste('전시장 노트북')
    await user.keyboard('{Enter}')
    await settle()
    expect(program.inputsOf('sync.renameDevice')).toEqual([{ name: '전시장 노트북' }])
    expect(screen.getByText('전시장 노트북')).toBeDefined()
  })

  it('revoke another one only after what it means was said', async () => {
    await open()
    await press("Revoke Ana's laptop")
    const asked = within(screen.getByRole('dialog', { name: "Revoke Ana's laptop" }))
    expect(asked.getByText(/end its access to a shared folder/)).toBeDefined()
    await press('Revoke', asked)
    expect(program.inputsOf('sync.revokeDevice')).toEqual([{ device: otherDevice.id }])
    expect(screen.getByText('Revoked 22 Nov')).toBeDefined()
  })
})

describe('what waits', () => {
  it('is counted, with whose it is and what it waits for', async () => {
    await open({
      waits: [
        {
          kind: 'parked',
          count: 3,
          deviceId: otherDevice.id,
          deviceName: otherDevice.name,
          text: message('error.missingReference'),
        },
        {
          kind: 'unreadable',
          count: 1,
          deviceId: null,
          deviceName: null,
          text: message('sync.error.sealBroken'),
        },
      ],
    })
    const [parked, unreadable] = part('Waiting').getAllByRole('listitem')
    expect(parked?.textContent).toContain('3')
    expect(parked?.textContent).toContain("Waits for another record · Ana's laptop")
    expect(unreadable?.textContent).toContain('changed after it was written')
    expect(screen.getByText(/Nothing of it is lost/)).toBeDefined()
  })

  it('is said to be nothing', async () => {
    await open()
    expect(part('Waiting').getByText('Nothing waits.')).toBeDefined()
  })
})

describe('what needs somebody first', () => {
  it('asks for the passphrase where the system keeps no secrets', async () => {
    const { container } = await open({ dot: 'needs-you', isLocked: true })
    expect(screen.getByRole('button', { name: /Sync now/ }).hasAttribute('disabled')).toBe(true)
    await expectAccessible(container)
    await press('Unlock')
    expect(screen.getByText('The passphrase or the code is needed.')).toBeDefined()
    await user.click(secretField())
    await user.paste('wrong')
    await user.keyboard('{Enter}')
    await settle()
    expect(screen.getByRole('alert').textContent).toContain('not the passphrase of this workspace')
    await user.clear(secretField())
    await user.paste('correct horse')
    await user.keyboard('{Enter}')
    await settle()
    expect(screen.queryByLabelText('Passphrase', { selector: 'input' })).toBeNull()
  })

  it.each(languages)('names what two devices do not show alike, and repairs it, in %s', async (language) => {
    const { t } = createTranslator(language)
    const { container } = await open(
      {
        dot: 'needs-you',
        divergence: [{ deviceName: "Ana's laptop", tables: ['company', 'contactPoint', 'tableOfTomorrow'] }],
      },
      language,
    )
    const alarm = screen.getByRole('alert')
    expect(alarm.textContent).toContain(t('sync.alarm.differs', { device: "Ana's laptop" }))
    for (const name of [t('sync.table.company'), t('sync.table.contactPoint'), 'tableOfTomorrow'])
      expect(alarm.textContent).toContain(name)
    await expectAccessible(container)
    await press(t('sync.alarm.repair'))
    expect(program.inputsOf('sync.repair')).toEqual([{}])
    expect(screen.queryByRole('alert')).toBeNull()
    expect(document.body.textContent).toContain(t('sync.table.contactPoint'))
  })

  it('leads to the conflicts', async () => {
    await open({ dot: 'needs-you', conflicts: 5 })
    expect(part('Conflicts').getByText('5 conflicts')).toBeDefined()
    await press('Look at conflicts')
    expect(window.location.hash).toBe('#/sync/conflicts')
  })
})

describe('the passphrase', () => {
  it('is changed by whoever knows the present one', async () => {
    await open()
    await press('Change passphrase')
    await press('Change passphrase')
    expect(screen.getByText('The passphrase or the code is needed.')).toBeDefined()
    await user.click(secretField())
    await user.paste('old words')
    await user.click(screen.getByLabelText('New passphrase'))
    await user.paste('파란 컨테이너 세 개')
    await user.click(screen.getByLabelText('The same once more'))
    await user.paste('파란 컨테이너 세 개')
    await user.keyboard('{Enter}')
    await settle()
    expect(program.inputsOf('sync.changePassphrase')).toEqual([
      { secret: { kind: 'passphrase', passphrase: 'old words' }, passphrase: '파란 컨테이너 세 개' },
    ])
    expect(screen.getByText(/The new passphrase holds from now on/)).toBeDefined()
  })

  it('gives a new code that is shown once', async () => {
    await open()
    await press('New recovery code')
    await user.click(screen.getByRole('radio', { name: 'Recovery code' }))
    await user.click(screen.getByRole('textbox', { name: 'Recovery code' }))
    await user.paste(recoveryCode)
    await press('Make new code')
    expect(program.inputsOf('sync.renewRecoveryCode')).toEqual([
      { secret: { kind: 'recovery', code: recoveryCode } },
    ])
    const dialog = screen.getByRole('dialog', { name: 'Recovery code' })
    expect(dialog.textContent).toContain('An older code opens nothing any more.')
    await press('I have kept it')
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('the end of the page', () => {
  it('stops sharing only after what stays and what ends was said', async () => {
    await open()
    expect(screen.getByText(/Everything that is here stays here/)).toBeDefined()
    await press('Stop sharing on this device')
    expect(program.inputsOf('sync.leave')).toEqual([])
    await press('Stop sharing on this device', within(screen.getByRole('dialog')))
    expect(program.inputsOf('sync.leave')).toEqual([{}])
    expect(screen.getByText('Only on this computer')).toBeDefined()
  })

  it('copies and saves what somebody who helps needs', async () => {
    program.answer({ desktop: { saveText: async () => ({ path: '/home/kim/sync.txt' }) } })
    await open()
    await press('Copy diagnostics')
    expect(await navigator.clipboard.readText()).toBe('devices 2\nentries 4210')
    program.answer({ desktop: { saveText: async () => ({ path: '/home/kim/sync.txt' }) } })
    await press('Save diagnostics')
    expect(program.inputsOf('desktop.saveText')).toEqual([
      { name: 'Tradewind sync', text: 'devices 2\nentries 4210' },
    ])
    expect(screen.getByText('Saved: /home/kim/sync.txt')).toBeDefined()
  })

  it('says why the page cannot be shown, and tries again', async () => {
    const fake = answerSync(sharedState())
    fake.replace({
      getState: async () => {
        throw new AppError('unavailable', message('error.workspaceUnavailable'))
      },
    })
    const { syncView } = await import('../../src-renderer/sync/sync-store')
    syncView.state.setState({ value: null })
    show(<SyncScreen way={null} />)
    await settle()
    expect(screen.getByText(/The workspace is restarting/)).toBeDefined()
    fake.replace({ getState: async () => fake.state })
    await press('Try again')
    expect(screen.getByText(folderPath)).toBeDefined()
  })
})

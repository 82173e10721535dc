import { program } from '../renderer/fake-api'
import { act, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { ConflictsScreen } from '../../src-renderer/sync/ConflictsScreen'
import { RecoveryCode } from '../../src-renderer/sync/RecoveryCode'
import { SyncDot } from '../../src-renderer/sync/SyncDot'
import { SyncScreen } from '../../src-renderer/sync/SyncScreen'
import type { SyncWay } from '../../src-renderer/sync/sync-route'
import { forgetRecoveryCode, renewRecoveryCode } from '../../src-renderer/sync/sync-work'
import { message } from '../../src-shared/contract/message'
import { fakeNow } from '../renderer/fake-records'
import { settle, show, user, withProgram } from '../renderer/support'
import { pseudoTranslator, translatedCount, untranslated } from '../renderer-today/pseudo'
import {
  aloneState,
  answerSync,
  conflicts,
  folderPath,
  folderTarget,
  lostDevice,
  otherDevice,
  ownDevice,
  recoveryCode,
  serverTarget,
  serverUrl,
  sharedState,
  stickPath,
  stickTarget,
} from './fake-sync'

withProgram()
afterEach(() => act(() => forgetRecoveryCode()))

/** What belongs to the users: names of devices, places, records and their values. */
const own = [
  ...conflicts.flatMap(({ record, values }) => [
    record.name,
    ...values.flatMap(({ winner, loser }) => [winner, loser]),
  ]),
  ...[ownDevice, otherDevice].map(({ name }) => name),
  folderPath,
  serverUrl,
  stickPath,
  recoveryCode,
  'Esc',
  'Ctrl',
  'Shift',
  'minutes',
  'hours',
  'and',
].filter((value) => typeof value === 'string')

async function expectTranslated(content: ReactElement, least = 5, act?: () => Promise<void>): Promise<void> {
  show(content, { translator: pseudoTranslator() })
  await settle()
  await act?.()
  await settle()
  expect(translatedCount()).toBeGreaterThan(least)
  expect(untranslated(own)).toEqual([])
}

const everything = () =>
  sharedState({
    dot: 'needs-you',
    isLocked: true,
    conflicts: 5,
    targets: [
      {
        ...folderTarget,
        incomplete: 2,
        state: 'working',
        progress: { phase: 'receiving', done: 12, total: 40 },
      },
      { ...serverTarget, state: 'needs-you', trouble: message('sync.error.newerFormat') },
      stickTarget,
    ],
    devices: [
      ownDevice,
      { ...otherDevice, clockOffset: 900_000, isForked: true },
      lostDevice,
      { ...otherDevice, id: 'd4', revokedAt: fakeNow },
    ],
    waits: [
      {
        kind: 'gap',
        count: 3,
        deviceId: otherDevice.id,
        deviceName: otherDevice.name,
        text: message('sync.error.sealBroken'),
      },
    ],
    divergence: [{ deviceName: null, tables: ['company', 'tag'] }],
  })

const button = (name: string) => screen.getByRole('button', { name: `⟦${name}⟧` })

describe('no text of sharing is left untranslated', () => {
  it('on the page with everything at once', async () => {
    answerSync(everything())
    await expectTranslated(<SyncScreen way={null} />, 40)
  })

  it('in the forms that open on the page', async () => {
    answerSync(sharedState({ targets: [serverTarget] }))
    await expectTranslated(<SyncScreen way={null} />, 30, async () => {
      await user.click(button('Change passphrase'))
      await user.click(button('Rename'))
      await user.click(button('Invite'))
    })
  })

  it('on the page of a workspace that is not shared', async () => {
    answerSync(aloneState)
    await expectTranslated(<SyncScreen way={null} />, 10)
  })

  it.each(['folder', 'server', 'join', 'carry'] as const)('while it is set up: %s', async (way: SyncWay) => {
    answerSync(aloneState).look({ state: 'workspace', isOurs: false })
    program.answer({ desktop: { chooseFolder: async () => ({ path: folderPath }) } })
    await expectTranslated(<SyncScreen way={way} />, 3, async () => {
      if (way === 'server') return
      await user.click(button('Choose a folder'))
    })
  })

  it('while a passphrase is chosen', async () => {
    answerSync(aloneState)
    program.answer({ desktop: { chooseFolder: async () => ({ path: folderPath }) } })
    await expectTranslated(<SyncScreen way="folder" />, 8, async () => {
      await user.click(button('Choose a folder'))
      await settle()
      await user.click(button('Share workspace'))
    })
  })

  it('where the recovery code is shown, on the screen and on paper', async () => {
    answerSync(sharedState())
    await expectTranslated(<RecoveryCode />, 8, async () => {
      await act(async () => void (await renewRecoveryCode({ kind: 'recovery', code: 'x' })))
    })
  })

  it('in the list of conflicts, also when it is empty', async () => {
    const fake = answerSync(sharedState({ conflicts: 5 }))
    await expectTranslated(<ConflictsScreen />, 20)
    fake.open = []
    act(() => program.emit({ type: 'changed', topics: ['sync'], ids: null, transaction: null }))
    await settle()
    expect(untranslated(own)).toEqual([])
  })

  it('in the dot', async () => {
    answerSync(sharedState())
    await expectTranslated(<SyncDot />, 0)
  })
})

import { expect, test } from 'vitest'
import {
  newPassphraseSlot,
  newRecoverySlot,
  replaceSlots,
  unlock,
} from '../../../src-main/sync/keys/key-slots'
import { newWorkspaceId, newWorkspaceKey, workspaceKeys } from '../../../src-main/sync/keys/workspace-keys'
import { folderPlace } from '../../../src-main/sync/folder/folder-place'
import { openSegment, sealSegment } from '../../../src-main/sync/segments/segments'
import { temporaryFolder } from '../../support/open-test-database'
import { plainOps } from '../support/any-op'
import { madeOps } from '../support/made-segments'
import { takeIn } from '../support/target-conformance'

const { signal } = new AbortController()
const cost = { n: 2 ** 12, r: 8, p: 1 }
const passphrase = (said: string) => ({ kind: 'passphrase' as const, passphrase: said })

test('F17: wrong and changed passphrase, lost devices, recovery code: what was written stays readable', async () => {
  const [key, workspace] = [newWorkspaceKey(), newWorkspaceId()]
  const options = { key, workspace, cost }
  const folder = temporaryFolder()
  const { slot: printed, code } = await newRecoverySlot(options)
  const slots = [await newPassphraseSlot(options, '바람이 분다 2026'), printed]
  const first = await folderPlace(folder).create({ workspace, slots }, signal)
  const ops = madeOps(0, 1, 50, '김민준 王小明 Иванов')
  await first.publish(sealSegment(workspaceKeys(key, workspace), ops, { schema: 11 }), signal)

  const join = async (secret: Parameters<typeof unlock>[1]) => {
    const target = await folderPlace(folder).open({ workspace: null }, signal)
    const keys = workspaceKeys(await unlock(await target.keySlots(signal), secret, target), target.workspace)
    const [arrival] = [...(await takeIn(target)).values()] as { bytes: Uint8Array }[]
    return plainOps(openSegment(keys, arrival!.bytes).ops)
  }
  await expect(join(passphrase('바람이 분다'))).rejects.toMatchObject({ code: 'invalid' })
  expect(await join(passphrase('바람이 분다 2026'))).toEqual(plainOps(ops))

  // Changed on one device; all others, and what they have written, are as before.
  await replaceSlots(first, await newPassphraseSlot(options, 'Новый ветер'), signal)
  await expect(join(passphrase('바람이 분다 2026'))).rejects.toMatchObject({
    code: 'invalid',
    text: { key: 'sync.error.wrongPassphrase' },
  })
  expect(await join(passphrase('Новый ветер'))).toEqual(plainOps(ops))

  // Every device lost and the passphrase forgotten: the printout opens it, and a new one takes its place.
  const typed = code.toLowerCase().replaceAll('-', ' ')
  expect(await join({ kind: 'recovery', code: typed })).toEqual(plainOps(ops))
  const renewed = await newRecoverySlot(options)
  await replaceSlots(first, renewed.slot, signal)
  await expect(join({ kind: 'recovery', code })).rejects.toMatchObject({
    code: 'invalid',
    text: { key: 'sync.error.wrongRecoveryCode' },
  })
  expect(await join({ kind: 'recovery', code: renewed.code })).toEqual(plainOps(ops))
})

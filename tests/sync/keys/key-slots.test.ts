import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import {
  newPassphraseSlot,
  newRecoverySlot,
  replaceSlots,
  unlock,
} from '../../../src-main/sync/keys/key-slots'
import { stretch, usualCost } from '../../../src-main/sync/keys/slot-format'
import { newWorkspaceId, newWorkspaceKey } from '../../../src-main/sync/keys/workspace-keys'
import type { Note } from '../../../src-main/sync/target'

const workspace = '00112233445566778899aabbccddeeff'
const cost = { n: 2 ** 10, r: 8, p: 1 }
const options = { key: newWorkspaceKey(), workspace, cost }
const passphrase = (said: string) => ({ kind: 'passphrase' as const, passphrase: said })
const recovery = (code: string) => ({ kind: 'recovery' as const, code })
const { signal } = new AbortController()

/** A place for slots that writes down what is done to it. */
function slotPlace(...slots: Note[]) {
  const done: string[] = []
  const held = new Map(slots.map((slot) => [slot.name, slot]))
  return {
    done,
    keySlots: async () => [...held.values()],
    publishKeySlot: async (slot: Note) => {
      done.push(`+${slot.name}`)
      held.set(slot.name, slot)
    },
    dropKeySlot: async (name: string) => {
      done.push(`-${name}`)
      held.delete(name)
    },
  }
}

test('scrypt has these outputs for ever', { timeout: 60_000 }, async () => {
  // RFC 7914, section 12, first 32 bytes.
  const golden = await stretch('pleaseletmein', Buffer.from('SodiumChloride'), { n: 16384, r: 8, p: 1 })
  expect(golden.toString('hex')).toBe('7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2')
  const usual = await stretch('비밀번호', Buffer.alloc(32, 1), usualCost)
  expect(usual.toString('hex')).toBe('4df829441f5b32a15aff60bd851cb6dcb015f3548f10ed269ca5ad911ac7f9f6')
})

test('a slot of the usual cost that was written once opens for ever', { timeout: 60_000 }, async () => {
  const slot = { name: 'passphrase-1', bytes: Buffer.from(goldenSlot) }
  expect(await unlock([slot], passphrase('무역풍이 분다'), { workspace })).toEqual(Buffer.alloc(32, 7))
})

const goldenSlot = `{
  "format": 1,
  "kind": "passphrase",
  "workspace": "00112233445566778899aabbccddeeff",
  "scrypt": {
    "n": 131072,
    "r": 8,
    "p": 1,
    "salt": "cnjRNgHD03/MtOK+OAtteuSHISRcxcPJIydsCrJC44s="
  },
  "nonce": "e30GXJjsBbzbLIdy",
  "wrapped": "JqRrsIF0Qw1nQen//9ysGEGS3AQMhuV4srKE1UTNbYbgmF2ZGO/b6Hqji0D9M5Hb"
}
`

describe('unlocking', () => {
  test('a passphrase opens, whichever way its Korean was composed', async () => {
    const slot = await newPassphraseSlot(options, '나의 비밀번호 é'.normalize('NFD'))
    for (const form of ['NFC', 'NFD'] as const)
      expect(await unlock([slot], passphrase('나의 비밀번호 é'.normalize(form)), { workspace })).toEqual(
        options.key,
      )
    for (const wrong of ['나의 비밀번호 é ', '나의 비밀번호 É', '나의 비밀번호 e', ''])
      await expect(unlock([slot], passphrase(wrong), { workspace })).rejects.toMatchObject({
        code: 'invalid',
        text: { key: 'sync.error.wrongPassphrase' },
        fields: { passphrase: 'wrong' },
      })
  })

  test('a recovery code opens, a mistyped one is told from a wrong one', async () => {
    const { slot, code } = await newRecoverySlot(options)
    const others = await newRecoverySlot(options)
    expect(await unlock([slot], recovery(code.toLowerCase()), { workspace })).toEqual(options.key)
    await expect(unlock([slot], recovery(others.code), { workspace })).rejects.toMatchObject({
      code: 'invalid',
      text: { key: 'sync.error.wrongRecoveryCode' },
    })
    await expect(unlock([slot], recovery(code.slice(1)), { workspace })).rejects.toMatchObject({
      code: 'invalid',
      text: { key: 'sync.error.mistypedRecoveryCode' },
    })
  })

  test('the right slot is found among strangers, damaged ones and those of another workspace', async () => {
    const mine = await newPassphraseSlot(options, '무역풍 2026')
    const other = await newPassphraseSlot({ ...options, workspace: newWorkspaceId() }, '무역풍 2026')
    const { slot: recoverySlot } = await newRecoverySlot(options)
    const junk = ['', '{', '[]', '{"format":1}', '{"format":"2"}'].map((text, at) => ({
      name: `junk-${at}`,
      bytes: Buffer.from(text),
    }))
    const half = { name: 'half', bytes: mine.bytes.subarray(0, 90) }
    const slots = [other, recoverySlot, ...junk, half, mine]
    expect(await unlock(slots, passphrase('무역풍 2026'), { workspace })).toEqual(options.key)
    await expect(
      unlock([...junk, half, other], passphrase('무역풍 2026'), { workspace }),
    ).rejects.toMatchObject({
      code: 'unavailable',
      text: { key: 'sync.error.noPassphraseSlot' },
    })
    await expect(
      unlock([mine], recovery((await newRecoverySlot(options)).code), { workspace }),
    ).rejects.toMatchObject({ code: 'unavailable', text: { key: 'sync.error.noRecoverySlot' } })
    const newer = { name: 'newer', bytes: Buffer.from('{"format":2,"kind":"passkey"}') }
    await expect(unlock([newer], passphrase('x'), { workspace })).rejects.toMatchObject({
      code: 'unreadable',
      text: { key: 'sync.error.newerFormat' },
    })
  })

  test('a foreign slot cannot ask for more memory or time than there is', async () => {
    const slot = await newPassphraseSlot(options, '비밀')
    const written = JSON.parse(Buffer.from(slot.bytes).toString()) as { scrypt: object }
    for (const scrypt of [
      { n: 2 ** 30 },
      { r: 2 ** 20 },
      { p: 1000 },
      { n: 1000 },
      { n: 0 },
      { n: -2 },
      { n: 2 ** 60 },
    ]) {
      const bytes = Buffer.from(JSON.stringify({ ...written, scrypt: { ...written.scrypt, ...scrypt } }))
      await expect(unlock([{ name: 'x', bytes }], passphrase('비밀'), { workspace })).rejects.toMatchObject({
        code: 'unavailable',
      })
    }
  })

  test('a slot whose kind, cost or bytes somebody changed does not open', async () => {
    const slot = await newPassphraseSlot(options, '비밀')
    const written = JSON.parse(Buffer.from(slot.bytes).toString()) as Record<string, unknown>
    const changes = [
      { scrypt: { ...(written.scrypt as object), n: 2 ** 9 } },
      { nonce: randomBytes(12).toString('base64') },
      { nonce: 'AAAA' },
      { wrapped: randomBytes(48).toString('base64') },
      { wrapped: '' },
    ]
    for (const change of changes) {
      const bytes = Buffer.from(JSON.stringify({ ...written, ...change }))
      await expect(unlock([{ name: 'x', bytes }], passphrase('비밀'), { workspace })).rejects.toMatchObject({
        code: 'invalid',
      })
    }
  })
})

describe('replacing', () => {
  test('a new passphrase stands before the old one goes; the recovery code stays', async () => {
    const old = await newPassphraseSlot(options, '옛 비밀번호')
    const { slot: recoverySlot, code } = await newRecoverySlot(options)
    const foreign = await newPassphraseSlot({ ...options, workspace: newWorkspaceId() }, 'x')
    const place = slotPlace(old, recoverySlot, foreign)
    const fresh = await newPassphraseSlot(options, '새 비밀번호')
    await replaceSlots(place, fresh, signal)
    expect(place.done).toEqual([`+${fresh.name}`, `-${old.name}`])
    const slots = await place.keySlots()
    expect(await unlock(slots, passphrase('새 비밀번호'), { workspace })).toEqual(options.key)
    expect(await unlock(slots, recovery(code), { workspace })).toEqual(options.key)
    await expect(unlock(slots, passphrase('옛 비밀번호'), { workspace })).rejects.toMatchObject({
      code: 'invalid',
    })
  })

  test('a renewed recovery code opens, the old one no longer', async () => {
    const first = await newRecoverySlot(options)
    const place = slotPlace(first.slot)
    const second = await newRecoverySlot(options)
    await replaceSlots(place, second.slot, signal)
    const slots = await place.keySlots()
    expect(await unlock(slots, recovery(second.code), { workspace })).toEqual(options.key)
    await expect(unlock(slots, recovery(first.code), { workspace })).rejects.toMatchObject({
      code: 'invalid',
    })
  })

  test('two who change it at once leave at least one that opens', async () => {
    const old = await newPassphraseSlot(options, '옛 비밀번호')
    const place = slotPlace(old)
    const [one, other] = await Promise.all([
      newPassphraseSlot(options, '하나'),
      newPassphraseSlot(options, '둘'),
    ])
    await Promise.all([replaceSlots(place, one, signal), replaceSlots(place, other, signal)])
    const slots = await place.keySlots()
    expect(slots.map(({ name }) => name).sort()).toEqual([one.name, other.name].sort())
  })

  test('when the new one cannot be written, the old one is still there', async () => {
    const old = await newPassphraseSlot(options, '옛 비밀번호')
    const place = slotPlace(old)
    const broken = { ...place, publishKeySlot: () => Promise.reject(new Error('full')) }
    await expect(replaceSlots(broken, await newPassphraseSlot(options, '새'), signal)).rejects.toThrow('full')
    expect(await place.keySlots()).toEqual([old])
  })
})

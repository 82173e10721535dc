import { afterEach, describe, expect, it, vi } from 'vitest'
import { answerKeychain, type SystemKeychain } from '../../src-main/desktop/keychain'
import { createRemoteKeychain } from '../../src-main/ipc/remote-keychain'
import type { KeychainRequest } from '../../src-main/workspace-messages'

/** Electron's safeStorage, with a cipher that anybody sees through. */
function systemKeychain(given: Partial<SystemKeychain> = {}): SystemKeychain {
  return {
    isEncryptionAvailable: () => true,
    getSelectedStorageBackend: () => 'gnome_libsecret',
    encryptString: (text) => Buffer.from(`v11${text}`),
    decryptString: (sealed) => {
      if (!sealed.toString().startsWith('v11')) throw new Error('Error while decrypting')
      return sealed.toString().slice(3)
    },
    ...given,
  }
}

/** Both ends, with messages copied as between processes. */
function connect(storage: SystemKeychain) {
  const lines: string[] = []
  const keychain = createRemoteKeychain((request) => {
    const answer = answerKeychain(storage, structuredClone(request) as KeychainRequest, (line) =>
      lines.push(line),
    )
    queueMicrotask(() => keychain.receive(structuredClone(answer)))
  })
  return { keychain, lines }
}

const secret = Buffer.from([0, 255, 128, 10, 13, 39])

describe('the keychain of the system, from the workspace process', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('seals, and opens again, each request by its number', async () => {
    const { keychain } = connect(systemKeychain())
    const [one, other] = await Promise.all([keychain.seal(secret), keychain.seal(Buffer.from('둘'))])
    expect(one).not.toEqual(secret)
    expect(Buffer.from((await keychain.open(one!))!)).toEqual(secret)
    expect(Buffer.from((await keychain.open(other!))!).toString()).toBe('둘')
  })

  it('is none where the system keeps no secrets', async () => {
    for (const without of [
      { isEncryptionAvailable: () => false },
      { getSelectedStorageBackend: () => 'basic_text' as const },
    ]) {
      vi.stubGlobal('process', { ...process, platform: 'linux' })
      const { keychain, lines } = connect(systemKeychain(without))
      expect([await keychain.seal(secret), await keychain.open(secret)]).toEqual([null, null])
      expect(lines).toEqual([])
    }
  })

  it('says null and logs why, without the secret, when it cannot open', async () => {
    const { keychain, lines } = connect(systemKeychain())
    expect(await keychain.open(secret)).toBeNull()
    expect(lines).toEqual(['keychain: open failed: Error: Error while decrypting'])
  })
})

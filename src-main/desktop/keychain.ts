import type { SafeStorage } from 'electron'
import type { KeychainRequest, ToWorkspace } from '../workspace-messages'

/** Electron's door to the keychain of the system (Keychain, DPAPI, libsecret, KWallet). */
export type SystemKeychain = Pick<
  SafeStorage,
  'isEncryptionAvailable' | 'encryptString' | 'decryptString' | 'getSelectedStorageBackend'
>

/**
 * Answers a request of the workspace process. Null where the system keeps no secrets, and for what it cannot open. Never
 * throws; why it failed is logged, without the secret.
 */
export function answerKeychain(
  storage: SystemKeychain,
  { id, verb, bytes }: KeychainRequest,
  log: (line: string) => void,
): Extract<ToWorkspace, { type: 'keychain-answer' }> {
  const answer = (answered: Uint8Array | null) => ({ type: 'keychain-answer' as const, id, bytes: answered })
  try {
    if (!keepsSecrets(storage)) return answer(null)
    if (verb === 'seal') return answer(storage.encryptString(Buffer.from(bytes).toString('base64')))
    return answer(Buffer.from(storage.decryptString(Buffer.from(bytes)), 'base64'))
  } catch (error) {
    log(`keychain: ${verb} failed: ${String(error)}`)
    return answer(null)
  }
}

/** Linux without a keyring "encrypts" with a password that stands in the source of Chromium. */
function keepsSecrets(storage: SystemKeychain): boolean {
  if (!storage.isEncryptionAvailable()) return false
  return (
    process.platform !== 'linux' || !['basic_text', 'unknown'].includes(storage.getSelectedStorageBackend())
  )
}

import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'

export const keyLength = 32
export const nonceLength = 12
export const tagLength = 16

export interface Envelope {
  /** 12 bytes, never twice under one key. */
  readonly nonce: Uint8Array
  /** What must be the same when it is opened, though it is not inside. */
  readonly aad: Uint8Array
}

/** AES-256-GCM: the ciphertext, then its tag of 16 bytes. */
export function sealBytes(key: Uint8Array, { nonce, aad }: Envelope, bytes: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(aad)
  return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()])
}

/** What `sealBytes` was given, or null when key, nonce, aad or a bit of it is another one. */
export function openBytes(key: Uint8Array, { nonce, aad }: Envelope, sealed: Uint8Array): Buffer | null {
  if (sealed.length < tagLength) return null
  const tagAt = sealed.length - tagLength
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength })
  decipher.setAAD(aad)
  decipher.setAuthTag(sealed.subarray(tagAt))
  const opened = decipher.update(sealed.subarray(0, tagAt))
  try {
    return Buffer.concat([opened, decipher.final()])
  } catch {
    // The one thing that `final` complains about is the tag.
    return null
  }
}

/** HKDF-SHA256: 32 bytes for one purpose, which is named. */
export function deriveKey(key: Uint8Array, salt: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, purpose, keyLength))
}

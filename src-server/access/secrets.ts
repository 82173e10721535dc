import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** SHA-256 as hex. What is random enough to need no slow hash is kept this way. */
export function hashOf(secret: string | Uint8Array): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Without what is easily mistaken for something else. */
const alphabet = '23456789abcdefghjkmnpqrstuvwxyz'

/** A code that people may have to type: 20 characters, 99 bits, in four groups. */
export function newCode(): string {
  const letters = [...randomBytes(40)].filter((byte) => byte < 8 * alphabet.length)
  return letters
    .slice(0, 20)
    .map((byte) => alphabet[byte % alphabet.length])
    .join('')
    .replace(/(.{5})(?=.)/g, '$1-')
}

/** Compares without telling by its time how much was right. */
export function isSameSecret(one: string, other: string): boolean {
  return timingSafeEqual(Buffer.from(hashOf(one)), Buffer.from(hashOf(other)))
}

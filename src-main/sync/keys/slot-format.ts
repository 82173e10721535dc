import { randomBytes, scrypt } from 'node:crypto'
import * as z from 'zod'
import { nonceLength, openBytes, sealBytes } from './sealing'

/** What a slot is opened with. */
export type SlotKind = 'passphrase' | 'recovery'

/** Cost of scrypt. */
export interface ScryptCost {
  readonly n: number
  readonly r: number
  readonly p: number
}

/** 128 MB and about 0.7 s: OWASP's first choice for scrypt. */
export const usualCost: ScryptCost = { n: 2 ** 17, r: 8, p: 1 }

/** A slot comes from a place that others write to; it must not make this device run out of memory or time. */
const highestCost = { memory: 256 * 2 ** 20, p: 4 }

const slotVersion = 1
const base64 = z
  .string()
  .max(400)
  .regex(/^[A-Za-z0-9+/]*={0,2}$/)
const slotSchema = z.object({
  format: z.literal(slotVersion),
  kind: z.enum(['passphrase', 'recovery']),
  workspace: z.string().regex(/^[0-9a-f]{32}$/),
  scrypt: z
    .strictObject({
      n: z.int().min(2),
      r: z.int().min(1),
      p: z.int().min(1).max(highestCost.p),
      salt: base64,
    })
    .refine(({ n, r }) => Number.isInteger(Math.log2(n)) && 128 * n * r <= highestCost.memory),
  nonce: base64,
  wrapped: base64,
})

/** The wrapped workspace key, as it stands at a target. */
export type Slot = z.infer<typeof slotSchema>

/** What a foreign file is: a slot, one of a newer version, or none that this version would open. */
export function readSlot(bytes: Uint8Array): Slot | 'newer' | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    const isNewer = z.object({ format: z.int().min(slotVersion + 1) }).safeParse(parsed).success
    return isNewer ? 'newer' : (slotSchema.safeParse(parsed).data ?? null)
  } catch {
    // Half copied, or somebody else's file.
    return null
  }
}

/** Wraps a workspace key under a secret. Takes about 0.7 s, not on this thread. */
export async function wrapKey(
  key: Uint8Array,
  { kind, workspace, secret }: { kind: SlotKind; workspace: string; secret: string },
  cost: ScryptCost = usualCost,
): Promise<Buffer> {
  const salt = randomBytes(32)
  const nonce = randomBytes(nonceLength)
  const slot = {
    format: slotVersion,
    kind,
    workspace,
    scrypt: { ...cost, salt: salt.toString('base64') },
  } as const
  const slotKey = await stretch(secret, salt, cost)
  const wrapped = sealBytes(slotKey, { nonce, aad: aadOf(slot) }, key)
  const whole: Slot = { ...slot, nonce: nonce.toString('base64'), wrapped: wrapped.toString('base64') }
  return Buffer.from(`${JSON.stringify(whole, null, 2)}\n`)
}

/** The workspace key in a slot, or null when the secret is another one (or the slot was changed). */
export async function unwrapKey(slot: Slot, secret: string): Promise<Buffer | null> {
  const slotKey = await stretch(secret, Buffer.from(slot.scrypt.salt, 'base64'), slot.scrypt)
  const nonce = Buffer.from(slot.nonce, 'base64')
  if (nonce.length !== nonceLength) return null
  return openBytes(slotKey, { nonce, aad: aadOf(slot) }, Buffer.from(slot.wrapped, 'base64'))
}

function aadOf({ format, kind, workspace, scrypt: { n, r, p } }: Omit<Slot, 'nonce' | 'wrapped'>): Buffer {
  return Buffer.from(`tradewind/slot/${format}/${kind}/${workspace}/${n}/${r}/${p}`)
}

/** scrypt on a thread of Node's pool. */
export function stretch(secret: string, salt: Uint8Array, { n, r, p }: ScryptCost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    // OpenSSL counts a little more than the 128·N·r of the algorithm.
    const maxmem = 128 * r * (n + p + 2) + 2 ** 20
    scrypt(secret, salt, 32, { N: n, r, p, maxmem }, (error, key) => {
      if (error) reject(error)
      else resolve(key)
    })
  })
}

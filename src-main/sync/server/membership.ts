import { randomBytes } from 'node:crypto'
import * as z from 'zod'
import { cursorSchema, tokenSchema } from '../../../src-shared/sync/server-contract'
import type { Credentials } from '../sync-ground'

const membershipSchema = z.object({
  token: tokenSchema,
  /** The furthest place of its log that the server ever told us: later it must still be there. */
  seen: cursorSchema.nullable(),
})

/** What this device keeps about a server: its token, and the proof of what it saw there. */
export type Membership = z.infer<typeof membershipSchema>

/** A new token. It is kept before it is used: a join whose answer is lost is asked for again with the same one. */
export function newMembership(): Membership {
  return { token: randomBytes(32).toString('base64url'), seen: null }
}

/** What is kept under an address; null for nothing, or nothing that we wrote. */
export async function loadMembership(credentials: Credentials, url: string): Promise<Membership | null> {
  const text = await credentials.load(url)
  if (text === null) return null
  try {
    return membershipSchema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

/** Keeps it; null forgets. */
export async function saveMembership(
  credentials: Credentials,
  url: string,
  membership: Membership | null,
): Promise<void> {
  await credentials.save(url, membership && JSON.stringify(membership))
}

/** The further of two places in one log; the second one when the first is of another epoch. */
export function furthest(one: string | null, other: string): string {
  const [epoch, position] = (one ?? '').split('.')
  const [otherEpoch, otherPosition] = other.split('.')
  return one !== null && epoch === otherEpoch && Number(position) > Number(otherPosition) ? one : other
}

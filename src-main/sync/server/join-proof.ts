import { createHash, hkdfSync } from 'node:crypto'
import type { JoinKey, JoinKeyHint, JoinKind } from '../../../src-shared/sync/server-contract'
import type { SyncSecret } from '../../../src-shared/sync/sync-contract'
import { saidSecret } from '../keys/key-slots'
import { readSlot, stretch } from '../keys/slot-format'
import type { Note } from '../target'

/** Another word than any key of the workspace is derived for: the server learns nothing that opens something. */
const purpose = 'tradewind/server/1/join'

/** What proves a passphrase or recovery code to a server, without telling it. Takes about 0.7 s, not on this thread. */
export async function proofOf(secret: SyncSecret, { salt, n, r, p }: JoinKeyHint): Promise<Buffer> {
  const saltBytes = Buffer.from(salt, 'base64')
  const stretched = await stretch(saidSecret(secret).secret, saltBytes, { n, r, p })
  return Buffer.from(hkdfSync('sha256', stretched, saltBytes, purpose, 32))
}

/** What a server keeps to recognise the proof: that of the secret which opens this slot. Null for a slot of another kind. */
export async function joinKeyOf(
  slot: Note,
  secret: SyncSecret,
): Promise<{ kind: JoinKind; key: JoinKey } | null> {
  const read = readSlot(slot.bytes)
  if (read === null || read === 'newer' || read.kind !== secret.kind) return null
  const { salt, n, r, p } = read.scrypt
  const proof = await proofOf(secret, { salt, n, r, p })
  const verifier = createHash('sha256').update(proof).digest('hex')
  return { kind: read.kind, key: { salt, n, r, p, verifier } }
}

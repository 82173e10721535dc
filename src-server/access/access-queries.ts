import type { JoinKey, JoinKind, ServerDevice } from '../../src-shared/sync/server-contract'
import type { Here, Trx } from '../database/database'

/** What lets devices in: tokens, invitations, and the keys that prove a passphrase. */

export interface Enrolment {
  readonly device: string
  readonly lastSeenAt: number
  readonly revokedAt: number | null
}

/** Who has this token; undefined for nobody. */
export function findEnrolment({ trx, workspace }: Here, tokenHash: string): Promise<Enrolment | undefined> {
  return trx
    .selectFrom('enrolment')
    .select(['device', 'lastSeenAt', 'revokedAt'])
    .where('workspace', '=', workspace)
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst()
}

/** Notes that a device was here. */
export async function noteSeen({ trx, workspace }: Here, tokenHash: string, at: number): Promise<void> {
  await trx
    .updateTable('enrolment')
    .set({ lastSeenAt: at })
    .where('workspace', '=', workspace)
    .where('tokenHash', '=', tokenHash)
    .execute()
}

/** Lets a device in. The same token again changes nothing. */
export async function enrol(
  { trx, workspace }: Here,
  { tokenHash, device }: { tokenHash: string; device: string },
  at: number,
): Promise<void> {
  await trx
    .insertInto('enrolment')
    .values({ workspace, tokenHash, device, joinedAt: at, lastSeenAt: at, revokedAt: null })
    .onConflict((conflict) => conflict.columns(['workspace', 'tokenHash']).doNothing())
    .execute()
}

/** All devices that were ever let in, each with its last token. */
export async function listDevices({ trx, workspace }: Here): Promise<ServerDevice[]> {
  const rows = await trx
    .selectFrom('enrolment')
    .select(['device', 'joinedAt', 'lastSeenAt', 'revokedAt'])
    .where('workspace', '=', workspace)
    .orderBy('joinedAt')
    .execute()
  return [...new Map(rows.map((row) => [row.device, row])).values()]
}

/**
 * Takes its rights from a device: from every token that it was given, and from those that left a heartbeat in its name
 * (a device has another name after its disk was copied). Somebody who never came in stays out anyway.
 */
export async function revokeDevice({ trx, workspace }: Here, device: string, at: number): Promise<void> {
  await trx
    .updateTable('enrolment')
    .set({ revokedAt: at })
    .where('workspace', '=', workspace)
    .where('revokedAt', 'is', null)
    .where((where) =>
      where.or([
        where('device', '=', device),
        where(
          'tokenHash',
          'in',
          where
            .selectFrom('note')
            .select('leftBy')
            .where('workspace', '=', workspace)
            .where('kind', '=', 'heartbeats')
            .where('name', '=', device),
        ),
      ]),
    )
    .execute()
}

/** A device goes by itself: its token is worth nothing any more, and it may come again by a passphrase as before. */
export async function forgetEnrolment({ trx, workspace }: Here, tokenHash: string): Promise<void> {
  await trx
    .deleteFrom('enrolment')
    .where('workspace', '=', workspace)
    .where('tokenHash', '=', tokenHash)
    .execute()
}

/** True for a device that was sent away and not invited again. */
export async function isRevoked({ trx, workspace }: Here, device: string): Promise<boolean> {
  const row = await trx
    .selectFrom('enrolment')
    .select('revokedAt')
    .where('workspace', '=', workspace)
    .where('device', '=', device)
    .orderBy('joinedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined && row.revokedAt !== null
}

/** Keeps an invitation. */
export async function addInvite(
  { trx, workspace }: Here,
  codeHash: string,
  expiresAt: number,
): Promise<void> {
  await trx.insertInto('invite').values({ workspace, codeHash, expiresAt, usedBy: null }).execute()
}

/** Uses an invitation up. True when it was good: not used, except by the same token, and not too old. */
export async function useInvite(
  { trx, workspace }: Here,
  { codeHash, tokenHash }: { codeHash: string; tokenHash: string },
  at: number,
): Promise<boolean> {
  const result = await trx
    .updateTable('invite')
    .set({ usedBy: tokenHash })
    .where('workspace', '=', workspace)
    .where('codeHash', '=', codeHash)
    .where((where) =>
      where.or([
        where('usedBy', '=', tokenHash),
        where.and([where('usedBy', 'is', null), where('expiresAt', '>', at)]),
      ]),
    )
    .executeTakeFirst()
  return Number(result.numUpdatedRows) === 1
}

/** What proves a passphrase or code; undefined where none is set. */
export function findJoinKey({ trx, workspace }: Here, kind: JoinKind): Promise<JoinKey | undefined> {
  return trx
    .selectFrom('joinKey')
    .select(['salt', 'n', 'r', 'p', 'verifier'])
    .where('workspace', '=', workspace)
    .where('kind', '=', kind)
    .executeTakeFirst()
}

/** Sets what proves a passphrase or code from now on. */
export async function setJoinKey({ trx, workspace }: Here, kind: JoinKind, key: JoinKey): Promise<void> {
  await trx
    .insertInto('joinKey')
    .values({ workspace, kind, ...key })
    .onConflict((conflict) => conflict.columns(['workspace', 'kind']).doUpdateSet(key))
    .execute()
}

/** Forgets invitations of all workspaces that were over before a time. */
export async function dropSpentInvites(trx: Trx, before: number): Promise<void> {
  await trx.deleteFrom('invite').where('expiresAt', '<', before).execute()
}

import type { PushedSegment } from '../../src-shared/sync/server-contract'
import type { Here } from '../database/database'

/** The log of a workspace: who wants to add to it holds the lock of its head first. */

export interface Head {
  readonly epoch: string
  readonly head: number
}

/** Where a segment stands. */
export interface Place {
  readonly position: number
  readonly mark: string
}

/** Everybody sees everything so far; the column is there for the day when they do not. */
const everyone = 'everyone'

/** The head of a workspace; undefined when there is no such workspace. */
export function findHead({ trx, workspace }: Here): Promise<Head | undefined> {
  return trx.selectFrom('workspace').select(['epoch', 'head']).where('id', '=', workspace).executeTakeFirst()
}

/** The mark of the segment that ends at a position; undefined when none does. */
export async function findMark({ trx, workspace }: Here, position: number): Promise<string | undefined> {
  const row = await trx
    .selectFrom('segment')
    .select('mark')
    .where('workspace', '=', workspace)
    .where('position', '=', position)
    .executeTakeFirst()
  return row?.mark
}

/** Gives the log another epoch. */
export async function setEpoch({ trx, workspace }: Here, epoch: string): Promise<void> {
  await trx.updateTable('workspace').set({ epoch }).where('id', '=', workspace).execute()
}

/** Where segments of these ids stand that are known; `isDropped` when their bytes are not kept any more. */
export async function findPlaces(
  { trx, workspace }: Here,
  ids: readonly string[],
): Promise<Map<string, Place & { isDropped: boolean }>> {
  const rows = await trx
    .selectFrom('segment')
    .select((select) => ['id', 'position', 'mark', select('bytes', 'is', null).as('isDropped')])
    .where('workspace', '=', workspace)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.map((row) => [row.id, { ...row, isDropped: Boolean(row.isDropped) }]))
}

export interface NewSegment extends PushedSegment, Place {
  readonly bytes: Buffer
  readonly publisher: string
}

/** Adds a segment at the head. The lock is held by the caller. */
export async function addSegment({ trx, workspace }: Here, one: NewSegment, at: number): Promise<void> {
  await trx
    .insertInto('segment')
    .values({ workspace, scope: everyone, size: one.bytes.length, receivedAt: at, ...one })
    .execute()
}

/**
 * Gives the id of a dropped segment free: handed in again it comes to the head like a new one, where also those find it who
 * passed its old place while nothing was there. The place itself stays, with its mark: cursors may end there.
 */
export async function freeDroppedId({ trx, workspace }: Here, id: string, unused: string): Promise<void> {
  await trx
    .updateTable('segment')
    .set({ id: unused })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .where('bytes', 'is', null)
    .execute()
}

/** Moves the head. */
export async function setHead({ trx, workspace }: Here, head: number): Promise<void> {
  await trx.updateTable('workspace').set({ head }).where('id', '=', workspace).execute()
}

/** The next segments after a position, in their order, without their bytes. */
export async function listAfter({ trx, workspace }: Here, position: number, limit: number) {
  const rows = await trx
    .selectFrom('segment')
    .select((select) => ['id', 'position', 'mark', 'size', select('bytes', 'is', null).as('isDropped')])
    .where('workspace', '=', workspace)
    .where('position', '>', position)
    .orderBy('position')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, isDropped: Boolean(row.isDropped) }))
}

/** How big the segments are that are still here. */
export function sizesOf({ trx, workspace }: Here, ids: readonly string[]) {
  return trx
    .selectFrom('segment')
    .select(['id', 'size'])
    .where('workspace', '=', workspace)
    .where('id', 'in', ids)
    .where('bytes', 'is not', null)
    .execute()
}

/** The bytes of segments that are still here. */
export async function bytesOf(
  { trx, workspace }: Here,
  ids: readonly string[],
): Promise<Map<string, Buffer>> {
  const rows = await trx
    .selectFrom('segment')
    .select(['id', 'bytes'])
    .where('workspace', '=', workspace)
    .where('id', 'in', ids)
    .execute()
  return new Map(rows.flatMap(({ id, bytes }) => (bytes ? [[id, bytes]] : [])))
}

/** Lets the bytes of segments go that this device has handed in; their places in the order stay. */
export async function dropSegments(
  { trx, workspace }: Here,
  ids: readonly string[],
  publisher: string,
): Promise<void> {
  await trx
    .updateTable('segment')
    .set({ bytes: null })
    .where('workspace', '=', workspace)
    .where('id', 'in', ids)
    .where('publisher', '=', publisher)
    .execute()
}

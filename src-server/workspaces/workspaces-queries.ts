import type { Here, Trx } from '../database/database'

/** Which workspaces there are. */

/** True for a workspace of this server. */
export async function isHere(trx: Trx, workspace: string): Promise<boolean> {
  const row = await trx.selectFrom('workspace').select('id').where('id', '=', workspace).executeTakeFirst()
  return row !== undefined
}

/** The ids of the first two: enough to know whether there is none, one, or more. */
export async function firstTwo(trx: Trx): Promise<string[]> {
  const rows = await trx.selectFrom('workspace').select('id').orderBy('createdAt').limit(2).execute()
  return rows.map(({ id }) => id)
}

/** How many there are. */
export async function countWorkspaces(trx: Trx): Promise<number> {
  const { count } = await trx
    .selectFrom('workspace')
    .select((select) => select.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Adds an empty workspace. */
export async function addWorkspace({ trx, workspace }: Here, epoch: string, at: number): Promise<void> {
  await trx.insertInto('workspace').values({ id: workspace, epoch, head: 0, createdAt: at }).execute()
}

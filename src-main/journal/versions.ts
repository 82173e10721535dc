import { AppError } from '../../src-shared/contract/app-error'
import { columnsOf } from '../../src-shared/contract/define-table'
import { message } from '../../src-shared/contract/message'
import { type ReplicatedName, replicatedTables } from '../../src-shared/contract/replicated-tables'
import type { ReadDatabase } from '../database/database-types'

/**
 * The version of a row: its newest stamp as hex, and the instant (ms UTC) in that stamp. A row without any stamp has
 * an empty version.
 */
export async function versionOf(
  db: ReadDatabase,
  row: Uint8Array,
): Promise<{ version: string; updatedAt: number | null }> {
  const newest = await db
    .selectFrom('syncOp')
    .where('row', '=', row)
    .where('held', '=', 0)
    .select((eb) => eb.fn.max('hlc').as('hlc'))
    .executeTakeFirst()
  if (!newest?.hlc) return { version: '', updatedAt: null }
  const stamp = Buffer.from(newest.hlc)
  return { version: stamp.toString('hex'), updatedAt: stamp.readUIntBE(0, 6) }
}

/**
 * Throws AppError conflict when one of the columns about to be written has been changed by somebody since `version`
 * was read. Changes of other columns do no harm and pass.
 */
export async function assertFresh(
  db: ReadDatabase,
  table: ReplicatedName,
  write: { id: Uint8Array; version: string; columns: readonly string[] },
): Promise<void> {
  const groups = new Set(
    columnsOf(replicatedTables[table])
      .filter((column) => write.columns.includes(column.name))
      .map((column) => String(column.groupId)),
  )
  const newer = await db
    .selectFrom('syncOp')
    .where('row', '=', write.id)
    .where('hlc', '>', Buffer.from(write.version, 'hex'))
    .where('held', '=', 0)
    .select('body')
    .execute()
  const clash = newer.some(({ body }) =>
    Object.keys(JSON.parse(body) as object).some((group) => groups.has(group)),
  )
  if (clash) throw new AppError('conflict', message('error.conflict'))
}

import type { ServiceOf } from '../../src-shared/contract/define-contract'
import type { workspaceContract } from '../../src-shared/workspace/workspace-contract'
import type { BackupDeps } from '../backup/backup-service'
import { backupsOf, makeBackup } from '../backup/backup-service'
import type { ReadDatabase } from '../database/database-types'
import { idBytes } from '../database/ids'
import type { StorageState } from '../journal/create-storage'
import { addSample } from '../sample/sample-service'
import type { ServiceDeps } from '../service-deps'
import { deviceFact, setDeviceFact } from '../settings/settings-service'
import { countDue } from '../today/today-service'

/** What only the workspace itself knows about its file. */
export interface WorkspaceGround {
  readonly folder: string
  readonly backup: BackupDeps
  state(): StorageState
  /** Takes a transaction back and says how much was kept because it was edited or is used since. */
  undo(transactionId: string): Promise<{ kept: number }>
}

const SAMPLE = 'sampleTransaction'

/** The transaction that wrote the sample, while it stands (it may be undone like any other) and a company of it lives. */
async function sampleTransaction(db: ReadDatabase): Promise<string | null> {
  const id = (await deviceFact(db, SAMPLE)) as string | null
  if (id === null) return null
  const living = await db
    .selectFrom('journalTx')
    .innerJoin('syncOp', (join) =>
      join
        .onRef('syncOp.id', '>=', 'journalTx.firstOp')
        .onRef('syncOp.id', '<=', 'journalTx.lastOp')
        .onRef('syncOp.tx', '=', 'journalTx.n'),
    )
    .innerJoin('company', 'company.id', 'syncOp.row')
    .where('journalTx.id', '=', idBytes(id))
    .where('journalTx.excluded', '=', 0)
    .where('company.deletedAt', 'is', null)
    .select('company.id')
    .limit(1)
    .executeTakeFirst()
  return living ? id : null
}

async function counts(deps: ServiceDeps) {
  const db = deps.read
  const count = async (table: 'personOverview' | 'companyOverview') =>
    (
      await db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
    ).count
  const { openDeals } = await db
    .selectFrom('deal')
    .where('deletedAt', 'is', null)
    .where((eb) => eb.or([eb('outcome', 'is', null), eb('outcome', '=', 'open')]))
    .select((eb) => eb.fn.countAll<number>().as('openDeals'))
    .executeTakeFirstOrThrow()
  const { openActivities } = await db
    .selectFrom('activity')
    .where('deletedAt', 'is', null)
    .where('doneAt', 'is', null)
    .where('happenedAt', 'is', null)
    .select((eb) => eb.fn.countAll<number>().as('openActivities'))
    .executeTakeFirstOrThrow()
  return {
    due: await countDue(deps),
    people: await count('personOverview'),
    companies: await count('companyOverview'),
    openDeals,
    openActivities,
  }
}

/** Serves the workspace contract: what it holds, the sample, the backups. */
export function createWorkspaceService(
  deps: ServiceDeps,
  ground: WorkspaceGround,
): ServiceOf<typeof workspaceContract> {
  return {
    getState: async () => ({
      path: ground.folder,
      counts: await counts(deps),
      ...ground.state(),
      sampleLoaded: (await sampleTransaction(deps.read)) !== null,
    }),
    addSample: async () => {
      const there = await sampleTransaction(deps.read)
      if (there) return { transactionId: there, isNew: false }
      const transactionId = await addSample(deps)
      await setDeviceFact(deps, SAMPLE, transactionId)
      return { transactionId, isNew: true }
    },
    removeSample: async () => {
      const transactionId = await sampleTransaction(deps.read)
      if (!transactionId) return { keptCount: 0 }
      const { kept } = await ground.undo(transactionId)
      return { keptCount: kept }
    },
    backupNow: () => makeBackup(ground.backup, 'manual'),
    listBackups: () => Promise.resolve(backupsOf(ground.backup)),
  }
}

import path from 'node:path'
import { idBytes, newIdBytes } from '../../../src-main/database/ids'
import { ensureTradePipeline } from '../../../src-main/deals/default-pipeline'
import { derivers } from '../../../src-main/features'
import type { Storage } from '../../../src-main/journal/create-storage'
import { noteDeviceFact } from '../../../src-main/settings/settings-service'
import { adoptBase } from '../../../src-main/sync/snapshots/adopt-base'
import { type AdoptionOptions, prepareAdoption } from '../../../src-main/sync/snapshots/prepare-adoption'
import { publishSnapshot, type SnapshotGround } from '../../../src-main/sync/snapshots/publish-snapshot'
import { type SnapshotWorker, snapshotWork } from '../../../src-main/sync/snapshots/snapshot-worker'
import type { Target } from '../../../src-main/sync/target'
import { message } from '../../../src-shared/contract/message'
import { openTestDatabase, type TestDatabase, temporaryFolder } from '../../support/open-test-database'
import { depsOn } from '../../support/service-deps'

export const label = message('error.cancelled')
export const secret = { key: Buffer.alloc(32, 7), workspace: 'ab'.repeat(16) }
export const going = (): AbortSignal => new AbortController().signal

const names = ['김민준', '王小明', 'Иванов Сергей', '박서연', '李伟', 'Мария Петрова']
const firms = ['삼성전자', '深圳市贸易有限公司', 'ООО Ромашка', '한빛무역']
const cities = ['부산', '深圳', 'Новосибирск']

/** A workspace as a first start leaves it: the trade pipeline, and a setting of this device. */
export async function newWorkspace(folder: string = temporaryFolder(), clock?: TestDatabase['clock']) {
  const file = path.join(folder, 'workspace.sqlite')
  const db = openTestDatabase({ path: file, derivers, ...(clock ? { clock } : {}) })
  await ensureTradePipeline(depsOn(db))
  await db.writeLocal((trx) => noteDeviceFact(trx, 'language', 'ko'))
  return db
}

/** Adds so many people with their firms, numbers and calls: five rows for each of them. */
export async function addPeople(db: TestDatabase, count: number): Promise<Buffer[]> {
  const { journal, clock } = db
  const people: Buffer[] = []
  await db.inTransaction({ label }, async (trx) => {
    for (let index = 0; index < count; index += 1) {
      const [personId, companyId] = [newIdBytes(clock), newIdBytes(clock)]
      const fullName = `${names[index % names.length]} ${index}`
      journal.insert(trx, 'company', { id: companyId, name: `${firms[index % firms.length]} ${index}` })
      journal.insert(trx, 'person', { id: personId, fullName, city: cities[index % cities.length] })
      journal.insert(trx, 'affiliation', { id: newIdBytes(clock), personId, companyId, isPrimary: 1 })
      const point = { personId, kind: 'email', rawText: `p${index}@example.kr`, position: 0 } as const
      journal.insert(trx, 'contactPoint', { id: newIdBytes(clock), ...point })
      const call = { personId, kind: 'call', title: '견적 문의', happenedAt: clock.now() } as const
      journal.insert(trx, 'activity', { id: newIdBytes(clock), ...call })
      people.push(personId)
      await trx.yield()
    }
  })
  return people
}

/** Edits a person; the entry is of this device. */
export async function editPerson(storage: Storage, id: Uint8Array, nickname: string): Promise<void> {
  await storage.inTransaction(
    { label },
    (trx) => void storage.journal.update(trx, 'person', id, { nickname }),
  )
}

/** Adds one person; gives the id. */
export async function addPerson(storage: Storage, fullName: string): Promise<Buffer> {
  const id = idBytes(storage.newId())
  await storage.inTransaction({ label }, (trx) => storage.journal.insert(trx, 'person', { id, fullName }))
  return id
}

/** What snapshots need, for a workspace and a target. */
export function groundOf(
  db: TestDatabase,
  target: Target,
  worker: SnapshotWorker = snapshotWork,
): SnapshotGround {
  return { folder: path.dirname(db.path), target, secret, worker, clock: db.clock }
}

/** Publishes what a workspace holds. */
export function publish(db: TestDatabase, ground: SnapshotGround) {
  return publishSnapshot(ground, {
    source: db.path,
    device: db.journal.device(),
    segments: [],
    signal: going(),
  })
}

/** Keeps the settings of the device, as the service does. */
function keepSettings(db: TestDatabase): AdoptionOptions['keep'] {
  const rows = db.reader.prepare('SELECT name, value FROM device_setting').raw(true).all() as string[][]
  return (connection) => {
    const insert = connection.prepare('INSERT INTO device_setting (name, value) VALUES (?, ?)')
    for (const row of rows) insert.run(...row)
  }
}

/** Fetches a snapshot for an empty workspace. */
export function prepare(db: TestDatabase, ground: SnapshotGround, options: Partial<AdoptionOptions> = {}) {
  return prepareAdoption(
    { ...ground, journal: db.journal, derivers },
    { signal: going(), keep: keepSettings(db), ...options },
  )
}

/** Fetches, puts in place and opens; the workspace that was there is closed. */
export async function adopt(db: TestDatabase, ground: SnapshotGround): Promise<TestDatabase> {
  const prepared = await prepare(db, ground)
  if (!prepared) throw new Error('nothing to adopt')
  await db.close()
  adoptBase({ folder: ground.folder, file: prepared.file })
  return openTestDatabase({ path: db.path, clock: db.clock, derivers })
}

/** What a workspace holds, without the numbers that each device gives its records in derived tables. */
export async function contentOf(db: TestDatabase): Promise<Record<string, string[]>> {
  const content = Object.entries(await db.journal.content())
  const plain = (row: string) => row.replace(/"(doc|record|search_document)":"\d+",?/g, '')
  return Object.fromEntries(content.map(([table, rows]) => [table, rows.map(plain).sort(byText)]))
}

const byText = (one: string, other: string) => (one < other ? -1 : Number(one > other))

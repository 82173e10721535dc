import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { connect } from '../../../src-main/database/connection'
import { verifyJournal } from '../../../src-main/journal/verify-journal'
import { createSearchService } from '../../../src-main/search/search-service'
import { deviceFact } from '../../../src-main/settings/settings-service'
import { isEmptyWorkspace } from '../../../src-main/sync/snapshots/prepare-adoption'
import { removeLocalFacts, tablesOfThisDevice } from '../../../src-main/sync/snapshots/travelling-tables'
import {
  addPeople,
  addPerson,
  adopt,
  editPerson,
  groundOf,
  label,
  newWorkspace,
  prepare,
  publish,
} from './bases'
import { putTarget } from '../../../src-main/sync/sync-queries'
import type { TestDatabase } from '../../support/open-test-database'
import { depsOn } from '../../support/service-deps'
import { MemorySnapshots } from './memory-snapshots'

async function published(count: number) {
  const place = new MemorySnapshots()
  const writer = await newWorkspace()
  await addPeople(writer, count)
  const manifest = await publish(writer, groundOf(writer, place.target))
  return { place, writer, manifest }
}

describe('an empty workspace that adopts a snapshot', () => {
  it('holds what the writer holds, searchable, as a device of its own, with its own settings', {
    timeout: 120_000,
  }, async () => {
    const { place, writer, manifest } = await published(4000)
    expect(Object.values(manifest.rows).reduce((sum, rows) => sum + rows, 0)).toBeGreaterThan(20_000)
    const reader = await newWorkspace()
    const adopted = await adopt(reader, groundOf(reader, place.target))
    expect(await adopted.journal.content()).toEqual(await writer.journal.content())
    expect(await deviceFact(adopted.read, 'language')).toBe('ko')
    expect([writer.journal.device(), reader.journal.device()]).not.toContain(adopted.journal.device())
    expect(await verifyJournal({ path: adopted.path, clock: adopted.clock })).toMatchObject({
      guards: [],
      replay: [],
    })
    expect(existsSync(path.join(path.dirname(adopted.path), 'incoming'))).toBe(false)
    const found = (db: TestDatabase) =>
      createSearchService(depsOn(db)).find({ text: '小明', kinds: ['person'], limit: 5 })
    expect((await found(adopted)).total).toBeGreaterThan(600)
    expect(await found(adopted)).toEqual(await found(writer))
  })

  it('brings its own entries along as its own, and both become one base', async () => {
    const { place, writer } = await published(5)
    const reader = await newWorkspace()
    const [before, old] = [await reader.journal.opsSince(new Map()), reader.journal.device()]
    expect(before.length).toBeGreaterThan(5)
    const adopted = await adopt(reader, groundOf(reader, place.target))
    const streams = await adopted.journal.streams()
    expect(streams.find(({ device }) => device === old)).toMatchObject({ last: before.length, isOwn: true })
    expect(streams.find(({ device }) => device === writer.journal.device())).toMatchObject({ isOwn: false })
    // Nobody who has written nothing is left behind but the device that the base has become.
    const silent = streams.filter(({ last }) => last === 0).map(({ device }) => device)
    expect(silent).toEqual([adopted.journal.device()])
    await addPerson(adopted, '최지우')
    await writer.journal.apply(await adopted.journal.opsSince(await writer.journal.frontier()))
    expect(await writer.journal.digest()).toEqual(await adopted.journal.digest())
    expect(await writer.journal.content()).toEqual(await adopted.journal.content())
  })

  it('is empty as long as there are only start-up tasks and settings', async () => {
    const db = await newWorkspace()
    await db.inTransaction({ label }, (trx) => {
      db.journal.insert(trx, 'setting', { id: Buffer.alloc(16, 3), name: 'homeCountry', value: '"KR"' })
    })
    expect(await isEmptyWorkspace(db.journal)).toBe(true)
    const other = await newWorkspace()
    await addPerson(other, '王小明')
    expect(await isEmptyWorkspace(other.journal)).toBe(false)
    await db.journal.apply(await other.journal.opsSince(new Map()))
    expect(await isEmptyWorkspace(db.journal)).toBe(false)
    await expect(prepare(other, groundOf(other, new MemorySnapshots().target))).rejects.toMatchObject({
      code: 'conflict',
      text: { key: 'sync.error.notEmpty' },
    })
  })
})

describe('a copy for others', () => {
  it('has nothing in it that is only of the device', async () => {
    const writer = await newWorkspace()
    const person = await addPerson(writer, '김민준')
    await editPerson(writer, person, '지난별명')
    await editPerson(writer, person, '새별명')
    await writer.writeLocal((trx) => {
      trx.statement("INSERT INTO import_mapping VALUES ('거래처표', '{}', 5)").run()
      trx.statement('INSERT INTO reminder_fired VALUES (zeroblob(16), 1, 2, 0, NULL)').run()
      putTarget(trx, { kind: 'folder', address: '/공유', mode: 'automatic', addedAt: 5 })
    })
    await writer.close()
    const connection = connect(writer.path, 'write')
    removeLocalFacts(connection)
    const count = (table: string) => connection.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
    const stays = tablesOfThisDevice(connection)
    expect(stays.sort()).toEqual([
      'device_setting',
      'exchange_holding',
      'exchange_peer',
      'exchange_target',
      'import_mapping',
      'journal_tx',
      'reminder_fired',
      'settled_conflict',
      'sync_meta',
    ])
    for (const table of stays) expect(count(table)).toBe(0)
    expect(count('sync_op WHERE tx IS NOT NULL OR before IS NOT NULL')).toBe(0)
    expect(count('sync_device WHERE last_seen IS NOT NULL OR is_own <> 0')).toBe(0)
    expect(count('sync_op')).toBeGreaterThan(10)
    expect(count("sqlite_schema WHERE name = 'sync_op_row'")).toBe(1)
    connection.close()
  })
})

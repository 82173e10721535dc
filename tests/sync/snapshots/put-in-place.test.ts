import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { connect } from '../../../src-main/database/connection'
import { placeOperations } from '../../../src-main/database/put-in-place'
import { derivers } from '../../../src-main/features'
import { adoptBase } from '../../../src-main/sync/snapshots/adopt-base'
import { openTestDatabase, type TestDatabase, temporaryFolder } from '../../support/open-test-database'
import { addPeople, addPerson, groundOf, newWorkspace, prepare, publish } from './bases'
import { Crash, CrashPoint } from './crash-points'
import { MemorySnapshots } from './memory-snapshots'

async function fetched(count: number) {
  const place = new MemorySnapshots()
  const writer = await newWorkspace()
  await addPeople(writer, count)
  await publish(writer, groundOf(writer, place.target))
  const reader = await newWorkspace()
  const prepared = await prepare(reader, groundOf(reader, place.target))
  return { writer, reader, file: prepared?.file ?? '', folder: path.dirname(reader.path) }
}

/** The files of a workspace that was killed: its log still beside it. */
async function killed(db: TestDatabase, target: string): Promise<void> {
  for (const suffix of ['', '-wal']) copyFileSync(db.path + suffix, target + suffix)
  await db.close()
}

describe('putting a fetched base in place', () => {
  it('leaves the old or the new one, whole, wherever it is broken off, and goes through the next time', async () => {
    const { writer, reader, file, folder } = await fetched(3)
    const content = { old: await reader.journal.content(), new: await writer.journal.content() }
    const device = reader.journal.device()
    const copy = path.join(temporaryFolder(), 'old.sqlite')
    await killed(reader, copy)
    const master = path.join(temporaryFolder(), 'new.sqlite')
    copyFileSync(file, master)
    const outcomes: string[] = []
    for (let step = 1, isThrough = false; !isThrough; step += 1) {
      for (const isAfter of [false, true]) {
        for (const suffix of ['', '-wal']) copyFileSync(copy + suffix, reader.path + suffix)
        mkdirSync(path.dirname(file), { recursive: true })
        copyFileSync(master, file)
        try {
          adoptBase({ folder, file }, new CrashPoint(step, isAfter).of(placeOperations))
          isThrough = true
        } catch (error) {
          expect(error).toBeInstanceOf(Crash)
        }
        const opened = openTestDatabase({ path: reader.path, clock: reader.clock, derivers })
        const found = await opened.journal.content()
        const isNew = JSON.stringify(found) === JSON.stringify(content.new)
        expect(found).toEqual(isNew ? content.new : content.old)
        outcomes.push(isNew ? 'new' : 'old')
        // All that was written here came along.
        const streams = await opened.journal.streams()
        expect(streams.some((stream) => stream.device === device && stream.last > 5)).toBe(true)
        await opened.close()
        if (!isNew) {
          adoptBase({ folder, file })
          const again = openTestDatabase({ path: reader.path, clock: reader.clock, derivers })
          expect(await again.journal.content()).toEqual(content.new)
          await again.close()
        }
      }
    }
    expect(new Set(outcomes)).toEqual(new Set(['old', 'new']))
    expect(outcomes.length).toBeGreaterThan(8)
  })

  it('refuses when something was written since, and changes nothing', async () => {
    const { reader, file, folder } = await fetched(2)
    await addPerson(reader, '늦은 고객')
    const content = await reader.journal.content()
    await reader.close()
    expect(() => adoptBase({ folder, file })).toThrow(
      expect.objectContaining({ code: 'conflict', text: { key: 'sync.error.notEmpty' } }),
    )
    expect(await openTestDatabase({ path: reader.path, derivers }).journal.content()).toEqual(content)
    expect(existsSync(file)).toBe(true)
  })

  it('refuses a file that is no base of this version', async () => {
    const { reader, file, folder } = await fetched(1)
    await reader.close()
    const connection = connect(file, 'write')
    connection.pragma('user_version = 9000')
    connection.close()
    expect(() => adoptBase({ folder, file })).toThrow(
      expect.objectContaining({ text: expect.objectContaining({ key: 'error.databaseFromFuture' }) }),
    )
    writeFileSync(file, 'no database')
    expect(() => adoptBase({ folder, file })).toThrow(expect.objectContaining({ name: 'AppError' }))
  })
})

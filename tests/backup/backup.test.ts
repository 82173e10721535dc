import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import BetterSqlite from 'better-sqlite3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backupName, backupsToDrop, readBackupName } from '../../src-main/backup/backup-files'
import { startAutomaticBackups } from '../../src-main/backup/backup-service'
import { runBackupTask } from '../../src-main/backup/backup-task'
import { restoreBackup } from '../../src-main/backup/restore-backup'
import { idBytes } from '../../src-main/database/ids'
import type { Backup } from '../../src-shared/workspace/workspace-contract'
import { message } from '../../src-shared/contract/message'
import { fixedClock } from '../support/fixed-clock'
import { manualTicker } from '../support/manual-ticker'
import { openTestDatabase, temporaryFolder } from '../support/open-test-database'

const HOUR = 60 * 60_000
const DAY = 24 * HOUR
const NOW = Date.parse('2026-11-22T12:00:00Z')

const backup = (at: number, reason = 'change'): Backup => ({
  file: backupName(at, 'change'),
  at,
  size: 1,
  reason,
})

describe('which backups go', () => {
  it('keeps three of today, seven days and four weeks', () => {
    const hourly = Array.from({ length: 24 * 60 }, (_none, hour) => backup(NOW - hour * HOUR))
    const dropped = new Set(backupsToDrop(hourly, NOW, 0))
    const kept = hourly.filter((one) => !dropped.has(one))
    expect(kept.filter((one) => NOW - one.at < DAY).length).toBeGreaterThanOrEqual(3)
    expect(kept.length).toBeLessThanOrEqual(3 + 7 + 4)
    expect(Math.max(...kept.map((one) => NOW - one.at))).toBeGreaterThan(14 * DAY)
  })

  it('never drops the newest one, nor what a person made', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 400 * 24 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: -12, max: 14 }),
        (hours, zone) => {
          const all = hours.map((hour, place) =>
            backup(NOW - hour * HOUR, place % 5 === 0 ? 'manual' : 'change'),
          )
          const dropped = backupsToDrop(all, NOW, zone * HOUR)
          const newest = all.reduce((one, other) => (one.at > other.at ? one : other))
          expect(dropped).not.toContain(newest)
          expect(dropped.some((one) => one.reason === 'manual')).toBe(false)
        },
      ),
    )
  })

  it('reads the names that it writes, and no others', () => {
    expect(readBackupName(backupName(NOW, 'start'))).toEqual({ at: NOW, reason: 'start' })
    expect(readBackupName('거래처.xlsx')).toBeNull()
  })
})

async function withPerson(fullName: string) {
  const database = openTestDatabase()
  const id = database.newId()
  await database.inTransaction({ label: message('label.person.create', { name: fullName }) }, (trx) => {
    database.journal.insert(trx, 'person', { id: idBytes(id), fullName })
  })
  return database
}

const names = async (database: ReturnType<typeof openTestDatabase>) =>
  (await database.read.selectFrom('person').where('deletedAt', 'is', null).select('fullName').execute()).map(
    (row) => row.fullName,
  )

describe('a backup', () => {
  it('is made while the workspace is open, and lets old ones go only afterwards', async () => {
    const database = await withPerson('김민준')
    const folder = temporaryFolder()
    const old = path.join(folder, 'old.sqlite')
    writeFileSync(old, 'old')
    const target = path.join(folder, 'new.sqlite')
    expect(
      await runBackupTask({ type: 'backup', source: database.path, target, drop: [old] }, fixedClock()),
    ).toMatchObject({ ok: true })
    expect(existsSync(old)).toBe(false)
    expect(await names(openTestDatabase({ path: target }))).toEqual(['김민준'])
  })

  it('that fails keeps the old ones and leaves nothing half written', async () => {
    const folder = temporaryFolder()
    const old = path.join(folder, 'old.sqlite')
    writeFileSync(old, 'old')
    const source = path.join(folder, 'damaged.sqlite')
    writeFileSync(source, Buffer.alloc(8192, 7))
    const target = path.join(folder, 'new.sqlite')
    expect(await runBackupTask({ type: 'backup', source, target, drop: [old] }, fixedClock())).toMatchObject({
      ok: false,
    })
    expect(existsSync(old)).toBe(true)
    expect(existsSync(target)).toBe(false)
    expect(existsSync(`${target}.part`)).toBe(false)
  })
})

describe('the backup of the start', () => {
  it('waits until the program has started, and is made once', async () => {
    const folder = temporaryFolder()
    const databaseFile = path.join(folder, 'workspace.sqlite')
    writeFileSync(databaseFile, 'something to lose')
    const lines: string[] = []
    const ticker = manualTicker()
    // A worker that is not there: each attempt leaves a line in the log.
    const workerFile = path.join(folder, 'none.js')
    const deps = { databaseFile, workerFile, clock: fixedClock(NOW), log: (line: string) => lines.push(line) }
    const backups = startAutomaticBackups(deps, ticker)
    await backups.stop()
    expect(lines).toEqual([])
    const others = startAutomaticBackups(deps, ticker)
    expect(ticker.running).toBe(2)
    ticker.tick()
    expect(ticker.running).toBe(1)
    await others.stop()
    expect(lines).toHaveLength(1)
    expect(ticker.running).toBe(0)
  })
})

describe('the check', () => {
  it('finds nothing in a sound workspace with edits, deletions and undone changes', async () => {
    const database = await withPerson('王丽')
    const id = idBytes(database.newId())
    const label = message('label.person.update', { name: '왕려' })
    const made = await database.inTransaction({ label }, (trx) => {
      database.journal.insert(trx, 'person', { id, fullName: '왕려' })
      return trx.id
    })
    await database.inTransaction(
      { label },
      (trx) => void database.journal.update(trx, 'person', id, { grade: 'A' }),
    )
    await database.journal.undo(made)
    await database.inTransaction({ label }, (trx) => void database.journal.remove(trx, 'person', id))
    const answer = await runBackupTask({ type: 'check', source: database.path }, fixedClock())
    expect(answer).toMatchObject({
      ok: true,
      report: { integrity: [], foreignKeys: [], guards: [], replay: [] },
    })
  })

  it('names a guard that is gone and rows that no entry explains', async () => {
    const database = await withPerson('Смирнова')
    await database.close()
    const connection = new BetterSqlite(database.path)
    const [guard] = connection
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'person' AND sql LIKE '%UPDATE%'",
      )
      .pluck()
      .all()
    connection.exec(`DROP TRIGGER ${String(guard)}; UPDATE person SET grade = 'A'`)
    connection.close()
    const answer = await runBackupTask({ type: 'check', source: database.path }, fixedClock())
    expect(answer).toMatchObject({ ok: true, report: { integrity: [], guards: [guard], replay: ['person'] } })
  })

  it.each([
    ['newer', 9000, 'error.databaseFromFuture'],
    ['older', 1, 'error.databaseFromPast'],
  ])('does not call a workspace of a %s version sound', async (_name, version, key) => {
    const database = await withPerson('김민준')
    await database.close()
    const connection = new BetterSqlite(database.path)
    connection.pragma(`user_version = ${version}`)
    connection.close()
    expect(await runBackupTask({ type: 'check', source: database.path }, fixedClock())).toMatchObject({
      ok: false,
      error: { code: 'storage', message: { key, params: { found: version } } },
    })
  })

  it('tells of a file that is not there', async () => {
    const source = path.join(temporaryFolder(), '없음.sqlite')
    expect(await runBackupTask({ type: 'check', source }, fixedClock())).toMatchObject({
      ok: false,
      error: { code: 'not-found', message: { key: 'error.fileNotThere', params: { file: source } } },
    })
  })

  it('tells of a file that is none', async () => {
    const file = path.join(temporaryFolder(), 'nothing.sqlite')
    writeFileSync(file, 'nothing')
    expect(await runBackupTask({ type: 'check', source: file }, fixedClock())).toMatchObject({ ok: false })
  })
})

describe('restoring', () => {
  it('puts the backup in place and keeps the old file beside it', async () => {
    const database = await withPerson('Иванов Сергей')
    const file = path.join(temporaryFolder(), 'backup.sqlite')
    await runBackupTask({ type: 'backup', source: database.path, target: file, drop: [] }, fixedClock())
    await database.inTransaction({ label: message('label.person.create', { name: '王丽' }) }, (trx) => {
      database.journal.insert(trx, 'person', { id: idBytes(database.newId()), fullName: '王丽' })
    })
    await database.close()
    const folder = path.dirname(database.path)
    const { keptFile } = restoreBackup({ folder, file, clock: database.clock })
    expect(await names(openTestDatabase({ path: database.path }))).toEqual(['Иванов Сергей'])
    expect(new Set(await names(openTestDatabase({ path: keptFile })))).toEqual(
      new Set(['Иванов Сергей', '王丽']),
    )
    expect(path.dirname(keptFile)).toBe(folder)
    expect(path.basename(keptFile)).toBe('workspace-before-restore-2026-03-02-0900.sqlite')
  })

  it('keeps every old file when somebody restores twice in a minute', async () => {
    const database = await withPerson('Иванов Сергей')
    const file = path.join(temporaryFolder(), 'backup.sqlite')
    await runBackupTask({ type: 'backup', source: database.path, target: file, drop: [] }, fixedClock())
    await database.close()
    const folder = path.dirname(database.path)
    const kept = [1, 2, 3].map(() => restoreBackup({ folder, file, clock: database.clock }).keptFile)
    expect(new Set(kept).size).toBe(3)
    expect(kept.every((one) => existsSync(one))).toBe(true)
  })

  it('takes a backup of an earlier version and refuses one of a newer', async () => {
    const database = await withPerson('王丽')
    await database.close()
    const folder = path.dirname(database.path)
    const versionOf = (file: string, version?: number): unknown => {
      const connection = new BetterSqlite(file)
      if (version) connection.pragma(`user_version = ${version}`)
      const found = connection.pragma('user_version', { simple: true })
      connection.close()
      return found
    }
    const file = path.join(temporaryFolder(), 'backup.sqlite')
    copyFileSync(database.path, file)
    versionOf(file, 7)
    restoreBackup({ folder, file, clock: database.clock })
    expect(versionOf(database.path)).toBe(7)
    versionOf(file, 9000)
    expect(() => restoreBackup({ folder, file, clock: database.clock })).toThrow(
      expect.objectContaining({ text: expect.objectContaining({ key: 'error.databaseFromFuture' }) }),
    )
    expect(versionOf(database.path)).toBe(7)
  })

  it('refuses a foreign or damaged file in words and changes nothing', async () => {
    const database = await withPerson('박서연')
    await database.close()
    const before = readFileSync(database.path)
    const folder = path.dirname(database.path)
    for (const content of ['no database', Buffer.alloc(4096), 'SQLite format 3\0 but no more']) {
      const file = path.join(temporaryFolder(), 'wrong.sqlite')
      writeFileSync(file, content)
      expect(() => restoreBackup({ folder, file, clock: database.clock })).toThrow(
        expect.objectContaining({ name: 'AppError' }),
      )
    }
    expect(readFileSync(database.path).equals(before)).toBe(true)
  })

  it('keeps the bytes of a damaged workspace, too', async () => {
    const good = await withPerson('황보라')
    const file = path.join(temporaryFolder(), 'backup.sqlite')
    await runBackupTask({ type: 'backup', source: good.path, target: file, drop: [] }, fixedClock())
    const folder = path.join(temporaryFolder(), '작업 공간')
    mkdirSync(folder)
    const target = path.join(folder, 'workspace.sqlite')
    const rubbish = Buffer.from('this was a database once')
    writeFileSync(target, rubbish)
    const { keptFile } = restoreBackup({ folder, file, clock: good.clock })
    expect(readFileSync(keptFile).equals(rubbish)).toBe(true)
    expect(await names(openTestDatabase({ path: target }))).toEqual(['황보라'])
  })
})

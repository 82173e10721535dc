import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { applicationId, connect, durability } from '../../src-main/database/connection'
import { type Migration, migrations } from '../../src-main/database/migrations'
import { backupFolder, openDatabase } from '../../src-main/database/open-database'
import { vacuumInto } from '../../src-main/database/vacuum-into'
import { AppError } from '../../src-shared/contract/app-error'
import { temporaryFolder } from '../support/open-test-database'

const first: Migration = {
  version: 1,
  name: 'first',
  sql: 'CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT) STRICT;',
}
const second: Migration = { version: 2, name: 'second', sql: 'ALTER TABLE person ADD COLUMN city TEXT;' }
const broken: Migration = {
  version: 2,
  name: 'broken',
  sql: "INSERT INTO person (name) VALUES ('двойник'); CREATE TABLE person (id INTEGER);",
}

function newFile(): string {
  return path.join(temporaryFolder(), 'workspace.sqlite')
}

/** A closed database of version 1 with some people in it. */
function databaseWithPeople(count = 3): string {
  const file = newFile()
  const { writer, close } = openDatabase(file, { migrations: [first] })
  writer?.exec('BEGIN')
  const insert = writer?.prepare('INSERT INTO person (name) VALUES (?)')
  for (let number = 0; number < count; number += 1) insert?.run(`김민준 ${number}`)
  writer?.exec('COMMIT')
  close()
  return file
}

function namesIn(file: string): unknown[] {
  const connection = connect(file, 'read')
  const names = connection.prepare('SELECT name FROM person ORDER BY id').pluck().all()
  connection.close()
  return names
}

function fingerprint(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

function refusal(open: () => unknown): AppError {
  try {
    open()
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('it was opened')
}

test('a file that is opened again still syncs every commit', () => {
  const file = newFile()
  openDatabase(file).close()
  const { writer, reader, close } = openDatabase(file)
  if (!writer) throw new Error('not opened for writing')
  expect(durability(writer)).toEqual({ journalMode: 'wal', synchronous: 'full' })
  expect(writer.pragma('foreign_keys', { simple: true })).toBe(1)
  expect(writer.pragma('trusted_schema', { simple: true })).toBe(0)
  expect(writer.pragma('secure_delete', { simple: true })).toBe(1)
  expect(writer.pragma('cell_size_check', { simple: true })).toBe(1)
  expect(() => reader.exec("INSERT INTO sync_meta VALUES ('a', 1)")).toThrow()
  close()
})

test('an interrupted first start leaves nothing that could be taken for a database', () => {
  const file = newFile()
  writeFileSync(`${file}.new`, 'half a database')
  openDatabase(file, { migrations: [first] }).close()
  expect(namesIn(file)).toEqual([])
  expect(readdirSync(path.dirname(file)).filter((name) => name.includes('.new'))).toEqual([])
})

test('a database of an earlier version is copied, checked and brought up to date', () => {
  const file = databaseWithPeople()
  openDatabase(file, { migrations: [first, second] }).close()
  const [backup = ''] = readdirSync(backupFolder(file))
  expect(backup).toBe('before-update-1-to-2.sqlite')
  expect(namesIn(file)).toEqual(['김민준 0', '김민준 1', '김민준 2'])
  expect(namesIn(path.join(backupFolder(file), backup))).toEqual(namesIn(file))
})

test('a migration that fails leaves the database as it was and names the backup', () => {
  const file = databaseWithPeople()
  const error = refusal(() => openDatabase(file, { migrations: [first, broken] }))
  expect(error).toMatchObject({ code: 'storage', text: { key: 'error.migrationFailed' } })
  expect(error.text.params).toEqual({ backup: expect.stringContaining('before-update-1-to-2.sqlite') })
  const { writer, close } = openDatabase(file, { migrations: [first] })
  expect(writer?.pragma('user_version', { simple: true })).toBe(1)
  close()
  expect(namesIn(file)).toEqual(['김민준 0', '김민준 1', '김민준 2'])
})

test('no migration runs when the backup before it fails', () => {
  const file = databaseWithPeople()
  const backup = () => {
    throw new AppError('storage', { key: 'error.storageFull' })
  }
  const error = refusal(() =>
    openDatabase(file, { migrations: [first, second], onBackupBeforeMigrating: backup }),
  )
  expect(error.text.key).toBe('error.storageFull')
  openDatabase(file, { migrations: [first] }).close()
})

test.each(['with everything in the file', 'with the version still in the log'])(
  'a database from the future is refused in words and not a byte of it changes, %s',
  (variant) => {
    const file = databaseWithPeople()
    openDatabase(file, { migrations: [first, second] }).close()
    const other = variant.includes('log') ? connect(file, 'write') : null
    other?.pragma('user_version = 7')
    const before = fingerprint(file)
    const error = refusal(() => openDatabase(file, { migrations: [first] }))
    expect(error).toMatchObject({
      code: 'storage',
      text: { key: 'error.databaseFromFuture', params: { found: other ? 7 : 2, known: 1 } },
    })
    expect(fingerprint(file)).toBe(before)
    other?.close()
  },
)

test('files that are no workspace are refused and left alone', () => {
  const folder = temporaryFolder()
  const text = path.join(folder, 'notes.sqlite')
  writeFileSync(text, 'Список покупок: хлеб, молоко. '.repeat(200))
  const foreign = path.join(folder, 'foreign.sqlite')
  const other = new BetterSqlite(foreign)
  other.exec('CREATE TABLE album (name TEXT); PRAGMA user_version = 1')
  other.close()
  const blank = path.join(folder, 'blank.sqlite')
  const empty = new BetterSqlite(blank)
  empty.exec('CREATE TABLE gone (a); DROP TABLE gone')
  empty.close()
  for (const file of [text, foreign, blank]) {
    const before = fingerprint(file)
    expect(refusal(() => openDatabase(file)).text).toEqual({
      key: 'error.notAWorkspace',
      params: { file: path.basename(file) },
    })
    expect(fingerprint(file)).toBe(before)
  }
  const directory = path.join(folder, 'directory.sqlite')
  mkdirSync(directory)
  expect(refusal(() => openDatabase(directory)).text.key).toBe('error.notAWorkspace')
})

test('a database that was emptied or has vanished is not replaced by a new one', () => {
  const emptied = databaseWithPeople()
  writeFileSync(emptied, '')
  expect(refusal(() => openDatabase(emptied, { migrations: [first] })).text.key).toBe('error.storageDamaged')
  expect(statSync(emptied).size).toBe(0)

  const backedUp = databaseWithPeople()
  mkdirSync(backupFolder(backedUp))
  vacuumInto(backedUp, path.join(backupFolder(backedUp), 'yesterday.sqlite'))
  rmSync(backedUp)
  expect(refusal(() => openDatabase(backedUp, { migrations: [first] })).text.key).toBe('error.storageDamaged')

  const logOnly = databaseWithPeople()
  writeFileSync(`${logOnly}-wal`, 'pages that were not yet in the file')
  rmSync(logOnly)
  expect(refusal(() => openDatabase(logOnly, { migrations: [first] })).text.key).toBe('error.storageDamaged')
})

test('opened for reading it creates nothing, migrates nothing and refuses writes', () => {
  const missing = newFile()
  expect(refusal(() => openDatabase(missing, { access: 'read' })).text.key).toBe('error.fileNotThere')
  expect(readdirSync(path.dirname(missing))).toEqual([])
  const old = databaseWithPeople()
  const before = fingerprint(old)
  expect(refusal(() => openDatabase(old, { access: 'read', migrations: [first, second] })).text).toEqual({
    key: 'error.databaseFromPast',
    params: { found: 1, known: 2 },
  })
  const { writer, close } = openDatabase(old, { access: 'read', migrations: [first] })
  expect(writer).toBeNull()
  close()
  expect(fingerprint(old)).toBe(before)
})

/** Damages that disks, copies and power cuts leave behind; the numbers are where. */
const damages: Record<string, (bytes: Buffer, at: number) => Buffer> = {
  'one bit': (bytes, at) => {
    bytes.writeUInt8(bytes.readUInt8(at) ^ 0x10, at)
    return bytes
  },
  'a zeroed page': (bytes, at) => bytes.fill(0, at - (at % 4096), at - (at % 4096) + 4096),
  'a foreign sector': (bytes, at) => bytes.fill('꽃', at - (at % 512), at - (at % 512) + 512),
  'the end cut off': (bytes, at) => bytes.subarray(0, at),
}

const places = [3, 17, 64, 70, 100, 105, 4100, 9000, 20_000, 0.5, 0.7, 0.9]

test.each(Object.keys(damages))(
  'with %s a database is refused, fails to be read, or still has its people',
  (kind) => {
    const sound = databaseWithPeople(2000)
    for (const place of places) {
      const file = newFile()
      copyFileSync(sound, file)
      const bytes = readFileSync(file)
      const at = Math.min(bytes.length - 1, place < 1 ? Math.floor(bytes.length * place) : place)
      writeFileSync(file, damages[kind]?.(bytes, at) ?? bytes)
      const before = fingerprint(file)
      let count: unknown
      try {
        const { reader, close } = openDatabase(file, { migrations: [first] })
        try {
          count = reader.prepare('SELECT count(*) FROM person').pluck().get()
        } finally {
          close()
        }
      } catch (error) {
        expect(error, `${kind} at ${at}`).toBeInstanceOf(Error)
        expect(fingerprint(file), `${kind} at ${at}`).toBe(before)
        continue
      }
      expect(count, `${kind} at ${at}`).toBeGreaterThan(0)
    }
  },
)

test('after a session that did not end in order every page is looked at', () => {
  const sound = databaseWithPeople(2000)
  const crashed = newFile()
  const connection = connect(sound, 'write')
  connection.exec("INSERT INTO person (name) VALUES ('王小明')")
  copyFileSync(sound, crashed)
  copyFileSync(`${sound}-wal`, `${crashed}-wal`)
  connection.close()
  const bytes = readFileSync(crashed)
  writeFileSync(crashed, bytes.fill(0, 5 * 4096 + 200, 5 * 4096 + 300))
  expect(refusal(() => openDatabase(crashed, { migrations: [first] })).text.key).toBe('error.storageDamaged')
})

test('the real migrations make a file that is marked as ours', () => {
  const file = newFile()
  openDatabase(file).close()
  const connection = connect(file, 'read')
  expect(connection.pragma('application_id', { simple: true })).toBe(applicationId)
  expect(connection.pragma('user_version', { simple: true })).toBe(migrations.at(-1)?.version)
  connection.close()
})

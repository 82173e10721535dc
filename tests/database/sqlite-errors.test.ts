import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type Connection, connect } from '../../src-main/database/connection'
import { inWords } from '../../src-main/database/sqlite-errors'
import { AppError } from '../../src-shared/contract/app-error'
import { temporaryFolder } from '../support/open-test-database'

function database(sql: string): Connection {
  const connection = connect(path.join(temporaryFolder(), 'some.sqlite'), 'write', true)
  connection.exec(sql)
  return connection
}

function wordsFor(run: () => unknown): AppError {
  try {
    run()
  } catch (error) {
    const said = inWords(error)
    if (said instanceof AppError) return said
    throw said
  }
  throw new Error('no error')
}

test('a full disk is said to be full, and once there is room the same connection works', () => {
  const connection = database('CREATE TABLE note (text TEXT) STRICT')
  connection.pragma('max_page_count = 20')
  const fill = connection.prepare('INSERT INTO note VALUES (?)')
  const error = wordsFor(() => {
    for (let number = 0; number < 1000; number += 1) fill.run('고객 '.repeat(500))
  })
  expect(error).toMatchObject({ code: 'storage', text: { key: 'error.storageFull' } })
  connection.pragma('max_page_count = 1000')
  expect(fill.run('다시').changes).toBe(1)
  connection.close()
})

test('what cannot be written says so', () => {
  const connection = database('CREATE TABLE note (text TEXT) STRICT')
  connection.close()
  const reading = connect(connection.name, 'read')
  expect(wordsFor(() => reading.exec("INSERT INTO note VALUES ('нет')")).text.key).toBe(
    'error.storageReadOnly',
  )
  reading.close()
})

test('a lock of somebody else is said to be that', () => {
  const connection = database('CREATE TABLE note (text TEXT) STRICT')
  const other = connect(connection.name, 'write')
  other.pragma('busy_timeout = 0')
  connection.exec('BEGIN IMMEDIATE')
  expect(wordsFor(() => other.exec('BEGIN IMMEDIATE'))).toMatchObject({
    code: 'locked',
    text: { key: 'error.storageBusy' },
  })
  other.close()
  connection.close()
})

test('a damaged page is said to be damage', () => {
  const connection = database("CREATE TABLE note (text TEXT) STRICT; INSERT INTO note VALUES ('客户')")
  connection.close()
  const bytes = readFileSync(connection.name)
  writeFileSync(connection.name, bytes.fill(0x5a, 4096, 8192))
  const damaged = connect(connection.name, 'read')
  const error = wordsFor(() => damaged.prepare('SELECT text FROM note').all())
  expect(error).toMatchObject({ code: 'storage', text: { key: 'error.storageDamaged' } })
  damaged.close()
})

test('errors of the program itself keep their own words', () => {
  const connection = database('CREATE TABLE note (length INTEGER) STRICT')
  expect(() => wordsFor(() => connection.exec("INSERT INTO note VALUES ('много')"))).toThrow(
    /cannot store TEXT/,
  )
  expect(() => wordsFor(() => connection.exec('SELECT missing'))).toThrow(/no such column/)
  connection.close()
})

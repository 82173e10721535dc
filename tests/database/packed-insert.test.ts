import BetterSqlite from 'better-sqlite3'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type PackedColumn, PackedInsert } from '../../src-main/database/packed-insert'

const columns: readonly PackedColumn[] = [
  { column: 'n', kind: 'sql', sql: '@first + place' },
  { column: 'id', kind: 'bytes', length: 4 },
  { column: 'amount', kind: 'integer' },
  { column: 'title', kind: 'text' },
  { column: 'body', kind: 'text' },
]

function opened(most: number) {
  const database = new BetterSqlite(':memory:')
  database.exec(
    'CREATE TABLE note (n INTEGER PRIMARY KEY, id BLOB NOT NULL, amount INTEGER NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL) STRICT',
  )
  const rows = new PackedInsert((sql) => database.prepare(sql), {
    insert: 'INSERT OR FAIL INTO note',
    columns,
    most,
  })
  return {
    database,
    rows,
    all: () => database.prepare('SELECT id, amount, title, body FROM note ORDER BY n').raw().all(),
  }
}

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    '김민준 (주)한빛무역',
    '上海贸易',
    'Иванов "Вектор"',
    "it's",
    '\u0000',
    '"\\',
    '😀'.repeat(9),
  ),
)
const row = fc.record({
  id: fc.uint8Array({ minLength: 4, maxLength: 4 }),
  amount: fc.maxSafeNat(),
  title: text,
  body: text,
})

it('writes what a statement a row would write, in order, in portions of any size', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (given, most) => {
      const { database, rows, all } = opened(most)
      let first = 1
      for (const { id, amount, title, body } of given) {
        if (rows.isFull) {
          const { count } = rows
          rows.flush({ first })
          first += count
        }
        rows.add(id, amount, title, Buffer.from(body))
      }
      rows.flush({ first })
      expect(all()).toEqual(
        given.map(({ id, amount, title, body }) => [Buffer.from(id), amount, title, body]),
      )
      database.close()
    }),
  )
})

it('takes texts longer than its heap, and asks to be written then', () => {
  const { rows, all } = opened(10)
  const long = '한'.repeat(700_000)
  rows.add(new Uint8Array(4), 1, long, 'x')
  expect(rows.isFull).toBe(true)
  rows.flush({ first: 1 })
  rows.add(new Uint8Array(4), 2, 'short', 'y')
  expect(rows.isFull).toBe(false)
  rows.flush({ first: 2 })
  expect(all()).toEqual([
    [Buffer.alloc(4), 1, long, 'x'],
    [Buffer.alloc(4), 2, 'short', 'y'],
  ])
})

it('forgets what is cleared and writes nothing without rows', () => {
  const { rows, all } = opened(10)
  rows.add(new Uint8Array(4), 1, 'gone', '')
  rows.clear()
  rows.flush({ first: 1 })
  expect(all()).toEqual([])
})

it('refuses a row too many', () => {
  const { rows } = opened(1)
  rows.add(new Uint8Array(4), 1, '', '')
  expect(() => rows.add(new Uint8Array(4), 1, '', '')).toThrow('before more are added')
})

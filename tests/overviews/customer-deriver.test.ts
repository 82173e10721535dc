import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newIdBytes } from '../../src-main/database/ids'
import { customerDeriver } from '../../src-main/overviews/customer-deriver'
import { message } from '../../src-shared/contract/message'
import { openTestDatabase, type TestDatabase } from '../support/open-test-database'
import { beginning, type Known, play, type Step, steps } from './random-customers'

const label = message('error.cancelled')

/** All that is derived, without the numbers, which depend on the order of things. */
function derived({ reader }: TestDatabase) {
  const rows = (sql: string) => reader.prepare(sql).all()
  const shown = (table: string, id: string) =>
    rows(`SELECT * FROM ${table} ORDER BY ${id}`).map((row) => ({ ...(row as object), doc: null }))
  return {
    people: shown('person_overview', 'person_id'),
    companies: shown('company_overview', 'company_id'),
    keys: rows('SELECT * FROM match_key ORDER BY kind, key, record, id'),
    noted: rows('SELECT * FROM match_record ORDER BY id'),
    digests: rows('SELECT id, digest FROM search_document WHERE digest IS NOT NULL ORDER BY id'),
    left: rows('SELECT * FROM overview_left'),
    merged: rows('SELECT * FROM merged_record ORDER BY id'),
  }
}

const queries = [
  '"김민"',
  '"한빛"',
  '"무"*',
  '"ᄀ"*',
  '"cqy" "qyh"',
  '"век"',
  '"123"',
  '"kim"',
  '"0"*',
  '"wxm"',
]

/** Who is found, by id: the full-text tables cannot be read back otherwise. */
function found({ reader }: TestDatabase) {
  return queries.map((query) =>
    ['search_fts', 'search_activity_fts'].map((table) =>
      reader
        .prepare(
          `SELECT hex(id) FROM search_document WHERE doc IN (SELECT rowid FROM ${table} WHERE ${table} MATCH ?) ORDER BY id`,
        )
        .pluck()
        .all(query),
    ),
  )
}

async function tell(database: TestDatabase, story: readonly Step[], known: Known): Promise<string[]> {
  const transactions: string[] = []
  for (let from = 0; from < story.length; from += 3) {
    const part = story.slice(from, from + 3)
    const id = await database.inTransaction({ label }, (trx) => {
      for (const step of part) play(database, trx, known, step)
      return trx.id
    })
    transactions.push(id)
  }
  return transactions
}

const rebuild = (database: TestDatabase) =>
  database.inTransaction({ label }, async (trx) => customerDeriver.rebuild(trx))

describe('what is derived from customers', () => {
  it('is after any story the same as after a rebuild from scratch', { timeout: 60_000 }, async () => {
    const database = openTestDatabase({ derivers: [customerDeriver] })
    await fc.assert(
      fc.asyncProperty(steps, async (story) => {
        await tell(database, [...beginning, ...story], new Map())
        const kept = { derived: derived(database), found: found(database) }
        await rebuild(database)
        expect(kept).toEqual({ derived: derived(database), found: found(database) })
        expect(kept.derived.left).toEqual([])
      }),
      { numRuns: 16 },
    )
  })

  it('returns to where it was when everything is undone', async () => {
    const database = openTestDatabase({ derivers: [customerDeriver] })
    await fc.assert(
      fc.asyncProperty(steps, async (story) => {
        const before = { derived: derived(database), found: found(database) }
        const transactions = await tell(database, [...beginning, ...story], new Map())
        const written = new Set(
          database.reader.prepare('SELECT lower(hex(id)) FROM journal_tx').pluck().all(),
        )
        for (const id of transactions.reverse()) {
          if (written.has(id.replaceAll('-', ''))) await database.journal.undo(id)
        }
        expect({ derived: derived(database), found: found(database) }).toEqual(before)
      }),
      { numRuns: 10 },
    )
  })

  it('leaves out what was rolled back', async () => {
    const database = openTestDatabase({ derivers: [customerDeriver] })
    const failing = database.inTransaction({ label }, (trx) => {
      database.journal.insert(trx, 'person', { id: newIdBytes(database.clock), fullName: '김민준' })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow()
    expect(derived(database).people).toEqual([])
    expect(found(database).flat(2)).toEqual([])
  })

  it('keeps the number of a record through trash and back', async () => {
    const database = openTestDatabase({ derivers: [customerDeriver] })
    const ids = [newIdBytes(database.clock), newIdBytes(database.clock)] as const
    const write = (work: (id: Buffer) => void, id: Buffer) =>
      database.inTransaction({ label }, () => work(id))
    for (const id of ids)
      await database.inTransaction({ label }, (trx) =>
        database.journal.insert(trx, 'person', { id, fullName: '김민준' }),
      )
    const numbers = () =>
      database.reader.prepare('SELECT doc FROM person_overview ORDER BY doc').pluck().all()
    const before = numbers()
    await database.inTransaction({ label }, (trx) => database.journal.remove(trx, 'person', ids[0]))
    expect(numbers()).toHaveLength(1)
    await write(() => undefined, ids[0])
    await database.inTransaction({ label }, (trx) => database.journal.restore(trx, 'person', ids[0]))
    expect(numbers()).toEqual(before)
  })
})

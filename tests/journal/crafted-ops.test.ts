import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encodeStamp } from '../../src-main/journal/hlc'
import type { WireOp } from '../../src-main/journal/wire-op'
import { openTestDatabase } from '../support/open-test-database'
import { mergedState, storedState, withoutNulls } from './merge-model'
import { stateOf } from './replica-world'
import { plainTables } from './plain-tables'

/** Entries as no well-behaved device would write them: every stamp, every order, few rows, so that everything collides. */
interface Crafted {
  readonly device: number
  readonly ms: number
  readonly kind: number
  readonly table: 'company' | 'deal' | 'activity'
  readonly row: number
  readonly groups: readonly number[]
  readonly value: number
}

const crafted: fc.Arbitrary<Crafted> = fc.record({
  device: fc.nat({ max: 2 }),
  ms: fc.nat({ max: 5 }),
  kind: fc.constantFrom(0, 0, 1, 1, 1, 2, 3),
  table: fc.constantFrom('company', 'deal', 'deal', 'activity'),
  row: fc.nat({ max: 1 }),
  groups: fc.subarray([0, 1, 2]),
  value: fc.nat({ max: 4 }),
})

const words = ['김민준', '王小明', 'Иванов', '']

/** Two of three devices share the first half of their ids, so that their stamps can be equal. */
function newDevices(): Buffer[] {
  const first = randomBytes(16)
  return [first, Buffer.concat([first.subarray(0, 8), randomBytes(8)]), randomBytes(16)]
}

function text(value: number): string | null {
  return value === 4 ? null : (words[value] ?? '')
}

/** Group number to encoded value: a company has plain groups, a deal refers to a company, an activity to a deal. */
function valuesOf(one: Crafted, rows: Readonly<Record<string, readonly Buffer[]>>) {
  const word = text(one.value)
  const link = (table: string) =>
    one.value === 4 ? null : { b: rows[table]?.[one.value % 2]?.toString('base64url') }
  const values = {
    company: [
      [1, [word, null]],
      [2, word],
    ],
    deal: [
      [1, word],
      [5, link('company')],
    ],
    activity: [
      [2, word],
      [6, link('deal')],
    ],
  } as const
  return values[one.table]
}

function bodyOf(one: Crafted, rows: Readonly<Record<string, readonly Buffer[]>>): string {
  const all = [[0, one.value % 2 === 0 ? one.value : null], ...valuesOf(one, rows)] as const
  const chosen = one.groups.flatMap((place) => (all[place] ? [all[place]] : []))
  return JSON.stringify(Object.fromEntries(chosen.filter(([group]) => group !== 0 || one.kind !== 0)))
}

const tableIds = { company: 1, deal: 10, activity: 12 }

function craft(list: readonly Crafted[]): WireOp[] {
  const devices = newDevices()
  const seqs = devices.map(() => 0)
  const rows = { company: ids(), deal: ids(), activity: ids() }
  return list.map((one) => {
    const device = devices[one.device] as Buffer
    const seq = (seqs[one.device] ?? 0) + 1
    seqs[one.device] = seq
    const hlc = encodeStamp({ ms: one.ms, counter: 0 }, device)
    const row = rows[one.table][one.row] as Buffer
    return {
      device,
      seq,
      hlc,
      table: tableIds[one.table],
      row,
      kind: one.kind,
      body: bodyOf(one, rows),
      base: null,
    }
  })
}

function ids(): Buffer[] {
  return [randomBytes(16), randomBytes(16)]
}

test('crafted entries in any order, in any portions, lead where the model of the merge rule leads', {
  timeout: 60_000,
}, async () => {
  const replicas = [1, 2].map(() => openTestDatabase({ path: ':memory:', migrations: plainTables }))
  const all: WireOp[] = []
  await fc.assert(
    fc.asyncProperty(
      fc.array(crafted, { minLength: 3, maxLength: 30 }),
      fc.array(fc.nat(), { minLength: 31, maxLength: 31 }),
      async (list, order) => {
        const ops = craft(list)
        all.push(...ops)
        const shuffled = [...ops.entries()].sort(([one], [other]) => (order[one] ?? 0) - (order[other] ?? 0))
        await replicas[0]?.journal.apply(ops)
        for (const [, op] of shuffled) await replicas[1]?.journal.apply([op])
        const expected = withoutNulls(mergedState(ops))
        for (const replica of replicas) {
          const read = (sql: string) => replica.reader.prepare(sql).all() as Record<string, unknown>[]
          const stored = Object.entries(withoutNulls(storedState(read)))
          const mine = new Set(ops.map((op) => `${op.table} ${Buffer.from(op.row).toString('hex')}`))
          expect(Object.fromEntries(stored.filter(([row]) => mine.has(row)))).toEqual(expected)
        }
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 40) },
  )
  const [first, second] = replicas.map(stateOf)
  expect(first).toEqual(second)
  expect(await replicas[0]?.journal.digest()).toEqual(await replicas[1]?.journal.digest())
})

import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { encodeStamp } from '../../../src-main/journal/hlc'
import type { WireOp } from '../../../src-main/journal/wire-op'
import { plainTables } from '../../journal/plain-tables'
import { openTestDatabase } from '../../support/open-test-database'

const minjun = Buffer.from('0a1b2c3d4e5f60718293a4b5c6d7e8f9', 'hex')
const anna = Buffer.from('ffeeddccbbaa99887766554433221100', 'hex')
const company = Buffer.from('019cabd838007002b0c1d2e3f4a50718', 'hex')
const person = Buffer.from('019cabd838007001a0b1c2d3e4f50617', 'hex')
const deal = Buffer.from('019cabd838007003c0d1e2f3a4b50819', 'hex')
const trashed = Buffer.from('019cabd838007004d0e1f2a3b4c5091a', 'hex')
const at = 1_772_409_600_000

const numbers = new Map<Buffer, number>()
type Written = Pick<WireOp, 'body' | 'kind' | 'row' | 'table'> & {
  readonly ms: number
  readonly counter?: number
}

function by(device: Buffer, { ms, counter = 0, ...op }: Written): WireOp {
  const seq = (numbers.get(device) ?? 0) + 1
  numbers.set(device, seq)
  return { device, seq, hlc: encodeStamp({ ms: at + ms, counter }, device), base: null, ...op }
}

const link = (row: Buffer) => `{"b":"${row.toString('base64url')}"}`

/** Text in three scripts, a group of several columns, whole numbers, a fraction, a reference, edits, the trash and back. */
const ops: readonly WireOp[] = [
  by(minjun, {
    ms: 0,
    table: 1,
    row: company,
    kind: 0,
    body: '{"1":["深圳市华强贸易有限公司",null],"7":12}',
  }),
  by(minjun, { ms: 1, table: 2, row: person, kind: 0, body: '{"1":["김민준","김","민준",null],"9":"A"}' }),
  by(minjun, {
    ms: 1,
    counter: 1,
    table: 10,
    row: deal,
    kind: 0,
    body: `{"1":"견적 «Ромашка»","2":[123456789012,"KRW"],"4":0.1,"5":${link(company)}}`,
  }),
  by(minjun, { ms: 2, table: 2, row: trashed, kind: 0, body: '{"1":["Иванов Иван",null,null,null]}' }),
  by(anna, { ms: 900, table: 2, row: person, kind: 1, body: '{"9":"B"}' }),
  by(anna, { ms: 901, table: 1, row: company, kind: 1, body: '{"1":["ООО «Ромашка»","花"],"7":null}' }),
  by(anna, { ms: 902, table: 2, row: trashed, kind: 2, body: '{"0":1772409600902}' }),
  by(anna, { ms: 903, table: 10, row: deal, kind: 2, body: '{"0":1772409600903}' }),
  by(minjun, { ms: 904, table: 10, row: deal, kind: 3, body: '{"0":null}' }),
]

/** Written down once. Devices of different versions compare them: another value is another format, which needs a number. */
const golden = {
  company: 'dca1daff7fa8e546459dedf24a352974',
  person: '1bf59b7b8a74a7058d9aa0ca79413cb9',
  deal: '2b8d084e59389397173f8c3d9288e905',
  tag: '00000000000000000000000000000000',
}

test('rows have these digests for ever, in whatever order their entries came', async () => {
  for (const order of [ops, [...ops].reverse()]) {
    const device = openTestDatabase({ path: ':memory:', migrations: plainTables })
    await device.journal.apply(order)
    expect(Object.fromEntries(await device.journal.digest())).toMatchObject(golden)
  }
})

/**
 * The same worked out by hand, so that the format is written down in a second place: the sum modulo 2^128 of the first half
 * of SHA-256 over table, group and length of the key (32 bits each, big-endian), row, key (stamp, device, number) and value.
 */
test('a digest is the sum over its groups', () => {
  const key = (op: WireOp) => {
    const number = Buffer.alloc(8)
    number.writeUIntBE(op.seq, 2, 6)
    return Buffer.concat([op.hlc, op.device, number])
  }
  const part = (group: number, op: WireOp, value: string) => {
    const head = Buffer.alloc(12)
    head.writeUInt32BE(1, 0)
    head.writeUInt32BE(group, 4)
    head.writeUInt32BE(key(op).length, 8)
    const hash = createHash('sha256').update(head).update(company).update(key(op)).update(value).digest('hex')
    return BigInt(`0x${hash.slice(0, 32)}`)
  }
  const [made, edited] = [ops[0], ops[5]] as [WireOp, WireOp]
  const sum = part(0, made, 'null') + part(1, edited, '["ООО «Ромашка»","花"]') + part(7, edited, 'null')
  expect((sum % (1n << 128n)).toString(16).padStart(32, '0')).toBe(golden.company)
})

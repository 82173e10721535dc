import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  decodeStamp,
  encodeStamp,
  maxLead,
  meet,
  newestStamp,
  nextTick,
  noStamp,
  type Tick,
} from '../../src-main/journal/hlc'

const tick: fc.Arbitrary<Tick> = fc.record({ ms: fc.nat({ max: 2 ** 47 }), counter: fc.nat({ max: 0xffff }) })
const node = fc.uint8Array({ minLength: 8, maxLength: 16 })

function order(one: Tick, other: Tick): number {
  return Math.sign(one.ms - other.ms || one.counter - other.counter)
}

test('stamps have these bytes for ever', () => {
  const device = Buffer.from('00112233445566778899aabbccddeeff', 'hex')
  expect(encodeStamp({ ms: 1_772_409_600_000, counter: 7 }, device).toString('hex')).toBe(
    '019cabd838000007' + '0011223344556677',
  )
  expect(encodeStamp({ ms: 0, counter: 0 }, Buffer.alloc(16)).equals(noStamp)).toBe(true)
})

test('the order of the bytes is the order of time, counter and device', () => {
  fc.assert(
    fc.property(tick, tick, node, node, (one, other, first, second) => {
      const bytes = Buffer.compare(encodeStamp(one, first), encodeStamp(other, second))
      const nodes = Buffer.compare(first.subarray(0, 8), second.subarray(0, 8))
      expect(bytes).toBe(order(one, other) || nodes)
    }),
  )
})

test('what was encoded is decoded', () => {
  fc.assert(
    fc.property(tick, node, (one, device) => {
      expect(decodeStamp(encodeStamp(one, device))).toEqual(one)
    }),
  )
})

test('the next tick is later than now, than the last one and than everything seen, by as little as possible', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 47 }), tick, fc.array(tick, { maxLength: 4 }), (now, last, seen) => {
      const next = nextTick(now, last, ...seen)
      for (const one of [last, ...seen]) expect(order(next, one)).toBe(1)
      expect(next.ms).toBeGreaterThanOrEqual(now)
      expect(next.ms).toBeLessThanOrEqual(Math.max(now, last.ms + 1, ...seen.map(({ ms }) => ms + 1)))
    }),
  )
})

test('a full counter borrows a millisecond and is no error', () => {
  expect(nextTick(5, { ms: 10, counter: 0xffff })).toEqual({ ms: 11, counter: 0 })
  expect(nextTick(5, { ms: 10, counter: 3 })).toEqual({ ms: 10, counter: 4 })
  expect(nextTick(11, { ms: 10, counter: 3 })).toEqual({ ms: 11, counter: 0 })
})

test('a stamp from elsewhere pulls our clock along, unless it is too far ahead', () => {
  const last = { ms: 1000, counter: 5 }
  expect(meet(1000, last, { ms: 1000 + maxLead, counter: 0 })).toEqual({ ms: 1000 + maxLead, counter: 0 })
  expect(meet(1000, last, { ms: 1001 + maxLead, counter: 0 })).toBe(last)
  expect(meet(9000, last, { ms: 1000, counter: 4 })).toBe(last)
})

test('the newest of no stamps is none', () => {
  const one = encodeStamp({ ms: 1, counter: 1 }, Buffer.alloc(8))
  expect(newestStamp([])).toBe(noStamp)
  expect(newestStamp([one, noStamp])).toBe(one)
})

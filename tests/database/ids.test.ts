import fc from 'fast-check'
import { expect, test } from 'vitest'
import { deterministicId, idBytes, idText, newId, newIdBytes } from '../../src-main/database/ids'
import { isId } from '../../src-shared/kernel/ids'
import { fixedClock } from '../support/fixed-clock'

test('text and bytes of an id are two forms of one thing', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 16 }), (bytes) => {
      const text = idText(bytes)
      expect(isId(text)).toBe(true)
      expect(idBytes(text).equals(bytes)).toBe(true)
    }),
  )
})

test('anything else than a lower-case id is refused', () => {
  for (const wrong of [
    '',
    '김민준',
    '019CABD8-3801-7688-A873-E1C63C6B9DAC',
    "019cabd8-3801-7688-a873-e1c63c6b9da'",
  ]) {
    expect(() => idBytes(wrong)).toThrow(expect.objectContaining({ code: 'invalid' }))
  }
  expect(() => idText(Buffer.alloc(15))).toThrow(/16 bytes/)
})

test('new ids sort in the order in which they were made, whatever the clock does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 1, maxLength: 200 }),
      (moves) => {
        const clock = fixedClock()
        let last = newIdBytes(clock)
        for (const move of moves) {
          clock.move(move)
          const next = newIdBytes(clock)
          expect(Buffer.compare(last, next)).toBe(-1)
          last = next
        }
      },
    ),
  )
})

test('thousands of ids of one millisecond are distinct and in order', () => {
  const clock = fixedClock()
  const ids = Array.from({ length: 20_000 }, () => newId(clock))
  expect([...ids].sort()).toEqual(ids)
  expect(new Set(ids).size).toBe(ids.length)
})

test('a new id says its time, its version and its variant', () => {
  const clock = fixedClock(Date.UTC(2026, 2, 2))
  const id = newIdBytes(clock)
  expect(id.readUIntBE(0, 6)).toBe(Date.UTC(2026, 2, 2))
  expect((id[6] ?? 0) >> 4).toBe(7)
  expect((id[8] ?? 0) >> 6).toBe(2)
})

test('ids of natural keys are for ever the same', () => {
  expect(deterministicId('tag', '중요').toString('hex')).toBe('924b978d85528f64b2e3904bfbc343d3')
  expect(deterministicId('tag', 'a')).not.toEqual(deterministicId('tag', 'b'))
  expect(deterministicId('ab', 'c')).not.toEqual(deterministicId('a', 'bc'))
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  decodeBody,
  decodeDeleted,
  decodeGroup,
  encodeBody,
  encodeGroup,
  encodeValue,
  normalise,
  nullGroup,
  type SqlValue,
} from '../../src-main/journal/op-codec'
import { compileRegistry, type GroupMeta } from '../../src-main/journal/registry'
import { type Column, defineTable, group, integer, real, text } from '../../src-shared/contract/define-table'

const blob = (): Column<Uint8Array | null> => ({ storage: 'blob' })

const { tables } = compileRegistry({
  sample: defineTable(1, 'sample', {
    one: group(1, { one: text() }),
    all: group(12, { name: text(), amount: integer(), share: real(), bytes: blob() }),
  }),
})
const [one, all] = (tables[0]?.groups ?? []) as [GroupMeta, GroupMeta]

test('values have this encoding for ever', () => {
  const golden: [SqlValue, 'text' | 'integer' | 'real' | 'blob', string][] = [
    [null, 'text', 'null'],
    ['', 'text', '""'],
    ['김민준', 'text', '"김민준"'],
    ['ООО "Ромашка"\n\t\\', 'text', '"ООО \\"Ромашка\\"\\n\\t\\\\"'],
    ['王\u0000\u007f\u2028🙂', 'text', '"王\\u0000\u007f\u2028🙂"'],
    [0, 'integer', '0'],
    [-42, 'integer', '-42'],
    [9_007_199_254_740_991, 'integer', '9007199254740991'],
    [9_007_199_254_740_992n, 'integer', '{"i":"9007199254740992"}'],
    [-9_223_372_036_854_775_808n, 'integer', '{"i":"-9223372036854775808"}'],
    [7n, 'integer', '7'],
    [1, 'real', '{"f":"3ff0000000000000"}'],
    [-0.1, 'real', '{"f":"bfb999999999999a"}'],
    [Number.POSITIVE_INFINITY, 'real', '{"f":"7ff0000000000000"}'],
    [Buffer.from('fbff00', 'hex'), 'blob', '{"b":"-_8A"}'],
    [Buffer.alloc(0), 'blob', '{"b":""}'],
  ]
  for (const [value, storage, encoded] of golden) expect(encodeValue(value, storage)).toBe(encoded)
})

test('bodies have their groups in the order of their numbers', () => {
  expect(
    encodeBody([
      [12, '[1]'],
      [0, 'null'],
      [2, '"나"'],
    ]),
  ).toBe('{"0":null,"2":"나","12":[1]}')
  expect(encodeGroup(all, ['x', 'Москва', 5, 0.5, null])).toBe('["Москва",5,{"f":"3fe0000000000000"},null]')
  expect(encodeGroup(one, ['서울', null, null, null, null])).toBe('"서울"')
  expect(nullGroup(all)).toBe('[null,null,null,null]')
  expect(nullGroup(one)).toBe('null')
})

const value = {
  text: fc.option(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })).map((said) => normalise(said)),
  ),
  integer: fc.option(fc.oneof(fc.maxSafeInteger(), fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }))),
  real: fc.option(fc.double({ noNaN: true }).map((number) => normalise(number))),
  blob: fc.option(fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes))),
}

test('a group comes back as it was, and equal values have equal text', () => {
  fc.assert(
    fc.property(value.text, value.integer, value.real, value.blob, (name, amount, share, bytes) => {
      const encoded = encodeGroup(all, [null, name, amount, share, bytes])
      const decoded = decodeGroup(all, encoded)
      expect(decoded).toEqual([name, isSafe(amount) ? Number(amount) : amount, share, bytes])
      expect(encodeGroup(all, [null, ...decoded])).toBe(encoded)
      expect(decodeBody(encodeBody([[12, encoded]])).get(12)).toBe(encoded)
    }),
  )
})

function isSafe(amount: number | bigint | null): boolean {
  return amount !== null && Number.isSafeInteger(Number(amount))
}

test('what does not belong into a column is refused, when written and when read', () => {
  expect(() => encodeValue('5', 'integer')).toThrow(TypeError)
  expect(() => encodeValue(1.5, 'integer')).toThrow(TypeError)
  expect(() => encodeValue(5, 'text')).toThrow(TypeError)
  const wrong = [
    '5',
    '[1,2]',
    '["x",1.5,null,null]',
    '["x",{"i":"99999999999999999999"},null,null]',
    '["\\ud800",1,null,null]',
  ]
  for (const text of [
    ...wrong,
    '["x",1,0.5,null]',
    '["x",1,{"f":"7ff8000000000000"},null]',
    '["x",1,null,"b"]',
  ]) {
    expect(() => decodeGroup(all, text), text).toThrow(TypeError)
  }
  for (const body of ['[]', 'null', '"x"', '{"a":1}', '{"-1":1}', '{"1.5":1}', '{"__proto__":1}']) {
    expect(() => decodeBody(body), body).toThrow(TypeError)
  }
  expect(() => decodeBody('{')).toThrow(SyntaxError)
  expect(() => decodeDeleted('"x"')).toThrow(TypeError)
})

test('values are what SQLite will give back', () => {
  expect(normalise('a\ud800b')).toBe('a\ufffdb')
  expect(normalise('🙂')).toBe('🙂')
  expect(Object.is(normalise(-0), 0)).toBe(true)
  expect(normalise(undefined)).toBeNull()
  expect(() => normalise(Number.NaN)).toThrow(TypeError)
  expect(() => normalise(true)).toThrow(TypeError)
  expect(() => normalise({})).toThrow(TypeError)
})

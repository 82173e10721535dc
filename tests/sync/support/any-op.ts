import fc from 'fast-check'
import type { WireOp } from '../../../src-main/journal/wire-op'

const fixedBytes = (length: number) =>
  fc.uint8Array({ minLength: length, maxLength: length }).map((bytes) => Buffer.from(bytes))

const body = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  // Any UTF-16 there is: also halves of surrogate pairs, zeros, byte order marks.
  fc.array(fc.nat({ max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('{"1":"김민준"}', '{"2":["王小明",null]}', '{"3":"ООО «Ромашка»"}', '{}', '', '\ufeff{}'),
  fc.nat({ max: 3000 }).map((length) => '길다 '.repeat(length)),
)

/** One of few bytes, or any: equal and nearly equal ones are what a batch makes use of. */
const ownNode = Buffer.from('0011223344556677', 'hex')
const stamp = fc.oneof(
  fixedBytes(16),
  fc.constant(Buffer.alloc(16)),
  fc.tuple(fixedBytes(8), fc.constantFrom(ownNode, Buffer.alloc(8, 9))).map((parts) => Buffer.concat(parts)),
)
const row = fc.oneof(
  fixedBytes(16),
  fc.constantFrom(Buffer.alloc(16), Buffer.alloc(16, 255), Buffer.alloc(16, 1)),
)

/** The device that the stamps of `anyOps` mostly name. */
export const device = Buffer.concat([ownNode, Buffer.from('8899aabbccddeeff', 'hex')])

/** Well-shaped entries of one device, as odd as they may be, in any order of numbers. */
export const anyOps: fc.Arbitrary<WireOp[]> = fc.array(
  fc.record({
    device: fc.constant(device),
    seq: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 2 ** 40 - 1 })),
    hlc: stamp,
    table: fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 0x7fffffff })),
    row,
    kind: fc.nat({ max: 3 }),
    body,
    base: fc.option(fc.array(stamp, { maxLength: 4 }).map((stamps) => Buffer.concat(stamps))),
  }),
  { minLength: 1, maxLength: 40 },
)

/** The same with ascending numbers, some left out: what a segment holds. */
export const ascendingOps = anyOps.map((ops) => {
  const numbers = [...new Set(ops.map(({ seq }) => seq))].sort((one, other) => one - other)
  return numbers.flatMap((seq, at) => {
    const op = ops[at]
    return op ? [{ ...op, seq }] : []
  })
})

/** Entries as plain values, so that a view and a copy of bytes are the same. */
export function plainOps(ops: readonly WireOp[]): unknown[] {
  const hex = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString('hex')
  return ops.map(({ device: by, hlc, row: id, base, ...rest }) => ({
    ...rest,
    device: hex(by),
    hlc: hex(hlc),
    row: hex(id),
    base: hex(base),
  }))
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWellShaped } from '../../../src-main/journal/wire-op'
import { ByteReader, ByteWriter } from '../../../src-main/sync/segments/byte-streams'
import { decodeOps, encodeOps } from '../../../src-main/sync/segments/op-batch'
import { anyOps, device, plainOps } from '../support/any-op'
import { goldenOps } from '../support/golden-ops'

test('entries have these bytes for ever', () => {
  const author = goldenOps[0]?.device ?? Buffer.alloc(0)
  const [numbers, random, text] = encodeOps(author, goldenOps)
  expect(numbers.toString('hex')).toBe(
    '070c0b070f1f0714070c100718c6015000000000029effffffff3f020102010202ffffffff070000010102030501010101010203ffffffffffffffff80e0c1bd9567000000880e0088ab070e0000cf0f00bef6b6c2ea987ffeff070000020102020080e0c1bd956780c0030000ce8a9986a4ec2ed928000002030102000102ffeeddccbbaa9988000180e0c1bd9567008f4efeff07a08708102f30092f130a12',
  )
  expect(random.toString('hex')).toBe('a0b1c2d3e4f50617b0c1d2e3f4a507181d8327deb882cf99')
  expect(text.toString('hex')).toBe(
    '7b2231223a5b22eab980ebafbceca480222c22eab980222c22ebafbceca480222c6e756c6c5d2c2239223a2241227d7b2231223a5b22e6b7b1e59cb3e5b882e58d8ee5bcbae8b4b8e69893e69c89e99990e585ace58fb8222c6e756c6c5d7d7b2239223a2242227d7b2231223a5b22d09ed09ed09e20c2abd0a0d0bed0bcd0b0d188d0bad0b0c2bb222c6e756c6c5d2c2237223a31327d7b2230223a313737323430393636313030307d7b2230223a6e756c6c7d7b002200310022003a0022003dd822007d00',
  )
  expect(plainOps(decodeOps(author, Buffer.concat([numbers, random, text])))).toEqual(plainOps(goldenOps))
})

test('any well-shaped entries come back bit by bit, in their order', () => {
  fc.assert(
    fc.property(anyOps, (ops) => {
      expect(ops.every(isWellShaped)).toBe(true)
      expect(plainOps(decodeOps(device, Buffer.concat(encodeOps(device, ops))))).toEqual(plainOps(ops))
    }),
    { numRuns: 300 },
  )
})

test('a long body comes back, and an entry of a device that shares the first half of its id', () => {
  const long = '무역 '.repeat(200_000)
  const ops = [{ ...goldenOps[0]!, device, body: long }]
  expect(decodeOps(device, Buffer.concat(encodeOps(device, ops)))[0]?.body).toBe(long)
})

describe('bytes that nobody has written', () => {
  test('are refused with a RangeError, whatever they are, and claim no memory', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          decodeOps(device, Buffer.from(bytes))
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('cut short or turned anywhere: refused, or read as other entries, never anything else', () => {
    const whole = Buffer.concat(encodeOps(device, goldenOps))
    for (let length = 0; length < whole.length; length += 1)
      expect(() => decodeOps(device, whole.subarray(0, length))).toThrow(RangeError)
    for (let at = 0; at < whole.length; at += 1) {
      const turned = Buffer.from(whole)
      turned[at] = (turned[at] ?? 0) ^ 0x41
      try {
        decodeOps(device, turned)
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError)
      }
    }
  })
})

test('numbers of every size come back; too large ones are refused', () => {
  fc.assert(
    fc.property(
      fc.array(fc.maxSafeNat()),
      fc.array(fc.integer({ min: -(2 ** 51), max: 2 ** 51 })),
      (plain, signed) => {
        const writer = new ByteWriter()
        for (const value of plain) writer.varint(value)
        for (const value of signed) writer.signed(value)
        const reader = new ByteReader(writer.taken())
        expect(plain.map(() => reader.varint())).toEqual(plain)
        expect(signed.map(() => reader.signed())).toEqual(signed)
        expect(reader.isAtEnd).toBe(true)
      },
    ),
  )
  expect(() => new ByteReader(Buffer.alloc(12, 255)).varint()).toThrow(RangeError)
})

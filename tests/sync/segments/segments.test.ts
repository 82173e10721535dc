import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { WireOp } from '../../../src-main/journal/wire-op'
import { deriveKey } from '../../../src-main/sync/keys/sealing'
import { newWorkspaceKey, workspaceKeys } from '../../../src-main/sync/keys/workspace-keys'
import { encodeOps } from '../../../src-main/sync/segments/op-batch'
import { framesLength, openFrames, sealFrames } from '../../../src-main/sync/segments/segment-frames'
import { encodeHead, longestHead, readHead } from '../../../src-main/sync/segments/segment-head'
import { cutSegments, openSegment, sealSegment, segmentId } from '../../../src-main/sync/segments/segments'
import { ascendingOps, device, plainOps } from '../support/any-op'
import { goldenKey, goldenOps, goldenWorkspace } from '../support/golden-ops'

const keys = workspaceKeys(goldenKey, goldenWorkspace)
const schema = 11
const golden = readFileSync(path.join(import.meta.dirname, 'fixtures/golden-v1.seg'))
const fixedSalt = Buffer.from('f00dfacef00dfacef00dfacef00dface', 'hex')

const idOf = (ops: readonly WireOp[], by = keys) =>
  segmentId(by, ops[0]!.device, encodeOps(ops[0]!.device, ops))

/** What opening says: the key of the text, or `open`. */
function verdict(bytes: Uint8Array): string {
  try {
    openSegment(keys, bytes)
    return 'open'
  } catch (error) {
    const { code, text } = error as { code: string; text: { key: string } }
    return `${code} ${text.key.replace('sync.error.', '')}`
  }
}

const incomplete = 'unavailable segmentIncomplete'
const changed = 'unreadable segmentChanged'

describe('a segment of version 1', () => {
  test('opens for ever', () => {
    const { header, ops } = openSegment(keys, golden)
    expect(plainOps(ops)).toEqual(plainOps(goldenOps))
    expect(header).toEqual({
      comp: 'deflate-raw',
      device: '0a1b2c3d4e5f60718293a4b5c6d7e8f9',
      first: 41,
      id: idOf(goldenOps),
      last: 1_099_511_627_775,
      n: 7,
      salt: fixedSalt.toString('hex'),
      schema,
      workspace: goldenWorkspace,
    })
  })

  test('is written so for ever: id, head, frames', () => {
    expect(idOf(goldenOps)).toBe('b4aca2fb6a5e25f35887bca1c813c365')
    const { header } = openSegment(keys, golden)
    const sealed = sealSegment(keys, goldenOps, { schema, salt: fixedSalt })
    // Not the compressed bytes: every zlib packs a little differently.
    expect(openSegment(keys, sealed.bytes).header).toEqual(header)
    const head = encodeHead(header, 100)
    expect(head.toString('latin1').slice(23)).toBe(
      '{"comp":"deflate-raw","device":"0a1b2c3d4e5f60718293a4b5c6d7e8f9","first":41,"id":"b4aca2fb6a5e25f35887bca1c813c365","last":1099511627775,"n":7,"salt":"f00dfacef00dfacef00dfacef00dface","schema":11,"workspace":"00112233445566778899aabbccddeeff"}',
    )
    expect(head.subarray(0, 23).toString('hex')).toBe('54574e440100f50000006460d99309c6ad3b1608dfb1cd')
    const key = deriveKey(goldenKey, fixedSalt, 'test')
    expect(sealFrames(key, head, Buffer.from('무역풍')).toString('hex')).toBe(
      '0000001971bdbf9a5d8a34245d32ad6105fe4346237f6191cb8e550be9',
    )
  })

  test('cut short anywhere is incomplete, and that is known without the key', () => {
    for (let length = 0; length < golden.length; length += 1) {
      expect(verdict(golden.subarray(0, length)), `${length}`).toBe(incomplete)
      expect(readHead(golden.subarray(0, Math.min(length, longestHead)), length).state).toBe('incomplete')
    }
  })

  test('whose length came before its content is incomplete', () => {
    for (let length = 0; length < golden.length - 16; length += 1) {
      const half = Buffer.alloc(golden.length)
      golden.copy(half, 0, 0, length)
      expect(verdict(half), `${length}`).toBe(incomplete)
    }
  })

  test('with any single bit turned is refused as changed', () => {
    for (let bit = 0; bit < golden.length * 8; bit += 1) {
      const turned = Buffer.from(golden)
      turned[bit >> 3] = (turned[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(verdict(turned), `bit ${bit}`).toBe(changed)
    }
  })

  test('with something added is refused as changed', () => {
    expect(verdict(Buffer.concat([golden, Buffer.of(0)]))).toBe(changed)
    expect(verdict(Buffer.concat([golden, golden]))).toBe(changed)
  })

  test('of another workspace, of a newer version, or no segment at all is told apart', () => {
    const foreign = sealSegment(workspaceKeys(goldenKey, 'ab'.repeat(16)), goldenOps, { schema })
    expect(verdict(foreign.bytes)).toBe('unreadable segmentForeign')
    expect(
      verdict(sealSegment(workspaceKeys(newWorkspaceKey(), goldenWorkspace), goldenOps, { schema }).bytes),
    ).toBe(changed)
    expect(verdict(newerFile())).toBe('locked newerFormat')
    const { header } = openSegment(keys, golden)
    const zstd = Buffer.concat([encodeHead({ ...header, comp: 'zstd' }, 30), Buffer.alloc(30, 1)])
    expect(verdict(zstd)).toBe('locked newerFormat')
    for (const text of ['{"format":1}', '거래처 목록.xlsx', 'x'.repeat(5000)])
      expect(verdict(Buffer.from(text))).toBe(changed)
  })
})

/** The preamble is the same in every version; what follows may be anything. */
function newerFile(): Buffer {
  const { header } = openSegment(keys, golden)
  const head = encodeHead(header, 30, 2)
  return Buffer.concat([head, Buffer.alloc(30, 1)])
}

test('any entries come back from a segment', () => {
  fc.assert(
    fc.property(ascendingOps, (ops) => {
      const segment = sealSegment(keys, ops, { schema })
      expect(segment).toMatchObject({
        device: device.toString('hex'),
        first: ops[0]?.seq,
        last: ops.at(-1)?.seq,
      })
      expect(plainOps(openSegment(keys, segment.bytes).ops)).toEqual(plainOps(ops))
    }),
  )
})

test('the id follows from the entries alone', () => {
  const one = sealSegment(keys, goldenOps, { schema })
  const again = sealSegment(keys, goldenOps, { schema: 12 })
  expect([again.id, Buffer.from(again.bytes).equals(one.bytes)]).toEqual([one.id, false])
  const other = goldenOps.map((op, at) => (at === 3 ? { ...op, body: '{"1":"다른"}' } : op))
  expect(idOf(other)).not.toBe(one.id)
  expect(idOf(goldenOps.slice(1))).not.toBe(one.id)
  expect(idOf(goldenOps, workspaceKeys(newWorkspaceKey(), goldenWorkspace))).not.toBe(one.id)
})

test('data of several frames comes back; frames in another order, left out or turned do not', () => {
  const key = newWorkspaceKey()
  const head = Buffer.from('head')
  const data = Buffer.alloc(600_000, 'рынок 시장 市场')
  const frames = sealFrames(key, head, data)
  expect(frames.length).toBe(framesLength(data.length))
  expect(openFrames(key, head, frames)?.equals(data)).toBe(true)
  const frame = 4 + 256 * 1024 + 16
  const [one, two, three] = [
    frames.subarray(0, frame),
    frames.subarray(frame, 2 * frame),
    frames.subarray(2 * frame),
  ]
  const wrong = [[two, one, three], [one, two], [one, three], [one, two, three, three], [three], []]
  for (const parts of wrong) expect(openFrames(key, head, Buffer.concat(parts))).toBeNull()
  expect(openFrames(key, Buffer.from('Head'), frames)).toBeNull()
  for (let at = 3; at < frames.length; at += 4999) {
    const turned = Buffer.from(frames)
    turned[at] = (turned[at] ?? 0) ^ 4
    expect(openFrames(key, head, turned)).toBeNull()
  }
})

describe('cutting', () => {
  const base = goldenOps[0]!
  const numbered = (count: number, body: (seq: number) => string): WireOp[] =>
    Array.from({ length: count }, (_, at) => ({ ...base, seq: at + 1, body: body(at + 1) }))
  const random = (length: number) =>
    fc.sample(fc.string({ unit: 'binary-ascii', minLength: length, maxLength: length }), 1)[0] ?? ''

  test('at 5,000 entries, at 256 KiB sealed, where the device changes and where numbers run back', () => {
    const many = numbered(12_001, () => '{"1":"김"}')
    const counts = cutSegments(keys, many, { schema }).map(({ first, last }) => last - first + 1)
    expect(counts).toEqual([5000, 5000, 2001])
    const big = numbered(300, () => random(4000))
    const segments = cutSegments(keys, big, { schema })
    expect(segments.length).toBeGreaterThan(3)
    expect(Math.max(...segments.map(({ bytes }) => bytes.length))).toBeLessThanOrEqual(256 * 1024)
    expect(plainOps(segments.flatMap(({ bytes }) => openSegment(keys, bytes).ops))).toEqual(plainOps(big))
    const mixed = [...numbered(3, String), ...numbered(2, String), { ...base, device, seq: 3 }]
    expect(cutSegments(keys, mixed, { schema }).map(({ first, last }) => [first, last])).toEqual([
      [1, 3],
      [1, 2],
      [3, 3],
    ])
  })

  test('a single entry that is longer than a segment stands alone', () => {
    const ops = numbered(3, (seq) => (seq === 2 ? random(600_000) : '{}'))
    const segments = cutSegments(keys, ops, { schema })
    expect(segments.map(({ first, last }) => [first, last])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ])
    expect(plainOps(segments.flatMap(({ bytes }) => openSegment(keys, bytes).ops))).toEqual(plainOps(ops))
  })

  test('nothing is no segment', () => {
    expect(cutSegments(keys, [], { schema })).toEqual([])
    expect(() => sealSegment(keys, [], { schema })).toThrow(RangeError)
  })
})

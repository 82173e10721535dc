import { encodeStamp } from '../../../src-main/journal/hlc'
import type { WireOp } from '../../../src-main/journal/wire-op'

export const goldenKey = Buffer.alloc(32, 7)
export const goldenWorkspace = '00112233445566778899aabbccddeeff'
const device = Buffer.from('0a1b2c3d4e5f60718293a4b5c6d7e8f9', 'hex')
const other = Buffer.from('ffeeddccbbaa9988', 'hex')
const at = 1_772_409_600_000
const person = Buffer.from('019cabd838007001a0b1c2d3e4f50617', 'hex')
const company = Buffer.from('019cabd838007002b0c1d2e3f4a50718', 'hex')
const tag = Buffer.from('5f4dcc3b5aa765d61d8327deb882cf99', 'hex')

const stamp = (ms: number, counter: number, node: Buffer = device) =>
  encodeStamp({ ms: at + ms, counter }, node)

/** An insert, edits with bases of others, a deletion and its taking back, a hole in the numbers, half a surrogate pair. */
export const goldenOps: readonly WireOp[] = [
  {
    seq: 41,
    hlc: stamp(0, 0),
    table: 2,
    row: person,
    kind: 0,
    body: '{"1":["김민준","김","민준",null],"9":"A"}',
    base: null,
  },
  {
    seq: 42,
    hlc: stamp(0, 1),
    table: 1,
    row: company,
    kind: 0,
    body: '{"1":["深圳市华强贸易有限公司",null]}',
    base: null,
  },
  { seq: 43, hlc: stamp(900, 0), table: 2, row: person, kind: 1, body: '{"9":"B"}', base: stamp(0, 0) },
  {
    seq: 44,
    hlc: stamp(61_000, 7),
    table: 1,
    row: company,
    kind: 1,
    body: '{"1":["ООО «Ромашка»",null],"7":12}',
    base: Buffer.concat([stamp(-5000, 65_535, other), Buffer.alloc(16)]),
  },
  {
    seq: 45,
    hlc: stamp(61_000, 8),
    table: 2,
    row: person,
    kind: 2,
    body: '{"0":1772409661000}',
    base: Buffer.alloc(0),
  },
  {
    seq: 47,
    hlc: stamp(60_000, 0, other),
    table: 2,
    row: person,
    kind: 3,
    body: '{"0":null}',
    base: stamp(61_000, 8),
  },
  {
    seq: 1_099_511_627_775,
    hlc: Buffer.alloc(16, 255),
    table: 0x7fffffff,
    row: tag,
    kind: 1,
    body: '{"1":"\ud83d"}',
    base: null,
  },
].map((op) => ({ device, ...op }))

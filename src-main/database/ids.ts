import { hash, randomFillSync } from 'node:crypto'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import type { Clock } from '../../src-shared/kernel/clock'
import { type Id, isId } from '../../src-shared/kernel/ids'

/** The 16 bytes of an id, as the database holds it. Throws AppError invalid for anything but a lower-case UUID. */
export function idBytes(id: string): Buffer {
  if (!isId(id)) throw new AppError('invalid', message('error.invalidInput'), { fields: { id: 'not-an-id' } })
  return Buffer.from(id.replaceAll('-', ''), 'hex')
}

/** The 36-character text of an id, as everything outside the database holds it. */
export function idText<Entity extends string = string>(bytes: Uint8Array): Id<Entity> {
  const hex = asBuffer(bytes).toString('hex')
  const text = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  if (!isId(text)) throw new Error(`an id has 16 bytes, not ${bytes.length}`)
  return text as Id<Entity>
}

/** The same bytes with Buffer's methods; nothing is copied. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/**
 * The id of a row that two devices may create independently (a link, a tag, a setting): the first 16 bytes of
 * SHA-256 over the table name, a zero byte and the natural key.
 */
export function deterministicId(table: string, naturalKey: string): Buffer {
  // As text the sum comes in a quarter of the time that a buffer takes, and a long list asks a hundred thousand times.
  return Buffer.from(hash('sha256', `${table}\0${naturalKey}`, 'binary').slice(0, 16), 'binary')
}

const sources = new WeakMap<Clock, () => Buffer>()

/** A new time-ordered id (UUIDv7) as bytes: later calls with the same clock sort after earlier ones. */
export function newIdBytes(clock: Clock): Buffer {
  let source = sources.get(clock)
  if (!source) {
    source = createIdSource(clock)
    sources.set(clock, source)
  }
  return source()
}

/** A new time-ordered id (UUIDv7) as text. */
export function newId<Entity extends string = string>(clock: Clock): Id<Entity> {
  return idText<Entity>(newIdBytes(clock))
}

const poolSize = 8 * 512

/**
 * 48 bits of milliseconds, a 12-bit counter that starts at random below 1024 in every millisecond, 62 random bits
 * (RFC 9562, method 1). A full counter borrows the next millisecond; a clock that runs back does not go back.
 */
function createIdSource(clock: Clock): () => Buffer {
  const pool = Buffer.alloc(poolSize)
  let used = poolSize
  let last = -1
  let counter = 0
  return () => {
    if (used === poolSize) {
      randomFillSync(pool)
      used = 0
    }
    const now = clock.now()
    if (now > last) {
      last = now
      counter = pool.readUInt16BE(used) & 0x3ff
    } else if (++counter > 0xfff) {
      last += 1
      counter = 0
    }
    const id = Buffer.allocUnsafe(16)
    id.writeUIntBE(last, 0, 6)
    id.writeUInt16BE(0x7000 | counter, 6)
    pool.copy(id, 8, used, used + 8)
    id[8] = 0x80 | ((id[8] ?? 0) & 0x3f)
    used += 8
    return id
  }
}

import { createHash } from 'node:crypto'
import { ReadingError } from '../reading-error'
import { pause } from '../steps'

/** The spec's own limit of rounds ([MS-OFFCRYPTO] 2.3.4.10). */
const mostRounds = 10_000_000
/** Rounds between two turns of the event loop, so that the process shows that it lives. */
const roundsPerTurn = 50_000

export type HashName = 'sha1' | 'sha256' | 'sha384' | 'sha512' | 'md5'

/** The hash of pieces that follow each other. */
export function hashOf(name: HashName, ...pieces: readonly Buffer[]): Buffer {
  const hash = createHash(name)
  for (const piece of pieces) hash.update(piece)
  return hash.digest()
}

/** Four bytes, the lowest first. */
export function numberBytes(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

/** Cut to a length, or filled up with 0x36. */
export function fitted(bytes: Buffer, length: number): Buffer {
  if (bytes.length >= length) return bytes.subarray(0, length)
  return Buffer.concat([bytes, Buffer.alloc(length - bytes.length, 0x36)])
}

/** A password hashed over and over, so that guessing is slow. @throws ReadingError `unsupported` above ten million rounds. */
export async function spunHash(
  name: HashName,
  { salt, password, rounds }: { salt: Buffer; password: string; rounds: number },
): Promise<Buffer> {
  if (!(rounds >= 0 && rounds <= mostRounds)) throw new ReadingError('unsupported', { rounds })
  let hash = hashOf(name, salt, Buffer.from(password, 'utf16le'))
  for (let round = 0; round < rounds; round += 1) {
    hash = hashOf(name, numberBytes(round), hash)
    if (round % roundsPerTurn === roundsPerTurn - 1) await pause()
  }
  return hash
}

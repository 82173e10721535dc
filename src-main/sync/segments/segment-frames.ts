import { hash } from 'node:crypto'
import { nonceLength, openBytes, sealBytes, tagLength } from '../keys/sealing'

/** How much a frame takes. */
const frameSize = 256 * 1024
const lengthBytes = 4

/** How long the frames of so many packed bytes are. */
export function framesLength(dataLength: number): number {
  return dataLength + frameCount(dataLength) * (lengthBytes + tagLength)
}

/** Seals packed bytes in frames, u32 length ‖ AES-256-GCM: the nonce counts, the head and the end are sealed with each. */
export function sealFrames(key: Uint8Array, head: Uint8Array, packed: Uint8Array): Buffer {
  const headHash = hash('sha256', head, 'buffer')
  const count = frameCount(packed.length)
  const frames: Buffer[] = []
  for (let index = 0; index < count; index += 1) {
    const part = packed.subarray(index * frameSize, (index + 1) * frameSize)
    const sealed = sealBytes(key, envelopeOf(headHash, index, index === count - 1), part)
    const length = Buffer.alloc(lengthBytes)
    length.writeUInt32BE(sealed.length)
    frames.push(length, sealed)
  }
  return Buffer.concat(frames)
}

/** The packed bytes in frames, or null when anything in them or in the head was changed. */
export function openFrames(key: Uint8Array, head: Uint8Array, frames: Buffer): Buffer | null {
  const headHash = hash('sha256', head, 'buffer')
  const parts: Buffer[] = []
  for (let at = 0; at < frames.length; ) {
    if (frames.length - at < lengthBytes) return null
    const end = at + lengthBytes + frames.readUInt32BE(at)
    if (end > frames.length) return null
    const envelope = envelopeOf(headHash, parts.length, end === frames.length)
    const part = openBytes(key, envelope, frames.subarray(at + lengthBytes, end))
    if (!part) return null
    parts.push(part)
    at = end
  }
  return parts.length > 0 ? Buffer.concat(parts) : null
}

function frameCount(dataLength: number): number {
  return Math.max(1, Math.ceil(dataLength / frameSize))
}

function envelopeOf(headHash: Buffer, index: number, isFinal: boolean): { nonce: Buffer; aad: Buffer } {
  const nonce = Buffer.alloc(nonceLength)
  nonce.writeUInt32BE(index, nonceLength - 4)
  const place = Buffer.alloc(5)
  place.writeUInt32BE(index)
  place.writeUInt8(isFinal ? 1 : 0, 4)
  return { nonce, aad: Buffer.concat([headHash, place]) }
}

import { createHmac, randomBytes } from 'node:crypto'
import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import { deriveKey, keyLength, nonceLength, openBytes, sealBytes, tagLength } from './sealing'

/** What something is sealed or named for; each has keys of its own. A new one adds its word here. */
export type Purpose = 'segment' | 'heartbeat' | 'snapshot' | 'manifest' | 'blob' | 'device' | 'report'

/** One of the numbered parts that big data is sealed in. */
export interface OpenedPart {
  readonly bytes: Buffer
  readonly isFinal: boolean
}

/** Seals and opens the parts of one thing. */
export interface PartSealer {
  /** `number` from 0. The parts may be sealed in any order, and again. */
  seal(number: number, isFinal: boolean, bytes: Uint8Array): Buffer
  /** Throws AppError unreadable for another part, of another thing or workspace, or a changed one. */
  open(number: number, sealed: Uint8Array): OpenedPart
}

/** Everything that is derived from the key of a workspace. */
export interface WorkspaceKeys {
  /** 16 bytes as hex. */
  readonly workspace: string
  /** Seals something small that is held in memory whole. Adds 45 bytes; the same bytes never look the same twice. */
  sealNote(purpose: Purpose, bytes: Uint8Array): Buffer
  /** Throws AppError unreadable when it was sealed for something else, for another workspace, or was changed. */
  openNote(purpose: Purpose, sealed: Uint8Array): Buffer
  /**
   * Seals something big in parts, each adding 29 bytes. `thing` tells it from all others of the purpose: random bytes
   * that stand in its description, or its keyed name. A part opens only as that part of that thing.
   */
  parts(purpose: Purpose, thing: Uint8Array): PartSealer
  /** A keyed name for some content, 32 hex digits: equal for equal content, and says nothing to others. */
  nameOf(purpose: Purpose, content: Uint8Array): string
  /** The key of one file of a format of its own; `salt` is random and stands in the file. */
  fileKey(purpose: Purpose, salt: Uint8Array): Buffer
}

const noteVersion = 1
const partVersion = 1
const saltLength = 16
const noteHead = 1 + saltLength + nonceLength
const partHead = 1 + nonceLength
/** Set in the first byte of the last part. */
const finalBit = 0x80

/** The key of a new workspace: 32 random bytes, made once, at "create", and never again. */
export function newWorkspaceKey(): Buffer {
  return randomBytes(keyLength)
}

/** The id of a new workspace: 16 random bytes as hex. */
export function newWorkspaceId(): string {
  return randomBytes(16).toString('hex')
}

/** What is derived from a workspace key (HKDF-SHA256, the workspace as salt). `workspaceId`: 32 hex digits. */
export function workspaceKeys(key: Uint8Array, workspaceId: string): WorkspaceKeys {
  if (key.length !== keyLength || !/^[0-9a-f]{32}$/.test(workspaceId))
    throw new TypeError('a workspace has a key of 32 bytes and an id of 32 hex digits')
  return new DerivedKeys(key, workspaceId)
}

type Use = 'note' | 'part' | 'name' | 'file'

class DerivedKeys implements WorkspaceKeys {
  readonly workspace: string
  readonly #key: Uint8Array
  readonly #id: Buffer
  readonly #derived = new Map<string, Buffer>()

  constructor(key: Uint8Array, workspaceId: string) {
    this.workspace = workspaceId
    this.#key = Uint8Array.from(key)
    this.#id = Buffer.from(workspaceId, 'hex')
  }

  sealNote(purpose: Purpose, bytes: Uint8Array): Buffer {
    const salt = randomBytes(saltLength)
    const nonce = randomBytes(nonceLength)
    const key = this.#keyOf('note', purpose, salt)
    const head = Buffer.concat([Buffer.of(noteVersion), salt, nonce])
    return Buffer.concat([head, sealBytes(key, { nonce, aad: this.#aad('note', purpose, head) }, bytes)])
  }

  openNote(purpose: Purpose, sealed: Uint8Array): Buffer {
    if (sealed.length < noteHead + tagLength) throw damaged()
    if ((sealed[0] ?? 0) > noteVersion) throw newer()
    const head = sealed.subarray(0, noteHead)
    const key = this.#keyOf('note', purpose, head.subarray(1, 1 + saltLength))
    const envelope = { nonce: head.subarray(1 + saltLength), aad: this.#aad('note', purpose, head) }
    const opened = openBytes(key, envelope, sealed.subarray(noteHead))
    if (!opened) throw damaged()
    return opened
  }

  parts(purpose: Purpose, thing: Uint8Array): PartSealer {
    const key = this.#keyOf('part', purpose, thing)
    // The nonce is random, so that a part that is sealed again after a broken upload gives nothing away.
    const aadOf = (head: Uint8Array, number: number) =>
      this.#aad('part', purpose, Buffer.concat([head.subarray(0, 1), bigEndian(number), thing]))
    return {
      seal: (number, isFinal, bytes) => {
        const nonce = randomBytes(nonceLength)
        const head = Buffer.concat([Buffer.of(partVersion | (isFinal ? finalBit : 0)), nonce])
        return Buffer.concat([head, sealBytes(key, { nonce, aad: aadOf(head, number) }, bytes)])
      },
      open: (number, sealed) => {
        if (sealed.length < partHead + tagLength) throw damaged()
        const flags = sealed[0] ?? 0
        if ((flags & ~finalBit) > partVersion) throw newer()
        const envelope = { nonce: sealed.subarray(1, partHead), aad: aadOf(sealed, number) }
        const bytes = openBytes(key, envelope, sealed.subarray(partHead))
        if (!bytes) throw damaged()
        return { bytes, isFinal: (flags & finalBit) !== 0 }
      },
    }
  }

  nameOf(purpose: Purpose, content: Uint8Array): string {
    const key = this.#keyOf('name', purpose, null)
    return createHmac('sha256', key).update(content).digest().toString('hex', 0, 16)
  }

  fileKey(purpose: Purpose, salt: Uint8Array): Buffer {
    return this.#keyOf('file', purpose, salt)
  }

  /** One key per use and purpose, and with a salt one per thing below it. */
  #keyOf(use: Use, purpose: Purpose, salt: Uint8Array | null): Buffer {
    const label = `tradewind/sync/1/${use}/${purpose}`
    const known = this.#derived.get(label)
    const base = known ?? deriveKey(this.#key, this.#id, label)
    if (!known) this.#derived.set(label, base)
    return salt ? deriveKey(base, salt, label) : base
  }

  #aad(use: Use, purpose: Purpose, rest: Uint8Array): Buffer {
    return Buffer.concat([Buffer.from(`tradewind/sync/1/${use}/${purpose}\0`), this.#id, rest])
  }
}

function bigEndian(number: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(number)
  return bytes
}

const damaged = () => new AppError('unreadable', message('sync.error.sealBroken'))
const newer = () => new AppError('unreadable', message('sync.error.newerFormat'))

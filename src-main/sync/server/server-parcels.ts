import { createHash } from 'node:crypto'
import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import {
  namesSchema,
  parcelSchema,
  partBytes,
  partsHeldSchema,
} from '../../../src-shared/sync/server-contract'
import type { Note, SnapshotParts } from '../target'
import { type Call, doneSchema, type ServerCalls } from './server-calls'
import { ServerRefusal } from './server-errors'

type Kind = 'snapshots' | 'blobs'

interface Upload {
  readonly kind: Kind
  readonly name: string
  readonly version: string
  readonly partCount: number
  readonly manifest: Uint8Array
  part(number: number): Promise<Uint8Array>
}

/** Snapshots never change under their name. */
const onlyVersion = 'v1'

/** Snapshots and files of one workspace on a server. */
export class ServerParcels {
  readonly #calls: ServerCalls
  readonly #path: string

  constructor(calls: ServerCalls, path: string) {
    this.#calls = calls
    this.#path = path
  }

  /** Manifests of whole snapshots, newest first. */
  async snapshots(signal: AbortSignal): Promise<readonly Note[]> {
    const { head, parts } = await this.#calls.frames(namesSchema, { path: `${this.#path}/snapshots`, signal })
    return notesOf(head.names, parts)
  }

  /** Sends the parts that are not there, then the manifest. */
  async publishSnapshot(snapshot: SnapshotParts, signal: AbortSignal): Promise<void> {
    const { name, manifest, partCount } = snapshot
    const part = (number: number) => snapshot.part(number)
    await this.#upload({ kind: 'snapshots', name, version: onlyVersion, partCount, manifest, part }, signal)
  }

  /** One part of a whole snapshot. Throws AppError `unavailable` when it is not there. */
  async snapshotPart(name: string, number: number, signal: AbortSignal): Promise<Uint8Array> {
    const found = await orNull(this.#part('snapshots', name, { number, signal }))
    if (found) return found
    throw new AppError('unavailable', message('sync.error.partNotThere', { path: this.#calls.host }))
  }

  async drop(kind: Kind, name: string, signal: AbortSignal): Promise<void> {
    await this.#calls.json(doneSchema, { method: 'DELETE', path: this.#pathOf(kind, name), signal })
  }

  async hasBlob(name: string, signal: AbortSignal): Promise<boolean> {
    return (await this.#findBlob(name, signal)) !== null
  }

  async blob(name: string, signal: AbortSignal): Promise<Uint8Array | null> {
    const found = await this.#findBlob(name, signal)
    if (!found) return null
    const parts: Uint8Array[] = []
    for (let number = 0; number < found.parts; number += 1)
      parts.push(await this.#part('blobs', name, { number, signal }))
    return Buffer.concat(parts)
  }

  /** The same file sealed twice has other bytes: parts of one sealing never meet those of another. */
  async publishBlob(name: string, bytes: Uint8Array, signal: AbortSignal): Promise<void> {
    const version = createHash('sha256').update(bytes).digest('hex')
    const partCount = Math.max(1, Math.ceil(bytes.length / partBytes))
    const part = async (number: number) => bytes.subarray(number * partBytes, (number + 1) * partBytes)
    const manifest = new Uint8Array()
    await this.#upload({ kind: 'blobs', name, version, partCount, manifest, part }, signal)
  }

  async #upload(upload: Upload, signal: AbortSignal): Promise<void> {
    const { kind, name, version, partCount, manifest } = upload
    const path = this.#pathOf(kind, name)
    const query = { version }
    const held = await this.#calls.json(partsHeldSchema, { path: `${path}/parts`, query, signal })
    if (held.isComplete) return
    const there = new Set(held.parts)
    for (let number = 0; number < partCount; number += 1) {
      if (there.has(number)) continue
      const body = new Uint8Array(await upload.part(number))
      const call: Call = { method: 'PUT', path: `${path}/parts/${number}`, query, body, signal }
      await this.#calls.json(doneSchema, call)
    }
    const whole = { version, parts: partCount }
    const body = new Uint8Array(manifest)
    await this.#calls.json(doneSchema, { method: 'PUT', path, query: whole, body, signal })
  }

  /** Null when it is not there, or not whole. */
  #findBlob(name: string, signal: AbortSignal) {
    return orNull(this.#calls.json(parcelSchema, { path: this.#pathOf('blobs', name), signal }))
  }

  #part(kind: Kind, name: string, { number, signal }: { number: number; signal: AbortSignal }) {
    return this.#calls.bytes({ path: `${this.#pathOf(kind, name)}/parts/${number}`, signal })
  }

  #pathOf(kind: Kind, name: string): string {
    return `${this.#path}/${kind}/${encodeURIComponent(name)}`
  }
}

/** Names and their bytes, put together. */
export function notesOf(names: readonly string[], parts: readonly Uint8Array[]): Note[] {
  return names.map((name, number) => ({ name, bytes: parts[number] ?? new Uint8Array() }))
}

/** Null for what the server does not have. */
async function orNull<Result>(asked: Promise<Result>): Promise<Result | null> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof ServerRefusal && error.failure.code === 'not-found') return null
    throw error
  }
}

import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import type {
  Arrival,
  Note,
  Place,
  PlaceLook,
  PullPlace,
  Segment,
  SnapshotParts,
  Target,
} from '../../../src-main/sync/target'

/** What a place in memory holds. */
interface Held {
  readonly workspace: string
  readonly epoch: string
  readonly segments: { readonly name: string; readonly bytes: Uint8Array; readonly number: number }[]
  readonly heartbeats: Map<string, Uint8Array>
  readonly snapshots: Map<string, { readonly parts: Map<number, Uint8Array>; manifest: Uint8Array | null }>
  readonly blobs: Map<string, Uint8Array>
  readonly slots: Map<string, Uint8Array>
  readonly listeners: Set<() => void>
}

const copyOf = (bytes: Uint8Array) => Uint8Array.from(bytes)
const newestFirst = (one: Note, other: Note) => (one.name < other.name ? 1 : -1)
const path = 'memory'

/** A place in memory that counts what arrives, as a server does. Every call gives the same place. */
export function memoryPlaces(): () => Place {
  const state: { held: Held | null; made: number } = { held: null, made: 0 }
  return () => new MemoryPlace(state)
}

class MemoryPlace implements Place {
  readonly kind = 'memory'
  readonly #state: { held: Held | null; made: number }

  constructor(state: { held: Held | null; made: number }) {
    this.#state = state
  }

  async look(): Promise<PlaceLook> {
    const { held } = this.#state
    return held ? { state: 'workspace', workspace: held.workspace } : { state: 'empty' }
  }

  async create({ workspace, slots }: { workspace: string; slots: readonly Note[] }): Promise<Target> {
    const state = this.#state
    if (state.held && state.held.workspace !== workspace)
      throw new AppError('conflict', message('sync.error.folderTaken', { path }))
    state.made += 1
    state.held ??= {
      workspace,
      epoch: String(state.made),
      segments: [],
      heartbeats: new Map(),
      snapshots: new Map(),
      blobs: new Map(),
      slots: new Map(slots.map(({ name, bytes }) => [name, copyOf(bytes)])),
      listeners: new Set(),
    }
    return new MemoryTarget(state.held)
  }

  async open({ workspace }: { workspace: string | null }): Promise<Target> {
    const { held } = this.#state
    if (held && (workspace === null || held.workspace === workspace)) return new MemoryTarget(held)
    if (held) throw new AppError('conflict', message('sync.error.folderOther', { path }))
    throw new AppError(
      workspace === null ? 'not-found' : 'conflict',
      message('sync.error.folderEmptied', { path }),
    )
  }
}

class MemoryTarget implements Target {
  readonly kind = 'memory'
  readonly #held: Held

  constructor(held: Held) {
    this.#held = held
  }

  get workspace(): string {
    return this.#held.workspace
  }

  get epoch(): string {
    return this.#held.epoch
  }

  async *pull({ cursor, isKnown }: PullPlace, signal: AbortSignal): AsyncIterable<Arrival> {
    for (const { name, bytes, number } of this.#held.segments.slice()) {
      signal.throwIfAborted()
      if (number <= Number(cursor ?? 0) || isKnown(name)) continue
      yield { kind: 'segment', name, bytes: copyOf(bytes), cursor: String(number) }
    }
  }

  async publish({ id, bytes }: Segment, signal: AbortSignal): Promise<string> {
    signal.throwIfAborted()
    const { segments, listeners } = this.#held
    if (segments.some(({ name }) => name === id)) return id
    segments.push({ name: id, bytes: copyOf(bytes), number: (segments.at(-1)?.number ?? 0) + 1 })
    for (const listener of listeners) queueMicrotask(listener)
    return id
  }

  async names(): Promise<ReadonlySet<string>> {
    return new Set(this.#held.segments.map(({ name }) => name))
  }

  async dropSegments(names: readonly string[]): Promise<void> {
    const { segments } = this.#held
    for (const name of names) {
      const at = segments.findIndex((one) => one.name === name)
      if (at >= 0) segments.splice(at, 1)
    }
  }

  async heartbeats(): Promise<Note[]> {
    return notes(this.#held.heartbeats)
  }

  async beat(device: string, bytes: Uint8Array): Promise<void> {
    this.#held.heartbeats.set(device, copyOf(bytes))
  }

  async snapshots(): Promise<Note[]> {
    const all = [...this.#held.snapshots].flatMap(([name, { manifest }]) =>
      manifest ? [{ name, bytes: manifest }] : [],
    )
    return all.sort(newestFirst)
  }

  async headlessSnapshots(): Promise<string[]> {
    return [...this.#held.snapshots].filter(([, { manifest }]) => manifest === null).map(([name]) => name)
  }

  async snapshotPart(name: string, part: number): Promise<Uint8Array> {
    const bytes = this.#held.snapshots.get(name)?.parts.get(part)
    if (!bytes) throw new AppError('unavailable', message('sync.error.partNotThere', { path }))
    return copyOf(bytes)
  }

  async snapshotPartSizes(name: string): Promise<ReadonlyMap<number, number>> {
    const parts = this.#held.snapshots.get(name)?.parts ?? new Map<number, Uint8Array>()
    return new Map([...parts].map(([number, bytes]) => [number, bytes.length]))
  }

  async publishSnapshot(
    { name, manifest, partCount, part }: SnapshotParts,
    signal: AbortSignal,
  ): Promise<void> {
    const { snapshots } = this.#held
    const held = snapshots.get(name) ?? { parts: new Map<number, Uint8Array>(), manifest: null }
    snapshots.set(name, held)
    for (let number = 0; number < partCount; number += 1) {
      signal.throwIfAborted()
      if (!held.parts.has(number)) held.parts.set(number, copyOf(await part(number)))
    }
    held.manifest = copyOf(manifest)
  }

  async dropSnapshot(name: string): Promise<void> {
    this.#held.snapshots.delete(name)
  }

  async hasBlob(name: string): Promise<boolean> {
    return this.#held.blobs.has(name)
  }

  async blob(name: string): Promise<Uint8Array | null> {
    return this.#held.blobs.get(name) ?? null
  }

  async publishBlob(name: string, bytes: Uint8Array): Promise<void> {
    this.#held.blobs.set(name, copyOf(bytes))
  }

  async keySlots(): Promise<Note[]> {
    return notes(this.#held.slots)
  }

  async publishKeySlot({ name, bytes }: Note): Promise<void> {
    this.#held.slots.set(name, copyOf(bytes))
  }

  async dropKeySlot(name: string): Promise<void> {
    this.#held.slots.delete(name)
  }

  watch(listener: () => void): () => void {
    this.#held.listeners.add(listener)
    return () => this.#held.listeners.delete(listener)
  }

  close(): Promise<void> {
    return Promise.resolve()
  }
}

function notes(held: ReadonlyMap<string, Uint8Array>): Note[] {
  return [...held].map(([name, bytes]) => ({ name, bytes }))
}

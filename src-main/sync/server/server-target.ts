import { inviteLink } from '../../../src-shared/sync/server-address'
import {
  devicesSchema,
  inviteSchema,
  namesSchema,
  type ServerDevice,
} from '../../../src-shared/sync/server-contract'
import type { SyncSecret } from '../../../src-shared/sync/sync-contract'
import type { Arrival, Note, PullPlace, Segment, SnapshotParts, Target } from '../target'
import { joinKeyOf } from './join-proof'
import { doneSchema, jsonBytes, type ServerCalls } from './server-calls'
import type { ServerLog } from './server-log'
import { notesOf, ServerParcels } from './server-parcels'
import { watchServer } from './watch-server'

/** What the target is made of. */
export interface ServerConnection {
  readonly base: string
  readonly workspace: string
  readonly calls: ServerCalls
  /** Of the workspace, below `/v1`. */
  readonly path: string
  readonly log: ServerLog
  /** What was typed just now: a slot that it opens lets others join by it. */
  readonly secrets: readonly SyncSecret[]
}

const whileSomebodyWaits = () => AbortSignal.timeout(30_000)

/** An open workspace on a server. Beside what every target can, it knows who may come in. */
export class ServerTarget implements Target {
  readonly kind = 'server'
  readonly workspace: string
  readonly #base: string
  readonly #calls: ServerCalls
  readonly #path: string
  readonly #log: ServerLog
  readonly #parcels: ServerParcels
  readonly #secrets: readonly SyncSecret[]
  readonly #watches = new Set<() => void>()

  constructor({ base, workspace, calls, path, log, secrets }: ServerConnection) {
    this.workspace = workspace
    this.#secrets = secrets
    this.#base = base
    this.#calls = calls
    this.#path = path
    this.#log = log
    this.#parcels = new ServerParcels(calls, path)
  }

  readonly members = {
    invite: async () => {
      const call = { method: 'POST', path: `${this.#path}/invites`, signal: whileSomebodyWaits() } as const
      const { code, expiresAt } = await this.#calls.inWords(() => this.#calls.json(inviteSchema, call))
      return { link: inviteLink(this.#base, this.workspace, code), expiresAt }
    },
    revoke: (device: string) => this.#delete(`devices/${device}`, whileSomebodyWaits()),
    leave: (signal: AbortSignal) => this.#delete('enrolment', signal),
  }

  get epoch(): string {
    return this.#log.epoch
  }

  async *pull(from: PullPlace, signal: AbortSignal): AsyncIterable<Arrival> {
    const arrivals = this.#log.pull(from, signal)
    for (;;) {
      const next = await this.#calls.inWords(() => arrivals.next())
      if (next.done) return
      yield next.value
    }
  }

  async publish(segment: Segment, signal: AbortSignal): Promise<string> {
    await this.#calls.inWords(() => this.#log.publish(segment, signal))
    return segment.id
  }

  /** What the log has lost shows in its epoch. */
  async names(): Promise<null> {
    return null
  }

  dropSegments(names: readonly string[], signal: AbortSignal): Promise<void> {
    return this.#calls.inWords(() => this.#log.drop(names, signal))
  }

  heartbeats(signal: AbortSignal): Promise<readonly Note[]> {
    return this.#notes('heartbeats', signal)
  }

  beat(device: string, bytes: Uint8Array, signal: AbortSignal): Promise<void> {
    return this.#put(`heartbeats/${device}`, bytes, signal)
  }

  snapshots(signal: AbortSignal): Promise<readonly Note[]> {
    return this.#calls.inWords(() => this.#parcels.snapshots(signal))
  }

  snapshotPart(name: string, number: number, signal: AbortSignal): Promise<Uint8Array> {
    return this.#calls.inWords(() => this.#parcels.snapshotPart(name, number, signal))
  }

  /** Its database keeps a snapshot whole or not at all. */
  async headlessSnapshots(): Promise<string[]> {
    return []
  }

  async snapshotPartSizes(): Promise<null> {
    return null
  }

  publishSnapshot(snapshot: SnapshotParts, signal: AbortSignal): Promise<void> {
    return this.#calls.inWords(() => this.#parcels.publishSnapshot(snapshot, signal))
  }

  dropSnapshot(name: string, signal: AbortSignal): Promise<void> {
    return this.#calls.inWords(() => this.#parcels.drop('snapshots', name, signal))
  }

  hasBlob(name: string, signal: AbortSignal): Promise<boolean> {
    return this.#calls.inWords(() => this.#parcels.hasBlob(name, signal))
  }

  blob(name: string, signal: AbortSignal): Promise<Uint8Array | null> {
    return this.#calls.inWords(() => this.#parcels.blob(name, signal))
  }

  publishBlob(name: string, bytes: Uint8Array, signal: AbortSignal): Promise<void> {
    return this.#calls.inWords(() => this.#parcels.publishBlob(name, bytes, signal))
  }

  keySlots(signal: AbortSignal): Promise<readonly Note[]> {
    return this.#notes('key-slots', signal)
  }

  /** The slot first: who proves the new passphrase must find one that it opens. */
  async publishKeySlot(slot: Note, signal: AbortSignal): Promise<void> {
    await this.#put(`key-slots/${slot.name}`, slot.bytes, signal)
    for (const secret of this.#secrets) {
      const made = await joinKeyOf(slot, secret)
      if (made) await this.#put(`join-keys/${made.kind}`, jsonBytes(made.key), signal)
    }
  }

  dropKeySlot(name: string, signal: AbortSignal): Promise<void> {
    return this.#delete(`key-slots/${name}`, signal)
  }

  watch(listener: () => void): () => void {
    const stop = watchServer(this.#calls, `${this.#path}/events`, (head) => {
      if (head !== this.#log.head) listener()
    })
    this.#watches.add(stop)
    return () => {
      stop()
      this.#watches.delete(stop)
    }
  }

  async close(): Promise<void> {
    for (const stop of this.#watches) stop()
    this.#watches.clear()
  }

  /** Everybody whom the server has let in. */
  async devices(signal: AbortSignal): Promise<readonly ServerDevice[]> {
    const { devices } = await this.#calls.inWords(() =>
      this.#calls.json(devicesSchema, { path: `${this.#path}/devices`, signal }),
    )
    return devices
  }

  async #notes(kind: 'heartbeats' | 'key-slots', signal: AbortSignal): Promise<readonly Note[]> {
    const { head, parts } = await this.#calls.inWords(() =>
      this.#calls.frames(namesSchema, { path: `${this.#path}/${kind}`, signal }),
    )
    return notesOf(head.names, parts)
  }

  async #put(below: string, bytes: Uint8Array, signal: AbortSignal): Promise<void> {
    const body = new Uint8Array(bytes)
    await this.#calls.inWords(() =>
      this.#calls.json(doneSchema, { method: 'PUT', path: `${this.#path}/${below}`, body, signal }),
    )
  }

  async #delete(below: string, signal: AbortSignal): Promise<void> {
    await this.#calls.inWords(() =>
      this.#calls.json(doneSchema, { method: 'DELETE', path: `${this.#path}/${below}`, signal }),
    )
  }
}

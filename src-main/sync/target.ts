/**
 * A target is one place where the devices of a workspace leave for each other what they wrote: a shared folder, a
 * USB stick, a server, a map in memory (tests). It stores sealed bytes under names, understands none of them and is
 * never asked to. Nothing in it is ever changed except heartbeats; who writes under a device's name is that device.
 *
 * All methods throw AppError: `unavailable` when the place cannot be reached now (nothing is lost, try again later),
 * `conflict` when another workspace lives there, `invalid` when it refuses us (token, read-only), `storage` when it is
 * full. What is missing is never taken for deleted.
 */

/** Entries of one device in a row, sealed. */
export interface Segment {
  /** Who wrote the entries: 16 bytes as hex. It may be passed on by another device. */
  readonly device: string
  readonly first: number
  readonly last: number
  /** Follows from the content, so that handing the same in twice is recognised: 16 bytes as hex. */
  readonly id: string
  readonly bytes: Uint8Array
}

/** What `pull` hands over, one thing at a time. */
export type Arrival =
  | {
      readonly kind: 'segment'
      /** Under which the target keeps it. */
      readonly name: string
      readonly bytes: Uint8Array
      /** Where to go on after this one; null for a target that has no order. */
      readonly cursor: string | null
    }
  /** It is there, but not whole yet (half copied, a placeholder that the cloud has not filled). */
  | { readonly kind: 'incomplete'; readonly name: string }

export interface PullPlace {
  /** Where the last pull ended; null at first. */
  readonly cursor: string | null
  /** True for a name that has been taken in. */
  isKnown(name: string): boolean
}

/** Something small that a device leaves: a heartbeat, a key slot, the list of a snapshot's parts. */
export interface Note {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface SnapshotParts {
  /** Unique; sorts by age: 12 hex digits of its millisecond, `-`, the device as hex. */
  readonly name: string
  /** Sealed description, written last; a snapshot without it does not exist. */
  readonly manifest: Uint8Array
  /** Parts by number, asked for only when the target does not hold them yet. */
  readonly partCount: number
  part(number: number): Promise<Uint8Array>
}

/** An open target. */
export interface Target {
  readonly kind: 'folder' | 'server' | 'memory'
  /** The workspace that lives there: 16 bytes as hex. */
  readonly workspace: string
  /** Another one than last time: it was put back from a backup or made anew; forget what it was known to hold. */
  readonly epoch: string

  /** Segments that are not known yet, oldest first where there is an order. `cursor` null again means: from the start. */
  pull(from: PullPlace, signal: AbortSignal): AsyncIterable<Arrival>
  /** Keeps a segment for good before it returns its name. The same id twice is kept once, where that can be seen. */
  publish(segment: Segment, signal: AbortSignal): Promise<string>
  /** Names of the segments that are there now; null for a target that never loses one without a new epoch. */
  names(signal: AbortSignal): Promise<ReadonlySet<string> | null>
  /** Removes segments that this device has published and a snapshot covers. */
  dropSegments(names: readonly string[], signal: AbortSignal): Promise<void>

  /** Heartbeats of all devices, `name` being the device as hex. */
  heartbeats(signal: AbortSignal): Promise<readonly Note[]>
  beat(device: string, bytes: Uint8Array, signal: AbortSignal): Promise<void>

  /** Manifests, newest first. */
  snapshots(signal: AbortSignal): Promise<readonly Note[]>
  /**
   * Names of snapshots without a manifest of which something is there: one that is being handed in, or has lost it. None for
   * a target that never loses one.
   */
  headlessSnapshots(signal: AbortSignal): Promise<readonly string[]>
  snapshotPart(name: string, part: number, signal: AbortSignal): Promise<Uint8Array>
  /**
   * The parts of a snapshot that are there, by number, with their bytes, unread (null: it has to be fetched to know); null for
   * a target that never loses one.
   */
  snapshotPartSizes(name: string, signal: AbortSignal): Promise<ReadonlyMap<number, number | null> | null>
  /** Goes on where a broken one ended: parts that are there are not sent again. */
  publishSnapshot(snapshot: SnapshotParts, signal: AbortSignal): Promise<void>
  dropSnapshot(name: string, signal: AbortSignal): Promise<void>

  /** Sealed files by name (hex). */
  hasBlob(name: string, signal: AbortSignal): Promise<boolean>
  /** Null when it is not there (yet). */
  blob(name: string, signal: AbortSignal): Promise<Uint8Array | null>
  publishBlob(name: string, bytes: Uint8Array, signal: AbortSignal): Promise<void>

  /** The wrapped workspace key, once per way to unlock it. */
  keySlots(signal: AbortSignal): Promise<readonly Note[]>
  publishKeySlot(slot: Note, signal: AbortSignal): Promise<void>
  dropKeySlot(name: string, signal: AbortSignal): Promise<void>

  /** Who may use it, where the target itself decides that: a server. */
  readonly members?: {
    /** A link that lets one more device in, once. `expiresAt` in milliseconds UTC. */
    invite(): Promise<{ link: string; expiresAt: number }>
    /** From now on the device (as hex) is refused. */
    revoke(device: string): Promise<void>
    /** This device goes: what it is known by here opens nothing any more. It may join again. */
    leave(signal: AbortSignal): Promise<void>
  }

  /** Calls the listener when something may have come; gives the way to stop. A help only: the engine looks anyway. */
  watch(listener: () => void): () => void
  close(): Promise<void>
}

/** Where a target is, before anybody is connected to it. */
export interface Place {
  readonly kind: Target['kind']
  /** What it looks like from outside. Throws AppError `unavailable`. */
  look(signal: AbortSignal): Promise<PlaceLook>
  /**
   * Makes a workspace there, with its first key slots; whoever comes second finds it made (AppError `conflict`). With
   * the id of an existing workspace it becomes one more target of it.
   */
  create(made: { workspace: string; slots: readonly Note[] }, signal: AbortSignal): Promise<Target>
  /**
   * Connects to the workspace that is there. Throws AppError `conflict` when `workspace` is given and another one is
   * there, or none where one used to be: an emptied or swapped folder is "not connected", never a deletion.
   */
  open(expected: { workspace: string | null }, signal: AbortSignal): Promise<Target>
}

export type PlaceLook =
  /** Nothing that is ours: a workspace can be created. */
  | { readonly state: 'empty' }
  | { readonly state: 'workspace'; readonly workspace: string }
  /** Several workspaces in one folder. */
  | { readonly state: 'several'; readonly workspaces: readonly string[] }
  /** Written by a newer version that this one cannot join. */
  | { readonly state: 'newer' }

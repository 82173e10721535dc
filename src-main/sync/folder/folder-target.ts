import path from 'node:path'
import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import { longestHead, readHead } from '../segments/segment-head'
import type { Arrival, Note, PullPlace, Segment, SnapshotParts, Target } from '../target'
import type { FolderFiles } from './folder-files'
import {
  binName,
  blobShape,
  deviceShape,
  folders,
  isPassedOver,
  manifestFile,
  partFile,
  partNumber,
  promisedByPlaceholder,
  segmentFileName,
  snapshotShape,
} from './layout'
import { type FoundSegment, SegmentIndex } from './segment-index'
import { readIdentity, type WorkspaceFolder } from './workspace-folders'

/** Changes come in bursts, a file at a time. */
const quiet = 500

/** A workspace in a shared folder. Before anything is done it looks whether the folder is still there and still the same. */
export class FolderTarget implements Target {
  readonly kind = 'folder'
  readonly workspace: string
  readonly epoch: string
  readonly #files: FolderFiles
  readonly #root: string
  readonly #segments: SegmentIndex
  readonly #stops = new Set<() => void>()

  constructor(files: FolderFiles, { root, workspace, epoch }: WorkspaceFolder) {
    this.workspace = workspace
    this.epoch = epoch
    this.#files = files
    this.#root = root
    this.#segments = new SegmentIndex(files, root)
  }

  async *pull({ isKnown }: PullPlace, signal: AbortSignal): AsyncIterable<Arrival> {
    await this.#check(signal)
    for (const found of await this.#segments.scan()) {
      signal.throwIfAborted()
      // Asked for each file anew: of several copies one is enough.
      if (isKnown(found.name)) continue
      const arrival = await this.#arrivalOf(found)
      this.#segments.noteContent(found.file, arrival.name)
      if (!isKnown(arrival.name)) yield arrival
    }
  }

  async #arrivalOf({ name, file, state }: FoundSegment): Promise<Arrival> {
    const bytes = state === 'incomplete' ? null : await this.#files.readOrNull(file)
    if (!bytes) return { kind: 'incomplete', name }
    const head = readHead(bytes.subarray(0, longestHead), bytes.length)
    if (head.state === 'incomplete') return { kind: 'incomplete', name }
    const said = head.state === 'whole' ? head.header.id : name
    return { kind: 'segment', name: said, bytes, cursor: null }
  }

  async publish({ device, first, id, bytes }: Segment, signal: AbortSignal): Promise<string> {
    await this.#check(signal)
    const parts = [folders.segments, device, segmentFileName({ first, id, size: bytes.length })]
    const there = await this.#files.factsOrNull(path.join(this.#root, ...parts))
    if (there?.size !== bytes.length) await this.#files.put({ root: this.#root, parts }, bytes, signal)
    return id
  }

  async names(signal: AbortSignal): Promise<ReadonlySet<string>> {
    await this.#check(signal)
    const found = await this.#segments.scan()
    return new Set(found.filter(({ state }) => state !== 'incomplete').map(({ name }) => name))
  }

  async dropSegments(names: readonly string[], signal: AbortSignal): Promise<void> {
    await this.#check(signal)
    const dropped = new Set(names)
    for (const { name, file } of await this.#segments.scan())
      if (dropped.has(name)) await this.#files.remove(file, signal)
  }

  async heartbeats(signal: AbortSignal): Promise<Note[]> {
    await this.#check(signal)
    const folder = await this.#in(folders.heartbeats)
    return this.#notes(folder, (file) => binName(file, deviceShape))
  }

  async beat(device: string, bytes: Uint8Array, signal: AbortSignal): Promise<void> {
    await this.#check(signal)
    await this.#files.put({ root: this.#root, parts: [folders.heartbeats, `${device}.bin`] }, bytes, signal)
  }

  async snapshots(signal: AbortSignal): Promise<Note[]> {
    const notes: Note[] = []
    for (const { folder, name } of await this.#snapshotFolders(signal)) {
      const bytes = await this.#files.readOrNull(await this.#files.inAnyCase(folder, manifestFile))
      if (bytes) notes.push({ name, bytes })
    }
    return notes
  }

  async headlessSnapshots(signal: AbortSignal): Promise<string[]> {
    const names: string[] = []
    for (const { folder, name } of await this.#snapshotFolders(signal)) {
      const entries = await this.#files.listOrNone(folder)
      const isThere = (file: string) =>
        entries.some((entry) => (promisedByPlaceholder(entry.name) ?? entry.name).toLowerCase() === file)
      if (entries.length > 0 && !isThere(manifestFile)) names.push(name)
    }
    return names
  }

  /** Newest first. */
  async #snapshotFolders(signal: AbortSignal): Promise<{ folder: string; name: string }[]> {
    await this.#check(signal)
    const all = await this.#in(folders.snapshots)
    return (await this.#files.listOrNone(all))
      .filter(({ name, isFolder }) => isFolder && snapshotShape.test(name.toLowerCase()))
      .map(({ name }) => ({ folder: path.join(all, name), name: name.toLowerCase() }))
      .sort((one, other) => (one.name < other.name ? 1 : -1))
  }

  async snapshotPart(name: string, part: number, signal: AbortSignal): Promise<Uint8Array> {
    await this.#check(signal)
    const folder = await this.#files.inAnyCase(await this.#in(folders.snapshots), name)
    const bytes = await this.#files.readOrNull(await this.#files.inAnyCase(folder, partFile(part)))
    if (!bytes)
      throw new AppError('unavailable', message('sync.error.partNotThere', { path: this.#files.path }))
    return bytes
  }

  async snapshotPartSizes(name: string, signal: AbortSignal): Promise<ReadonlyMap<number, number | null>> {
    await this.#check(signal)
    const folder = await this.#files.inAnyCase(await this.#in(folders.snapshots), name)
    const sizes = new Map<number, number | null>()
    for (const entry of await this.#files.listOrNone(folder)) {
      const placeholder = promisedByPlaceholder(entry.name)
      const number = entry.isFolder ? null : partNumber(placeholder ?? entry.name)
      if (number === null) continue
      const facts = await this.#files.factsOrNull(path.join(folder, entry.name))
      if (facts) sizes.set(number, placeholder === null ? facts.size : null)
    }
    return sizes
  }

  async publishSnapshot(snapshot: SnapshotParts, signal: AbortSignal): Promise<void> {
    await this.#check(signal)
    const place = [folders.snapshots, snapshot.name]
    for (let number = 0; number < snapshot.partCount; number += 1) {
      signal.throwIfAborted()
      const parts = [...place, partFile(number)]
      const there = await this.#files.factsOrNull(path.join(this.#root, ...parts))
      // A part is renamed into its place when it is whole; one of no length is what a pulled-out stick leaves.
      if (!there?.size)
        await this.#files.put({ root: this.#root, parts }, await snapshot.part(number), signal)
    }
    await this.#files.put({ root: this.#root, parts: [...place, manifestFile] }, snapshot.manifest, signal)
  }

  async dropSnapshot(name: string, signal: AbortSignal): Promise<void> {
    await this.#check(signal)
    const folder = await this.#files.inAnyCase(await this.#in(folders.snapshots), name)
    // Without its manifest it does not exist, whatever comes in between.
    await this.#files.remove(await this.#files.inAnyCase(folder, manifestFile), signal)
    for (const entry of await this.#files.listOrNone(folder))
      if (!entry.isFolder) await this.#files.remove(path.join(folder, entry.name), signal)
    await this.#files.removeFolder(folder)
  }

  async hasBlob(name: string, signal: AbortSignal): Promise<boolean> {
    await this.#check(signal)
    return ((await this.#files.factsOrNull(await this.#blobFile(name)))?.size ?? 0) > 0
  }

  async blob(name: string, signal: AbortSignal): Promise<Uint8Array | null> {
    await this.#check(signal)
    return this.#files.readOrNull(await this.#blobFile(name))
  }

  async publishBlob(name: string, bytes: Uint8Array, signal: AbortSignal): Promise<void> {
    await this.#check(signal)
    const there = await this.#files.factsOrNull(await this.#blobFile(name))
    if (there?.size === bytes.length) return
    await this.#files.put(
      { root: this.#root, parts: [folders.blobs, name.slice(0, 2), `${name}.bin`] },
      bytes,
      signal,
    )
  }

  async keySlots(signal: AbortSignal): Promise<Note[]> {
    await this.#check(signal)
    // A slot under another name (a cloud's copy, a lost original) still unlocks.
    return this.#notes(await this.#in(folders.keys), (file) => /^(.+)\.json$/i.exec(file)?.[1] ?? null)
  }

  async publishKeySlot({ name, bytes }: Note, signal: AbortSignal): Promise<void> {
    await this.#check(signal)
    await this.#files.put({ root: this.#root, parts: [folders.keys, `${name}.json`] }, bytes, signal)
  }

  async dropKeySlot(name: string, signal: AbortSignal): Promise<void> {
    await this.#check(signal)
    const folder = await this.#in(folders.keys)
    // Looked up among what is there, so that no name leads out of the folder.
    for (const entry of await this.#files.listOrNone(folder))
      if (entry.name.toLowerCase() === `${name}.json`.toLowerCase())
        await this.#files.remove(path.join(folder, entry.name), signal)
  }

  watch(listener: () => void): () => void {
    const { call, stop: calm } = this.#files.debounced(quiet, listener)
    let unwatch: () => void = () => undefined
    let isStopped = false
    void this.#watched().then((paths) => {
      if (!isStopped) unwatch = this.#files.watch(paths, call)
    })
    const stop = () => {
      isStopped = true
      unwatch()
      calm()
      this.#stops.delete(stop)
    }
    this.#stops.add(stop)
    return stop
  }

  async close(): Promise<void> {
    for (const stop of this.#stops) stop()
  }

  /**
   * Folders in which something may come, as far as they are there. Not that of the heartbeats: every exchange leaves one, so
   * that devices would wake each other, and each one itself, for ever.
   */
  async #watched(): Promise<string[]> {
    const segments = path.join(this.#root, folders.segments)
    const entries = await this.#files.listOrNone(segments).catch(() => [])
    const authors = entries.filter(({ isFolder }) => isFolder).map(({ name }) => path.join(segments, name))
    return [this.#root, segments, ...authors]
  }

  /** A folder that is gone, empty or another one than it was is never read from or written to. Throws AppError. */
  async #check(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted()
    const identity = await readIdentity(this.#files, this.#root)
    const path = this.#files.path
    if (identity === 'newer') throw new AppError('locked', message('sync.error.newerFormat'))
    if (identity?.workspace === this.workspace && identity.epoch === this.epoch) return
    if (identity && identity.workspace !== this.workspace)
      throw new AppError('conflict', message('sync.error.folderOther', { path }))
    // Made anew under our hands: whoever connects again learns its new epoch.
    if (identity) throw new AppError('unavailable', message('sync.error.folderNotThere', { path }))
    if (await this.#files.factsOrNull(this.#root))
      throw new AppError('unavailable', message('sync.error.folderNotWhole', { path }))
    const isReachable = (await this.#files.factsOrNull(path)) !== null
    throw isReachable
      ? new AppError('conflict', message('sync.error.folderEmptied', { path }))
      : new AppError('unavailable', message('sync.error.folderNotThere', { path }))
  }

  #in(folder: string): Promise<string> {
    return this.#files.inAnyCase(this.#root, folder)
  }

  async #blobFile(name: string): Promise<string> {
    if (!blobShape.test(name)) throw new TypeError(`${name} is no name of a file`)
    const folder = await this.#files.inAnyCase(await this.#in(folders.blobs), name.slice(0, 2))
    return this.#files.inAnyCase(folder, `${name}.bin`)
  }

  async #notes(folder: string, nameOf: (file: string) => string | null): Promise<Note[]> {
    const notes: Note[] = []
    for (const entry of await this.#files.listOrNone(folder)) {
      const name = entry.isFolder || isPassedOver(entry.name) ? null : nameOf(entry.name)
      const bytes = name === null ? null : await this.#files.readOrNull(path.join(folder, entry.name))
      if (name !== null && bytes) notes.push({ name, bytes })
    }
    return notes
  }
}

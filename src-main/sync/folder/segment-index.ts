import path from 'node:path'
import { longestHead, readHead } from '../segments/segment-head'
import { codeOf, type FolderFiles } from './folder-files'
import {
  folders,
  isPassedOver,
  looksLikeSegment,
  promisedByPlaceholder,
  type PromisedSegment,
  readSegmentName,
} from './layout'

/** A file that is a segment, or was one. */
export interface FoundSegment {
  /** The id in its head; where that cannot be read the one that its name promises, or its path in the folder. */
  readonly name: string
  readonly file: string
  readonly first: number
  /** `away`: there, but its content has to be fetched by the system first. */
  readonly state: 'there' | 'away' | 'incomplete'
}

/** `changedFolder`, `d (1)`: what clouds make of two folders of one name. */
const segmentFolder = new RegExp(`^${folders.segments}(?![a-z0-9])`, 'i')
/** Looked at at once. */
const atOnce = 32
/** So many files that were looked at before are looked at again in each scan, so that in time all are. */
const rechecked = 200

/**
 * The segments in a folder. Listing is cheap: a file is looked at once, and opened only when its name is not one that we
 * gave or its size is not the one that the name promises. Once a name was seen to lie, heads are read in that folder.
 */
export class SegmentIndex {
  readonly #files: FolderFiles
  readonly #root: string
  #known = new Map<string, FoundSegment>()
  readonly #lying = new Set<string>()

  constructor(files: FolderFiles, root: string) {
    this.#files = files
    this.#root = root
  }

  /** Everything that is there now, oldest entries first, whole files before others of one name. Throws AppError. */
  async scan(): Promise<FoundSegment[]> {
    const present = await this.#list()
    const known = new Map<string, FoundSegment>()
    const unseen: string[] = []
    let again = rechecked
    for (const file of present) {
      const before = this.#known.get(file)
      // Those that were found first were looked at longest ago.
      if (before?.state === 'there' && again-- <= 0) known.set(file, before)
      else unseen.push(file)
    }
    for (let start = 0; start < unseen.length; start += atOnce) {
      const looked = await Promise.all(unseen.slice(start, start + atOnce).map((file) => this.#look(file)))
      for (const found of looked) if (found) known.set(found.file, found)
    }
    this.#known = known
    return [...known.values()].sort(
      (one, other) =>
        one.first - other.first ||
        compare(one.name, other.name) ||
        Number(one.state !== 'there') - Number(other.state !== 'there'),
    )
  }

  /** What a file turned out to be. Where that is not what its name promised, no name is believed any more. */
  noteContent(file: string, id: string): void {
    const promised = readSegmentName(path.basename(file))
    if (!promised || promised.id === id) return
    const folder = path.dirname(file)
    this.#lying.add(folder)
    for (const known of this.#known.keys()) if (path.dirname(known) === folder) this.#known.delete(known)
  }

  async #list(): Promise<string[]> {
    const tops = (await this.#files.listOrNone(this.#root)).filter(
      ({ name, isFolder }) => isFolder && segmentFolder.test(name),
    )
    const files: string[] = []
    for (const { name } of tops) files.push(...(await this.#filesIn(path.join(this.#root, name), 1)))
    return inOrderOfLooking(files, this.#known)
  }

  /** Files in a folder and so many levels below it. */
  async #filesIn(folder: string, levels: number): Promise<string[]> {
    const files: string[] = []
    for (const { name, isFolder } of await this.#files.listOrNone(folder)) {
      const inside = path.join(folder, name)
      if (!isFolder) files.push(inside)
      else if (levels > 0) files.push(...(await this.#filesIn(inside, levels - 1)))
    }
    return files
  }

  async #look(file: string): Promise<FoundSegment | null> {
    const name = path.basename(file)
    const placeholder = promisedByPlaceholder(name)
    if (placeholder !== null)
      return this.#found(path.join(path.dirname(file), placeholder), readSegmentName(placeholder), 'away')
    if (isPassedOver(name)) return null
    const promised = readSegmentName(name)
    const size = await this.#sizeOf(file)
    if (size === null) return null
    const keepsPromise = promised?.size === size && !this.#lying.has(path.dirname(file))
    return keepsPromise ? this.#found(file, promised, 'there') : this.#identify(file, promised, size)
  }

  async #identify(
    file: string,
    promised: PromisedSegment | null,
    size: number,
  ): Promise<FoundSegment | null> {
    const start = await this.#files.readOrNull(file, longestHead)
    const isOurs = promised !== null || looksLikeSegment(path.basename(file))
    if (!start) return isOurs ? this.#found(file, promised, size === 0 ? 'incomplete' : 'away') : null
    const head = readHead(start, size)
    if (head.state === 'whole')
      return { name: head.header.id, file, first: head.header.first, state: 'there' }
    if (head.state === 'newer') return this.#found(file, promised, 'there')
    if (!isOurs) return null
    return this.#found(file, promised, head.state === 'changed' ? 'there' : 'incomplete')
  }

  #found(file: string, promised: PromisedSegment | null, state: FoundSegment['state']): FoundSegment {
    const inFolder = path.relative(this.#root, file).replaceAll(path.sep, '/')
    return { name: promised?.id ?? inFolder, file, first: promised?.first ?? 0, state }
  }

  async #sizeOf(file: string): Promise<number | null> {
    try {
      return (await this.#files.factsOrNull(file))?.size ?? null
    } catch (error) {
      // One file that cannot be looked at is no reason to see none.
      if (codeOf((error as Error).cause) !== '') return null
      throw error
    }
  }
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

/** Those seen before in the order in which they were last looked at, then the new ones. */
function inOrderOfLooking(files: readonly string[], known: ReadonlyMap<string, unknown>): string[] {
  const present = new Set(files)
  const seen = [...known.keys()].filter((file) => present.has(file))
  return [...seen, ...files.filter((file) => !known.has(file))]
}

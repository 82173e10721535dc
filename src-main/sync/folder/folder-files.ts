import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { AppError, type AppErrorCode } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import type { TextKey } from '../../../src-shared/i18n/text-key'
import { type Entry, type FileFacts, type Files, nodeFiles } from './files'
import { temporaryPrefix } from './layout'

/** Waits some milliseconds; rejects when the signal is aborted. */
export type Wait = (milliseconds: number, signal: AbortSignal | undefined) => Promise<void>

/** Where a file goes: names below a folder that is there. */
export interface Spot {
  readonly root: string
  readonly parts: readonly string[]
}

export interface FolderOptions {
  readonly files?: Files
  readonly wait?: Wait
}

const nodeWait: Wait = (milliseconds, signal) => wait(milliseconds, undefined, { signal })

/** Virus scanners, indexers and other computers on a network drive hold a file for a moment. */
const heldCodes = new Set(['EPERM', 'EACCES', 'EBUSY', 'ENOTEMPTY'])
const firstDelay = 50
const longestDelay = 5000
/** How long a file that somebody holds is waited for: to put it in its place, and to make one at all. */
const patience = { place: 60_000, create: 2000 }
/** A disk that says nothing for so long (a sleeping network drive, a file that the cloud has to fetch) is not there now. */
const silence = 20_000
/** Nothing that is written here is bigger; others write into the folder, too, and must not fill our memory. */
const longestRead = 64 * 2 ** 20
/** A slow stick or line takes a while for some megabytes. */
const slow = 300_000

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const missing = new Set(['ENOENT', 'ENOTDIR'])
/** Calls that need the right to write, as Node names them; a rename that is refused is a file that somebody holds. */
const makes = new Set<unknown>(['open', 'mkdir', 'unlink', 'rm'])

/** The code of an error of the file system; empty for any other. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code
  return error instanceof AppError || typeof code !== 'string' ? '' : code
}

/** True when an error says that a file or folder is not there. */
function isMissing(error: unknown): boolean {
  return missing.has(codeOf(error))
}

/** The files of one shared folder: patient with whoever holds them, and never waiting for ever. */
export class FolderFiles {
  readonly path: string
  readonly #files: Files
  readonly #wait: Wait
  /** Files whose content may be elsewhere are read one after the other; this is the end of the last one. */
  #turn: Promise<void> = Promise.resolve()
  #isStuck = false

  constructor(folder: string, { files = nodeFiles, wait: given = nodeWait }: FolderOptions = {}) {
    this.path = folder
    this.#files = files
    this.#wait = given
  }

  /** Rejects with the error of the file system. */
  list(folder: string): Promise<Entry[]> {
    return this.#soon(this.#files.list(folder))
  }

  /** What is in a folder; nothing when it is not there. */
  async listOrNone(folder: string): Promise<Entry[]> {
    try {
      return await this.list(folder)
    } catch (error) {
      if (isMissing(error)) return []
      throw this.explain(error)
    }
  }

  /** Null when it is not there. */
  async factsOrNull(file: string): Promise<FileFacts | null> {
    try {
      return await this.#soon(this.#files.facts(file))
    } catch (error) {
      if (isMissing(error)) return null
      throw this.explain(error)
    }
  }

  /**
   * The whole file or its first bytes; null when it cannot be had now: not there, empty, held by somebody, still in the
   * cloud, bigger than anything of ours, or a part of it cannot be read. Never blocks: a file that has no blocks on the
   * disk is fetched one at a time.
   */
  async readOrNull(file: string, length?: number): Promise<Buffer | null> {
    try {
      const { size, blocks } = await this.#soon(this.#files.facts(file))
      if (size === 0 || (length === undefined && size > longestRead)) return null
      if (blocks > 0) return await this.#soon(this.#files.read(file, length), slow)
      return await this.#fetch(file, length)
    } catch (error) {
      if (error instanceof AppError || codeOf(error) !== '') return null
      throw error
    }
  }

  async #fetch(file: string, length?: number): Promise<Buffer | null> {
    const before = this.#turn
    let end: () => void = () => undefined
    this.#turn = new Promise((resolve) => {
      end = resolve
    })
    await before
    try {
      if (this.#isStuck) return null
      const reading = this.#files.read(file, length)
      return await this.#soon(reading).catch((error: unknown) => {
        if (error instanceof AppError) this.#waitForStuck(reading)
        throw error
      })
    } finally {
      end()
    }
  }

  /** A read that takes too long goes on by itself; until it ends no other one of its kind is begun. */
  #waitForStuck(reading: Promise<unknown>): void {
    this.#isStuck = true
    const free = () => {
      this.#isStuck = false
    }
    reading.then(free, free)
  }

  /**
   * Puts a file in its place, whole or not at all: beside it under a name that readers pass over, to the disk, renamed.
   * The folders on the way below `root` (which must be there) are made. Throws AppError.
   */
  async put({ root, parts }: Spot, bytes: Uint8Array, signal: AbortSignal): Promise<void> {
    const folder = await this.folderFor(root, parts.slice(0, -1))
    const temporary = path.join(folder, `${temporaryPrefix}${randomBytes(8).toString('hex')}`)
    try {
      const create = () => this.#soon(this.#files.create(temporary, bytes), slow)
      await this.#patiently(create, patience.create, signal)
      const file = path.join(folder, parts.at(-1) ?? '')
      await this.#patiently(() => this.#files.rename(temporary, file), patience.place, signal)
      await this.#files.settle(folder)
    } catch (error) {
      await this.#files.remove(temporary).catch(() => undefined)
      throw this.explain(error)
    }
  }

  /** Puts a folder that was prepared under a passed-over name in its place. Throws AppError. */
  async putFolder(from: string, to: string, signal: AbortSignal): Promise<void> {
    try {
      await this.#patiently(() => this.#files.rename(from, to), patience.place, signal)
      await this.#files.settle(path.dirname(to))
    } catch (error) {
      throw this.explain(error)
    }
  }

  /** The folder below `root` (which must be there), made where it is missing. Throws AppError. */
  async folderFor(root: string, parts: readonly string[]): Promise<string> {
    let folder = root
    for (const part of parts) {
      folder = await this.inAnyCase(folder, part)
      await this.makeFolder(folder)
    }
    return folder
  }

  /** Nothing happens when it is there already. Throws AppError. */
  async makeFolder(folder: string): Promise<void> {
    try {
      await this.#files.makeFolder(folder)
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw this.explain(error)
    }
  }

  /** A name as the disk spells it: some systems and tools change the case. */
  async inAnyCase(folder: string, name: string): Promise<string> {
    const exact = path.join(folder, name)
    if (await this.factsOrNull(exact)) return exact
    const alike = (await this.listOrNone(folder)).find((entry) => entry.name.toLowerCase() === name)
    return alike ? path.join(folder, alike.name) : exact
  }

  /** Throws AppError. */
  async remove(file: string, signal: AbortSignal): Promise<void> {
    try {
      await this.#patiently(() => this.#files.remove(file), patience.place, signal)
    } catch (error) {
      throw this.explain(error)
    }
  }

  /** Leaves it when something is in it, or somebody holds it: an empty folder hurts nobody. */
  async removeFolder(folder: string): Promise<void> {
    await this.#files.removeFolder(folder).catch(() => undefined)
  }

  /** Calls the listener on changes in those folders that can be watched. */
  watch(folders: readonly string[], listener: () => void): () => void {
    const stops = folders.flatMap((folder) => {
      try {
        return [this.#files.watch(folder, listener)]
      } catch {
        // A network drive, or too many watches: the engine looks anyway.
        return []
      }
    })
    return () => {
      for (const stop of stops) stop()
    }
  }

  /** Calls the action after a pause in which nothing was asked for. */
  debounced(milliseconds: number, action: () => void): { call(): void; stop(): void } {
    let pause = new AbortController()
    const stop = () => pause.abort()
    const call = () => {
      stop()
      pause = new AbortController()
      this.#wait(milliseconds, pause.signal).then(action, () => undefined)
    }
    return { call, stop }
  }

  /** What an error of the file system means to a person. Others stay what they are. */
  explain(error: unknown): unknown {
    const code = codeOf(error)
    if (code === '') return error
    if (full.has(code)) return this.#said('storage', 'sync.error.folderFull', error)
    const isForbidden = code === 'EACCES' || code === 'EPERM'
    if (code === 'EROFS' || (isForbidden && makes.has(syscallOf(error))))
      return this.#said('invalid', 'sync.error.folderReadOnly', error)
    if (heldCodes.has(code)) return this.#said('unavailable', 'sync.error.folderBusy', error)
    return this.#said('unavailable', 'sync.error.folderNotThere', error)
  }

  #said(code: AppErrorCode, key: TextKey, cause?: unknown): AppError {
    return new AppError(code, message(key, { path: this.path }), { cause })
  }

  async #patiently(action: () => Promise<void>, limit: number, signal: AbortSignal): Promise<void> {
    let waited = 0
    for (let delay = firstDelay; ; delay = Math.min(2 * delay, longestDelay)) {
      signal.throwIfAborted()
      try {
        return await action()
      } catch (error) {
        if (!heldCodes.has(codeOf(error)) || waited >= limit) throw error
      }
      await this.#wait(delay, signal)
      waited += delay
    }
  }

  /** The same, or `unavailable` when it takes too long; the slow call itself cannot be taken back. */
  async #soon<Value>(work: Promise<Value>, limit = silence): Promise<Value> {
    const done = new AbortController()
    const late = this.#wait(limit, done.signal).then(
      () => Promise.reject(this.#said('unavailable', 'sync.error.folderNotThere')),
      () => new Promise<never>(() => undefined),
    )
    try {
      return await Promise.race([work, late])
    } finally {
      done.abort()
    }
  }
}

function syscallOf(error: unknown): unknown {
  return (error as { syscall?: unknown }).syscall
}

import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { AppError, type AppErrorCode } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import type { TextKey } from '../../../src-shared/i18n/text-key'
import type { Note, Place, PlaceLook, Target } from '../target'
import { FolderFiles, type FolderOptions } from './folder-files'
import { FolderTarget } from './folder-target'
import { folders, temporaryPrefix, workspaceFile, workspaceFolderName } from './layout'
import { encodeIdentity, findWorkspaces, type FoundWorkspaces } from './workspace-folders'

/** A shared folder (a network drive, a folder that a cloud copies, a stick) by its path. */
export function folderPlace(folder: string, options: FolderOptions = {}): Place {
  return new FolderPlace(new FolderFiles(folder, options))
}

class FolderPlace implements Place {
  readonly kind = 'folder'
  readonly #files: FolderFiles

  constructor(files: FolderFiles) {
    this.#files = files
  }

  async look(): Promise<PlaceLook> {
    const found = await findWorkspaces(this.#files)
    const [first] = found.readable
    if (first && found.readable.length === 1) return { state: 'workspace', workspace: first.workspace }
    if (first) return { state: 'several', workspaces: found.readable.map(({ workspace }) => workspace) }
    if (found.newer > 0) return { state: 'newer' }
    if (found.unreadable > 0) throw this.#said('unavailable', 'sync.error.folderNotWhole')
    return { state: 'empty' }
  }

  async create(
    { workspace, slots }: { workspace: string; slots: readonly Note[] },
    signal: AbortSignal,
  ): Promise<Target> {
    const before = await findWorkspaces(this.#files)
    if (before.readable.some((one) => one.workspace === workspace)) return this.open({ workspace })
    if (!isEmpty(before)) throw this.#said('conflict', 'sync.error.folderTaken')
    const root = path.join(this.#files.path, workspaceFolderName(workspace))
    await this.#make(root, { workspace, slots }, signal)
    const after = await findWorkspaces(this.#files)
    if (after.readable.some((one) => one.workspace !== workspace)) {
      // Somebody did the same in this moment. Whoever sees the other withdraws, so that there are never two.
      await this.#unmake(root, slots, signal)
      throw this.#said('conflict', 'sync.error.folderTaken')
    }
    return this.open({ workspace })
  }

  async open({ workspace }: { workspace: string | null }): Promise<Target> {
    const found = await findWorkspaces(this.#files)
    const mine =
      workspace === null ? found.readable : found.readable.filter((one) => one.workspace === workspace)
    const [only] = mine
    if (!only) throw this.#whyNot(found, workspace)
    if (mine.length > 1) throw this.#said('conflict', 'sync.error.folderSeveral')
    return new FolderTarget(this.#files, only)
  }

  #whyNot(found: FoundWorkspaces, workspace: string | null): AppError {
    if (found.newer > 0) return new AppError('locked', message('sync.error.newerFormat'))
    if (found.unreadable > 0) return this.#said('unavailable', 'sync.error.folderNotWhole')
    if (found.readable.length > 0) return this.#said('conflict', 'sync.error.folderOther')
    return this.#said(workspace === null ? 'not-found' : 'conflict', 'sync.error.folderEmptied')
  }

  /** Prepared under a name that everybody passes over, so that it is there whole or not at all. */
  async #make(
    root: string,
    { workspace, slots }: { workspace: string; slots: readonly Note[] },
    signal: AbortSignal,
  ): Promise<void> {
    const prepared = path.join(this.#files.path, `${temporaryPrefix}${randomBytes(8).toString('hex')}`)
    try {
      await this.#files.makeFolder(prepared)
      for (const { name, bytes } of slots)
        await this.#files.put({ root: prepared, parts: [folders.keys, `${name}.json`] }, bytes, signal)
      const identity = encodeIdentity(workspace, randomBytes(8).toString('hex'))
      await this.#files.put({ root: prepared, parts: [workspaceFile] }, identity, signal)
      await this.#files.putFolder(prepared, root, signal)
    } catch (error) {
      await this.#unmake(prepared, slots, signal).catch(() => undefined)
      throw error
    }
  }

  async #unmake(root: string, slots: readonly Note[], signal: AbortSignal): Promise<void> {
    await this.#files.remove(path.join(root, workspaceFile), signal)
    for (const { name } of slots)
      await this.#files.remove(path.join(root, folders.keys, `${name}.json`), signal)
    await this.#files.removeFolder(path.join(root, folders.keys))
    await this.#files.removeFolder(root)
  }

  #said(code: AppErrorCode, key: TextKey): AppError {
    return new AppError(code, message(key, { path: this.#files.path }))
  }
}

function isEmpty({ readable, unreadable, newer }: FoundWorkspaces): boolean {
  return readable.length + unreadable + newer === 0
}

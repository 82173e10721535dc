import { type FSWatcher, watch } from 'node:fs'
import { mkdir, open, readdir, rename, rm, rmdir, stat } from 'node:fs/promises'

export interface Entry {
  readonly name: string
  readonly isFolder: boolean
}

export interface FileFacts {
  readonly size: number
  /** Blocks of 512 bytes on the disk: 0 for a file whose content is elsewhere (or that is tiny). */
  readonly blocks: number
  /** Milliseconds. */
  readonly changedAt: number
}

/**
 * The file system as a folder target uses it. Everything rejects with the errors of Node, which have a `code`; tests put
 * others in its place to see what happens then.
 */
export interface Files {
  list(folder: string): Promise<Entry[]>
  facts(file: string): Promise<FileFacts>
  /** The whole file, or its first `length` bytes. */
  read(file: string, length?: number): Promise<Buffer>
  /** Makes a file that must not be there yet, and resolves when it is on the disk. */
  create(file: string, bytes: Uint8Array): Promise<void>
  rename(from: string, to: string): Promise<void>
  /** Nothing happens when it is not there. */
  remove(file: string): Promise<void>
  makeFolder(folder: string): Promise<void>
  /** Must be empty. */
  removeFolder(folder: string): Promise<void>
  /** Makes names that changed in a folder last, where the system can. */
  settle(folder: string): Promise<void>
  /** Calls the listener on changes directly in a folder. Throws where that is not possible. Gives the way to stop. */
  watch(folder: string, listener: () => void): () => void
}

/** The real one. */
export const nodeFiles: Files = {
  async list(folder) {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
  },
  async facts(file) {
    const { size, blocks, mtimeMs } = await stat(file)
    return { size, blocks, changedAt: mtimeMs }
  },
  read: readFileStart,
  async create(file, bytes) {
    const handle = await open(file, 'wx')
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
  rename,
  remove: (file) => rm(file, { force: true }),
  makeFolder: async (folder) => {
    await mkdir(folder)
  },
  removeFolder: rmdir,
  settle: settleFolder,
  watch(folder, listener) {
    const watcher: FSWatcher = watch(folder, { persistent: false }, () => listener())
    // A folder that goes away ends the watch; the engine looks anyway.
    watcher.on('error', () => watcher.close())
    return () => watcher.close()
  },
}

async function readFileStart(file: string, length?: number): Promise<Buffer> {
  const handle = await open(file, 'r')
  try {
    if (length === undefined) return await handle.readFile()
    const bytes = Buffer.alloc(length)
    let done = 0
    for (;;) {
      const { bytesRead } = await handle.read(bytes, done, length - done, done)
      done += bytesRead
      if (bytesRead === 0 || done === length) return bytes.subarray(0, done)
    }
  } finally {
    await handle.close()
  }
}

async function settleFolder(folder: string): Promise<void> {
  // Windows opens no folders; there the rename itself is enough.
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch {
    // Some network file systems do not know it; the file itself is on the disk.
  } finally {
    await handle.close()
  }
}

import path from 'node:path'
import * as z from 'zod'
import type { FolderFiles } from './folder-files'
import { isPassedOver, isWorkspaceFolder, workspaceFile, workspaceFolderName } from './layout'

const format = 1

const identitySchema = z.object({
  format: z.int(),
  /** The lowest format that a reader must know. */
  minReader: z.int(),
  workspace: z.string().regex(/^[0-9a-f]{32}$/),
  epoch: z.string().regex(/^[0-9a-f]{16,32}$/),
})

/** Which workspace a folder is. */
export type Identity = z.infer<typeof identitySchema>

/** The file that makes a folder a workspace. */
export function encodeIdentity(workspace: string, epoch: string): Buffer {
  return Buffer.from(`${JSON.stringify({ format, minReader: format, workspace, epoch })}\n`)
}

/** A workspace in a shared folder. */
export interface WorkspaceFolder extends Identity {
  readonly root: string
}

export interface FoundWorkspaces {
  /** Each workspace once. */
  readonly readable: readonly WorkspaceFolder[]
  /** Folders of ours that say nothing (yet): half copied. */
  readonly unreadable: number
  readonly newer: number
}

/**
 * The workspaces in a shared folder, or the one whose own folder it is. Throws AppError unavailable when the folder is not
 * there.
 */
export async function findWorkspaces(files: FolderFiles): Promise<FoundWorkspaces> {
  const entries = await files.list(files.path).catch((error: unknown) => {
    throw files.explain(error)
  })
  const own = await readIdentity(files, files.path)
  if (own && own !== 'newer') return { readable: [{ ...own, root: files.path }], unreadable: 0, newer: 0 }
  const names = entries
    .filter(({ name, isFolder }) => isFolder && isWorkspaceFolder(name))
    .map(({ name }) => name)
  const readable = new Map<string, WorkspaceFolder>()
  const counts = { unreadable: 0, newer: own === 'newer' ? 1 : 0 }
  for (const name of names) {
    const root = path.join(files.path, name)
    const identity = await readIdentity(files, root)
    if (identity === null) counts.unreadable += 1
    else if (identity === 'newer') counts.newer += 1
    // Of two copies the one under its own name is the real one.
    else if (
      !readable.has(identity.workspace) ||
      name.toLowerCase() === workspaceFolderName(identity.workspace)
    )
      readable.set(identity.workspace, { ...identity, root })
  }
  return { readable: [...readable.values()], ...counts }
}

/** Which workspace a folder is: null when it does not say, or not yet. */
export async function readIdentity(files: FolderFiles, root: string): Promise<Identity | 'newer' | null> {
  const direct = parseIdentity(await files.readOrNull(path.join(root, workspaceFile)))
  if (direct) return direct
  // Renamed, re-cased or copied by a cloud: what it says counts, not what it is called.
  const others = (await files.listOrNone(root)).filter(
    ({ name, isFolder }) => !isFolder && !isPassedOver(name) && /^ws\b.*\.json/i.test(name),
  )
  for (const { name } of others) {
    const identity = parseIdentity(await files.readOrNull(path.join(root, name)))
    if (identity) return identity
  }
  return null
}

function parseIdentity(bytes: Buffer | null): Identity | 'newer' | null {
  if (!bytes) return null
  try {
    const parsed: unknown = JSON.parse(bytes.toString('utf8'))
    const isNewer = z.object({ minReader: z.int().min(format + 1) }).safeParse(parsed).success
    return isNewer ? 'newer' : (identitySchema.safeParse(parsed).data ?? null)
  } catch {
    // Half copied.
    return null
  }
}

import { open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import { keyLength } from './sealing'

/** The place where the system keeps secrets of the person who is logged in. */
export interface Keychain {
  /** Null: this system keeps no secrets. */
  seal(bytes: Uint8Array): Promise<Uint8Array | null>
  /** Null: it cannot be opened here (another user, another machine, no keychain). */
  open(sealed: Uint8Array): Promise<Uint8Array | null>
}

/** A program that reaches no keychain: plain Node. */
export const noKeychain: Keychain = { seal: () => Promise.resolve(null), open: () => Promise.resolve(null) }

/** `file`: there is no keychain, the key lies in a file that only this user may read. */
export type KeyProtection = 'keychain' | 'file'

export type DeviceKey =
  | {
      readonly state: 'open'
      readonly workspace: string
      readonly key: Buffer
      readonly protection: KeyProtection
    }
  /** There is one, but this user on this machine cannot open it: somebody must type the passphrase. */
  | { readonly state: 'locked'; readonly workspace: string | null }
  | { readonly state: 'none' }

interface WorkspaceKey {
  /** 32 hex digits. */
  readonly workspace: string
  readonly key: Uint8Array
}

export interface DeviceKeyPlace {
  /** The workspace folder. */
  readonly folder: string
  readonly keychain: Keychain
}

const fileSchema = z.object({
  format: z.literal(1),
  workspace: z.string().regex(/^[0-9a-f]{32}$/),
  protection: z.enum(['keychain', 'file']),
  key: z.base64(),
})

const nameOfFile = 'sync-key.json'

/** Keeps the workspace key on this device, and says how. Throws AppError storage when it cannot be written. */
export async function keepDeviceKey(
  { folder, keychain }: DeviceKeyPlace,
  { workspace, key }: WorkspaceKey,
): Promise<KeyProtection> {
  const sealed = await keychain.seal(key)
  const protection = sealed ? 'keychain' : 'file'
  await writeKey(folder, { workspace, protection, key: sealed ?? key })
  return protection
}

/**
 * Seals a key that lies in a file because there was no keychain when it was kept, once there is one. Says whether it did.
 * Throws AppError storage when it cannot be written; the key then lies where it lay.
 */
export async function sealDeviceKey(
  { folder, keychain }: DeviceKeyPlace,
  { workspace, key }: WorkspaceKey,
): Promise<boolean> {
  const sealed = await keychain.seal(key)
  if (sealed) await writeKey(folder, { workspace, protection: 'keychain', key: sealed })
  return sealed !== null
}

async function writeKey(
  folder: string,
  { workspace, protection, key }: WorkspaceKey & { protection: KeyProtection },
): Promise<void> {
  const kept = { format: 1, workspace, protection, key: Buffer.from(key).toString('base64') }
  await writeForUser(path.join(folder, nameOfFile), `${JSON.stringify(kept)}\n`)
}

/** The workspace key that this device keeps. */
export async function readDeviceKey({ folder, keychain }: DeviceKeyPlace): Promise<DeviceKey> {
  const text = await textOrNull(path.join(folder, nameOfFile))
  if (text === null) return { state: 'none' }
  const kept = parse(text)
  if (!kept) return { state: 'locked', workspace: null }
  const { workspace, protection } = kept
  const stored = Buffer.from(kept.key, 'base64')
  const key = protection === 'file' ? stored : await keychain.open(stored)
  if (key?.length !== keyLength) return { state: 'locked', workspace }
  return { state: 'open', workspace, key: Buffer.from(key), protection }
}

/** Forgets the key; nothing else is changed. */
export async function forgetDeviceKey(folder: string): Promise<void> {
  await rm(path.join(folder, nameOfFile), { force: true })
}

function parse(text: string): z.infer<typeof fileSchema> | undefined {
  try {
    return fileSchema.safeParse(JSON.parse(text)).data
  } catch {
    // Damaged: as good as one that cannot be opened.
    return undefined
  }
}

async function textOrNull(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new AppError('storage', message('sync.error.keyFileUnreadable', { file }), { cause: error })
  }
}

async function writeForUser(file: string, text: string): Promise<void> {
  const part = `${file}.part`
  try {
    // A left-over could have other rights, which opening it would not change.
    await rm(part, { force: true })
    const handle = await open(part, 'wx', 0o600)
    try {
      await handle.writeFile(text)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(part, file)
  } catch (error) {
    throw new AppError('storage', message('error.fileNotWritten', { file }), { cause: error })
  }
}

import * as z from 'zod'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import type { SyncSecret } from '../../src-shared/sync/sync-contract'
import type { ReadDatabase } from '../database/database-types'
import { deviceFact, setDeviceFact } from '../settings/settings-service'
import { forgetDeviceKey, keepDeviceKey, readDeviceKey, sealDeviceKey } from './keys/device-key'
import { unlock } from './keys/key-slots'
import { type WorkspaceKeys, workspaceKeys } from './keys/workspace-keys'
import { forgetSharing } from './sync-queries'
import type { SyncGround } from './sync-ground'
import type { Note } from './target'

const factName = 'sync'

const factsSchema = z.object({
  workspace: z.string().regex(/^[0-9a-f]{32}$/),
  deviceName: z.string(),
  isPaused: z.boolean(),
  /** The slots that were at the last target, so that another one can be made without it. */
  slots: z.array(z.object({ name: z.string(), bytes: z.base64() })),
})

/** What this device remembers about sharing; local. */
export type SharingFacts = z.infer<typeof factsSchema>

/** The facts that are stored; null when this workspace is not shared. */
async function readFacts(db: ReadDatabase): Promise<SharingFacts | null> {
  return factsSchema.safeParse(await deviceFact(db, factName)).data ?? null
}

/** Slots as the facts keep them. */
export function storedSlots(slots: readonly Note[]): SharingFacts['slots'] {
  return slots.map(({ name, bytes }) => ({ name, bytes: Buffer.from(bytes).toString('base64') }))
}

/** Whether this workspace is shared, and the keys for it. */
export class Sharing {
  readonly #ground: SyncGround
  #facts: SharingFacts | null = null
  #keys: WorkspaceKeys | null = null
  #key: Buffer | null = null

  constructor(ground: SyncGround) {
    this.#ground = ground
  }

  get facts(): SharingFacts | null {
    return this.#facts
  }

  /** Null while the workspace is not shared, or its key is not at hand. */
  get keys(): WorkspaceKeys | null {
    return this.#keys
  }

  /** True when somebody must type the passphrase before anything can be exchanged. */
  get isLocked(): boolean {
    return this.#facts !== null && this.#keys === null
  }

  get slots(): Note[] {
    return (this.#facts?.slots ?? []).map(({ name, bytes }) => ({
      name,
      bytes: Buffer.from(bytes, 'base64'),
    }))
  }

  /** The workspace key itself, to be wrapped in a new slot. Throws AppError `locked`. */
  get key(): Buffer {
    if (!this.#key) throw new AppError('locked', message('sync.error.keyNotAtHand'))
    return this.#key
  }

  /** Reads what is stored. */
  async load(): Promise<void> {
    const { deps, folder, keychain } = this.#ground
    this.#facts = await readFacts(deps.read)
    if (!this.#facts) return
    const kept = await readDeviceKey({ folder, keychain })
    if (kept.state !== 'open' || kept.workspace !== this.#facts.workspace) return
    this.#use(kept.key, this.#facts.workspace)
    if (kept.protection === 'file') await this.#sealKept(kept)
  }

  /** The keychain was away when the key was kept, a keyring that nobody had opened yet for example; it may be here now. */
  async #sealKept(kept: { readonly workspace: string; readonly key: Buffer }): Promise<void> {
    const { deps, folder, keychain } = this.#ground
    await sealDeviceKey({ folder, keychain }, kept).catch((error: unknown) =>
      deps.log(`sync: the key stays in its file: ${String(error)}`),
    )
  }

  /** From here on the workspace is shared. */
  async begin(key: Buffer, facts: SharingFacts): Promise<void> {
    const { folder, keychain } = this.#ground
    await keepDeviceKey({ folder, keychain }, { workspace: facts.workspace, key })
    await this.#store(facts)
    this.#use(key, facts.workspace)
  }

  /** Changes what is remembered. */
  async update(patch: Partial<SharingFacts>): Promise<void> {
    if (this.#facts) await this.#store({ ...this.#facts, ...patch })
  }

  /** Opens the key by what somebody typed, and keeps it. Throws AppError `invalid` for a wrong secret. */
  async unlock(secret: SyncSecret, slots: readonly Note[]): Promise<void> {
    const { folder, keychain } = this.#ground
    const { workspace } = this.#shared()
    const key = await unlock(slots, secret, { workspace })
    await keepDeviceKey({ folder, keychain }, { workspace, key })
    this.#use(key, workspace)
  }

  /** Ends sharing on this device; records stay. */
  async end(): Promise<void> {
    const { deps, folder } = this.#ground
    await deps.writeLocal((trx) => forgetSharing(trx))
    await setDeviceFact(deps, factName, null)
    await forgetDeviceKey(folder)
    this.#facts = null
    this.#keys = null
    this.#key = null
  }

  #shared(): SharingFacts {
    if (!this.#facts) throw new AppError('not-found', message('sync.error.notShared'))
    return this.#facts
  }

  async #store(facts: SharingFacts): Promise<void> {
    await setDeviceFact(this.#ground.deps, factName, facts)
    this.#facts = facts
  }

  #use(key: Buffer, workspace: string): void {
    this.#key = key
    this.#keys = workspaceKeys(key, workspace)
  }
}

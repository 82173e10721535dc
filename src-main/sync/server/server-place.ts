import type * as z from 'zod'
import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import { parseServerAddress, type ServerAddress } from '../../../src-shared/sync/server-address'
import {
  joinKeyHintSchema,
  type JoinKey,
  type JoinKind,
  type JoinRequest,
  serverProtocol,
  stateSchema,
} from '../../../src-shared/sync/server-contract'
import type { SyncSecret } from '../../../src-shared/sync/sync-contract'
import type { Credentials } from '../sync-ground'
import type { Note, Place, PlaceLook } from '../target'
import { joinKeyOf, proofOf } from './join-proof'
import { loadMembership, type Membership, newMembership, saveMembership } from './membership'
import { doneSchema, framesBytes, jsonBytes, ServerCalls } from './server-calls'
import { ServerRefusal } from './server-errors'
import { ServerLog } from './server-log'
import { ServerTarget } from './server-target'

export interface ServerPlaceOptions {
  /** As a person gave it: an address, or a link with an invitation or a code. */
  readonly url: string
  /** When it is not part of the link. */
  readonly invite?: string | undefined
  /** This device, 32 hex digits. */
  readonly device: string
  readonly credentials: Credentials
  /** What was typed just now: it lets this device in, and with `create` others later. */
  readonly secrets?: readonly SyncSecret[]
}

/** A server, before anybody is connected to it. Throws AppError `invalid` for what is no address of one. */
export function serverPlace(options: ServerPlaceOptions): Place {
  return new ServerPlace(options, readAddress(options.url))
}

function readAddress(url: string): ServerAddress {
  const address = parseServerAddress(url)
  if (!address || !URL.canParse(address.base))
    throw new AppError('invalid', message('sync.error.serverAddress'))
  const { protocol, hostname } = new URL(address.base)
  const isHere = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname)
  if (protocol === 'http:' && !isHere)
    throw new AppError('invalid', message('sync.error.serverNotEncrypted', { host: hostname }))
  return address
}

const pathOf = (workspace: string) => `/w/${workspace}`

/** The ways in that may be tried with a server that does not know our token. */
const strangers = new Set(['unknown-token', 'revoked'])

class ServerPlace implements Place {
  readonly kind = 'server'
  readonly #options: ServerPlaceOptions
  readonly #address: ServerAddress

  constructor(options: ServerPlaceOptions, address: ServerAddress) {
    this.#options = options
    this.#address = address
  }

  get #secrets(): readonly SyncSecret[] {
    return this.#options.secrets ?? []
  }

  async look(signal: AbortSignal): Promise<PlaceLook> {
    const found = await this.#state(new ServerCalls(this.#address.base), null, signal)
    if (found.protocol > serverProtocol) return { state: 'newer' }
    if (found.state === 'workspace' && found.workspace !== null)
      return { state: 'workspace', workspace: found.workspace }
    return found.state === 'several' ? { state: 'several', workspaces: [] } : { state: 'empty' }
  }

  async create(
    { workspace, slots }: { workspace: string; slots: readonly Note[] },
    signal: AbortSignal,
  ): Promise<ServerTarget> {
    const { credentials, url, device } = this.#options
    const calls = new ServerCalls(this.#address.base)
    if (this.#address.workspace !== null && this.#address.workspace !== workspace)
      throw new AppError('conflict', message('sync.error.otherWorkspaceThere', { host: calls.host }))
    const known = await loadMembership(credentials, url)
    const membership = known ?? newMembership()
    if (!known) await saveMembership(credentials, url, membership)
    calls.token = membership.token
    const { code } = this.#address
    const joinKeys = await this.#joinKeys(slots)
    const head = { workspace, device, code, joinKeys, slots: slots.map(({ name }) => name) }
    const body = framesBytes(
      head,
      slots.map(({ bytes }) => bytes),
    )
    await calls.inWords(async () => {
      const made = calls.json(doneSchema, { method: 'POST', path: '/workspaces', body, signal })
      await (known ? made : this.#forgettingWhenRefused(made))
    })
    return this.#connect(calls, { workspace, membership }, signal)
  }

  async open(
    { workspace: expected }: { workspace: string | null },
    signal: AbortSignal,
  ): Promise<ServerTarget> {
    const calls = new ServerCalls(this.#address.base)
    const workspace = await this.#find(calls, expected, signal)
    const membership = await loadMembership(this.#options.credentials, this.#options.url)
    try {
      if (membership) return await this.#connect(calls, { workspace, membership }, signal)
    } catch (error) {
      const isStranger = error instanceof ServerRefusal && strangers.has(error.failure.code)
      if (!isStranger || !this.#mayJoin) return calls.inWords(() => Promise.reject(error as Error))
      if (error.failure.code === 'revoked') return this.#join(calls, { workspace, membership: null }, signal)
    }
    return this.#join(calls, { workspace, membership }, signal)
  }

  /** The workspace that is meant. Throws AppError `conflict` when it is not there, `not-found` when nothing is. */
  async #find(calls: ServerCalls, expected: string | null, signal: AbortSignal): Promise<string> {
    const { host } = calls
    const found = await this.#state(calls, null, signal)
    if (found.protocol > serverProtocol)
      throw new AppError('invalid', message('sync.error.serverNewer', { host }))
    // Of several the address need not name ours: we know which it is.
    const isOneOfMany = found.state === 'several' && expected !== null
    const { state, workspace } = isOneOfMany ? await this.#state(calls, expected, signal) : found
    if (state === 'empty') {
      const code = expected === null ? 'not-found' : 'conflict'
      throw new AppError(code, message('sync.error.noWorkspaceThere', { host }))
    }
    if (workspace === null)
      throw new AppError('conflict', message('sync.error.severalWorkspacesThere', { host }))
    if (expected !== null && workspace !== expected)
      throw new AppError('conflict', message('sync.error.otherWorkspaceThere', { host }))
    return workspace
  }

  #state(
    calls: ServerCalls,
    wanted: string | null,
    signal: AbortSignal,
  ): Promise<z.infer<typeof stateSchema>> {
    const query = { workspace: wanted ?? this.#address.workspace }
    // Somebody may be waiting who has mistyped the address.
    const call = { path: '/state', query, tries: 3, signal }
    return calls.inWords(() => calls.json(stateSchema, call))
  }

  get #invite(): string | null {
    return this.#options.invite ?? this.#address.invite
  }

  get #mayJoin(): boolean {
    return this.#invite !== null || this.#secrets.length > 0
  }

  /** Joins by the invitation, else by what was typed. A join that was broken off goes on with the token it began with. */
  async #join(
    calls: ServerCalls,
    { workspace, membership }: { workspace: string; membership: Membership | null },
    signal: AbortSignal,
  ): Promise<ServerTarget> {
    const { credentials, url, device } = this.#options
    return calls.inWords(async () => {
      const by = await this.#wayIn(calls, pathOf(workspace), signal)
      const fresh = membership ?? newMembership()
      await saveMembership(credentials, url, fresh)
      const body = jsonBytes({ device, token: fresh.token, by } satisfies JoinRequest)
      const path = `${pathOf(workspace)}/join`
      calls.token = null
      await this.#forgettingWhenRefused(calls.json(doneSchema, { method: 'POST', path, body, signal })).catch(
        (error: unknown) => Promise.reject(this.#secretInWords(error)),
      )
      return this.#connect(calls, { workspace, membership: fresh }, signal)
    })
  }

  async #wayIn(calls: ServerCalls, path: string, signal: AbortSignal): Promise<JoinRequest['by']> {
    if (this.#invite !== null) return { kind: 'invite', code: this.#invite }
    const [secret] = this.#secrets
    if (!secret) throw new AppError('invalid', message('sync.error.serverNeedsInvite', { host: calls.host }))
    const hint = await calls
      .json(joinKeyHintSchema, { path: `${path}/join-keys/${secret.kind}`, signal })
      .catch((error: unknown) => {
        const isNone = error instanceof ServerRefusal && error.failure.code === 'not-found'
        throw isNone
          ? new AppError('invalid', message('sync.error.serverNeedsInvite', { host: calls.host }))
          : error
      })
    const proof = (await proofOf(secret, hint)).toString('base64')
    return { kind: 'proof', of: secret.kind, proof }
  }

  async #joinKeys(slots: readonly Note[]): Promise<Partial<Record<JoinKind, JoinKey>>> {
    const made: Partial<Record<JoinKind, JoinKey>> = {}
    for (const secret of this.#secrets)
      for (const slot of slots) {
        const one = await joinKeyOf(slot, secret)
        if (one) made[one.kind] = one.key
      }
    return made
  }

  /** A token that the server has refused is worth nothing; one whose answer was lost may be. */
  async #forgettingWhenRefused(asked: Promise<unknown>): Promise<void> {
    try {
      await asked
    } catch (error) {
      const { credentials, url } = this.#options
      if (error instanceof ServerRefusal) await saveMembership(credentials, url, null)
      throw error
    }
  }

  #secretInWords(error: unknown): Error {
    const isWrong = error instanceof ServerRefusal && error.failure.code === 'wrong-secret'
    if (!isWrong) return error as Error
    return this.#secrets[0]?.kind === 'recovery'
      ? new AppError('invalid', message('sync.error.wrongRecoveryCode'), { fields: { code: 'wrong' } })
      : new AppError('invalid', message('sync.error.wrongPassphrase'), { fields: { passphrase: 'wrong' } })
  }

  async #connect(
    calls: ServerCalls,
    { workspace, membership }: { workspace: string; membership: Membership },
    signal: AbortSignal,
  ): Promise<ServerTarget> {
    const { credentials, url } = this.#options
    const path = pathOf(workspace)
    calls.token = membership.token
    const place = {
      seen: membership.seen,
      save: (seen: string | null) => saveMembership(credentials, url, { ...membership, seen }),
    }
    const log = await ServerLog.open(calls, path, { place, signal })
    return new ServerTarget({
      base: this.#address.base,
      workspace,
      calls,
      path,
      log,
      secrets: this.#secrets,
    })
  }
}

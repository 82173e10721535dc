import type { CallResult } from '../../src-shared/contract/call-result'
import type { Workspace } from '../workspace-api'
import type { FromWorkspace, ToWorkspace } from '../workspace-messages'
import { failureOf, shapeOf, unavailable } from './call-failure'
import type { RemoteKeychain } from './remote-keychain'
import type { Port, RemoteParsers } from './remote-parser'

interface Place {
  readonly folder: string
  readonly file: string
}

export interface ServeWorkspaceOptions {
  post(message: FromWorkspace): void
  /** Opens the workspace of a folder; throws an AppError when it cannot be opened. */
  open(folder: string): Promise<Workspace>
  /** Puts a backup in the place of the database of a folder. */
  restore(place: Place): Promise<{ keptFile: string }>
  /** Puts a base that was fetched from elsewhere in the place of the empty database of a folder. */
  adopt(place: Place): Promise<void>
  readonly parsers: Pick<RemoteParsers<unknown>, 'receive'>
  readonly keychain: Pick<RemoteKeychain, 'receive'>
  /** The zone of the machine, which main knows. */
  setZone(zone: string): void
}

/**
 * The workspace process as main sees it. Gives the function that takes a message from main, with the port that came
 * with it. Never throws: what goes wrong is an answer.
 */
export function serveWorkspace(
  options: ServeWorkspaceOptions,
): (message: ToWorkspace, port?: Port) => Promise<void> {
  const { post } = options
  const log = (line: string) => post({ type: 'log', line })
  let workspace: Workspace | null = null

  const open = async (folder: string) => {
    try {
      workspace = await options.open(folder)
      post({ type: 'opened' })
    } catch (error) {
      post({ type: 'open-failed', error: shapeOf(error, 'opening the workspace', log) })
    }
  }
  const replace = async ({ type, ...place }: Extract<ToWorkspace, { type: 'restore' | 'adopt' }>) => {
    try {
      const kept = type === 'restore' ? await options.restore(place) : await options.adopt(place)
      post({ type: 'replaced', keptFile: kept?.keptFile ?? '' })
    } catch (error) {
      post({ type: 'replace-failed', error: shapeOf(error, `putting a database in place (${type})`, log) })
    }
  }
  const call = async ({ id, method, input }: Extract<ToWorkspace, { type: 'call' }>) => {
    const result = await answer(workspace, { method, input }, log)
    try {
      post({ type: 'result', id, result })
    } catch (error) {
      // An answer that cannot be cloned breaks the contract; the caller must not wait for ever.
      post({ type: 'result', id, result: failureOf(error, method, log) })
    }
  }
  const close = async () => {
    const closing = workspace
    workspace = null
    await closing?.close().catch((error: unknown) => log(`closing: ${String(error)}`))
    post({ type: 'closed' })
  }

  return async (message, port) => {
    switch (message.type) {
      case 'open':
        options.setZone(message.zone)
        return open(message.folder)
      case 'restore':
      case 'adopt':
        options.setZone(message.zone)
        return replace(message)
      case 'call':
        return call(message)
      case 'wake':
        options.setZone(message.zone)
        return workspace?.wake()
      case 'close':
        return close()
      case 'keychain-answer':
        return options.keychain.receive(message)
      default:
        return options.parsers.receive(message, port)
    }
  }
}

async function answer(
  workspace: Workspace | null,
  { method, input }: { method: string; input: unknown },
  log: (line: string) => void,
): Promise<CallResult> {
  if (!workspace) return { ok: false, error: unavailable().toShape() }
  try {
    return await workspace.call(method, input)
  } catch (error) {
    return failureOf(error, method, log)
  }
}

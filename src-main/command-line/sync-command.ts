import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import { addressOf } from '../../src-shared/sync/place-address'
import type { SyncPlace, SyncSecret, SyncState, SyncTarget } from '../../src-shared/sync/sync-contract'
import { machine } from '../machine'
import { ask, type CommandGround, type Outcome } from './outcome'
import type { CommandCall } from './parse-arguments'
import { UsageError } from './usage'

/** What came of the set-up that an exchange may begin with. */
interface Begun {
  readonly did: 'created' | 'joined' | 'added' | 'none'
  readonly recoveryCode: string | null
}

interface Moved {
  sent: number
  received: number
  conflicts: number
}

/**
 * `sync --folder DIR | --server URL`: exchanges with that place; what is not shared yet is created there, or joined when
 * there is one. Without a place: with every place that is known. The passphrase comes from TRADEWIND_PASSPHRASE or the
 * terminal.
 */
export async function syncCommand(ground: CommandGround, call: CommandCall): Promise<Outcome> {
  const { workspace } = ground
  const place = placeOf(call)
  const begun = place ? await begin(ground, { place, call }) : await unlockIfNeeded(ground, call)
  if (begun === null) return { json: null, lines: [] }
  const { targets } = await ask<SyncState>(workspace, 'sync.getState', {})
  const target = place ? targets.find((one) => addressOf(one.place) === addressOf(place)) : undefined
  const moved = await ask<Moved>(workspace, 'sync.exchange', target ? { target: target.id } : {})
  const state = await ask<SyncState>(workspace, 'sync.getState', {})
  return outcome(ground, { begun, moved, state })
}

/** `devices`: every device of the workspace and when it was last heard of. */
export async function devicesCommand({ workspace, translator }: CommandGround): Promise<Outcome> {
  const { devices } = await ask<SyncState>(workspace, 'sync.getState', {})
  const lines = devices.map(({ name, id, lastHeardAt, isThis, received }) => {
    const heard = isThis
      ? translator.t('cli.thisDevice')
      : lastHeardAt === null
        ? '-'
        : new Date(lastHeardAt).toISOString()
    return [name ?? id.slice(0, 8), heard, String(received)].join('  ')
  })
  return { json: { items: devices, total: devices.length }, lines }
}

function placeOf(call: CommandCall): SyncPlace | null {
  const [folder] = call.values.get('folder') ?? []
  const [url] = call.values.get('server') ?? []
  if (folder !== undefined && url !== undefined)
    throw new UsageError('sync takes --folder or --server, not both')
  if (folder !== undefined) return { kind: 'folder', path: path.resolve(folder) }
  const [invite] = call.values.get('invite') ?? []
  return url === undefined ? null : { kind: 'server', url, ...(invite ? { invite } : {}) }
}

/** Null when the base was fetched whole: the command goes on when the workspace is opened with it. */
async function begin(
  ground: CommandGround,
  { place, call }: { place: SyncPlace; call: CommandCall },
): Promise<Begun | null> {
  const { workspace, isReopened } = ground
  const state = await ask<SyncState>(workspace, 'sync.getState', {})
  if (state.workspace !== null) {
    await unlockIfNeeded(ground, call)
    if (state.targets.some((one) => addressOf(one.place) === addressOf(place)))
      return { did: isReopened ? 'joined' : 'none', recoveryCode: null }
    await ask(workspace, 'sync.addTarget', { place, mode: 'automatic' })
    return { did: 'added', recoveryCode: null }
  }
  const [deviceName = machine.name] = call.values.get('name') ?? []
  // Only before anything is shared: later a folder that is not there is a drive that is not plugged in.
  if (place.kind === 'folder') mkdirSync(place.path, { recursive: true })
  const look = await ask<{ state: string }>(workspace, 'sync.look', { place })
  if (look.state === 'newer') throw new AppError('locked', message('sync.error.newerFormat'))
  if (look.state === 'empty') {
    const passphrase = await passphraseOf(ground)
    const { recoveryCode } = await ask<{ recoveryCode: string }>(workspace, 'sync.create', {
      place,
      passphrase,
      deviceName,
    })
    return { did: 'created', recoveryCode }
  }
  const join = { place, secret: await secretOf(ground, call), deviceName }
  const { isRestarting } = await ask<{ isRestarting: boolean }>(workspace, 'sync.join', join)
  return isRestarting ? null : { did: 'joined', recoveryCode: null }
}

async function unlockIfNeeded(ground: CommandGround, call: CommandCall): Promise<Begun> {
  const { isLocked } = await ask<SyncState>(ground.workspace, 'sync.getState', {})
  if (isLocked) await ask(ground.workspace, 'sync.unlock', { secret: await secretOf(ground, call) })
  return { did: 'none', recoveryCode: null }
}

async function secretOf(ground: CommandGround, call: CommandCall): Promise<SyncSecret> {
  const [code] = call.values.get('recovery-code') ?? []
  return code === undefined
    ? { kind: 'passphrase', passphrase: await passphraseOf(ground) }
    : { kind: 'recovery', code }
}

async function passphraseOf({ askSecret, translator }: CommandGround): Promise<string> {
  const passphrase = await askSecret(translator.t('cli.passphrase'))
  if (passphrase) return passphrase
  throw new AppError('invalid', message('cli.noPassphrase'))
}

function outcome(
  { translator }: CommandGround,
  { begun, moved, state }: { begun: Begun; moved: Moved; state: SyncState },
): Outcome {
  const { t } = translator
  const code = begun.recoveryCode === null ? [] : [t('cli.recoveryCode', { code: begun.recoveryCode })]
  const waits = state.waits.map(({ text }) => translator.message(text))
  const lines = [
    ...(begun.did === 'created' ? [t('cli.syncCreated')] : []),
    ...(begun.did === 'joined' ? [t('cli.syncJoined')] : []),
    ...code,
    t('cli.synced', { sent: moved.sent, received: moved.received }),
    ...waits,
    ...(state.conflicts > 0 ? [t('cli.conflicts', { count: state.conflicts })] : []),
  ]
  const { workspace, targets, devices } = state
  return {
    json: {
      workspace,
      ...begun,
      ...moved,
      targets: targets.map(targetJson),
      devices,
      waits: state.waits,
      openConflicts: state.conflicts,
    },
    lines,
  }
}

function targetJson({ id, place, state, lastExchangeAt, toSend }: SyncTarget) {
  return { id, place, state, lastExchangeAt, toSend }
}

import { AppError } from '../../src-shared/contract/app-error'
import type { ServiceOf } from '../../src-shared/contract/define-contract'
import { message } from '../../src-shared/contract/message'
import type { syncContract } from '../../src-shared/sync/sync-contract'
import { diagnosticsText } from './diagnostics'
import { SyncEngine } from './engine/sync-engine'
import { putConflictBack, readConflicts, settleConflict } from './sync-conflicts'
import { Sharing } from './sharing'
import type { SyncGround } from './sync-ground'
import { countWaits, noteRevoked, readTarget, readTargets } from './sync-queries'
import {
  addPlace,
  changePassphrase,
  createShared,
  joinShared,
  leaveShared,
  lookAt,
  removePlace,
  renewRecoveryCode,
  type SetUpGround,
} from './sync-set-up'
import { readState } from './sync-state'
import { createTools, type SyncTools } from './sync-tools'

export interface SyncService extends ServiceOf<typeof syncContract> {
  /** Reads what is stored; with `isBackground` it exchanges by itself from then on. */
  start(how: { readonly isBackground: boolean; readonly mayWrite: boolean }): Promise<void>
  /** The machine woke up, or its clock moved. */
  wake(): void
  /** Hands in what is left and ends. */
  close(): Promise<void>
}

/** Serves the sync contract. */
export function createSyncService(ground: SyncGround): SyncService {
  const { deps } = ground
  const sharing = new Sharing(ground)
  const tools = createTools(ground, sharing)
  const engine = new SyncEngine(tools)
  const set = { ground, sharing, engine }
  const told = async () => {
    engine.tell(true)
    return {}
  }
  return {
    start: async ({ isBackground, mayWrite }) => {
      await sharing.load()
      // An update of the program may understand by now what the version before it could only keep.
      const isKept = (await countWaits(deps.read)).some(({ kind }) => kind === 'quarantined')
      if (mayWrite && isKept) await deps.journal.reapplyQuarantined()
      deps.journal.onCommit((commit) => {
        if (commit.transaction) engine.noteCommit()
      })
      if (isBackground) engine.start()
    },
    wake: () => engine.wake(),
    close: () => engine.close(),
    getState: () => readState({ ...set, digests: tools.digests }),
    look: ({ place }) => lookAt(set, place),
    ...setUpCalls(set, tools),
    ...exchangeCalls(set),
    unlock: async ({ secret }) => {
      await sharing.unlock(secret, sharing.slots)
      return told()
    },
    renameDevice: async ({ name }) => {
      await sharing.update({ deviceName: name })
      return told()
    },
    revokeDevice: async ({ device }) => {
      // First where it counts: who is shown as sent away must be refused.
      await tools.revoke(engine, device)
      await deps.writeLocal((trx) => noteRevoked(trx, device, deps.clock.now()))
      return told()
    },
    invite: ({ target }) => tools.invite(engine, target),
    conflicts: (window) => readConflicts(deps, window, sharing.facts?.deviceName ?? null),
    restoreConflict: async ({ id }) => {
      await putConflictBack(deps, id)
      return told()
    },
    settleConflict: async ({ id }) => {
      await settleConflict(deps, id)
      return told()
    },
    repair: async () => {
      const tables = await tools.repair()
      engine.tell(true)
      return { tables }
    },
    diagnostics: async () => ({
      text: diagnosticsText(await readState({ ...set, digests: tools.digests })),
    }),
  }
}

type Calls = ServiceOf<typeof syncContract>

/** Calls that change who shares, where, and what opens it. */
function setUpCalls(
  set: SetUpGround,
  tools: SyncTools,
): Pick<
  Calls,
  'addTarget' | 'changePassphrase' | 'create' | 'join' | 'leave' | 'removeTarget' | 'renewRecoveryCode'
> {
  return {
    create: async (input) => {
      const recoveryCode = await createShared(set, input)
      void set.engine.look()
      return { recoveryCode }
    },
    join: async (input) => {
      const { target } = await joinShared(set, input)
      // When the base cannot be fetched whole, it comes bit by bit like everything else; the page says what is wrong.
      const isAdopted = await tools.adoptFrom(set.engine, target).catch((error: unknown) => {
        set.ground.deps.log(`sync: the base was not fetched whole: ${String(error)}`)
        return false
      })
      if (isAdopted) return { isRestarting: true }
      void set.engine.look()
      return { isRestarting: false }
    },
    addTarget: async ({ place, mode }) => {
      const { id } = await addPlace(set, place, mode)
      void set.engine.look()
      return { target: id }
    },
    removeTarget: async ({ target }) => {
      await removePlace(set, target)
      return {}
    },
    leave: async () => {
      await leaveShared(set)
      return {}
    },
    changePassphrase: async (input) => {
      await changePassphrase(set, input)
      return {}
    },
    renewRecoveryCode: async ({ secret }) => ({ recoveryCode: await renewRecoveryCode(set, secret) }),
  }
}

/** Calls that move entries. */
function exchangeCalls({
  ground,
  sharing,
  engine,
}: SetUpGround): Pick<Calls, 'cancel' | 'exchange' | 'setPaused'> {
  const { deps } = ground
  return {
    setPaused: async ({ isPaused }) => {
      await sharing.update({ isPaused })
      if (isPaused) engine.cancel()
      engine.tell(true)
      void engine.look()
      return {}
    },
    exchange: async ({ target }) => {
      if (!sharing.facts) throw new AppError('not-found', message('sync.error.notShared'))
      const one = target === undefined ? null : await readTarget(deps.read, target)
      if (one === undefined) throw new AppError('not-found', message('error.notFound'))
      const targets = one ? [one] : (await readTargets(deps.read)).filter(({ mode }) => mode === 'automatic')
      const moved = { sent: 0, received: 0, conflicts: 0 }
      for (const stored of targets) {
        const { sent, taken, conflicts } = await engine.exchange(stored)
        moved.sent += sent
        moved.received += taken
        moved.conflicts += conflicts
      }
      return moved
    },
    cancel: async () => {
      engine.cancel()
      return {}
    },
  }
}

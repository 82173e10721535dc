import { createStore, useStore } from 'zustand'
import type { AppError } from '../../src-shared/contract/app-error'
import type { SyncPlace, SyncSecret } from '../../src-shared/sync/sync-contract'
import { api } from '../ipc/api'
import { asAppError } from '../state/as-app-error'
import { addPlace, syncView } from './sync-store'

export type SyncTask = 'create' | 'join' | 'exchange' | 'renew'

/** Long work goes on wherever one is in the window: what runs, what failed last, and the code that must not be lost. */
export interface SyncWork {
  readonly doing: SyncTask | null
  readonly failed: SyncTask | null
  readonly error: AppError | null
  /** Shown until somebody says that it is kept. */
  readonly recoveryCode: string | null
  /** True when an older code has just lost its force. */
  readonly isCodeNew: boolean
  /** The base of the colleagues was fetched; the workspace opens with it in a moment. */
  readonly isRestarting: boolean
}

const rest: SyncWork = {
  doing: null,
  failed: null,
  error: null,
  recoveryCode: null,
  isCodeNew: false,
  isRestarting: false,
}
const state = createStore<SyncWork>(() => rest)

export function useSyncWork(): SyncWork {
  return useStore(state)
}

/** One thing at a time; true when it went well. What was broken off by hand is no error. */
async function run(task: SyncTask, work: () => Promise<Partial<SyncWork>>): Promise<boolean> {
  if (state.getState().doing !== null) return false
  state.setState({ doing: task, failed: null, error: null })
  try {
    const outcome = await work()
    state.setState({ ...outcome, doing: null })
    return true
  } catch (cause) {
    const error = asAppError(cause)
    state.setState(error.code === 'cancelled' ? { doing: null } : { doing: null, failed: task, error })
    return false
  } finally {
    await syncView.reload()
  }
}

interface Begin {
  readonly place: SyncPlace
  /** A stick is exchanged with on demand only. */
  readonly mode: 'automatic' | 'carried'
  readonly deviceName: string
}

/** Shares this workspace for the first time. */
export function createShared({ mode, ...input }: Begin & { readonly passphrase: string }): Promise<boolean> {
  return run('create', async () => {
    const { recoveryCode } = await api.sync.create(input)
    // Whatever comes next, the code is not lost.
    state.setState({ recoveryCode, isCodeNew: false })
    if (mode === 'carried') await addPlace(input.place, mode)
    return {}
  })
}

/** Joins the workspace at a place. */
export function joinShared({ mode, ...input }: Begin & { readonly secret: SyncSecret }): Promise<boolean> {
  return run('join', async () => {
    const { isRestarting } = await api.sync.join(input)
    if (mode === 'carried' && !isRestarting) await addPlace(input.place, mode)
    return { isRestarting }
  })
}

/** Exchanges with all places that are there, or with one. */
export function exchange(target?: number): Promise<boolean> {
  return run('exchange', async () => {
    await api.sync.exchange(target === undefined ? {} : { target })
    return {}
  })
}

/** A new recovery code in the place of the old one. */
export function renewRecoveryCode(secret: SyncSecret): Promise<boolean> {
  return run('renew', async () => {
    const { recoveryCode } = await api.sync.renewRecoveryCode({ secret })
    return { recoveryCode, isCodeNew: true }
  })
}

/** Breaks off what is exchanged now; what has arrived stays. */
export async function cancelSync(): Promise<void> {
  await api.sync.cancel({})
}

/** The code is on paper: it is let go of for good. */
export function forgetRecoveryCode(): void {
  state.setState({ recoveryCode: null })
}

/** Lets go of the error of a form that is closed. */
export function forgetSyncError(): void {
  state.setState({ failed: null, error: null })
}

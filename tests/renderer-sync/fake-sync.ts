import type { AppApi } from '../../src-shared/contract/app-contract'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import type { SyncConflict, SyncDevice, SyncState, SyncTarget } from '../../src-shared/sync/sync-contract'
import { activityId, companyId, fakeDeal, fakeNow, personId } from '../renderer/fake-records'
import { program } from '../renderer/fake-api'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

export const workspace = '0f'.repeat(16)
export const folderPath = '/home/kim/공유/Tradewind'
export const serverUrl = 'https://sync.hanbit.example'
export const stickPath = '/media/kim/КЛЮЧ'
export const recoveryCode = 'K7QF-2MXA-9DTR-H4WP-6CVB-3NZE-8GJL'

export const folderTarget: SyncTarget = {
  id: 1,
  place: { kind: 'folder', path: folderPath },
  mode: 'automatic',
  state: 'connected',
  trouble: null,
  lastExchangeAt: fakeNow - 3 * MINUTE,
  toSend: 0,
  incomplete: 0,
  progress: null,
}

export const serverTarget: SyncTarget = {
  ...folderTarget,
  id: 2,
  place: { kind: 'server', url: serverUrl },
  state: 'not-connected',
  trouble: message('error.workspaceUnavailable'),
  lastExchangeAt: fakeNow - 5 * HOUR,
  toSend: 12,
}

export const stickTarget: SyncTarget = {
  ...folderTarget,
  id: 3,
  place: { kind: 'folder', path: stickPath },
  mode: 'carried',
  state: 'not-connected',
  lastExchangeAt: null,
  toSend: 1,
}

export const ownDevice: SyncDevice = {
  id: 'a1'.repeat(16),
  name: '사무실 노트북',
  label: 'A',
  isThis: true,
  lastHeardAt: null,
  received: 4210,
  behind: 0,
  platform: 'linux',
  appVersion: '0.1.0',
  revokedAt: null,
  isForked: false,
  clockOffset: null,
}

export const otherDevice: SyncDevice = {
  ...ownDevice,
  id: 'b2'.repeat(16),
  name: "Ana's laptop",
  label: 'B',
  isThis: false,
  lastHeardAt: fakeNow - 2 * HOUR,
  received: 812,
  behind: 5,
}

export const lostDevice: SyncDevice = {
  ...otherDevice,
  id: 'c3'.repeat(16),
  name: null,
  label: null,
  lastHeardAt: null,
  behind: null,
  platform: null,
  appVersion: null,
}

/** A shared workspace in which all is well, with whatever is not. */
export function sharedState(patch: Partial<SyncState> = {}): SyncState {
  return {
    dot: 'synced',
    workspace,
    isPaused: false,
    isLocked: false,
    targets: [folderTarget],
    devices: [ownDevice, otherDevice],
    waits: [],
    conflicts: 0,
    divergence: [],
    ...patch,
  }
}

export const aloneState: SyncState = sharedState({
  dot: 'alone',
  workspace: null,
  targets: [],
  devices: [],
})

function conflict(number: number, patch: Partial<SyncConflict>): SyncConflict {
  return {
    id: number,
    table: 'person',
    recordId: personId(1),
    record: { kind: 'person', id: personId(1), name: '김민준' },
    values: [],
    isDeletion: false,
    winnerAt: fakeNow - HOUR,
    winnerDevice: "Ana's laptop",
    loserAt: fakeNow - 2 * HOUR,
    loserDevice: '사무실 노트북',
    seenAt: fakeNow - 10 * MINUTE,
    ...patch,
  }
}

export const conflicts: readonly SyncConflict[] = [
  conflict(7, {
    values: [
      { column: 'country', winner: 'KR', loser: 'KR' },
      { column: 'city', winner: '부산', loser: 'Сеул' },
      { column: 'street', winner: null, loser: '中山路 12' },
    ],
  }),
  conflict(8, {
    table: 'company',
    recordId: companyId(2),
    record: { kind: 'company', id: companyId(2), name: 'ООО «Восток»' },
    values: [{ column: 'lifecycle', winner: 'customer', loser: 'dormant' }],
  }),
  conflict(9, {
    table: 'deal',
    recordId: fakeDeal.id,
    record: { kind: 'deal', id: fakeDeal.id, name: 'LED panel' },
    values: [
      { column: 'amountMinor', winner: 3_840_000, loser: 4_000_000 },
      { column: 'amountCurrency', winner: 'USD', loser: 'USD' },
    ],
    loserDevice: null,
  }),
  conflict(10, {
    table: 'activity',
    recordId: activityId(3),
    record: { kind: 'activity', id: null, name: '견적 회신' },
    values: [
      { column: 'dueLocal', winner: '2026-12-01T09:30', loser: '2026-12-04T15:00' },
      { column: 'dueAt', winner: fakeNow, loser: fakeNow + HOUR },
      { column: 'dueZone', winner: 'Asia/Seoul', loser: 'Asia/Seoul' },
    ],
  }),
  conflict(11, { isDeletion: true, values: [{ column: 'city', winner: '부산', loser: '대구' }] }),
  conflict(12, { record: { kind: 'person', id: personId(2), name: '王丽' } }),
  conflict(13, {
    table: 'deal',
    recordId: fakeDeal.id,
    record: { kind: 'deal', id: fakeDeal.id, name: 'LED panel' },
    values: [
      { column: 'pipelineId', winner: 'trade', loser: 'trade' },
      { column: 'stageId', winner: 'quote', loser: '내 단계' },
      { column: 'stageEnteredAt', winner: fakeNow, loser: fakeNow - HOUR },
    ],
  }),
]

type SyncApi = AppApi['sync']

/** A service that answers for a state, which tests change as the engine would. */
export class FakeSync {
  state: SyncState
  open: readonly SyncConflict[] = conflicts
  #api: SyncApi

  constructor(state: SyncState) {
    this.state = state
    this.#api = standardApi(this)
    program.answer({ sync: this.#api })
  }

  /** Answers some calls otherwise. */
  replace(api: Partial<SyncApi>): this {
    this.#api = { ...this.#api, ...api }
    program.answer({ sync: this.#api })
    return this
  }

  /** What stands at whatever place is looked at. */
  look(found: Awaited<ReturnType<SyncApi['look']>>): this {
    return this.replace({ look: async () => found })
  }
}

const nothing = async () => ({})

/** Answers the sync contract for this state; the conflicts that are decided go. */
export function answerSync(state: SyncState): FakeSync {
  return new FakeSync(state)
}

function standardApi(fake: FakeSync): SyncApi {
  const becomes = (patch: Partial<SyncState>) => {
    fake.state = { ...fake.state, ...patch }
    return {}
  }
  const decide = async ({ id }: { id: number }) => {
    fake.open = fake.open.filter((one) => one.id !== id)
    return becomes({ conflicts: fake.open.length })
  }
  return {
    getState: async () => fake.state,
    look: async () => ({ state: 'empty', isOurs: false }),
    create: async () => {
      becomes(sharedState({ devices: [ownDevice] }))
      return { recoveryCode }
    },
    join: async () => {
      becomes(sharedState())
      return { isRestarting: false }
    },
    addTarget: async () => ({ target: 4 }),
    removeTarget: async ({ target }) =>
      becomes({ targets: fake.state.targets.filter((one) => one.id !== target) }),
    leave: async () => becomes(aloneState),
    setPaused: async ({ isPaused }) => becomes({ isPaused, dot: isPaused ? 'paused' : 'synced' }),
    exchange: async () => ({ sent: 0, received: 0, conflicts: 0 }),
    cancel: nothing,
    unlock: async ({ secret }) => {
      if (secret.kind === 'passphrase' && secret.passphrase === 'wrong')
        throw new AppError('invalid', message('sync.error.wrongPassphrase'))
      return becomes({ isLocked: false, dot: 'synced' })
    },
    renameDevice: async ({ name }) => becomes({ devices: [{ ...ownDevice, name }, otherDevice] }),
    revokeDevice: async ({ device }) =>
      becomes({
        devices: fake.state.devices.map((one) => (one.id === device ? { ...one, revokedAt: fakeNow } : one)),
      }),
    changePassphrase: nothing,
    renewRecoveryCode: async () => ({ recoveryCode }),
    invite: async () => ({ link: `${serverUrl}/#invite=abc123`, expiresAt: fakeNow + 24 * HOUR }),
    conflicts: async ({ offset, limit }) => ({
      rows: fake.open.slice(offset, offset + limit),
      total: fake.open.length,
    }),
    restoreConflict: decide,
    settleConflict: decide,
    repair: async () => {
      becomes({ divergence: [] })
      return { tables: ['company', 'contactPoint'] }
    },
    diagnostics: async () => ({ text: 'devices 2\nentries 4210' }),
  }
}

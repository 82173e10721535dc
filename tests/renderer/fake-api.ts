import { type AppApi, appContract } from '../../src-shared/contract/app-contract'
import { AppError } from '../../src-shared/contract/app-error'
import type { AppEvent } from '../../src-shared/contract/app-event'
import type { CallResult } from '../../src-shared/contract/call-result'
import type { Contract } from '../../src-shared/contract/define-contract'
import { message } from '../../src-shared/contract/message'
import type { PersonRow } from '../../src-shared/people/person'
import { defaultSettings, type Settings } from '../../src-shared/settings/settings-contract'
import { type FakeRecord, fakeDeal, fakeId, fakeNow, fakeRecords, fakeTags } from './fake-records'

/** The features of the api, each method replaceable by a test. */
type FakeApi = { [Feature in keyof AppApi]?: Partial<AppApi[Feature]> }

interface Call {
  readonly method: string
  readonly input: unknown
}

/** What the window sees of the program in a test: calls are checked against the contracts, both ways. */
export interface FakeProgram {
  /** Every call so far, oldest first. */
  readonly calls: readonly Call[]
  /** The inputs of one method, oldest first. */
  inputsOf(method: string): readonly unknown[]
  /** Replaces methods for this test. */
  answer(api: FakeApi): void
  emit(event: AppEvent): void
  /** The people of the fake world, as lists show them. */
  rows(): readonly PersonRow[]
  /** A workspace without a single record. */
  empty(): void
  /** Back to the standard answers, with these settings. */
  reset(settings?: Partial<Settings>): void
}

const listeners = new Set<(event: unknown) => void>()
let calls: Call[] = []
let settings: Settings = { ...defaultSettings, firstRunDone: true }
let overrides: FakeApi = {}
let records: readonly FakeRecord[] = fakeRecords

function nextStepOf({ activities }: FakeRecord) {
  const open = activities.find((one) => one.doneAt === null && one.happenedAt === null)
  if (open === undefined) return null
  const { id, kind, title, dueAt, dueLocal, isAllDay } = open
  return { activityId: id, kind, title, dueAt, dueLocal, isAllDay }
}

function shared(record: FakeRecord) {
  const { grade, lifecycle, owner, country, city } = record.person
  const past = record.activities.find((one) => one.happenedAt !== null)
  const lastTouch = past ? { kind: past.kind, at: past.happenedAt ?? fakeNow } : null
  const contacts = { phone: '010-4821-7730', email: 'a@hanbit.example' }
  return { grade, lifecycle, owner, country, city, nextStep: nextStepOf(record), lastTouch, ...contacts }
}

function personRow(record: FakeRecord): PersonRow {
  const { person, company, affiliation, touches } = record
  const { id, fullName, localName } = person
  const where = { companyId: company.id, companyName: company.name, jobTitle: affiliation.jobTitle }
  return { id, fullName, localName, ...where, ...shared(record), touchCount: touches }
}

function companyRow(record: FakeRecord) {
  const { id, name, localName, kinds, industry } = record.company
  return { id, name, localName, kinds, industry, ...shared(record), peopleCount: 1, openDealCount: 1 }
}

function related(record: FakeRecord) {
  return {
    tags: fakeTags,
    productInterests: [{ id: 'p1', name: 'Panel 600×600' }],
    merged: [],
    customValues: [
      { fieldId: fakeId<'customField'>(6, 1), name: 'HS code', value: '9405.42' },
      { fieldId: fakeId<'customField'>(6, 2), name: '결제 담당', value: null },
    ],
    deals: [{ ...fakeDeal, personId: record.person.id, personName: record.person.fullName }],
    timeline: [...record.activities],
    touchCount: record.touches,
  }
}

function recordOf(id: string): FakeRecord {
  const found = records.find((one) => one.person.id === id || one.company.id === id)
  if (found === undefined) throw new AppError('not-found', message('error.notFound'))
  return found
}

export function personScreen(id: string) {
  const record = recordOf(id)
  return {
    person: record.person,
    affiliations: [record.affiliation],
    colleagues: [],
    ...related(record),
  }
}

function companyScreen(id: string) {
  const record = recordOf(id)
  return { company: record.company, people: [record.affiliation], ...related(record) }
}

interface ListInput {
  readonly filter: { readonly text?: string | undefined }
  readonly window: { readonly offset: number; readonly limit: number }
}

function page<Row>(rows: readonly Row[], { window }: ListInput) {
  return { rows: rows.slice(window.offset, window.offset + window.limit), total: rows.length }
}

function fitting({ filter }: ListInput): readonly FakeRecord[] {
  const text = (filter.text ?? '').toLowerCase()
  return records.filter(({ person, company }) =>
    [person.fullName, person.localName ?? '', company.name].some((name) => name.toLowerCase().includes(text)),
  )
}

const written = { transactionId: '01900000-0000-7000-8000-00aa00000001' }
const nothing = async () => ({})

const standard = {
  people: {
    list: async (input) => page(fitting(input).map(personRow), input),
    getScreen: async ({ id }) => personScreen(id),
    possibleMatches: async () => [],
    create: async () => ({ ...written, screen: personScreen(fakeRecords[0]?.person.id ?? '') }),
    update: async ({ id, patch }) => {
      const screen = personScreen(id)
      return {
        ...written,
        screen: { ...screen, person: { ...screen.person, ...patch } as typeof screen.person },
      }
    },
    setContactPoints: async ({ id }) => ({ ...written, screen: personScreen(id) }),
    setTags: async ({ id }) => ({ ...written, screen: personScreen(id) }),
    setCustomValue: async ({ id }) => ({ ...written, screen: personScreen(id) }),
    setAffiliation: async ({ id }) => ({ ...written, screen: personScreen(id) }),
    removeAffiliation: async ({ id }) => ({ ...written, screen: personScreen(id) }),
    updateMany: async () => written,
    remove: async () => written,
  },
  companies: {
    list: async (input) => page(fitting(input).map(companyRow), input),
    getScreen: async ({ id }) => companyScreen(id),
    possibleMatches: async () => [],
    create: async () => ({ ...written, screen: companyScreen(fakeRecords[0]?.company.id ?? '') }),
    update: async ({ id }) => ({ ...written, screen: companyScreen(id) }),
    setContactPoints: async ({ id }) => ({ ...written, screen: companyScreen(id) }),
    setTags: async ({ id }) => ({ ...written, screen: companyScreen(id) }),
    setCustomValue: async ({ id }) => ({ ...written, screen: companyScreen(id) }),
    updateMany: async () => written,
    remove: async () => written,
  },
  activities: {
    timeline: async ({ personId, companyId }) => {
      const rows = [...recordOf(personId ?? companyId ?? '').activities]
      return { rows, total: rows.length }
    },
    listOpen: async () => ({ rows: [], total: 0 }),
    create: async () => activityAnswer(),
    update: async () => activityAnswer(),
    complete: async () => activityAnswer(),
    reopen: async () => activityAnswer(),
    snooze: async () => activityAnswer(),
    remove: async () => written,
  },
  tags: {
    list: async () => fakeTags.map((tag) => ({ ...tag, peopleCount: 2, companyCount: 1 })),
  },
  search: {
    find: async ({ text }) => {
      const items = records
        .filter(({ person }) => person.fullName.includes(text))
        .map(({ person, company }) => ({
          kind: 'person' as const,
          id: person.id,
          title: person.fullName,
          detail: company.name,
          country: null,
          amount: null,
        }))
      return { items, total: items.length }
    },
  },
  settings: {
    get: async () => settings,
    update: async ({ patch }) => {
      settings = { ...settings, ...(patch as Partial<Settings>) }
      return settings
    },
  },
  importHistory: {
    list: async () => ({ rows: [], total: 0 }),
    listUnfinished: async () => [],
    listUnreviewed: async () => [],
    reviewOf: async () => null,
  },
  history: {
    getLast: async () => ({
      undoable: {
        id: written.transactionId,
        label: message('label.person.update', { name: '김민준' }),
        at: fakeNow,
        actor: null,
        batch: null,
      },
      redoable: null,
    }),
    ofRecord: async () => [],
    undo: async () => undoAnswer(),
    redo: async () => undoAnswer(),
  },
  workspace: {
    getState: async () => ({
      path: '/home/kim/tradewind.db',
      counts: {
        people: records.length,
        companies: records.length,
        openDeals: records.length === 0 ? 0 : 1,
        openActivities: 11,
        due: 4,
      },
      schemaVersion: 7,
      sqliteVersion: '3.51.0',
      journalMode: 'wal',
      synchronous: 'full',
      sampleLoaded: false,
      isReadOnly: false,
    }),
    listBackups: async () => [
      { file: '/backups/2026-11-22.db', at: fakeNow - 3_600_000, size: 4_300_000, reason: 'start' },
    ],
    addSample: async () => ({ transactionId: written.transactionId, isNew: true }),
    removeSample: async () => ({ keptCount: 0 }),
    backupNow: async () => ({ file: '/backups/now.db', at: fakeNow, size: 1, reason: 'asked' }),
  },
  sync: {
    getState: async () => ({
      dot: 'alone',
      workspace: null,
      isPaused: false,
      isLocked: false,
      targets: [],
      devices: [],
      waits: [],
      conflicts: 0,
      divergence: [],
    }),
  },
  desktop: {
    getState: async () => ({
      version: '0.1.0',
      platform: 'linux',
      systemLanguage: 'en-GB',
      systemZone: 'Asia/Seoul',
      computerName: 'KIM-LAPTOP',
    }),
    chooseImportFile: async () => null,
    chooseFolder: async () => null,
    saveText: async () => null,
    openLink: nothing,
    showFile: nothing,
    restoreFrom: async () => null,
  },
} satisfies FakeApi

function undoAnswer() {
  const transaction = {
    id: written.transactionId,
    label: message('label.person.update', { name: '김민준' }),
    at: fakeNow,
    actor: null,
    batch: null,
  }
  return { transaction, undone: transaction, kept: [], keptCount: 0 }
}

function activityAnswer() {
  const activity = fakeRecords[0]?.activities[0]
  if (activity === undefined) throw new Error('the fake world has no activity')
  return { ...written, activity }
}

type AnyMethod = (input: unknown) => Promise<unknown>

function methodOf(api: FakeApi, feature: string, name: string): AnyMethod | undefined {
  const methods = (api as Record<string, Record<string, AnyMethod> | undefined>)[feature]
  return methods?.[name]
}

const contracts: Readonly<Record<string, Contract>> = appContract

async function call(method: string, input: unknown): Promise<CallResult> {
  const [feature = '', name = ''] = method.split('.')
  const contract = contracts[feature]?.[name]
  const run = methodOf(overrides, feature, name) ?? methodOf(standard, feature, name)
  if (contract === undefined || run === undefined) throw new Error(`nothing answers ${method}`)
  const parsed = contract.input.parse(input)
  calls.push({ method, input: parsed })
  try {
    const value = contract.output.parse(await run(parsed))
    return { ok: true, value: structuredClone(value) }
  } catch (cause) {
    if (cause instanceof AppError) return { ok: false, error: cause.toShape() }
    throw cause
  }
}

Object.assign(window, {
  tradewind: {
    call,
    onEvent: (listener: (event: unknown) => void) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    pathForFile: (file: File) => `/home/kim/${file.name}`,
  },
})

export const program: FakeProgram = {
  get calls() {
    return calls
  },
  inputsOf: (method) => calls.filter((one) => one.method === method).map((one) => one.input),
  answer(api) {
    overrides = { ...overrides, ...api }
  },
  emit(event) {
    for (const listener of listeners) listener(event)
  },
  rows: () => records.map(personRow),
  empty() {
    records = []
  },
  reset(patch = {}) {
    calls = []
    overrides = {}
    records = fakeRecords
    settings = { ...defaultSettings, firstRunDone: true, ...patch }
  },
}

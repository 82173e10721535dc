import { fork } from 'node:child_process'
import { cpSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import path from 'node:path'
import { idBytes } from '../../src-main/database/ids'
import { migrations } from '../../src-main/database/migrations'
import { latestVersion } from '../../src-main/database/run-migrations'
import { derivers } from '../../src-main/features'
import { createStorage, type Storage } from '../../src-main/journal/create-storage'
import { type Companions, exchange, snapshotPrefix } from '../../src-main/sync/exchange/exchange'
import type { Seals } from '../../src-main/sync/exchange/exchange-ground'
import { folderPlace } from '../../src-main/sync/folder/folder-place'
import { type WorkspaceKeys, workspaceKeys } from '../../src-main/sync/keys/workspace-keys'
import { cutSegments, openSegment } from '../../src-main/sync/segments/segments'
import type { SnapshotManifest } from '../../src-main/sync/snapshots/manifest'
import { type Holding, putTarget } from '../../src-main/sync/sync-queries'
import { createSystemClock } from '../../src-main/system-clock'
import { databaseFileIn } from '../../src-main/workspace-folder'
import { message } from '../../src-shared/contract/message'
import { benchEntry } from './places'

export const clock = createSystemClock()
export const going = () => new AbortController().signal

const schema = latestVersion(migrations)
const label = message('error.cancelled')
const grades = ['A', 'B', 'C', 'VIP']

function sealsOf(keys: WorkspaceKeys): Seals {
  return {
    seal: (ops) => cutSegments(keys, ops, { schema }),
    open: (bytes) => openSegment(keys, bytes).ops,
    sealNote: (bytes) => keys.sealNote('heartbeat', bytes),
    openNote: (bytes) => keys.openNote('heartbeat', bytes),
  }
}

/** What a device felt while it did something. */
export interface Felt {
  readonly milliseconds: number
  /** The longest time for which the event loop stood still. */
  readonly longestTurn: number
  /** The most memory that the process held, in bytes. */
  readonly memory: number
}

/** Does something and watches the event loop and the memory of this process meanwhile. */
async function watched<Result>(work: () => Promise<Result>): Promise<Felt & { result: Result }> {
  const loop = monitorEventLoopDelay({ resolution: 5 })
  let memory = process.memoryUsage.rss()
  const sampling = setInterval(() => {
    memory = Math.max(memory, process.memoryUsage.rss())
  }, 50)
  loop.enable()
  const start = performance.now()
  try {
    const result = await work()
    return { result, milliseconds: performance.now() - start, longestTurn: loop.max / 1e6, memory }
  } finally {
    loop.disable()
    clearInterval(sampling)
  }
}

/** A device of the firm, closed: a folder with its base. */
export class WorldDevice {
  readonly folder: string
  readonly #number: number

  /** A copy of an adopted base: whoever opens a copy is a device of its own. */
  constructor(adopted: string, folder: string, number: number) {
    cpSync(adopted, folder, { recursive: true })
    this.folder = folder
    this.#number = number
  }

  get file(): string {
    return databaseFileIn(this.folder)
  }

  async open<Result>(work: (storage: Storage) => Promise<Result>): Promise<Result> {
    const storage = createStorage({ path: this.file, clock, derivers })
    try {
      return await work(storage)
    } finally {
      await storage.close()
    }
  }

  /** Days without a network: edits of people whom others edit, too, ten to a transaction, and one new person in ten. */
  async workAlone(count: number): Promise<void> {
    await this.open(async ({ inTransaction, journal, newId, reader }) => {
      const people = reader.prepare('SELECT id FROM person ORDER BY id').pluck().all() as Buffer[]
      for (let start = 0; start < count; start += 10)
        await inTransaction({ label }, (trx) => {
          for (let at = start; at < Math.min(count, start + 10); at += 1) {
            // Primes, so that devices meet at some people and not at all.
            const id = people[(at * 7919 + this.#number * 104_729) % people.length] as Buffer
            if (at % 10 === 9)
              journal.insert(trx, 'person', {
                id: idBytes(newId()),
                fullName: `김민준 ${this.#number}-${at}`,
              })
            else if (at % 2 === 0)
              journal.update(trx, 'person', id, { nextTalk: `견적 报价 предложение ${this.#number} ${at}` })
            else journal.update(trx, 'person', id, { grade: grades[(at + this.#number) % grades.length] })
          }
        })
    })
  }

  /** One exchange with the shared folder, as the program makes it, in a process of its own. */
  exchange(world: World): Promise<ExchangeFelt> {
    const task: ExchangeTask = { ...world, file: this.file, number: this.#number }
    const child = fork(benchEntry, ['--exchange', JSON.stringify(task)], { stdio: 'inherit' })
    return new Promise((resolve, reject) => {
      child.once('message', (felt) => resolve(felt as ExchangeFelt))
      child.once('error', reject)
      child.once('exit', (code) => reject(new Error(`an exchange ended with code ${String(code)}`)))
    })
  }
}

/** A shared folder with a base in it; plain, so that it can be sent. */
export interface World {
  readonly shared: string
  /** As hex. */
  readonly key: string
  readonly workspace: string
  readonly snapshot: Pick<SnapshotManifest, 'frontier' | 'name'>
}

export interface ExchangeTask extends World {
  readonly file: string
  readonly number: number
}

export interface ExchangeFelt extends Felt {
  readonly sent: number
  readonly taken: number
  /** Segments that were refused, or not whole. */
  readonly odd: number
}

/** One exchange of one device, so that its memory is its own and nothing is warm. */
export async function exchangeInThisProcess(task: ExchangeTask): Promise<void> {
  const storage = createStorage({ path: task.file, clock, derivers })
  const target = await folderPlace(task.shared).open({ workspace: task.workspace }, going())
  const targetId = await storage.writeLocal((trx) =>
    putTarget(trx, { kind: 'folder', address: task.shared, mode: 'automatic', addedAt: 0 }),
  )
  const deps = { ...storage, clock, log: () => undefined }
  const seals = sealsOf(workspaceKeys(Buffer.from(task.key, 'hex'), task.workspace))
  const ground = { deps, target, targetId, seals, signal: going(), onProgress: () => undefined }
  const device = storage.journal.device()
  const { result, ...felt } = await watched(() =>
    exchange(ground, { device, companions: companionsOf(storage, task) }),
  )
  await target.close()
  await storage.close()
  const { sent, taken, refused, incomplete } = result
  const said: ExchangeFelt = { ...felt, sent, taken, odd: refused.length + incomplete.length }
  process.send?.(said)
  process.disconnect()
}

function companionsOf({ journal }: Storage, { snapshot, number }: ExchangeTask): Companions {
  const nothing = () => Promise.resolve()
  return {
    covered: () => Promise.resolve(new Set<string>()),
    catchUp: async (): Promise<Holding[]> => {
      const streams = await journal.streams()
      const ranges = streams.flatMap(({ dev, device }) => {
        const last = snapshot.frontier[device] ?? 0
        return last > 0 ? [{ dev, first: 1, last }] : []
      })
      return [{ name: snapshotPrefix + snapshot.name, ranges, publishedAt: null }]
    },
    mendOwn: nothing,
    sendFiles: nothing,
    tend: nothing,
    heartbeat: async () => ({
      format: 1 as const,
      device: journal.device(),
      name: `Ноутбук ${number}`,
      platform: 'win32',
      app: '0.1.0',
      schema,
      at: clock.now(),
      frontier: Object.fromEntries(await journal.frontier()),
      digest: null,
    }),
  }
}

/** Where the folders of a world lie. */
export const deviceFolder = (root: string, number: number) => path.join(root, `device-${number}`)

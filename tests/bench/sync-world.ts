import { cpSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import path from 'node:path'
import { idBytes } from '../../src-main/database/ids'
import { migrations } from '../../src-main/database/migrations'
import { latestVersion } from '../../src-main/database/run-migrations'
import { derivers } from '../../src-main/features'
import { createStorage, type Storage } from '../../src-main/journal/create-storage'
import { type Exchanged, exchange, snapshotPrefix } from '../../src-main/sync/exchange/exchange'
import type { Seals } from '../../src-main/sync/exchange/exchange-ground'
import { folderPlace } from '../../src-main/sync/folder/folder-place'
import { newWorkspaceId, newWorkspaceKey, workspaceKeys } from '../../src-main/sync/keys/workspace-keys'
import { cutSegments, openSegment } from '../../src-main/sync/segments/segments'
import type { SnapshotManifest } from '../../src-main/sync/snapshots/manifest'
import { type Holding, putTarget } from '../../src-main/sync/sync-queries'
import { createSystemClock } from '../../src-main/system-clock'
import { databaseFileIn } from '../../src-main/workspace-folder'
import { message } from '../../src-shared/contract/message'

export const clock = createSystemClock()
export const secret = { key: newWorkspaceKey(), workspace: newWorkspaceId() }
export const going = () => new AbortController().signal

const keys = workspaceKeys(secret.key, secret.workspace)
const schema = latestVersion(migrations)
const label = message('error.cancelled')
const grades = ['A', 'B', 'C', 'VIP']

const seals: Seals = {
  seal: (ops) => cutSegments(keys, ops, { schema }),
  open: (bytes) => openSegment(keys, bytes).ops,
  sealNote: (bytes) => keys.sealNote('heartbeat', bytes),
  openNote: (bytes) => keys.openNote('heartbeat', bytes),
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
export async function watched<Result>(work: () => Promise<Result>): Promise<Felt & { result: Result }> {
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

  /** One exchange with the shared folder, as the program makes it. */
  async exchange(shared: string, manifest: SnapshotManifest): Promise<Felt & { result: Exchanged }> {
    return this.open(async (storage) => {
      const target = await folderPlace(shared).open({ workspace: secret.workspace }, going())
      const targetId = await storage.writeLocal((trx) =>
        putTarget(trx, { kind: 'folder', address: shared, mode: 'automatic', addedAt: 0 }),
      )
      const deps = { ...storage, clock, log: () => undefined }
      const ground = { deps, target, targetId, seals, signal: going(), onProgress: () => undefined }
      const device = storage.journal.device()
      const felt = await watched(() =>
        exchange(ground, { device, companions: companionsOf(storage, manifest, this.#number) }),
      )
      await target.close()
      return felt
    })
  }
}

function companionsOf({ journal }: Storage, manifest: SnapshotManifest, number: number) {
  const nothing = () => Promise.resolve()
  return {
    covered: () => Promise.resolve(new Set<string>()),
    catchUp: async (): Promise<Holding[]> => {
      const streams = await journal.streams()
      const ranges = streams.flatMap(({ dev, device }) => {
        const last = manifest.frontier[device] ?? 0
        return last > 0 ? [{ dev, first: 1, last }] : []
      })
      return [{ name: snapshotPrefix + manifest.name, ranges, publishedAt: null }]
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

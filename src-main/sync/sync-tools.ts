import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import { migrations } from '../database/migrations'
import { latestVersion } from '../database/run-migrations'
import { filesOfImports } from '../import/kept-files-service'
import { DigestWatch } from './engine/digest-watch'
import { SnapshotDesk } from './engine/snapshot-desk'
import type { EngineTools, SyncEngine } from './engine/sync-engine'
import type { Companions } from './exchange/exchange'
import type { ExchangeGround, Seals } from './exchange/exchange-ground'
import type { Heartbeat } from './exchange/heartbeat'
import { OwnSegments } from './exchange/own-segments'
import { repackOwn } from './exchange/repack-own'
import { fetchFiles, sendFiles } from './files/exchange-files'
import type { WorkspaceKeys } from './keys/workspace-keys'
import { cutSegments, openSegment } from './segments/segments'
import type { Sharing } from './sharing'
import { createDigestKeeper } from './snapshots/digest-keeper'
import { createSnapshotWorker } from './snapshots/snapshot-worker'
import type { SyncGround } from './sync-ground'
import { readTarget, readTargets, type StoredTarget } from './sync-queries'

const newestVersion = latestVersion(migrations)
const patience = 30_000

/** The seals of a workspace. */
function sealsOf(keys: WorkspaceKeys): Seals {
  return {
    seal: (ops) => cutSegments(keys, ops, { schema: newestVersion }),
    open: (bytes) => openSegment(keys, bytes).ops,
    sealNote: (bytes) => keys.sealNote('heartbeat', bytes),
    openNote: (bytes) => keys.openNote('heartbeat', bytes),
  }
}

/** What the engine and the service need besides the exchange of segments. */
export interface SyncTools extends EngineTools {
  readonly digests: DigestWatch
  /** Fetches the base whole when there is nothing here yet; true when the workspace opens anew with it. */
  adoptFrom(engine: SyncEngine, target: StoredTarget): Promise<boolean>
  /** Makes rows anew where they are not what their entries say, and compares again. */
  repair(): Promise<string[]>
  /** A server takes no more from a device; a folder cannot refuse anybody. */
  revoke(engine: SyncEngine, device: string): Promise<void>
  invite(engine: SyncEngine, target: number): Promise<{ link: string; expiresAt: number }>
}

/** Puts the parts together. */
export function createTools(ground: SyncGround, sharing: Sharing): SyncTools {
  const { deps } = ground
  const worker = createSnapshotWorker(ground.workerFile)
  const desk = new SnapshotDesk({
    ground,
    sharing,
    worker,
    derivers: ground.derivers,
    source: ground.databaseFile,
  })
  const keeper = createDigestKeeper({ journal: deps.journal, worker, source: ground.databaseFile })
  const digests = new DigestWatch({
    schema: newestVersion,
    journal: deps.journal,
    keeper,
    now: () => deps.clock.now(),
    log: (line) => deps.log(line),
  })
  const tools: EngineTools = {
    ground,
    sharing,
    sealsOf,
    companionsOf: companions({ ground, sharing, desk, digests }),
  }
  return {
    ...tools,
    digests,
    adoptFrom: async (engine, stored) => {
      const isAdopted = await engine.during(stored, (target, { signal, onProgress }) =>
        desk.adopt({ target, signal, onProgress }),
      )
      if (isAdopted) engine.standStill()
      return isAdopted
    },
    repair: async () => {
      const tables = await deps.journal.repair()
      await digests.work()
      return tables
    },
    revoke: async (engine, device) => {
      // A folder refuses nobody; one that is not there must not keep a server from being told.
      for (const stored of (await readTargets(deps.read)).filter(({ kind }) => kind === 'server')) {
        const target = await engine.open(stored, AbortSignal.timeout(patience))
        await target.members?.revoke(device)
      }
    },
    invite: async (engine, id) => {
      const stored = await readTarget(deps.read, id)
      const target = stored && (await engine.open(stored, AbortSignal.timeout(patience)))
      if (!target?.members) throw new AppError('not-found', message('sync.error.noInvitations'))
      try {
        return await target.members.invite()
      } catch (error) {
        // Whatever it is that the server has, its card says so, too.
        engine.wake()
        throw error
      }
    },
  }
}

interface CompanionGround {
  readonly ground: SyncGround
  readonly sharing: Sharing
  readonly desk: SnapshotDesk
  readonly digests: DigestWatch
}

/** Snapshots, files and the heartbeat, around the exchange of entries. */
function companions({ ground, sharing, desk, digests }: CompanionGround) {
  const files = filesOfImports(ground.folder)
  const own = new OwnSegments()
  const there = new Map<number, Set<string>>()
  const fileGround = (exchange: ExchangeGround, keys: WorkspaceKeys) => {
    const known = there.get(exchange.targetId) ?? new Set()
    there.set(exchange.targetId, known)
    return { exchange, keys, files, there: known }
  }
  const heartbeat = async (): Promise<Heartbeat> => ({
    format: 1,
    device: ground.deps.journal.device(),
    name: sharing.facts?.deviceName ?? ground.machine.name,
    platform: ground.machine.platform,
    app: ground.machine.appVersion,
    schema: newestVersion,
    at: ground.deps.clock.now(),
    frontier: Object.fromEntries(await ground.deps.journal.frontier()),
    digest: await digests.forHeartbeat(),
  })
  return (keys: WorkspaceKeys): Companions => ({
    covered: (exchange) => desk.covered(exchange),
    catchUp: (exchange) => desk.catchUp(exchange),
    mendOwn: (exchange, holdings) => own.mend(exchange, holdings),
    sendFiles: (exchange) => sendFiles(fileGround(exchange, keys)),
    tend: async (exchange, holdings) => {
      await fetchFiles(fileGround(exchange, keys))
      await repackOwn(exchange, { keys, schema: newestVersion, holdings })
      await desk.tend(exchange, holdings)
    },
    heartbeat,
  })
}

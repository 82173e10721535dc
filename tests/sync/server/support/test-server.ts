import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { serverPlace } from '../../../../src-main/sync/server/server-place'
import type { ServerTarget } from '../../../../src-main/sync/server/server-target'
import type { Arrival, Note, Segment, Target } from '../../../../src-main/sync/target'
import { createRateLimits } from '../../../../src-server/access/rate-limits'
import { RateLimit } from '../../../../src-server/http/rate-limit'
import { createLog } from '../../../../src-server/http/log'
import type { ServerOptions } from '../../../../src-server/options'
import { type RunningServer, startServer, type Surroundings } from '../../../../src-server/start-server'
import type { SyncSecret } from '../../../../src-shared/sync/sync-contract'
import { freshPostgres } from './test-database'

export type DatabaseKind = 'sqlite' | 'postgres'
export const databaseKinds: readonly DatabaseKind[] = ['sqlite', 'postgres']

/** For tests that do not wait. */
export const never = new AbortController().signal

export interface TestServer extends RunningServer {
  /** Lines of the log so far. */
  readonly logged: string[]
  /** What it was started with: another one on the same data is `startTestServer(kind, { options })`. */
  readonly options: ServerOptions
}

/** Time that a test moves. */
export function testClock() {
  const clock = { time: Date.UTC(2026, 10, 28, 9), now: () => clock.time }
  return clock
}

function boundless(clock: { now(): number }) {
  const all = new RateLimit({ burst: 1e9, perMinute: 1e9 }, clock)
  return { device: all, stranger: all, guesser: all, guessed: all }
}

export interface TestServerSettings {
  readonly options?: Partial<ServerOptions>
  readonly limits?: Surroundings['limits']
  readonly clock?: Surroundings['clock']
  /** Count requests as the program does. */
  readonly isCounting?: boolean
}

/** A server of this process on a database of its own; it ends with the test. */
export async function startTestServer(
  kind: DatabaseKind,
  settings: TestServerSettings = {},
): Promise<TestServer> {
  const clock = settings.clock ?? testClock()
  const logged: string[] = []
  const options: ServerOptions = {
    host: '127.0.0.1',
    port: 0,
    databaseUrl: settings.options?.databaseUrl ?? (kind === 'postgres' ? await freshPostgres() : null),
    dataFolder: settings.options?.dataFolder ?? tempFolder(),
    tls: null,
    isBehindProxy: false,
    publicUrl: null,
    adminCode: null,
    ...settings.options,
  }
  const server = await startServer(options, {
    clock,
    log: createLog(clock.now, (line) => logged.push(line)),
    rateLimits: settings.isCounting ? createRateLimits(clock) : boundless(clock),
    ...(settings.limits ? { limits: settings.limits } : {}),
  })
  let stopped: Promise<void> | null = null
  const stop = () => (stopped ??= server.stop())
  onTestFinished(stop)
  return { ...server, stop, logged, options }
}

/** A folder that goes with the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tw-server-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export const hexId = () => randomBytes(16).toString('hex')

/** Credentials as the program keeps them, but in memory. */
export function memoryCredentials() {
  const kept = new Map<string, string>()
  return {
    kept,
    load: async (url: string) => kept.get(url) ?? null,
    save: async (url: string, text: string | null) =>
      void (text === null ? kept.delete(url) : kept.set(url, text)),
  }
}

export interface DeviceOptions {
  readonly device?: string
  readonly invite?: string
  readonly secrets?: readonly SyncSecret[]
  readonly credentials?: ReturnType<typeof memoryCredentials>
}

/** A server as one device sees it. */
export function placeOf(url: string, options: DeviceOptions = {}) {
  const { device = hexId(), credentials = memoryCredentials(), ...rest } = options
  return serverPlace({ url, device, credentials, ...rest })
}

export const slot: Note = { name: 'passphrase-0011223344556677', bytes: Buffer.from('sealed slot') }

/** A new workspace, open as its first device has it. */
export async function createWorkspace(url: string, options: DeviceOptions = {}): Promise<ServerTarget> {
  const made = { workspace: hexId(), slots: [slot] }
  return (await placeOf(url, options).create(made, never)) as ServerTarget
}

/** One more device in the workspace of `target`, by an invitation. */
export async function inviteDevice(target: ServerTarget, options: DeviceOptions = {}): Promise<ServerTarget> {
  const { link } = await target.members.invite()
  return (await placeOf(link, options).open({ workspace: null }, never)) as ServerTarget
}

/** Something sealed: the bytes say what is in it, and its id follows from them. */
export function segmentOf(device: string, first: number, last = first, size = 40): Segment {
  const text = `김민준 ${device} ${first}-${last} `
  const bytes = Buffer.alloc(Math.max(size, Buffer.byteLength(text)), text)
  return { device, first, last, id: idOf(bytes), bytes }
}

const idOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 32)

/** Everything that a pull from `cursor` hands over. */
export async function pullAll(
  target: Target,
  cursor: string | null = null,
  known: ReadonlySet<string> = new Set(),
) {
  const arrived: Extract<Arrival, { kind: 'segment' }>[] = []
  for await (const one of target.pull({ cursor, isKnown: (name) => known.has(name) }, never))
    if (one.kind === 'segment') arrived.push(one)
  return arrived
}

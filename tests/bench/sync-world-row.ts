import { readdirSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { digestOfFile } from '../../src-main/journal/base-digest'
import { type SnapshotManifest, sealedBytes } from '../../src-main/sync/snapshots/manifest'
import type { Bench, Row } from './bench'
import { duration, type Figure, guardFigure, megabytes, shown } from './figure'
import { timed } from './measure'
import { adoptSnapshot, secret, shareSnapshot } from './shared-snapshot'
import { deviceFolder, type ExchangeFelt, type World, WorldDevice } from './sync-world'

const deviceCount = 20
/** People, companies, affiliations, contact points and activities that come with one person of the bench. */
const rowsPerPerson = 5.3

interface Shared {
  readonly folder: string
  readonly adopted: string
  readonly manifest: SnapshotManifest
  /** Milliseconds that adopting took. */
  readonly joining: number
}

/** A base in a shared folder as a snapshot, and a device that has adopted it. */
async function share(bench: Bench, people: number): Promise<Shared> {
  const { folder, target, manifest } = await shareSnapshot(bench, 'sync-world', people)
  bench.say('sync-world: adopting')
  const adopted = bench.newFolder('adopted')
  const joining = await timed(() => adoptSnapshot(adopted, target))
  await target.close()
  return { folder, adopted, manifest, joining }
}

interface Exchanges {
  readonly sent: number
  readonly taken: number
  readonly felt: readonly ExchangeFelt[]
}

async function everybodyExchanges(
  devices: readonly WorldDevice[],
  { folder, manifest }: Shared,
): Promise<Exchanges> {
  const world: World = {
    shared: folder,
    key: Buffer.from(secret.key).toString('hex'),
    workspace: secret.workspace,
    snapshot: { name: manifest.name, frontier: manifest.frontier },
  }
  const felt: ExchangeFelt[] = []
  for (const device of devices) felt.push(await device.exchange(world))
  if (felt.some(({ odd }) => odd > 0)) throw new Error('refused, or not whole')
  const total = (part: (one: ExchangeFelt) => number) => felt.reduce((sum, one) => sum + part(one), 0)
  return { sent: total(({ sent }) => sent), taken: total(({ taken }) => taken), felt }
}

/** Everybody has the same entries; the rows of some are compared, which takes 50 microseconds each. */
function assertOneBase(devices: readonly WorldDevice[]): void {
  const chosen = [devices[0], devices[7], devices.at(-1)].filter((one) => one !== undefined)
  const [first, ...others] = chosen.map(({ file }) => JSON.stringify(sorted(digestOfFile(file))))
  if (others.some((other) => other !== first)) throw new Error('their rows differ')
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, one]) => [key, sorted(one)]))
}

const most = (felt: readonly ExchangeFelt[], part: (one: ExchangeFelt) => number) =>
  Math.max(...felt.map(part))
const sum = (felt: readonly ExchangeFelt[]) =>
  felt.reduce((total, { milliseconds }) => total + milliseconds, 0)

function segmentBytes(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files
    .filter((name) => name.endsWith('.seg'))
    .reduce((total, name) => total + statSync(path.join(folder, name)).size, 0)
}

function figuresOf(
  shared: Shared,
  { each, rounds, idle }: { each: number; rounds: Exchanges; idle: Exchanges },
): Figure[] {
  const rows = Object.values(shared.manifest.rows).reduce((total, count) => total + count, 0)
  const what = `Sync: ${rows} rows, ${deviceCount} devices, ${each} edits each while apart`
  const { felt, sent, taken } = rounds
  return [
    {
      what: `${what}, joining`,
      figure: duration(shared.joining),
      note: `adopting the snapshot of ${shown(megabytes(sealedBytes(shared.manifest)), 'MB')} from a shared folder on the same disk`,
    },
    {
      what: `${what}, until all have all`,
      figure: `${Math.round((taken * 1000) / sum(felt))} entries a second`,
      goal: '>= 10000',
      isMet: (taken * 1000) / sum(felt) >= 10_000,
      note: `${sent} entries handed in (${(segmentBytes(shared.folder) / sent).toFixed(1)} B each), ${taken} taken in, in ${duration(sum(felt))}, longest exchange ${duration(most(felt, ({ milliseconds }) => milliseconds))}; one device after the other, search index and overviews kept up, reading, writing and sealing included; the rows of three devices were compared by digest`,
    },
    guardFigure({
      what: `${what}, longest turn`,
      value: most(felt, ({ longestTurn }) => longestTurn),
      most: 50,
      unit: 'ms',
      note: 'of the event loop of a process that exchanges and does nothing else; a write that waits for the disk is part of it',
    }),
    guardFigure({
      what: `${what}, memory`,
      value: megabytes(most(felt, ({ memory }) => memory)),
      most: 300,
      unit: 'MB',
      note: 'resident, of a process that exchanges and does nothing else',
    }),
    {
      what: `${what}, an exchange in which nothing moves`,
      figure: duration(sum(idle.felt) / idle.felt.length),
      note: 'mean over the devices; no goal of its own',
    },
  ]
}

/** F21: a firm of twenty with a big base, apart for a week, and together again. */
export const syncWorldRow: Row = {
  name: 'sync-world',
  async run(bench): Promise<Figure[]> {
    const rows = bench.isLarge ? 500_000 : bench.isQuick ? 2000 : 100_000
    const each = rows / 50
    const shared = await share(bench, Math.round(rows / rowsPerPerson))
    const root = bench.newFolder('devices')
    bench.say(`sync-world: ${deviceCount} devices write ${each} entries each`)
    const devices: WorldDevice[] = []
    for (let number = 0; number < deviceCount; number += 1) {
      const device = new WorldDevice(shared.adopted, deviceFolder(root, number), number)
      await device.workAlone(each)
      devices.push(device)
    }
    bench.say('sync-world: exchanging')
    const first = await everybodyExchanges(devices, shared)
    bench.say('sync-world: exchanging again')
    const second = await everybodyExchanges(devices, shared)
    const idle = await everybodyExchanges(devices, shared)
    if (second.sent + idle.sent + idle.taken > 0) throw new Error('they do not come to rest')
    const expected = first.sent * (deviceCount - 1)
    if (first.taken + second.taken !== expected) throw new Error(`${expected} entries should have come`)
    bench.say('sync-world: comparing')
    assertOneBase(devices)
    const rounds = { sent: first.sent, taken: expected, felt: [...first.felt, ...second.felt] }
    const figures = figuresOf(shared, { each, rounds, idle })
    for (const folder of [root, shared.adopted]) rmSync(folder, { recursive: true })
    return figures
  },
}

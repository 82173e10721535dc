import { rmSync } from 'node:fs'
import path from 'node:path'
import { derivers } from '../../src-main/features'
import { idBytes } from '../../src-main/database/ids'
import { createStorage, type Storage } from '../../src-main/journal/create-storage'
import type { WireOp } from '../../src-main/journal/wire-op'
import { newWorkspaceId, newWorkspaceKey, workspaceKeys } from '../../src-main/sync/keys/workspace-keys'
import { cutSegments, openSegment } from '../../src-main/sync/segments/segments'
import { createSystemClock } from '../../src-main/system-clock'
import { message } from '../../src-shared/contract/message'
import { fixedClock } from '../support/fixed-clock'
import { addCustomers, editPeople } from '../sync/support/daily-work'
import type { Bench, Row } from './bench'
import { duration, type Figure, ratioFigure } from './figure'
import { alternate, median, ratioOf, timed } from './measure'

const clock = createSystemClock()
const label = message('error.cancelled')
/** As an exchange takes entries in. */
const sliceSize = 500
const keys = workspaceKeys(newWorkspaceKey(), newWorkspaceId())

type Patch = { readonly nextTalk: string }

const patchOf = (number: number): Patch => ({ nextTalk: `견적 다시 ${number} 报价 предложение` })

async function inNewFile<Result>(bench: Bench, work: (storage: Storage) => Promise<Result>): Promise<Result> {
  const folder = bench.newFolder('sync')
  const storage = createStorage({ path: path.join(folder, 'workspace.sqlite'), clock, derivers })
  try {
    return await work(storage)
  } finally {
    await storage.close()
    rmSync(folder, { recursive: true })
  }
}

async function applyAll(storage: Storage, ops: readonly WireOp[]): Promise<void> {
  for (let start = 0; start < ops.length; start += sliceSize)
    await storage.journal.apply(ops.slice(start, start + sliceSize))
}

async function editAll(storage: Storage, people: readonly Buffer[]): Promise<void> {
  for (let start = 0; start < people.length; start += sliceSize)
    await storage.inTransaction({ label }, (trx) => {
      for (const [place, id] of people.slice(start, start + sliceSize).entries())
        storage.journal.update(trx, 'person', id, patchOf(start + place))
    })
}

/** Entries that make people, and entries that edit each of them once, as another device wrote them. */
async function foreignWork(bench: Bench, count: number) {
  return inNewFile(bench, async (author) => {
    const people = Array.from({ length: count }, () => idBytes(author.newId()))
    for (let start = 0; start < count; start += sliceSize)
      await author.inTransaction({ label }, (trx) => {
        for (const [place, id] of people.slice(start, start + sliceSize).entries())
          author.journal.insert(trx, 'person', { id, fullName: `김민준 ${start + place}`, country: 'KR' })
      })
    const made = await author.journal.opsSince(new Map(), count)
    const seen = await author.journal.frontier()
    await editAll(author, people)
    return { people, made, edits: await author.journal.opsSince(seen, count) }
  })
}

async function applyFigure(bench: Bench): Promise<Figure> {
  const count = bench.isQuick ? 1000 : 10_000
  const { people, made, edits } = await foreignWork(bench, count)
  const onPeople = (work: (storage: Storage) => Promise<void>) =>
    inNewFile(bench, async (storage) => {
      await applyAll(storage, made)
      return timed(() => work(storage))
    })
  const costs = await alternate(
    { most: bench.isQuick ? 3 : 7, milliseconds: 120_000 },
    {
      foreign: () => onPeople((storage) => applyAll(storage, edits)),
      own: () => onPeople((storage) => editAll(storage, people)),
    },
  )
  return ratioFigure({
    what: `Sync: apply ${count} foreign changes`,
    figure: `${duration(median(costs.foreign))} (${Math.round((count * 1000) / median(costs.foreign))} a second)`,
    ratio: ratioOf(costs.foreign, costs.own),
    most: 3,
    against: `making the same edits here (${duration(median(costs.own))})`,
    note: `one edit of each of ${count} people, ${sliceSize} to a transaction on both sides, with search index and overviews, on disk; median of ${costs.own.length} alternating runs`,
  })
}

async function wireFigure(bench: Bench): Promise<Figure> {
  const work = fixedClock()
  const folder = bench.newFolder('wire')
  const storage = createStorage({ path: path.join(folder, 'workspace.sqlite'), clock: work })
  const place = { ...storage, clock: work }
  await addCustomers(place, 400)
  const rows = await storage.journal.opsSince(new Map())
  const seen = await storage.journal.frontier()
  await editPeople(place)
  const edits = await storage.journal.opsSince(seen)
  await storage.close()
  const bytesEach = (ops: readonly WireOp[]) => {
    const segments = Array.from({ length: Math.floor(ops.length / 100) }, (_, batch) =>
      cutSegments(keys, ops.slice(batch * 100, batch * 100 + 100), { schema: 1 }),
    ).flat()
    const opened = segments.reduce((sum, { bytes }) => sum + openSegment(keys, bytes).ops.length, 0)
    return segments.reduce((sum, { bytes }) => sum + bytes.length, 0) / opened
  }
  const [perEdit, perRow] = [bytesEach(edits), bytesEach(rows)]
  return {
    what: 'Sync: bytes on the wire',
    figure: `${perEdit.toFixed(1)} B an edit, ${perRow.toFixed(1)} B a new row`,
    goal: '<= 40 B an edit, <= 120 B a new row',
    isMet: perEdit <= 40 && perRow <= 120,
    note: 'sealed, heads included, in batches of 100; rows are companies, people, affiliations and contact points in Korean, Chinese and Russian, edits are single fields minutes apart',
  }
}

/** What quality.md asks of the exchange of entries. */
export const syncRow: Row = {
  name: 'sync',
  run: async (bench) => [await applyFigure(bench), await wireFigure(bench)],
}

import path from 'node:path'
import { expect, test } from 'vitest'
import { opFromText, opToText, type WireOp } from '../../../src-main/journal/wire-op'
import {
  type AcknowledgingDevice,
  droppableSegments,
  droppableSnapshots,
} from '../../../src-main/sync/snapshots/clearing-rules'
import { readManifests } from '../../../src-main/sync/snapshots/fetch-snapshot'
import { mergeSnapshot } from '../../../src-main/sync/snapshots/merge-snapshot'
import { shouldWriteSnapshot } from '../../../src-main/sync/snapshots/snapshot-rules'
import { fixedClock } from '../../support/fixed-clock'
import type { TestDatabase } from '../../support/open-test-database'
import { addPeople, adopt, contentOf, editPerson, going, groundOf, newWorkspace, publish } from './bases'
import { MemorySnapshots } from './memory-snapshots'

const day = 24 * 3600_000

interface SegmentHere {
  readonly device: string
  readonly first: number
  readonly last: number
  readonly at: number
  readonly lines: readonly string[]
}

/** A place with segments, heartbeats and snapshots, as far as clearing is about them. */
class Place extends MemorySnapshots {
  readonly segments = new Map<string, SegmentHere>()
  readonly beats = new Map<string, { at: number; frontier: Record<string, number> }>()
}

/** Hands in what is not there, takes in what is, writes a snapshot when it is due, clears up, and says that it lives. */
async function exchange(db: TestDatabase, place: Place): Promise<void> {
  const self = db.journal.device()
  await catchUp(db, place)
  for (const segment of place.segments.values()) await db.journal.apply(segment.lines.map(opFromText))
  await handIn(db, place)
  const frontier = Object.fromEntries(await db.journal.frontier())
  place.beats.set(self, { at: db.clock.now(), frontier })
  const ground = groundOf(db, place.target)
  const devices = others(place, self)
  const entries = Object.values(frontier).reduce((sum, seq) => sum + seq, 0)
  const known = { devices, snapshots: await readManifests(ground, { signal: going() }) }
  if (shouldWriteSnapshot({ id: self, entries }, known, db.clock.now())) await publish(db, ground)
  const snapshots = await readManifests(ground, { signal: going() })
  const segments = [...place.segments].map(([name, { device, last, at }]) => ({
    name,
    device,
    last,
    publishedAt: at,
  }))
  const clearing = { self, segments, snapshots, devices, now: db.clock.now() }
  for (const name of droppableSegments(clearing)) place.segments.delete(name)
  for (const name of droppableSnapshots(clearing)) place.drop(name)
}

/** Takes in the newest snapshot when it has entries that no segment has any more. */
async function catchUp(db: TestDatabase, place: Place): Promise<void> {
  const [newest] = await readManifests(groundOf(db, place.target), { signal: going() })
  const frontier = await db.journal.frontier()
  const isBehind = Object.entries(newest?.frontier ?? {}).some(([device, last]) => {
    const here = frontier.get(device) ?? 0
    const next = [...place.segments.values()].some(
      (one) => one.device === device && one.first <= here + 1 && one.last > here,
    )
    return last > here && !next
  })
  if (isBehind)
    await mergeSnapshot({ ...groundOf(db, place.target), journal: db.journal }, { signal: going() })
}

async function handIn(db: TestDatabase, place: Place): Promise<void> {
  const held = new Map<string, number>()
  const note = (device: string, last: number) => held.set(device, Math.max(held.get(device) ?? 0, last))
  for (const { device, last } of place.segments.values()) note(device, last)
  for (const { frontier } of await readManifests(groundOf(db, place.target), { signal: going() }))
    for (const [device, last] of Object.entries(frontier)) note(device, last)
  for (const { device, isOwn, dev, last } of await db.journal.streams()) {
    const first = (held.get(device) ?? 0) + 1
    if (!isOwn || first > last) continue
    const ops: WireOp[] = await db.journal.entries({ dev, first, last }, 100_000)
    place.segments.set(`${device} ${first}`, {
      device,
      first,
      last,
      at: db.clock.now(),
      lines: ops.map(opToText),
    })
  }
}

function others(place: Place, self: string): AcknowledgingDevice[] {
  return [...place.beats]
    .filter(([id]) => id !== self)
    .map(([id, { at, frontier }]) => ({ id, heardAt: at, isRevoked: false, frontier }))
}

test('a device that comes back after 200 days takes the snapshot, and its 500 edits keep their stamps', {
  timeout: 300_000,
}, async () => {
  const clock = fixedClock()
  const place = new Place()
  const [office, laptop, away] = await Promise.all([1, 2, 3].map(() => newWorkspace(undefined, clock)))
  if (!office || !laptop || !away) throw new Error('three devices')
  const people = await addPeople(office, 500)
  for (const db of [office, laptop, away, office]) await exchange(db, place)
  expect(place.manifests.size).toBe(1)
  const early = place.segments.size
  expect(await away.journal.digest()).toEqual(await office.journal.digest())

  // 500 edits on the road, the last of them weeks after the last that anybody heard of it.
  for (let edit = 0; edit < 500; edit += 1) {
    if (edit % 20 === 0) clock.move(day)
    await editPerson(
      away,
      people[edit % people.length] as Buffer,
      `${edit % 2 === 0 ? '출장' : 'в пути'} ${edit}`,
    )
  }
  const written = (await away.journal.opsSince(await office.journal.frontier())).map(opToText)
  expect(written).toHaveLength(500)
  const before = [...place.segments.keys()]
  clock.move(175 * day)
  for (const round of [1, 2, 3]) {
    await editPerson(office, people[round] as Buffer, `사무실 ${round}`)
    await addPeople(laptop, 400 * round)
    for (const db of [office, laptop, office, laptop]) await exchange(db, place)
    clock.move(20 * day)
  }
  for (const db of [office, laptop, office]) await exchange(db, place)
  expect(early).toBeGreaterThan(0)
  // What everybody has but the one that is away has gone, and so has the first snapshot.
  expect(before.filter((name) => place.segments.has(name))).toEqual(
    before.filter((name) => name.startsWith(away.journal.device())),
  )
  expect(place.manifests.size).toBe(1)

  await exchange(away, place)
  for (const db of [office, laptop, away]) await exchange(db, place)
  const digest = await office.journal.digest()
  for (const db of [laptop, away]) {
    expect(await db.journal.digest()).toEqual(digest)
    expect(await contentOf(db)).toEqual(await contentOf(office))
  }
  const streams = await office.journal.streams()
  const stream = streams.find(({ device }) => device === away.journal.device())
  const range = { dev: stream?.dev ?? 0, first: (stream?.last ?? 0) - 499, last: stream?.last ?? 0 }
  expect((await office.journal.entries(range, 1000)).map(opToText)).toEqual(written)
  // Edits of the one that was away are older than one that was made here since, and hold everywhere else.
  const nickname = (id: Buffer) =>
    office.reader.prepare('SELECT nickname FROM person WHERE id = ?').pluck().get(id)
  expect(nickname(people[1] as Buffer)).toBe('사무실 1')
  expect(nickname(people[7] as Buffer)).toBe('в пути 7')

  // Somebody new needs no entry that is gone.
  const fresh = await newWorkspace(undefined, clock)
  const adopted = await adopt(fresh, groundOf(fresh, place.target))
  for (const db of [adopted, office]) await exchange(db, place)
  expect(await adopted.journal.digest()).toEqual(await office.journal.digest())
  expect(path.basename(adopted.path)).toBe('workspace.sqlite')
})

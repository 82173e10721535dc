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
import { type FixedClock, fixedClock } from '../../support/fixed-clock'
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

interface World {
  readonly clock: FixedClock
  readonly place: Place
  readonly office: TestDatabase
  readonly laptop: TestDatabase
  readonly away: TestDatabase
  readonly people: readonly Buffer[]
}

/** Three devices that hold the same, the one that will be away among them. */
async function threeDevices(): Promise<World> {
  const clock = fixedClock()
  const place = new Place()
  const [office, laptop, away] = await Promise.all([1, 2, 3].map(() => newWorkspace(undefined, clock)))
  if (!office || !laptop || !away) throw new Error('three devices')
  const people = await addPeople(office, 500)
  for (const db of [office, laptop, away, office]) await exchange(db, place)
  expect(await away.journal.digest()).toEqual(await office.journal.digest())
  return { clock, place, office, laptop, away, people }
}

/** One edit of each person in 25 days on the road; gives their entries. */
async function editOnTheRoad({ clock, office, away, people }: World): Promise<string[]> {
  for (const [edit, id] of people.entries()) {
    if (edit % 20 === 0) clock.move(day)
    await editPerson(away, id, `${edit % 2 === 0 ? '출장' : 'в пути'} ${edit}`)
  }
  return (await away.journal.opsSince(await office.journal.frontier())).map(opToText)
}

/** The others work on for two months, long after, and clear up. */
async function workOn({ clock, place, office, laptop, people }: World): Promise<void> {
  for (const round of [1, 2, 3]) {
    await editPerson(office, people[round] as Buffer, `사무실 ${round}`)
    await addPeople(laptop, 400 * round)
    for (const db of [office, laptop, office, laptop]) await exchange(db, place)
    clock.move(20 * day)
  }
  for (const db of [office, laptop, office]) await exchange(db, place)
}

async function entriesOf({ office, away }: World): Promise<string[]> {
  const streams = await office.journal.streams()
  const stream = streams.find(({ device }) => device === away.journal.device())
  const range = { dev: stream?.dev ?? 0, first: (stream?.last ?? 0) - 499, last: stream?.last ?? 0 }
  return (await office.journal.entries(range, 1000)).map(opToText)
}

/** Somebody new needs no entry that was cleared away. */
async function expectNothingMissing({ clock, place, office }: World): Promise<void> {
  const fresh = await newWorkspace(undefined, clock)
  const adopted = await adopt(fresh, groundOf(fresh, place.target))
  for (const db of [adopted, office]) await exchange(db, place)
  expect(await adopted.journal.digest()).toEqual(await office.journal.digest())
}

test('a device that comes back after 200 days takes the snapshot, and its 500 edits keep their stamps', {
  timeout: 300_000,
}, async () => {
  const world = await threeDevices()
  const { clock, place, office, laptop, away, people } = world
  expect(place.manifests.size).toBe(1)
  const written = await editOnTheRoad(world)
  expect(written).toHaveLength(500)
  const before = [...place.segments.keys()]
  expect(before.length).toBeGreaterThan(2)
  clock.move(175 * day)
  await workOn(world)
  // What everybody has but the one that is away has gone, and so has the first snapshot.
  expect(before.filter((name) => place.segments.has(name))).toEqual(
    before.filter((name) => name.startsWith(away.journal.device())),
  )
  expect(place.manifests.size).toBe(1)

  for (const db of [away, office, laptop, away]) await exchange(db, place)
  for (const db of [laptop, away]) {
    expect(await db.journal.digest()).toEqual(await office.journal.digest())
    expect(await contentOf(db)).toEqual(await contentOf(office))
  }
  expect(await entriesOf(world)).toEqual(written)
  // Edits of the one that was away are older than one that was made here since, and hold everywhere else.
  const nickname = (id: Buffer | undefined) =>
    office.reader.prepare('SELECT nickname FROM person WHERE id = ?').pluck().get(id)
  expect(nickname(people[1])).toBe('사무실 1')
  expect(nickname(people[7])).toBe('в пути 7')
  await expectNothingMissing(world)
})

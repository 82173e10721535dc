import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Clearing,
  droppableSegments,
  droppableSnapshots,
  type VerifiedSnapshot,
} from '../../../src-main/sync/snapshots/clearing-rules'
import { snapshotName } from '../../../src-main/sync/snapshots/manifest'
import {
  isSnapshotDue,
  type KnownDevice,
  leaderOf,
  shouldWriteSnapshot,
} from '../../../src-main/sync/snapshots/snapshot-rules'

const day = 24 * 3600_000
const now = 400 * day
const idOf = (number: number) => number.toString(16).padStart(32, '0')
const [self, other, third] = [idOf(5), idOf(3), idOf(9)]

const device = fc.record({
  id: fc.integer({ min: 0, max: 12 }).map(idOf),
  heardAt: fc.option(fc.integer({ min: 380, max: 400 }).map((days) => days * day)),
  isRevoked: fc.boolean(),
})
const devices = fc.uniqueArray(device, { selector: ({ id }) => id, maxLength: 8 })

describe('who writes a snapshot', () => {
  it('is one of those that live, and the same one for all that know of each other', () => {
    fc.assert(
      fc.property(devices, (all) => {
        const living = all.filter(
          ({ heardAt, isRevoked }) => !isRevoked && heardAt !== null && now - heardAt <= 7 * day,
        )
        const leaders = living.map(({ id }) =>
          leaderOf(
            id,
            all.filter((one) => one.id !== id),
            now,
          ),
        )
        expect(new Set(leaders).size).toBeLessThanOrEqual(1)
        for (const leader of leaders) expect(living.map(({ id }) => id)).toContain(leader)
      }),
    )
  })

  it('is nobody else once the leader is silent for a week', () => {
    const heard = (id: string, days: number): KnownDevice => ({
      id,
      heardAt: now - days * day,
      isRevoked: false,
    })
    expect(leaderOf(self, [heard(other, 7), heard(third, 0)], now)).toBe(other)
    expect(leaderOf(self, [heard(other, 8), heard(third, 0)], now)).toBe(self)
    expect(leaderOf(self, [{ ...heard(other, 1), isRevoked: true }], now)).toBe(self)
    expect(leaderOf(self, [{ ...heard(other, 1), heardAt: null }], now)).toBe(self)
  })
})

describe('when a snapshot is due', () => {
  it.each([
    [2000, [], false],
    [2001, [], true],
    [100_000, [60_000], true],
    [100_000, [70_000], false],
    [1_000_000, [950_000], false],
    [1_000_000, [949_999], true],
    [1_000_000, [100, 960_000, 5000], false],
    // A third of very little is not worth one.
    [5000, [3001], false],
    [6100, [4000], true],
  ])('%i entries after those with %j: %j', (entries, held, isDue) => {
    const snapshots = held.map((count, place) => ({ name: `s${place}`, entries: count }))
    expect(isSnapshotDue(entries, snapshots)).toBe(isDue)
    expect(shouldWriteSnapshot({ id: self, entries }, { devices: [], snapshots }, now)).toBe(isDue)
    const lower = [{ id: other, heardAt: now, isRevoked: false }]
    expect(shouldWriteSnapshot({ id: self, entries }, { devices: lower, snapshots }, now)).toBe(false)
  })

  it('never becomes due because somebody else has written one', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 500_000 }),
        fc.array(fc.nat({ max: 500_000 }), { minLength: 1, maxLength: 4 }),
        fc.nat({ max: 500_000 }),
        (entries, held, added) => {
          const named = (counts: number[]) => counts.map((count) => ({ name: String(count), entries: count }))
          if (isSnapshotDue(entries, named([...held, added])))
            expect(isSnapshotDue(entries, named(held))).toBe(true)
        },
      ),
    )
  })
})

const numbers = fc.dictionary(fc.constantFrom(self, other, third), fc.nat({ max: 12 }))
const snapshot = fc.record({
  name: fc
    .record({
      at: fc.integer({ min: 380, max: 401 }).map((days) => days * day),
      device: fc.constantFrom(self, other),
    })
    .map(snapshotName),
  frontier: numbers,
  forks: fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: numbers }),
})
const clearing: fc.Arbitrary<Clearing> = fc.record({
  self: fc.constant(self),
  now: fc.constant(now),
  segments: fc.array(
    fc.record({
      name: fc.uuid(),
      device: fc.constantFrom(self, self, other),
      last: fc.integer({ min: 1, max: 12 }),
      publishedAt: fc.integer({ min: 370, max: 400 }).map((days) => days * day),
    }),
    { maxLength: 8 },
  ),
  snapshots: fc.uniqueArray(snapshot, { selector: ({ name }) => name, maxLength: 4 }),
  devices: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(other, third),
      heardAt: fc.option(fc.integer({ min: 100, max: 400 }).map((days) => days * day)),
      isRevoked: fc.boolean(),
      frontier: fc.option(numbers),
    }),
    { selector: ({ id }) => id, maxLength: 2 },
  ),
})

describe('which segments may go', () => {
  it('only those of our own that every awaited device and a snapshot have, and that are old', () => {
    fc.assert(
      fc.property(clearing, (all) => {
        const gone = new Set(droppableSegments(all))
        for (const segment of all.segments.filter(({ name }) => gone.has(name))) {
          expect(segment.device).toBe(self)
          expect(now - segment.publishedAt).toBeGreaterThanOrEqual(14 * day)
          expect(all.snapshots.some(({ frontier }) => (frontier[self] ?? 0) >= segment.last)).toBe(true)
          for (const { isRevoked, heardAt, frontier } of all.devices) {
            const isAwaited = !isRevoked && (heardAt === null || now - heardAt <= 180 * day)
            if (isAwaited) expect(frontier?.[self] ?? 0).toBeGreaterThanOrEqual(segment.last)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('fewer when there are fewer snapshots or more devices, and never more', () => {
    fc.assert(
      fc.property(clearing, (all) => {
        const gone = droppableSegments(all)
        expect(gone).toEqual(
          expect.arrayContaining(droppableSegments({ ...all, snapshots: all.snapshots.slice(1) })),
        )
        expect(droppableSegments({ ...all, devices: all.devices.slice(1) })).toEqual(
          expect.arrayContaining(gone),
        )
      }),
      { numRuns: 500 },
    )
  })

  const whole: Clearing = {
    self,
    now,
    segments: [{ name: 'a', device: self, last: 10, publishedAt: now - 20 * day }],
    snapshots: [
      { name: snapshotName({ at: now - 5 * day, device: other }), frontier: { [self]: 10 }, forks: {} },
    ],
    devices: [{ id: other, heardAt: now - 179 * day, isRevoked: false, frontier: { [self]: 10 } }],
  }

  it.each<[string, Partial<Clearing>, boolean]>([
    ['all is as it must be', {}, true],
    [
      'published a week ago',
      { segments: [{ name: 'a', device: self, last: 10, publishedAt: now - 7 * day }] },
      false,
    ],
    ['not in a snapshot', { snapshots: [] }, false],
    [
      'a device lacks one entry',
      { devices: [{ id: other, heardAt: now, isRevoked: false, frontier: { [self]: 9 } }] },
      false,
    ],
    [
      'that device is silent for 181 days',
      { devices: [{ id: other, heardAt: now - 181 * day, isRevoked: false, frontier: {} }] },
      true,
    ],
    [
      'that device is revoked',
      { devices: [{ id: other, heardAt: now, isRevoked: true, frontier: {} }] },
      true,
    ],
    [
      'a device of which only entries are known',
      { devices: [{ id: other, heardAt: null, isRevoked: false, frontier: null }] },
      false,
    ],
    [
      'we were copied',
      {
        snapshots: [
          { name: snapshotName({ at: now, device: other }), frontier: { [self]: 10 }, forks: { [self]: 2 } },
        ],
      },
      false,
    ],
  ])('%s', (_what, change, mayGo) => {
    expect(droppableSegments({ ...whole, ...change })).toEqual(mayGo ? ['a'] : [])
  })
})

describe('which snapshots may go', () => {
  const made = (days: number, by: string, last: number): VerifiedSnapshot => ({
    name: snapshotName({ at: now - days * day, device: by }),
    frontier: { [self]: last },
    forks: {},
  })

  it('our older ones, a day after one with all that they have was read back', () => {
    const [old, young] = [made(30, self, 5), made(2, other, 9)]
    expect(droppableSnapshots({ self, now, snapshots: [old, young] })).toEqual([old.name])
    expect(droppableSnapshots({ self, now, snapshots: [old, made(0, other, 9)] })).toEqual([])
    expect(droppableSnapshots({ self, now, snapshots: [old, made(2, other, 4)] })).toEqual([])
    expect(droppableSnapshots({ self: third, now, snapshots: [old, young] })).toEqual([])
    expect(droppableSnapshots({ self, now, snapshots: [old] })).toEqual([])
  })

  it('never all, even when two devices write at once or clocks are wrong', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(snapshot, { selector: ({ name }) => name, minLength: 1, maxLength: 5 }),
        (all) => {
          const gone = [self, other].flatMap((id) => droppableSnapshots({ self: id, now, snapshots: all }))
          const left = all.filter(({ name }) => !gone.includes(name))
          expect(left.length).toBeGreaterThan(0)
          // Whatever was in one that goes is in one that stays.
          for (const { frontier } of all) {
            const isCovered = left.some((one) =>
              Object.entries(frontier).every(([id, last]) => (one.frontier[id] ?? 0) >= last),
            )
            expect(isCovered).toBe(true)
          }
        },
      ),
      { numRuns: 1000 },
    )
  })
})

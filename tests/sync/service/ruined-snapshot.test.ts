import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type FixedClock, fixedClock } from '../../support/fixed-clock'
import { temporaryFolder } from '../../support/open-test-database'
import { addPeople, newWorkspace } from '../snapshots/bases'
import { builtWorker } from './built-worker'
import { addPerson, join, laptop, type Laptop, people, share } from './shared-workspaces'

const day = 24 * 3600_000
/** Each brings a firm, a number and a call along: worth a snapshot. */
const customers = 450

/** What becomes of a file that a disk, a cloud or a tidy colleague laid hands on. */
type Damage = (file: string) => void

const remove: Damage = (file) => rmSync(file)
const cut: Damage = (file) => writeFileSync(file, readFileSync(file).subarray(0, -1))
/** Of the right size, with one bit turned: only whoever reads it sees that. */
const turn: Damage = (file) => {
  const bytes = readFileSync(file)
  const at = bytes.length >> 1
  bytes[at] = (bytes[at] ?? 0) ^ 4
  writeFileSync(file, bytes)
}

const damages: readonly [name: string, file: string, damage: Damage][] = [
  ['a part that is gone', 'p00000.bin', remove],
  ['a part that is cut off', 'p00000.bin', cut],
  ['a part in which a bit is turned', 'p00000.bin', turn],
  ['a description in which a bit is turned', 'manifest.bin', turn],
  ['no description', 'manifest.bin', remove],
]

const workspaceIn = (shared: string) => path.join(shared, readdirSync(shared)[0] ?? '')
const snapshotsIn = (shared: string) => readdirSync(path.join(workspaceIn(shared), 's')).sort()
const segmentsIn = (shared: string) =>
  readdirSync(workspaceIn(shared), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.seg'),
  )

const exchange = (one: Laptop) => one.ask('sync.exchange', {})

async function countOf(one: Laptop): Promise<number> {
  return (await one.ask<{ counts: { people: number } }>('workspace.getState', {})).counts.people
}

/** A laptop whose clock says what this one says. */
const laptopAt = async (clock: FixedClock, folder?: string): Promise<Laptop> =>
  laptop(folder, fixedClock(clock.now()), await builtWorker())

/** A firm of one, whose segments have gone since: the snapshot is all that lies in the folder. Switched off. */
async function writerWithSnapshot(
  shared: string,
): Promise<{ folder: string; clock: FixedClock; snapshot: string }> {
  mkdirSync(shared)
  const folder = temporaryFolder()
  const base = await newWorkspace(folder)
  await addPeople(base, customers)
  await base.close()
  const writer = await laptopAt(fixedClock(), folder)
  await share(writer, shared)
  await exchange(writer)
  writer.clock.move(15 * day)
  await exchange(writer)
  await writer.close()
  expect(segmentsIn(shared)).toEqual([])
  const [snapshot = '', ...more] = snapshotsIn(shared)
  expect(more).toEqual([])
  return { folder, clock: writer.clock, snapshot }
}

test.each(damages)(
  'a snapshot of our own with %s: written anew, nobody is hurt meanwhile, and what is left of it goes a day later',
  { timeout: 240_000 },
  async (_name, file, damage) => {
    const shared = path.join(temporaryFolder(), '공유')
    const { folder, clock, snapshot } = await writerWithSnapshot(shared)
    const damaged = path.join(workspaceIn(shared), 's', snapshot, file)
    expect(existsSync(damaged)).toBe(true)
    damage(damaged)

    // Who joins now, with a customer of his own, keeps and hands it in; the others are simply not there yet.
    const joiner = await laptopAt(clock)
    await addPerson(joiner, '박서연')
    await join(joiner, shared)
    await exchange(joiner)
    expect((await people(joiner)).map(({ name }) => name)).toEqual(['박서연'])

    // Nothing is gone for the one either who finds the ruin.
    const writer = await laptopAt(clock, folder)
    for (const one of [writer, joiner, writer]) await exchange(one)
    for (const one of [writer, joiner]) expect(await countOf(one)).toBe(customers + 1)
    expect(await people(joiner)).toEqual(await people(writer))
    const after = snapshotsIn(shared)
    expect(after).toHaveLength(2)
    expect(after).toContain(snapshot)

    for (const one of [writer, joiner]) one.clock.move(day / 2)
    await exchange(writer)
    expect(snapshotsIn(shared)).toEqual(after)
    for (const one of [writer, joiner]) one.clock.move(day)
    await exchange(writer)
    await exchange(writer)
    expect(snapshotsIn(shared)).toEqual(after.filter((name) => name !== snapshot))

    // And whoever comes then has everything.
    const newcomer = await laptopAt(writer.clock)
    await addPerson(newcomer, 'Анна Орлова')
    await join(newcomer, shared)
    await exchange(newcomer)
    expect(await countOf(newcomer)).toBe(customers + 2)
    expect(await newcomer.state()).toMatchObject({ waits: [], targets: [{ incomplete: 0 }] })
  },
)

test('a snapshot of our own is looked at once a day, so that what is wrong in it is known before anybody needs it', {
  timeout: 240_000,
}, async () => {
  const shared = path.join(temporaryFolder(), '공유')
  const { folder, clock, snapshot } = await writerWithSnapshot(shared)
  const writer = await laptopAt(clock, folder)
  await exchange(writer)
  turn(path.join(workspaceIn(shared), 's', snapshot, 'p00000.bin'))
  writer.clock.move(day / 2)
  await exchange(writer)
  expect(snapshotsIn(shared)).toEqual([snapshot])
  writer.clock.move(day / 2)
  await exchange(writer)
  expect(snapshotsIn(shared)).toHaveLength(2)
  // What only it held is handed in again.
  await exchange(writer)
  expect(await writer.state()).toMatchObject({ dot: 'synced' })
})

import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { SyncEngine, type EngineTools, type TurnAt } from '../../../src-main/sync/engine/sync-engine'
import type { StoredTarget } from '../../../src-main/sync/sync-queries'
import type { Target } from '../../../src-main/sync/target'
import { fixedClock } from '../../support/fixed-clock'
import { openTestDatabase, temporaryFolder } from '../../support/open-test-database'
import { addPerson, laptop, share } from './shared-workspaces'

const target = { watch: () => () => undefined, close: () => Promise.resolve() } as unknown as Target

function engineAt(
  db: ReturnType<typeof openTestDatabase>,
  open: () => Promise<Target> = () => Promise.resolve(target),
): SyncEngine {
  const deps = { ...db, clock: fixedClock(), emit: () => undefined, log: () => undefined }
  const ground = { deps, placeOf: () => ({ open }) }
  const sharing = { keys: null, facts: null }
  return new SyncEngine({ ground, sharing } as unknown as EngineTools)
}

const stored = (id: number): StoredTarget => ({
  id,
  kind: 'folder',
  address: `/mnt/${id}`,
  mode: 'automatic',
  epoch: null,
  cursor: null,
  addedAt: 0,
  exchangedAt: null,
})

/** A place that never answers, and lets go when it is told to. */
const forEver = (_: Target, { signal }: TurnAt) =>
  new Promise<never>((_resolve, reject) => {
    const stop = () => reject(signal.reason as Error)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop)
  })

test('at the end of the day all that is asked for has one limit together, not one place after the other', async () => {
  const db = openTestDatabase()
  const engine = engineAt(db)
  const asked = [1, 2, 3].map((id) => engine.during(stored(id), forEver).catch((error: unknown) => error))
  await engine.close()
  for (const error of await Promise.all(asked)) expect(error).toMatchObject({ code: 'cancelled' })
})

test('who asks for a place while it is being connected to gets the same connection, and none when it is forgotten meanwhile', async () => {
  const opening: ((target: Target) => void)[] = []
  const engine = engineAt(openTestDatabase(), () => new Promise((resolve) => opening.push(resolve)))
  let [watches, closed] = [0, 0]
  const made = {
    watch: () => {
      watches += 1
      return () => undefined
    },
    close: async () => void (closed += 1),
  } as unknown as Target
  const { signal } = new AbortController()
  const asked = [engine.open(stored(1), signal), engine.open(stored(1), signal)]
  const inTurn = engine.during(stored(1), async (one) => one)
  await expect.poll(() => opening.length).toBe(1)
  opening[0]?.(made)
  expect(await Promise.all([...asked, inTurn])).toEqual([made, made, made])
  expect([opening.length, watches]).toEqual([1, 1])

  const late = engine.open(stored(2), signal)
  await expect.poll(() => opening.length).toBe(2)
  await engine.forget(2)
  opening[1]?.(made)
  await expect(late).rejects.toMatchObject({ code: 'cancelled' })
  expect(closed).toBe(1)
})

test('who pauses while one place is looked at is not exchanged with the next one any more', async () => {
  const [office, branch] = ['사무실', '分公司'].map((name) => path.join(temporaryFolder(), name)) as [
    string,
    string,
  ]
  for (const folder of [office, branch]) mkdirSync(folder)
  const one = await laptop()
  await share(one, office)
  await one.ask('sync.addTarget', { place: { kind: 'folder', path: branch }, mode: 'automatic' })
  await one.ask('sync.exchange', {})
  await addPerson(one, '김민준')
  one.clock.move(60_000)
  const [first, second] = (await one.state()).targets
  one.ticker.tick()
  await one.ask('sync.setPaused', { isPaused: true })
  // Two calls that wait for their turn: whatever was begun is over after them.
  for (let turn = 0; turn < 2; turn += 1) await one.ask('sync.exchange', { target: first?.id })
  expect((await one.state()).targets[1]?.lastExchangeAt).toBe(second?.lastExchangeAt)
})

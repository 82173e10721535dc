import { expect, test } from 'vitest'
import { idBytes } from '../../../src-main/database/ids'
import { exchange } from '../../../src-main/sync/exchange/exchange'
import type { ExchangeGround } from '../../../src-main/sync/exchange/exchange-ground'
import { putTarget } from '../../../src-main/sync/sync-queries'
import { message } from '../../../src-shared/contract/message'
import { openTestDatabase, type TestDatabase } from '../../support/open-test-database'
import { stateOf } from '../../journal/replica-world'
import { simCompanions } from './sim-companions'
import { simSeals } from './sim-seals'
import { Crash, SimPlace, type Weather } from './sim-target'

const label = message('error.cancelled')
const fair = (): Weather => ({ isReachable: true, mischief: [], crashAfter: null })

async function groundOf(
  device: TestDatabase,
  { place, number, weather }: { place: SimPlace; number: number; weather: Weather },
): Promise<ExchangeGround> {
  const targetId = await device.writeLocal((trx) =>
    putTarget(trx, { kind: 'folder', address: 'stick', mode: 'automatic', addedAt: 0 }),
  )
  return {
    deps: { ...device, log: () => undefined },
    target: place.target(number, weather),
    targetId,
    seals: simSeals,
    signal: new AbortController().signal,
    onProgress: () => undefined,
  }
}

async function meet(device: TestDatabase, place: SimPlace, number: number, weather = fair()) {
  const ground = await groundOf(device, { place, number, weather })
  return exchange(ground, { device: device.journal.device(), companions: simCompanions(device) })
}

/** Companies with Korean, Chinese and Russian names, in several transactions, with edits and deletions. */
async function trade(device: TestDatabase, name: string): Promise<void> {
  for (let round = 0; round < 4; round += 1)
    await device.inTransaction({ label }, (trx) => {
      const [kept, removed] = [idBytes(device.newId()), idBytes(device.newId())]
      device.journal.insert(trx, 'company', { id: kept, name: `${name} ${round}` })
      device.journal.insert(trx, 'company', { id: removed, name: `${name} 深圳 ${round}` })
      device.journal.update(trx, 'company', kept, { name: `ООО ${name} ${round}` })
      device.journal.remove(trx, 'company', removed)
    })
}

/** Every call through which an exchange writes to the database throws after so many, before or after it was done. */
function endingAfter(ground: ExchangeGround, calls: number): { ground: ExchangeGround; count: () => number } {
  let seen = 0
  const step = () => {
    seen += 1
    if (seen > calls) throw new Crash('ended here')
  }
  const { journal, writeLocal } = ground.deps
  const deps: ExchangeGround['deps'] = {
    ...ground.deps,
    writeLocal: async (work) => {
      step()
      const result = await writeLocal(work)
      step()
      return result
    },
    journal: {
      ...journal,
      apply: async (ops, options) => {
        step()
        const result = await journal.apply(ops, options)
        step()
        return result
      },
    },
  }
  return { ground: { ...ground, deps }, count: () => seen }
}

async function expectSame(one: TestDatabase, other: TestDatabase): Promise<void> {
  expect(stateOf(one)).toEqual(stateOf(other))
  expect(await one.journal.digest()).toEqual(await other.journal.digest())
  expect(one.reader.prepare('SELECT count(*) FROM sync_gap').pluck().get()).toBe(0)
}

/** Two devices that have both written, of which the first ends in the middle of its exchange and is opened again. */
async function breakOff(attempt: (device: TestDatabase, place: SimPlace) => Promise<void>): Promise<boolean> {
  const place = new SimPlace()
  const first = openTestDatabase()
  const second = openTestDatabase()
  await trade(second, '부산무역')
  await meet(second, place, 1)
  await trade(first, '인천상사')
  let hasEnded = false
  await attempt(first, place).catch((error: unknown) => {
    if (!(error instanceof Crash)) throw error
    hasEnded = true
  })
  const reopened = await first.reopen()
  for (let round = 0; round < 3; round += 1) {
    await meet(reopened, place, 0)
    await meet(second, place, 1)
  }
  await expectSame(reopened, second)
  await reopened.close()
  await second.close()
  return hasEnded
}

test('the program may end at every call to the target: nothing is lost, nothing comes twice', {
  timeout: 120_000,
}, async () => {
  let calls = 0
  while (
    await breakOff((device, place) =>
      meet(device, place, 0, { ...fair(), crashAfter: calls }).then(() => undefined),
    )
  )
    calls += 1
  // Listing, each segment in and out, heartbeats: otherwise the loop has not tried what it is for.
  expect(calls).toBeGreaterThan(12)
})

test('and before or after every transaction', { timeout: 120_000 }, async () => {
  let calls = 0
  const attempt = async (device: TestDatabase, place: SimPlace) => {
    const { ground } = endingAfter(await groundOf(device, { place, number: 0, weather: fair() }), calls)
    await exchange(ground, { device: device.journal.device(), companions: simCompanions(device) })
  }
  while (await breakOff(attempt)) calls += 1
  expect(calls).toBeGreaterThan(20)
})

import path from 'node:path'
import { expect, test } from 'vitest'
import { derivers } from '../../../src-main/features'
import { SnapshotDesk } from '../../../src-main/sync/engine/snapshot-desk'
import type { ExchangeGround } from '../../../src-main/sync/exchange/exchange-ground'
import { publishSnapshot } from '../../../src-main/sync/snapshots/publish-snapshot'
import { snapshotWork } from '../../../src-main/sync/snapshots/snapshot-worker'
import type { Sharing } from '../../../src-main/sync/sharing'
import type { SyncGround } from '../../../src-main/sync/sync-ground'
import { noteHolding, putTarget } from '../../../src-main/sync/sync-queries'
import type { TestDatabase } from '../../support/open-test-database'
import { addPerson, editPerson, going, groundOf, newWorkspace, secret } from '../snapshots/bases'
import { MemorySnapshots } from '../snapshots/memory-snapshots'

/** The desk of a workspace, and the ground of an exchange with a place. */
async function deskOf(db: TestDatabase, place: MemorySnapshots) {
  const deps = { ...db, log: () => undefined }
  const ground = { deps, folder: path.dirname(db.path) } as unknown as SyncGround
  const sharing = { key: secret.key } as unknown as Sharing
  const desk = new SnapshotDesk({ ground, sharing, worker: snapshotWork, derivers, source: db.path })
  const added = { kind: 'folder', address: '/공유', mode: 'automatic', addedAt: 0 } as const
  const targetId = await db.writeLocal((trx) => putTarget(trx, added))
  const exchange = {
    deps,
    target: place.target,
    targetId,
    signal: going(),
    onProgress: () => undefined,
  } as unknown as ExchangeGround
  /** The next exchange with the same place. */
  const again = (): ExchangeGround => ({ ...exchange })
  return { desk, exchange, again, targetId }
}

/** A snapshot that covers segments of these names. */
const publish = (db: TestDatabase, place: MemorySnapshots, segments: string[]) =>
  publishSnapshot(groundOf(db, place.target), {
    source: db.path,
    device: db.journal.device(),
    segments,
    signal: going(),
  })

const numbersOf = async (db: TestDatabase) => {
  const device = db.journal.device()
  const stream = (await db.journal.streams()).find((one) => one.device === device && one.fork === 0)
  return { device, dev: stream?.dev ?? 0, last: stream?.last ?? 0 }
}

test('a snapshot with the second content of a copied disk covers nothing for whoever has only the first', async () => {
  const place = new MemorySnapshots()
  const [writer, author, reader] = [await newWorkspace(), await newWorkspace(), await newWorkspace()]
  const person = await addPerson(author, '김민준')
  await editPerson(author, person, '하나')
  const ops = await author.journal.opsSince(new Map())
  const copied = ops.slice(-1).map((op) => ({ ...op, body: op.body.replace('하나', '복사본') }))
  await writer.journal.apply([...ops, ...copied])
  await reader.journal.apply(
    [...ops, ...(await writer.journal.opsSince(new Map()))].filter(
      (op) => !copied.some(({ body }) => body === op.body),
    ),
  )
  await publish(writer, place, ['copied'])
  const { desk, exchange } = await deskOf(reader, place)
  expect(await desk.covered(exchange)).toEqual(new Set())
  await desk.catchUp(exchange)
  expect((await reader.journal.mark()).forks).toEqual((await writer.journal.mark()).forks)
  expect(await desk.covered(exchange)).toEqual(new Set(['copied']))
})

test('numbers of our own that we never handed in are not held by a snapshot that has them: a copy of us wrote those', async () => {
  const place = new MemorySnapshots()
  const [writer, self] = [await newWorkspace(), await newWorkspace()]
  const person = await addPerson(self, '김민준')
  const sent = (await numbersOf(self)).last
  await editPerson(self, person, '하나')
  const ops = await self.journal.opsSince(new Map())
  const copied = ops.slice(-1).map((op) => ({ ...op, body: op.body.replace('하나', '복사본') }))
  await writer.journal.apply([...ops.slice(0, -1), ...copied])
  await self.journal.apply(
    (await writer.journal.opsSince(new Map())).filter(
      ({ device }) => !Buffer.from(device).equals(Buffer.from(self.journal.device(), 'hex')),
    ),
  )
  await publish(writer, place, ['of the copy'])
  const { desk, exchange, targetId } = await deskOf(self, place)
  const { dev, last } = await numbersOf(self)
  const holding = { name: 'ours', ranges: [{ dev, first: 1, last: sent }], publishedAt: 0 }
  await self.writeLocal((trx) => noteHolding(trx, targetId, holding))
  expect(await desk.covered(exchange)).toEqual(new Set())
  const [held] = await desk.catchUp(exchange)
  expect(held?.ranges.find((range) => range.dev === dev)).toBeUndefined()
  // All handed in, the snapshot holds them as well as any segment.
  await self.writeLocal((trx) =>
    noteHolding(trx, targetId, { ...holding, name: 'rest', ranges: [{ dev, first: sent + 1, last }] }),
  )
  const [now] = await desk.catchUp(exchange)
  expect(now?.ranges.find((range) => range.dev === dev)).toEqual({ dev, first: 1, last })
  expect(await desk.covered(exchange)).toEqual(new Set(['of the copy']))
})

test('descriptions are fetched once in an exchange', async () => {
  const place = new MemorySnapshots()
  const [writer, reader] = [await newWorkspace(), await newWorkspace()]
  await addPerson(writer, '김민준')
  await publish(writer, place, [])
  const { desk, exchange, again } = await deskOf(reader, place)
  place.listed = 0
  await desk.covered(exchange)
  await desk.catchUp(exchange)
  await desk.tend(exchange, new Map())
  expect(place.listed).toBe(1)
  await desk.covered(again())
  expect(place.listed).toBe(2)
})

test('a snapshot that has lost a part, or the end of one, holds nothing from the next exchange on, until it is whole again', async () => {
  const place = new MemorySnapshots()
  const [writer, reader] = [await newWorkspace(), await newWorkspace()]
  await addPerson(writer, '王小明')
  const { name } = await publish(writer, place, ['covered'])
  const { desk, again } = await deskOf(reader, place)
  const held = async () => {
    const exchange = again()
    return [[...(await desk.covered(exchange))], (await desk.catchUp(exchange)).length]
  }
  expect(await held()).toEqual([[], 1])
  expect(await held()).toEqual([['covered'], 1])
  const part = place.parts.get(`${name} 0`) ?? Buffer.alloc(0)
  place.parts.delete(`${name} 0`)
  expect(await held()).toEqual([[], 0])
  place.parts.set(`${name} 0`, part.subarray(0, part.length - 1))
  expect(await held()).toEqual([[], 0])
  place.parts.set(`${name} 0`, part)
  expect(await held()).toEqual([['covered'], 1])
})

test('a broken newest snapshot is fetched once a day, and the one before it never by somebody who has all that is in it', async () => {
  const place = new MemorySnapshots()
  const [writer, reader] = [await newWorkspace(), await newWorkspace()]
  const person = await addPerson(writer, 'Иванов')
  await publish(writer, place, [])
  const { desk, again } = await deskOf(reader, place)
  expect(await desk.catchUp(again())).toHaveLength(1)
  await editPerson(writer, person, '둘')
  writer.clock.move(1000)
  const newer = await publish(writer, place, [])
  const part = Buffer.from(place.parts.get(`${newer.name} 0`) ?? [])
  part[part.length - 1] = (part[part.length - 1] ?? 0) ^ 1
  place.parts.set(`${newer.name} 0`, part)
  place.fetched = 0
  for (let minute = 0; minute < 5; minute += 1) {
    expect(await desk.catchUp(again())).toHaveLength(1)
    reader.clock.move(60_000)
  }
  expect(place.fetched).toBe(1)
  reader.clock.move(25 * 3600_000)
  await desk.catchUp(again())
  expect(place.fetched).toBe(2)
})

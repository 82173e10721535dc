import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { mergeSnapshot } from '../../../src-main/sync/snapshots/merge-snapshot'
import { connect } from '../../../src-main/database/connection'
import type { WireOp } from '../../../src-main/journal/wire-op'
import type { TestDatabase } from '../../support/open-test-database'
import { addPeople, addPerson, contentOf, editPerson, going, groundOf, newWorkspace, publish } from './bases'
import { MemorySnapshots } from './memory-snapshots'

async function written(count: number) {
  const place = new MemorySnapshots()
  const writer = await newWorkspace()
  const people = await addPeople(writer, count)
  return { place, writer, people }
}

function merge(
  db: TestDatabase,
  place: MemorySnapshots,
  options: Partial<Parameters<typeof mergeSnapshot>[1]> = {},
) {
  return mergeSnapshot(
    { ...groundOf(db, place.target), journal: db.journal },
    { signal: going(), ...options },
  )
}

async function expectOneBase(one: TestDatabase, other: TestDatabase): Promise<void> {
  await other.journal.apply(await one.journal.opsSince(await other.journal.frontier()))
  expect(await other.journal.digest()).toEqual(await one.journal.digest())
  expect(await contentOf(other)).toEqual(await contentOf(one))
}

describe('a workspace with customers of its own that takes a snapshot in', () => {
  it('has both afterwards, and nothing is left of the file', async () => {
    const { place, writer } = await written(300)
    const manifest = await publish(writer, groundOf(writer, place.target))
    const reader = await newWorkspace()
    await addPerson(reader, '제 고객')
    const told: [number, number][] = []
    const taken = await merge(reader, place, { onMerged: (done, total) => told.push([done, total]) })
    expect(taken).toEqual(manifest)
    expect(told.length).toBeGreaterThanOrEqual(3)
    expect(told.every(([done, total], place) => done <= total && done > (told[place - 1]?.[0] ?? 0))).toBe(
      true,
    )
    expect(existsSync(path.join(path.dirname(reader.path), 'incoming'))).toBe(false)
    await expectOneBase(reader, writer)
    // Once more there is nothing that it lacks.
    const again: number[] = []
    await merge(reader, place, { onMerged: (done) => again.push(done) })
    expect(again).toEqual([])
  })

  it('lets others write in between, can be called off, and goes on where it stopped', async () => {
    const { place, writer } = await written(400)
    await publish(writer, groundOf(writer, place.target))
    const reader = await newWorkspace()
    await addPerson(reader, '제 고객')
    const stop = new AbortController()
    const between: Promise<unknown>[] = []
    const done: number[] = []
    const onMerged = (count: number) => {
      done.push(count)
      between.push(addPerson(reader, `그 사이 ${count}`))
      if (done.length === 2) stop.abort()
    }
    await expect(merge(reader, place, { onMerged, signal: stop.signal })).rejects.toMatchObject({
      code: 'cancelled',
    })
    await Promise.all(between)
    expect(done).toEqual([500, 1000])
    const frontier = await reader.journal.frontier()
    expect(frontier.get(writer.journal.device())).toBe(1000)
    await merge(reader, place)
    expect((await reader.journal.frontier()).get(writer.journal.device())).toBeGreaterThan(2000)
    await expectOneBase(reader, writer)
  })

  it('takes in forks, and what came ahead of a missing entry', async () => {
    const { place, writer, people } = await written(3)
    const other = await newWorkspace()
    await other.journal.apply(await writer.journal.opsSince(new Map()))
    const person = people[0] ?? Buffer.alloc(16)
    for (const nickname of ['하나', '둘', '셋']) await editPerson(other, person, nickname)
    const ops = await other.journal.opsSince(await writer.journal.frontier())
    const [last] = ops.slice(-1)
    // A second content under a number of that device: its disk was copied.
    const forged: WireOp = {
      ...(ops.at(-3) as WireOp),
      body: (ops.at(-3) as WireOp).body.replace('하나', '복사본'),
    }
    await writer.journal.apply([...ops.slice(0, -2), forged, last as WireOp])
    const manifest = await publish(writer, groundOf(writer, place.target))
    expect(manifest.forks).toEqual({ [other.journal.device()]: 1 })
    const reader = await newWorkspace()
    await addPerson(reader, '제 고객')
    await merge(reader, place)
    expect((await reader.journal.mark()).forks).toEqual(manifest.forks)
    // The missing one comes, and with it what waited.
    const missing = ops.slice(-2, -1)
    expect(await reader.journal.apply(missing)).toMatchObject({ taken: 2 })
    await writer.journal.apply(missing)
    await expectOneBase(reader, writer)
  })

  it('takes in the other content of a copied disk also where the two have it the other way round', async () => {
    const { place, writer, people } = await written(3)
    const [other, reader] = [await newWorkspace(), await newWorkspace()]
    for (const db of [other, reader]) await db.journal.apply(await writer.journal.opsSince(new Map()))
    const person = people[0] ?? Buffer.alloc(16)
    for (const nickname of ['하나', '둘']) await editPerson(other, person, nickname)
    const ops = await other.journal.opsSince(await writer.journal.frontier())
    const copied = ops.map((op) => ({ ...op, body: op.body.replace(/하나|둘/, (word) => `복사본 ${word}`) }))
    await writer.journal.apply([...ops, ...copied])
    await reader.journal.apply(copied)
    const { frontier, forks } = await publish(writer, groundOf(writer, place.target))
    expect(Object.fromEntries(await reader.journal.frontier())).toMatchObject({
      [other.journal.device()]: frontier[other.journal.device()],
    })
    await merge(reader, place)
    expect((await reader.journal.mark()).forks).toEqual(forks)
    await expectOneBase(reader, writer)
  })

  it('takes one of a newer version in, too: what it does not understand it keeps', async () => {
    const { place, writer } = await written(3)
    const connection = connect(writer.path, 'write')
    connection.pragma('user_version = 9000')
    connection.close()
    const manifest = await publish(writer, groundOf(writer, place.target))
    expect(manifest.schema).toBe(9000)
    const reader = await newWorkspace()
    await addPerson(reader, '제 고객')
    await merge(reader, place)
    await expectOneBase(reader, writer)
  })

  it('does nothing where there is none', async () => {
    const reader = await newWorkspace()
    expect(await merge(reader, new MemorySnapshots())).toBeNull()
  })
})

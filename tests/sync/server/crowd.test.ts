import { Client } from 'pg'
import { expect, test } from 'vitest'
import {
  createWorkspace,
  hexId,
  inviteDevice,
  never,
  segmentOf,
  startTestServer,
} from './support/test-server'

/** Entries of the n-th segment of a device: of all sizes, so that positions tell. */
const entriesOf = (number: number) => 1 + ((number * 7) % 23)

test('twenty devices hand in and take in at once: everybody has everything, and the order has no hole', {
  timeout: 60_000,
}, async () => {
  const server = await startTestServer('postgres')
  const first = await createWorkspace(server.url)
  const devices = [first, ...(await Promise.all(Array.from({ length: 19 }, () => inviteDevice(first))))]
  const rounds = 6
  const pushed: string[] = []
  let entries = 0
  let isOver = false
  const hand = async (target: (typeof devices)[number]) => {
    const device = hexId()
    let next = 1
    for (let number = 0; number < rounds; number += 1) {
      const segment = segmentOf(device, next, next + entriesOf(number) - 1)
      next += entriesOf(number)
      entries += entriesOf(number)
      pushed.push(segment.id)
      // Some twice, as after a lost answer.
      await Promise.all(
        [segment, ...(number % 3 === 0 ? [segment] : [])].map((one) => target.publish(one, never)),
      )
    }
  }
  /** Pulls from where it stands, all the while and once more when all have been handed in. */
  const take = async (target: (typeof devices)[number]) => {
    const seen: string[] = []
    let cursor: string | null = null
    for (let isLast = false; ; isLast = isOver) {
      for await (const one of target.pull({ cursor, isKnown: () => false }, never)) {
        if (one.kind !== 'segment') continue
        seen.push(one.name)
        cursor = one.cursor
      }
      if (isLast) return seen
    }
  }
  const taking = devices.map(take)
  await Promise.all(devices.map(hand))
  isOver = true
  const taken = await Promise.all(taking)

  expect(pushed).toHaveLength(20 * rounds)
  const [order = []] = taken
  expect([...order].sort()).toEqual([...pushed].sort())
  for (const seen of taken) expect(seen).toEqual(order)
  const connection = new Client({ connectionString: server.options.databaseUrl ?? '' })
  await connection.connect()
  const { rows } = await connection.query<{ position: string; count: string }>(
    'SELECT position, last - first + 1 AS count FROM segment ORDER BY position',
  )
  let sum = 0
  for (const { position, count } of rows) {
    sum += Number(count)
    expect(Number(position)).toBe(sum)
  }
  const { rows: heads } = await connection.query<{ head: string }>('SELECT head FROM workspace')
  await connection.end()
  expect(Number(heads[0]?.head)).toBe(entries)
  expect(sum).toBe(entries)
})

import { describe, expect, test } from 'vitest'
import { PushQueue } from '../../../src-main/sync/server/push-queue'
import { ServerRefusal } from '../../../src-main/sync/server/server-errors'
import type { Segment } from '../../../src-main/sync/target'
import { hexId, never, segmentOf } from './support/test-server'

/** A server behind something that takes less than the server says. */
function stingy(limit: number) {
  const requests: string[][] = []
  const push = async (segments: readonly Segment[]) => {
    const weight = segments.reduce((sum, { bytes }) => sum + bytes.length, 0)
    if (weight > limit) throw new ServerRefusal({ code: 'too-large', limit })
    requests.push(segments.map(({ id }) => id))
  }
  return { requests, push }
}

const many = (count: number) => {
  const device = hexId()
  return Array.from({ length: count }, (_, number) => segmentOf(device, number + 1, number + 1, 500))
}

describe('handing in', () => {
  test('what is refused as too much goes in halves, and from then on in requests that fit', async () => {
    const { requests, push } = stingy(2000)
    const queue = new PushQueue(push, 1e6)
    const sent = many(33)
    await Promise.all(sent.map((one) => queue.add(one, never)))
    expect(requests.flat()).toEqual(sent.map(({ id }) => id))
    requests.length = 0
    const more = many(8)
    await Promise.all(more.map((one) => queue.add(one, never)))
    expect(requests.flat()).toEqual(more.map(({ id }) => id))
    expect(Math.max(...requests.map(({ length }) => length))).toBeLessThanOrEqual(4)
  })

  test('one that fits nowhere fails alone', async () => {
    const { requests, push } = stingy(2000)
    const queue = new PushQueue(push, 1e6)
    const sent = [...many(3), segmentOf(hexId(), 1, 1, 5000), ...many(3)]
    const results = await Promise.allSettled(sent.map((one) => queue.add(one, never)))
    expect(results.map(({ status }) => status).filter((status) => status === 'rejected')).toHaveLength(1)
    expect(results[3]?.status).toBe('rejected')
    expect(requests.flat()).toHaveLength(6)
  })

  test('another failure ends those that were in the request, and the queue goes on', async () => {
    let isBroken = true
    const queue = new PushQueue(async () => {
      if (isBroken) throw new Error('no network')
    }, 1e6)
    const sent = many(3)
    const results = await Promise.allSettled(sent.map((one) => queue.add(one, never)))
    expect(results.every(({ status }) => status === 'rejected')).toBe(true)
    isBroken = false
    await queue.add(segmentOf(hexId(), 1), never)
  })

  test('what was cancelled while it waited is not sent', async () => {
    const { requests, push } = stingy(1e6)
    const queue = new PushQueue(push, 1e6)
    const [first, second] = many(2) as [Segment, Segment]
    const one = queue.add(first, never)
    const two = queue.add(second, AbortSignal.abort())
    await one
    await expect(two).rejects.toMatchObject({ code: 'cancelled' })
    expect(requests).toEqual([[first.id]])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOfStep, secondsLeft, shareDone } from '../../src-renderer/imports/time-left'
import type { ProgressEvent } from '../../src-shared/contract/app-event'

const event = (phase: ProgressEvent['phase'], done: number, total: number | null): ProgressEvent => ({
  type: 'progress',
  task: 'import',
  phase,
  done,
  total,
})

describe('how much of a step is done', () => {
  it('runs from nothing to all over the phases, without going back', () => {
    const reading = [
      event('reading', 0, 400),
      event('reading', 200, 400),
      event('reading', 400, 400),
      event('understanding', 0, 50_000),
      event('understanding', 50_000, 50_000),
    ].map((one) => shareDone('reading', one))
    expect(reading).toEqual([0, 0.15, 0.3, 0.3, 1])
    expect(shareDone('writing', event('writing', 50_000, 50_000))).toBe(0.6)
    expect(shareDone('writing', event('finishing', 900_000, 900_000))).toBe(1)
  })

  it('is not known without a total, nor for a phase of another step', () => {
    expect(shareDone('reading', event('reading', 200, null))).toBeNull()
    expect(shareDone('reading', event('matching', 400, 400))).toBe(1)
    expect(isOfStep('writing', event('matching', 200, 400))).toBe(false)
    expect(isOfStep('writing', event('finishing', 200, 400))).toBe(true)
    expect(shareDone('writing', event('understanding', 200, 400))).toBeNull()
  })
})

describe('how long the rest will take', () => {
  it('is told once enough is done', () => {
    expect(secondsLeft({ at: 0, share: 0 }, { at: 1999, share: 0.5 })).toBeNull()
    expect(secondsLeft({ at: 0, share: 0 }, { at: 60_000, share: 0.03 })).toBeNull()
    expect(secondsLeft({ at: 0, share: 0 }, { at: 10_000, share: 0.25 })).toBe(30)
    // Seen only from the middle on: at the pace since then.
    expect(secondsLeft({ at: 5000, share: 0.5 }, { at: 10_000, share: 0.75 })).toBe(5)
  })

  it('is never negative, and nothing at the end', () => {
    const moment = fc.record({
      at: fc.double({ min: 0, max: 1e6, noNaN: true }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(moment, moment, (first, now) => {
        expect(secondsLeft(first, now) ?? 0).toBeGreaterThanOrEqual(0)
        expect(secondsLeft({ at: 0, share: 0 }, { at: 9000, share: 1 })).toBe(0)
      }),
    )
  })
})

import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { dueOffers } from '../../src-renderer/activities/due-choices'
import { snoozeOffers } from '../../src-renderer/activities/snooze-times'

/** Half-hour and 45-minute zones, both sides of the date line, clock changes at midnight and at two. */
const zones = [
  'Asia/Seoul',
  'Asia/Shanghai',
  'Europe/Moscow',
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Honolulu',
  'UTC',
]

const realZone = process.env['TZ']
afterEach(() => {
  if (realZone === undefined) delete process.env['TZ']
  else process.env['TZ'] = realZone
})

const HOUR = 3_600_000
const moments = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2040, 0, 1) })
const aSunday = new Date(2026, 10, 29, 16, 3).getTime()

describe('times offered for a snooze', () => {
  it('are an hour to the full five minutes, tomorrow nine and Monday nine', () => {
    const friday = new Date(2026, 10, 20, 16, 3, 40).getTime()
    expect(snoozeOffers(friday)).toEqual([
      { choice: 'hour', until: new Date(2026, 10, 20, 17, 0).getTime() },
      { choice: 'tomorrow', until: new Date(2026, 10, 21, 9).getTime() },
      { choice: 'nextWeek', until: new Date(2026, 10, 23, 9).getTime() },
    ])
  })

  it('name Monday once on a Sunday', () => {
    expect(snoozeOffers(aSunday).map(({ choice }) => choice)).toEqual(['hour', 'tomorrow'])
  })

  it('are different moments ahead, at every time in every zone', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (now, zone) => {
        process.env['TZ'] = zone
        const times = snoozeOffers(now).map(({ until }) => until)
        expect(new Set(times).size).toBe(times.length)
        for (const until of times) {
          expect(until).toBeGreaterThan(now)
          expect(until - now).toBeLessThanOrEqual(8 * 24 * HOUR)
        }
        for (const until of times.slice(1)) expect(new Date(until).getHours()).toBe(9)
        const isSunday = new Date(now).getDay() === 0
        expect(times).toHaveLength(isSunday ? 2 : 3)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('days offered for the next step', () => {
  it('name next Monday once, on a Sunday and on a Friday', () => {
    const friday = new Date(2026, 10, 27, 9).getTime()
    for (const now of [aSunday, friday])
      expect(dueOffers(now).map(({ choice }) => choice)).toEqual(['today', 'tomorrow', 'in3days', 'in2weeks'])
    expect(dueOffers(aSunday + 24 * HOUR).map(({ choice }) => choice)).toContain('nextMonday')
  })

  it('are different days, today first, at every time in every zone', () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (now, zone) => {
        process.env['TZ'] = zone
        const days = dueOffers(now).map(({ on }) => on)
        expect(new Set(days).size).toBe(days.length)
        expect(days.every((on) => on >= (days[0] ?? ''))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

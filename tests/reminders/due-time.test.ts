import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOfDay, instantOf, isZone, nextDay, wallTimeAt } from '../../src-shared/reminders/due-time'

const utc = (text: string) => Date.parse(text)

describe('instantOf', () => {
  it.each([
    ['plain winter time in Seoul', '2026-11-24', '10:00', 'Asia/Seoul', '2026-11-24T01:00:00Z'],
    ['Vladivostok is UTC+10', '2026-07-01', '09:00', 'Asia/Vladivostok', '2026-06-30T23:00:00Z'],
    ['half-hour zone', '2026-01-05', '09:30', 'Asia/Kolkata', '2026-01-05T04:00:00Z'],
    ['quarter-hour zone', '2026-01-05', '09:45', 'Asia/Kathmandu', '2026-01-05T04:00:00Z'],
    ['gap in Berlin moves forward', '2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00Z'],
    ['gap in New York moves forward', '2026-03-08', '02:15', 'America/New_York', '2026-03-08T07:15:00Z'],
    ['overlap in Berlin is the first one', '2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
    [
      'overlap in New York is the first one',
      '2026-11-01',
      '01:30',
      'America/New_York',
      '2026-11-01T05:30:00Z',
    ],
    ['half-hour change at Lord Howe', '2026-04-05', '01:45', 'Australia/Lord_Howe', '2026-04-04T14:45:00Z'],
    ['midnight that does not exist in Cairo', '2026-04-24', '00:00', 'Africa/Cairo', '2026-04-23T22:00:00Z'],
  ])('%s', (_name, on, time, zone, expected) => {
    expect(new Date(instantOf({ on, time, zone }) ?? 0).toISOString()).toBe(
      new Date(utc(expected)).toISOString(),
    )
  })

  it('says null for a zone or a day that does not exist', () => {
    expect(instantOf({ on: '2026-01-01', time: '10:00', zone: 'Mars/Olympus' })).toBeNull()
    expect(instantOf({ on: 'soon', time: '10:00', zone: 'Asia/Seoul' })).toBeNull()
    expect(isZone('Mars/Olympus')).toBe(false)
  })

  it('gives a wall time back unless a clock change skipped it', () => {
    const zones = [
      'Asia/Seoul',
      'Asia/Shanghai',
      'Europe/Moscow',
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
    ]
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 365 * 3 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.constantFrom(...zones),
        (days, minute, zone) => {
          const on = nextDay('2025-06-01', days)
          const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
          const instant = instantOf({ on, time, zone })
          expect(instant).not.toBeNull()
          const shown = wallTimeAt(instant ?? 0, zone)
          const late = Date.parse(`${shown.on}T${shown.time}Z`) - Date.parse(`${on}T${time}Z`)
          expect([0, 30 * 60_000, 60 * 60_000]).toContain(late)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('boundsOfDay', () => {
  it.each([
    ['2026-11-24', 'Asia/Seoul', 24],
    ['2026-03-29', 'Europe/Berlin', 23],
    ['2026-10-25', 'Europe/Berlin', 25],
  ])('%s in %s has %i hours', (on, zone, hours) => {
    const bounds = boundsOfDay(on, zone)
    expect(((bounds?.end ?? 0) - (bounds?.start ?? 0)) / 3_600_000).toBe(hours)
  })
})

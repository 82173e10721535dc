import { describe, expect, it } from 'vitest'
import { createActivitiesService } from '../../src-main/activities/activities-service'
import { TICK_MILLISECONDS } from '../../src-main/reminders/reminder-scheduler'
import {
  createRemindersService,
  remindersDeriver,
  startReminders,
} from '../../src-main/reminders/reminders-service'
import { createTodayService } from '../../src-main/today/today-service'
import type { NotifyEvent } from '../../src-shared/contract/app-event'
import type { ActivityId } from '../../src-shared/kernel/ids'
import { fixedClock } from '../support/fixed-clock'
import { manualTicker } from '../support/manual-ticker'
import { openTestDatabase } from '../support/open-test-database'
import { depsOn, type TestDeps } from '../support/service-deps'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

interface Plan {
  on: string
  time: string | null
  zone?: string
  remindMinutes?: number | null
  title?: string
}

/** A workspace at an instant, with its reminders running. */
function world(now: string, zone = 'Asia/Seoul') {
  const clock = fixedClock(Date.parse(now), zone)
  const database = openTestDatabase({ clock, derivers: [remindersDeriver] })
  const deps = depsOn(database)
  return { ...runningOn(deps), clock, database }
}

function runningOn(deps: TestDeps) {
  const ticker = manualTicker()
  const activities = createActivitiesService(deps)
  let scheduler = startReminders(deps, ticker)
  return {
    deps,
    ticker,
    activities,
    plan: async ({ on, time, zone, title = '견적 회신', ...rest }: Plan): Promise<ActivityId> => {
      const due = { on, time, ...(zone ? { zone } : {}) }
      const { activity } = await activities.create({ kind: 'call', title, due, ...rest })
      return activity.id
    },
    look: () => scheduler.look(),
    stop: () => scheduler.stop(),
    start: async () => {
      scheduler = startReminders(deps, ticker)
      await scheduler.look()
    },
    spoken: () => deps.events.filter((event): event is NotifyEvent => event.type === 'notify'),
    titles: () =>
      deps.events.flatMap((event) =>
        event.type === 'notify' ? [event.title.params?.['title'] ?? event.title.key] : [],
      ),
  }
}

describe('a reminder', () => {
  it('speaks at its time and not before', async () => {
    const { plan, look, spoken, clock } = world('2026-11-24T00:00:00Z')
    await plan({ on: '2026-11-24', time: '10:00' })
    clock.set(Date.parse('2026-11-24T00:59:59Z'))
    await look()
    expect(spoken()).toHaveLength(0)
    clock.set(Date.parse('2026-11-24T01:00:00Z'))
    await look()
    expect(spoken()).toMatchObject([{ title: { params: { title: '견적 회신' } }, route: '/today' }])
  })

  it('speaks once, however often the scheduler looks', async () => {
    const { plan, look, spoken, clock } = world('2026-11-24T00:00:00Z')
    await plan({ on: '2026-11-24', time: '10:00' })
    clock.set(Date.parse('2026-11-24T01:00:10Z'))
    await Promise.all([look(), look(), look()])
    await look()
    expect(spoken()).toHaveLength(1)
  })

  it('speaks once although two schedulers run on one database', async () => {
    const first = world('2026-11-24T00:00:00Z')
    await first.plan({ on: '2026-11-24', time: '10:00' })
    const second = runningOn(first.deps)
    first.clock.set(Date.parse('2026-11-24T01:00:00Z'))
    await Promise.all([first.look(), second.look()])
    expect(first.spoken()).toHaveLength(1)
  })

  it('speaks once across a restart', async () => {
    const { plan, look, stop, start, spoken, clock } = world('2026-11-24T00:00:00Z')
    await plan({ on: '2026-11-24', time: '10:00' })
    clock.set(Date.parse('2026-11-24T01:00:00Z'))
    await look()
    stop()
    clock.move(5 * MINUTE)
    await start()
    expect(spoken()).toHaveLength(1)
  })

  it('speaks ahead of its time when a lead is wished', async () => {
    const { plan, look, spoken, clock } = world('2026-11-24T00:00:00Z')
    await plan({ on: '2026-11-24', time: '10:00', remindMinutes: 15 })
    clock.set(Date.parse('2026-11-24T00:44:00Z'))
    await look()
    expect(spoken()).toHaveLength(0)
    clock.set(Date.parse('2026-11-24T00:45:00Z'))
    await look()
    expect(spoken()).toHaveLength(1)
  })

  it.each([
    ['a whole day', { on: '2026-11-24', time: null }],
    ['a time without a reminder', { on: '2026-11-24', time: '10:00', remindMinutes: null }],
  ])('does not speak for %s', async (_name, plan) => {
    const running = world('2026-11-23T00:00:00Z')
    await running.plan(plan)
    running.clock.move(3 * DAY)
    await running.look()
    expect(running.spoken()).toHaveLength(0)
  })

  it.each([
    ['completed', (w: ReturnType<typeof world>, id: ActivityId) => w.activities.complete({ id })],
    ['removed', (w: ReturnType<typeof world>, id: ActivityId) => w.activities.remove({ ids: [id] })],
  ])('does not speak of what was %s', async (_name, end) => {
    const running = world('2026-11-24T00:00:00Z')
    await end(running, await running.plan({ on: '2026-11-24', time: '10:00' }))
    running.clock.set(Date.parse('2026-11-24T01:00:00Z'))
    await running.look()
    expect(running.spoken()).toHaveLength(0)
  })

  it('speaks at the new time after the task was moved, although it had spoken', async () => {
    const { plan, look, activities, spoken, clock } = world('2026-11-24T00:00:00Z')
    const id = await plan({ on: '2026-11-24', time: '10:00' })
    clock.set(Date.parse('2026-11-24T01:00:00Z'))
    await look()
    await activities.update({ id, patch: { due: { on: '2026-11-24', time: '15:00' } } })
    await look()
    expect(spoken()).toHaveLength(1)
    clock.set(Date.parse('2026-11-24T06:00:00Z'))
    await look()
    expect(spoken()).toHaveLength(2)
  })

  it('speaks again when a snooze ends, and only then', async () => {
    const { plan, look, activities, spoken, clock } = world('2026-11-24T00:00:00Z')
    const id = await plan({ on: '2026-11-24', time: '10:00' })
    clock.set(Date.parse('2026-11-24T01:00:00Z'))
    await look()
    await activities.snooze({ id, until: clock.now() + HOUR })
    clock.move(59 * MINUTE)
    await look()
    expect(spoken()).toHaveLength(1)
    clock.move(MINUTE)
    await look()
    expect(spoken()).toHaveLength(2)
  })

  it('is undone with the change that made it', async () => {
    const { plan, look, deps, spoken, clock } = world('2026-11-24T00:00:00Z')
    await plan({ on: '2026-11-24', time: '10:00' })
    const last = await deps.journal.lastUndoable()
    await deps.journal.undo(last?.id ?? '')
    clock.set(Date.parse('2026-11-24T01:00:00Z'))
    await look()
    expect(spoken()).toHaveLength(0)
  })
})

describe('time', () => {
  it.each([
    [
      '2026-03-29T00:00:00Z',
      'Europe/Berlin',
      '2026-03-29',
      '02:30',
      '2026-03-29T01:30:00Z',
      'a time skipped in spring',
    ],
    [
      '2026-10-24T22:00:00Z',
      'Europe/Berlin',
      '2026-10-25',
      '02:30',
      '2026-10-25T00:30:00Z',
      'a time that comes twice',
    ],
    [
      '2026-03-08T05:00:00Z',
      'America/New_York',
      '2026-03-08',
      '02:30',
      '2026-03-08T07:30:00Z',
      'the gap in New York',
    ],
    [
      '2026-11-01T03:00:00Z',
      'America/New_York',
      '2026-11-01',
      '01:30',
      '2026-11-01T05:30:00Z',
      'the overlap there',
    ],
    [
      '2026-11-20T00:00:00Z',
      'Asia/Shanghai',
      '2026-11-20',
      '18:00',
      '2026-11-20T10:00:00Z',
      'a zone without changes',
    ],
  ])('%s %s: %s %s speaks at %s (%s)', async (now, zone, on, time, fires) => {
    const { plan, look, spoken, clock } = world(now, zone)
    await plan({ on, time })
    clock.set(Date.parse(fires) - 1000)
    await look()
    expect(spoken()).toHaveLength(0)
    clock.set(Date.parse(fires))
    await look()
    expect(spoken()).toHaveLength(1)
    clock.move(2 * HOUR)
    await look()
    expect(spoken()).toHaveLength(1)
  })

  it('keeps an appointment at its instant when the laptop travels', async () => {
    const { plan, look, spoken, clock } = world('2026-11-24T00:00:00Z')
    await plan({ on: '2026-11-24', time: '10:00' })
    clock.setZone('Europe/Moscow')
    clock.set(Date.parse('2026-11-24T01:00:00Z'))
    await look()
    expect(spoken()).toHaveLength(1)
  })

  it('keeps the zone that was meant, not the one of the laptop', async () => {
    const { plan, look, spoken, clock } = world('2026-11-24T00:00:00Z')
    await plan({ on: '2026-11-24', time: '10:00', zone: 'Europe/Moscow' })
    clock.set(Date.parse('2026-11-24T06:59:00Z'))
    await look()
    expect(spoken()).toHaveLength(0)
    clock.set(Date.parse('2026-11-24T07:00:00Z'))
    await look()
    expect(spoken()).toHaveLength(1)
  })

  it('does not repeat itself when the clock is set back', async () => {
    const { plan, look, spoken, clock } = world('2026-11-24T00:00:00Z')
    await plan({ on: '2026-11-24', time: '10:00' })
    clock.set(Date.parse('2026-11-24T01:00:00Z'))
    await look()
    clock.move(-3 * HOUR)
    await look()
    clock.move(3 * HOUR)
    await look()
    expect(spoken()).toHaveLength(1)
  })

  it('speaks at once when the clock is set forward past it', async () => {
    const { plan, look, spoken, clock } = world('2026-11-24T00:00:00Z')
    await plan({ on: '2026-11-24', time: '10:00' })
    clock.set(Date.parse('2026-11-24T01:01:00Z'))
    await look()
    expect(spoken()).toHaveLength(1)
  })

  it('finds a reminder thirty days ahead without a long timer', async () => {
    const { plan, look, spoken, clock, ticker } = world('2026-11-24T00:00:00Z')
    await plan({ on: '2026-12-24', time: '10:00' })
    await look()
    expect(spoken()).toHaveLength(0)
    expect(ticker.shortest).toBeLessThanOrEqual(30_000)
    expect(TICK_MILLISECONDS).toBeLessThanOrEqual(30_000)
    clock.set(Date.parse('2026-12-24T01:00:00Z'))
    await look()
    expect(spoken()).toHaveLength(1)
  })
})

describe('what was missed', () => {
  it('is gathered into one message after a week closed', async () => {
    const { plan, stop, start, spoken, clock } = world('2026-11-24T00:00:00Z')
    for (const hour of ['10', '11', '12']) await plan({ on: '2026-11-25', time: `${hour}:00` })
    stop()
    clock.move(7 * DAY)
    await start()
    expect(spoken()).toMatchObject([{ body: { key: 'reminders.notify.missed', params: { count: 3 } } }])
  })

  it('is gathered after sleep, while what is due now speaks for itself', async () => {
    const { plan, look, titles, clock } = world('2026-11-24T00:00:00Z')
    await plan({ on: '2026-11-24', time: '10:00', title: '첫째' })
    await plan({ on: '2026-11-24', time: '11:00', title: '둘째' })
    await plan({ on: '2026-11-24', time: '14:00', title: '셋째' })
    clock.set(Date.parse('2026-11-24T05:00:00Z'))
    await look()
    expect(titles()).toEqual(['reminders.notify.missedTitle', '셋째'])
  })

  it('stands on the Today page until it is acknowledged, in the order of its time', async () => {
    const { deps, plan, stop, start, clock } = world('2026-11-24T00:00:00Z')
    const later = await plan({ on: '2026-11-25', time: '15:00', title: 'Позвонить' })
    const sooner = await plan({ on: '2026-11-25', time: '10:00', title: '打电话' })
    stop()
    clock.move(3 * DAY)
    await start()
    const today = createTodayService(deps)
    const before = await today.getScreen({})
    expect(before.missed.map((one) => one.activity.id)).toEqual([sooner, later])
    expect(before.missedSince).toBe(Date.parse('2026-11-25T01:00:00Z'))
    expect(before.overdue).toEqual([])
    expect(await createRemindersService(deps).acknowledgeMissed({})).toEqual({ count: 2 })
    const after = await today.getScreen({})
    expect(after.missed).toEqual([])
    expect(after.overdue.map((one) => one.activity.id)).toEqual([sooner, later])
  })

  it('is not told twice after a second start', async () => {
    const { plan, stop, start, spoken, clock } = world('2026-11-24T00:00:00Z')
    await plan({ on: '2026-11-25', time: '10:00' })
    stop()
    clock.move(3 * DAY)
    await start()
    stop()
    await start()
    expect(spoken()).toHaveLength(1)
  })
})

describe('the scheduler', () => {
  it('survives a rebuild of the due times: what has spoken stays silent', async () => {
    const { deps, plan, look, spoken, clock } = world('2026-11-24T00:00:00Z')
    await plan({ on: '2026-11-24', time: '10:00' })
    clock.set(Date.parse('2026-11-24T01:00:00Z'))
    await look()
    await deps.journal.rebuildDerived()
    await look()
    expect(spoken()).toHaveLength(1)
  })

  it('goes on after an error and stops its ticks when it ends', async () => {
    const { plan, look, stop, spoken, clock, ticker, database } = world('2026-11-24T00:00:00Z')
    await plan({ on: '2026-11-24', time: '10:00' })
    await database.writeLocal(
      (trx) => void trx.statement('ALTER TABLE reminder_fired RENAME TO hidden').run(),
    )
    clock.set(Date.parse('2026-11-24T01:00:00Z'))
    await look()
    expect(spoken()).toHaveLength(0)
    await database.writeLocal(
      (trx) => void trx.statement('ALTER TABLE hidden RENAME TO reminder_fired').run(),
    )
    await look()
    expect(spoken()).toHaveLength(1)
    expect(ticker.running).toBe(1)
    stop()
    expect(ticker.running).toBe(0)
  })
})

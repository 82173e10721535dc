import type { ServiceOf } from '../../src-shared/contract/define-contract'
import { boundsOfDay, nextDay, wallTimeAt } from '../../src-shared/reminders/due-time'
import type { todayContract } from '../../src-shared/today/today-contract'
import type { ServiceDeps } from '../service-deps'
import {
  countDone,
  countPlannedBetween,
  dealsToWatch,
  LINES,
  missedActivities,
  plannedBetween,
  withCustomers,
} from './today-queries'

/** How many days ahead the page looks. */
const UPCOMING_DAYS = 7

/** How many planned things are overdue or due today. */
export function countDue(deps: ServiceDeps): Promise<number> {
  const { on } = wallTimeAt(deps.clock.now(), deps.clock.zone())
  const end = boundsOfDay(on, deps.clock.zone())?.end ?? deps.clock.now()
  return countPlannedBetween(deps.read, { from: 0, until: end })
}

/** Serves the Today page: one call, everything in the order to do it. Days are those of this device's zone. */
export function createTodayService(deps: ServiceDeps): ServiceOf<typeof todayContract> {
  return {
    getScreen: async () => {
      const now = deps.clock.now()
      const zone = deps.clock.zone()
      const { on: day } = wallTimeAt(now, zone)
      const bounds = boundsOfDay(day, zone) ?? { start: now, end: now }
      const soon = boundsOfDay(nextDay(day, UPCOMING_DAYS), zone)?.end ?? bounds.end
      const before = { from: 0, until: bounds.start, now }
      const today = { from: bounds.start, until: bounds.end, now }
      const missed = await missedActivities(deps.read)
      const missedIds = new Set(missed.activities.map((one) => one.id))
      const notMissed = (activities: Awaited<ReturnType<typeof plannedBetween>>) =>
        activities.filter((one) => !missedIds.has(one.id))
      const deals = await dealsToWatch(deps.read, now)
      return {
        day,
        now,
        overdue: await withCustomers(deps.read, notMissed(await plannedBetween(deps.read, before))),
        due: await withCustomers(deps.read, notMissed(await plannedBetween(deps.read, today))),
        missed: await withCustomers(deps.read, missed.activities),
        missedSince: missed.since,
        staleDeals: deals.stale.slice(0, LINES),
        dealsWithoutNextStep: deals.withoutNextStep.slice(0, LINES),
        upcoming: await withCustomers(
          deps.read,
          await plannedBetween(deps.read, { from: bounds.end, until: soon, now }),
        ),
        doneCount: await countDone(deps.read, today),
        counts: {
          overdue: await countPlannedBetween(deps.read, before),
          due: await countPlannedBetween(deps.read, today),
          missed: missed.activities.length,
          stale: deals.stale.length,
          withoutNextStep: deals.withoutNextStep.length,
        },
      }
    },
  }
}

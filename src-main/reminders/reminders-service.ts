import type { ServiceOf } from '../../src-shared/contract/define-contract'
import { message } from '../../src-shared/contract/message'
import type { remindersContract } from '../../src-shared/reminders/reminders-contract'
import { activityViews } from '../activities/activities-service'
import { idBytes, idText } from '../database/ids'
import type { Deriver } from '../journal/journal'
import type { ServiceDeps } from '../service-deps'
import type { Ticker } from '../workspace-api'
import { type ClaimedReminder, createReminderScheduler, type ReminderScheduler } from './reminder-scheduler'
import { acknowledgeMissed, claimDue, rebuildReminders, refreshReminders } from './reminders-queries'

/** Keeps the due times of reminders in step with the activities that a transaction touched. */
export const remindersDeriver: Deriver = {
  name: 'reminders',
  tables: ['reminderDue'],
  derive: (trx, touched) => refreshReminders(trx, touched.get('activity') ?? []),
  rebuild: rebuildReminders,
}

/** Where a click on the reminder of an activity leads: to the record it is about, else to Today. */
function routeOf(
  activity: { dealId: string | null; personId: string | null; companyId: string | null } | undefined,
): string {
  if (activity?.personId) return `/people/${activity.personId}`
  if (activity?.companyId) return `/companies/${activity.companyId}`
  if (activity?.dealId) return `/deals/${activity.dealId}`
  return '/today'
}

async function speak(deps: ServiceDeps, reminder: ClaimedReminder): Promise<void> {
  const [activity] = await activityViews(deps.read, (rows) =>
    rows.where('activity.id', '=', idBytes(reminder.activityId)),
  )
  if (!activity) return
  const who = [activity.personName, activity.companyName].filter(Boolean).join(', ') || activity.dealTitle
  deps.emit({
    type: 'notify',
    title: message('reminders.notify.title', { title: activity.title }),
    body: who ? message('reminders.notify.about', { who }) : message('reminders.notify.due'),
    route: routeOf(activity),
  })
}

/** Starts the reminders of an open workspace. They end with `stop`. */
export function startReminders(deps: ServiceDeps, ticker: Ticker): ReminderScheduler {
  const changed = () => deps.emit({ type: 'changed', topics: ['reminders'], ids: null, transaction: null })
  return createReminderScheduler({
    clock: deps.clock,
    ticker,
    claim: async (now, missedBefore) => {
      const waiting = await deps.read
        .selectFrom('reminderDue')
        .where('fireAt', '<=', now)
        .select('activity')
        .limit(1)
        .execute()
      if (waiting.length === 0) return []
      const claimed = await deps.writeLocal((trx) => claimDue(trx, { now, missedBefore }))
      return claimed.map(({ activity, occurrence }) => ({ activityId: idText(activity), occurrence }))
    },
    speak: async (reminder) => {
      await speak(deps, reminder)
      changed()
    },
    speakMissed: async (reminders) => {
      deps.emit({
        type: 'notify',
        title: message('reminders.notify.missedTitle'),
        body: message('reminders.notify.missed', { count: reminders.length }),
        route: '/today',
      })
      changed()
    },
    onError: (error) => deps.log(`reminders: ${error instanceof Error ? error.message : String(error)}`),
  })
}

/** Serves the reminders contract. */
export function createRemindersService(deps: ServiceDeps): ServiceOf<typeof remindersContract> {
  return {
    acknowledgeMissed: async () => {
      const count = await deps.writeLocal((trx) => acknowledgeMissed(trx, deps.clock.now()))
      deps.emit({ type: 'changed', topics: ['reminders'], ids: null, transaction: null })
      return { count }
    },
  }
}

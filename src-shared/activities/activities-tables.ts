import { defineTable, flag, group, instant, integer, reference, text } from '../contract/define-table'

/**
 * Something done or planned; it stands on a timeline. Planned: `dueAt` or `dueOn` in the due group is set and
 * `doneAt` is null. `dueLocal` is the wall time `YYYY-MM-DDTHH:mm` (or the day alone when `isAllDay` is 1) in `dueZone`.
 */
export const activityTable = defineTable(12, 'activity', {
  kind: group(1, { kind: text() }),
  title: group(2, { title: text() }),
  body: group(3, { body: text() }),
  person: group(4, { personId: reference('person') }),
  company: group(5, { companyId: reference('company') }),
  deal: group(6, { dealId: reference('deal') }),
  due: group(7, { dueLocal: text(), dueZone: text(), dueAt: instant(), isAllDay: flag() }),
  done: group(8, { doneAt: instant() }),
  happenedAt: group(9, { happenedAt: instant() }),
  minutes: group(10, { minutes: integer() }),
  snooze: group(11, { snoozedUntil: instant() }),
  remind: group(12, { remindMinutes: integer() }),
  direction: group(13, { direction: text() }),
  owner: group(14, { owner: text() }),
  createdAt: group(15, { createdAt: instant() }),
})

import type { LocalTrx } from '../database/transaction'

/**
 * When an open activity speaks: at the end of its snooze, else at its time less the wished lead. Whole days and
 * activities without a lead do not speak. The one rule, used for single activities and for the rebuild.
 */
const FIRE_AT = `CASE
  WHEN snoozed_until IS NOT NULL THEN snoozed_until
  WHEN due_at IS NOT NULL AND is_all_day = 0 AND remind_minutes IS NOT NULL THEN due_at - remind_minutes * 60000
END`

const SPEAKS = `deleted_at IS NULL AND done_at IS NULL AND happened_at IS NULL AND (${FIRE_AT}) IS NOT NULL`

/** Works out anew when the given activities speak. */
export function refreshReminders(trx: LocalTrx, activityIds: Iterable<Uint8Array>): void {
  const forget = trx.statement('DELETE FROM reminder_due WHERE activity = ?')
  const write = trx.statement(
    `INSERT INTO reminder_due (activity, fire_at) SELECT id, ${FIRE_AT} FROM activity WHERE id = ? AND ${SPEAKS}`,
  )
  for (const id of activityIds) {
    forget.run(id)
    write.run(id)
  }
}

/** Throws all due times away and works them out again from the activities. */
export function rebuildReminders(trx: LocalTrx): void {
  trx.statement('DELETE FROM reminder_due').run()
  trx
    .statement(
      `INSERT INTO reminder_due (activity, fire_at) SELECT id, ${FIRE_AT} FROM activity WHERE ${SPEAKS}`,
    )
    .run()
}

/**
 * Marks every occurrence due up to `now` that has not spoken yet as fired, and returns them, oldest first. One
 * statement: an occurrence is claimed by exactly one caller.
 */
export function claimDue(
  trx: LocalTrx,
  times: { now: number; missedBefore: number },
): { activity: Uint8Array; occurrence: number }[] {
  return trx
    .statement<{ activity: Uint8Array; occurrence: number }>(
      `INSERT INTO reminder_fired (activity, occurrence, fired_at, was_missed)
       SELECT activity, fire_at, ?, fire_at <= ? FROM reminder_due
       WHERE fire_at <= ? AND NOT EXISTS (
         SELECT 1 FROM reminder_fired AS fired
         WHERE fired.activity = reminder_due.activity AND fired.occurrence = reminder_due.fire_at
       )
       ORDER BY fire_at
       ON CONFLICT DO NOTHING
       RETURNING activity, occurrence`,
    )
    .all(times.now, times.missedBefore, times.now)
    .sort((one, other) => one.occurrence - other.occurrence)
}

/** The person has seen what was missed. Returns how many there were. */
export function acknowledgeMissed(trx: LocalTrx, now: number): number {
  return trx
    .statement(
      'UPDATE reminder_fired SET acknowledged_at = ? WHERE was_missed = 1 AND acknowledged_at IS NULL',
    )
    .run(now).changes
}

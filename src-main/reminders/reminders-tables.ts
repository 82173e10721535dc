/** When the reminder of an open activity speaks. Derived from activity, rebuilt at will. */
export interface ReminderDueTable {
  activity: Uint8Array
  fireAt: number
}

/** Which occurrences this device has spoken of. Local; survives every rebuild. */
export interface ReminderFiredTable {
  activity: Uint8Array
  occurrence: number
  firedAt: number
  wasMissed: number
  acknowledgedAt: number | null
}

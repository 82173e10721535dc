import type { ReminderDueTable, ReminderFiredTable } from '../reminders/reminders-tables'
import type { DeviceSettingTable } from '../settings/settings-tables'

/**
 * Local and derived tables, for queries: one line per table, `camelCaseName: TheInterfaceOfTheFeature`.
 * Their columns are camelCase too. A feature that brings a table adds its line here and its migration.
 */
// biome-ignore format: one line per table
export interface LocalTables {
  deviceSetting: DeviceSettingTable
  reminderDue: ReminderDueTable
  reminderFired: ReminderFiredTable
}

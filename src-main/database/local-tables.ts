import type { ImportMappingTable } from '../import/imports-tables'
import type { MatchKeyTable, MatchRecordTable } from '../matching/matching-tables'
import type {
  CompanyOverviewTable,
  MergedRecordTable,
  PersonOverviewTable,
} from '../overviews/overview-tables'
import type { ReminderDueTable, ReminderFiredTable } from '../reminders/reminders-tables'
import type { SearchDocumentTable, SearchFtsTable } from '../search/search-tables'
import type { DeviceSettingTable } from '../settings/settings-tables'
import type {
  ExchangePeerTable,
  ExchangeHoldingTable,
  SettledConflictTable,
  ExchangeTargetTable,
} from '../sync/sync-tables'

/**
 * Local and derived tables, for queries: one line per table, `camelCaseName: TheInterfaceOfTheFeature`.
 * Their columns are camelCase too. A feature that brings a table adds its line here and its migration.
 */
export interface LocalTables {
  companyOverview: CompanyOverviewTable
  deviceSetting: DeviceSettingTable
  importMapping: ImportMappingTable
  matchKey: MatchKeyTable
  matchRecord: MatchRecordTable
  mergedRecord: MergedRecordTable
  personOverview: PersonOverviewTable
  reminderDue: ReminderDueTable
  reminderFired: ReminderFiredTable
  searchActivityFts: SearchFtsTable
  searchDocument: SearchDocumentTable
  searchFts: SearchFtsTable
  exchangePeer: ExchangePeerTable
  exchangeHolding: ExchangeHoldingTable
  settledConflict: SettledConflictTable
  exchangeTarget: ExchangeTargetTable
}

import { activitiesContract } from '../activities/activities-contract'
import { companiesContract } from '../companies/companies-contract'
import { dealsContract } from '../deals/deals-contract'
import { desktopContract } from '../desktop/desktop-contract'
import { exportContract } from '../export/export-contract'
import { historyContract } from '../history/history-contract'
import { importHistoryContract } from '../imports/import-history-contract'
import { importsContract } from '../imports/imports-contract'
import { mergingContract } from '../merging/merging-contract'
import { peopleContract } from '../people/people-contract'
import { remindersContract } from '../reminders/reminders-contract'
import { searchContract } from '../search/search-contract'
import { settingsContract } from '../settings/settings-contract'
import { syncContract } from '../sync/sync-contract'
import { tagsContract } from '../tags/tags-contract'
import { todayContract } from '../today/today-contract'
import { workspaceContract } from '../workspace/workspace-contract'
import type { ApiOf } from './define-contract'

/** What the workspace process answers, one line per feature. */
export const workspaceContracts = {
  activities: activitiesContract,
  companies: companiesContract,
  deals: dealsContract,
  export: exportContract,
  history: historyContract,
  importHistory: importHistoryContract,
  imports: importsContract,
  merging: mergingContract,
  people: peopleContract,
  reminders: remindersContract,
  search: searchContract,
  settings: settingsContract,
  sync: syncContract,
  tags: tagsContract,
  today: todayContract,
  workspace: workspaceContract,
} as const

/** What the main process answers itself. */
export const mainContracts = { desktop: desktopContract } as const

export const appContract = { ...workspaceContracts, ...mainContracts } as const

export type AppApi = ApiOf<typeof appContract>

/** The name of a call on the wire, for example `people.list`; its channel is `tradewind:people.list`. */
export type MethodName = {
  [Feature in keyof typeof appContract]: `${Feature & string}.${keyof (typeof appContract)[Feature] & string}`
}[keyof typeof appContract]

/** The prefix of every channel between the window and main. */
export const channelPrefix = 'tradewind:'

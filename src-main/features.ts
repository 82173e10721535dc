import type { workspaceContracts } from '../src-shared/contract/app-contract'
import type { ServiceOf } from '../src-shared/contract/define-contract'
import { createActivitiesService } from './activities/activities-service'
import { createCompaniesService } from './companies/companies-service'
import { createDealsService } from './deals/deals-service'
import { createExportService } from './export/export-service'
import { createHistoryService } from './history/history-service'
import { createImportHistoryService } from './import/import-history-service'
import { createImportsService, type ImportGround } from './import/imports-service'
import { createImportDesk } from './import/opened/create-import-desk'
import { customerDeriver } from './overviews/customer-deriver'
import { createMergingService } from './merging/merging-service'
import { createPeopleService } from './people/people-service'
import { createRemindersService, remindersDeriver } from './reminders/reminders-service'
import { createSearchService } from './search/search-service'
import type { ServiceDeps } from './service-deps'
import { createSettingsService } from './settings/settings-service'
import type { SyncGround } from './sync/sync-ground'
import { createSyncService } from './sync/sync-service'
import { createTagsService } from './tags/tags-service'
import { createTodayService } from './today/today-service'
import { createWorkspaceService, type WorkspaceGround } from './workspace/workspace-service'

/** What keeps the tables that follow from replicated ones: search, keys of duplicates and overviews; reminders. */
export const derivers = [customerDeriver, remindersDeriver]

type Services = {
  [Feature in keyof typeof workspaceContracts]: ServiceOf<(typeof workspaceContracts)[Feature]>
}

/** Every feature's service, one line each. */
export function createServices(
  deps: ServiceDeps,
  ground: WorkspaceGround & ImportGround & { readonly sync: SyncGround },
) {
  const desk = createImportDesk(deps, ground)
  return {
    activities: createActivitiesService(deps),
    companies: createCompaniesService(deps),
    deals: createDealsService(deps),
    export: createExportService(deps),
    history: createHistoryService(deps),
    importHistory: createImportHistoryService(deps, { ...ground, desk }),
    imports: createImportsService(deps, { ...ground, desk }),
    merging: createMergingService(deps),
    people: createPeopleService(deps),
    reminders: createRemindersService(deps),
    search: createSearchService(deps),
    settings: createSettingsService(deps),
    sync: createSyncService(ground.sync),
    tags: createTagsService(deps),
    today: createTodayService(deps),
    workspace: createWorkspaceService(deps, ground),
  } satisfies Services
}

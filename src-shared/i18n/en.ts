import activities from './activities/en.json' with { type: 'json' }
import app from './app/en.json' with { type: 'json' }
import cli from './cli/en.json' with { type: 'json' }
import companies from './companies/en.json' with { type: 'json' }
import customers from './customers/en.json' with { type: 'json' }
import deals from './deals/en.json' with { type: 'json' }
import error from './error/en.json' with { type: 'json' }
import exporting from './export/en.json' with { type: 'json' }
import frame from './frame/en.json' with { type: 'json' }
import history from './history/en.json' with { type: 'json' }
import importHistory from './importHistory/en.json' with { type: 'json' }
import imports from './imports/en.json' with { type: 'json' }
import label from './label/en.json' with { type: 'json' }
import merging from './merging/en.json' with { type: 'json' }
import people from './people/en.json' with { type: 'json' }
import reminders from './reminders/en.json' with { type: 'json' }
import search from './search/en.json' with { type: 'json' }
import settings from './settings/en.json' with { type: 'json' }
import sync from './sync/en.json' with { type: 'json' }
import tags from './tags/en.json' with { type: 'json' }
import today from './today/en.json' with { type: 'json' }
import workspace from './workspace/en.json' with { type: 'json' }

/** Every text in this language, by feature. A new feature adds its line here, in the sister files and in text-key.ts. */
export const en = {
  activities,
  app,
  cli,
  companies,
  customers,
  deals,
  error,
  export: exporting,
  frame,
  history,
  importHistory,
  imports,
  label,
  merging,
  people,
  reminders,
  search,
  settings,
  sync,
  tags,
  today,
  workspace,
}

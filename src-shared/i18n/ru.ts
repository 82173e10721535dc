import activities from './activities/ru.json' with { type: 'json' }
import app from './app/ru.json' with { type: 'json' }
import cli from './cli/ru.json' with { type: 'json' }
import companies from './companies/ru.json' with { type: 'json' }
import customers from './customers/ru.json' with { type: 'json' }
import deals from './deals/ru.json' with { type: 'json' }
import error from './error/ru.json' with { type: 'json' }
import exporting from './export/ru.json' with { type: 'json' }
import frame from './frame/ru.json' with { type: 'json' }
import history from './history/ru.json' with { type: 'json' }
import importHistory from './importHistory/ru.json' with { type: 'json' }
import imports from './imports/ru.json' with { type: 'json' }
import label from './label/ru.json' with { type: 'json' }
import merging from './merging/ru.json' with { type: 'json' }
import people from './people/ru.json' with { type: 'json' }
import reminders from './reminders/ru.json' with { type: 'json' }
import search from './search/ru.json' with { type: 'json' }
import settings from './settings/ru.json' with { type: 'json' }
import sync from './sync/ru.json' with { type: 'json' }
import tags from './tags/ru.json' with { type: 'json' }
import today from './today/ru.json' with { type: 'json' }
import workspace from './workspace/ru.json' with { type: 'json' }

/** Every text in this language, by feature. A new feature adds its line here, in the sister files and in text-key.ts. */
export const ru = {
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

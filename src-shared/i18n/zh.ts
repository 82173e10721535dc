import activities from './activities/zh.json' with { type: 'json' }
import app from './app/zh.json' with { type: 'json' }
import cli from './cli/zh.json' with { type: 'json' }
import companies from './companies/zh.json' with { type: 'json' }
import customers from './customers/zh.json' with { type: 'json' }
import deals from './deals/zh.json' with { type: 'json' }
import error from './error/zh.json' with { type: 'json' }
import exporting from './export/zh.json' with { type: 'json' }
import frame from './frame/zh.json' with { type: 'json' }
import history from './history/zh.json' with { type: 'json' }
import importHistory from './importHistory/zh.json' with { type: 'json' }
import imports from './imports/zh.json' with { type: 'json' }
import label from './label/zh.json' with { type: 'json' }
import merging from './merging/zh.json' with { type: 'json' }
import people from './people/zh.json' with { type: 'json' }
import reminders from './reminders/zh.json' with { type: 'json' }
import search from './search/zh.json' with { type: 'json' }
import settings from './settings/zh.json' with { type: 'json' }
import sync from './sync/zh.json' with { type: 'json' }
import tags from './tags/zh.json' with { type: 'json' }
import today from './today/zh.json' with { type: 'json' }
import workspace from './workspace/zh.json' with { type: 'json' }

/** Every text in this language, by feature. A new feature adds its line here, in the sister files and in text-key.ts. */
export const zh = {
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

import activities from './activities/ko.json' with { type: 'json' }
import app from './app/ko.json' with { type: 'json' }
import cli from './cli/ko.json' with { type: 'json' }
import companies from './companies/ko.json' with { type: 'json' }
import customers from './customers/ko.json' with { type: 'json' }
import deals from './deals/ko.json' with { type: 'json' }
import error from './error/ko.json' with { type: 'json' }
import exporting from './export/ko.json' with { type: 'json' }
import frame from './frame/ko.json' with { type: 'json' }
import history from './history/ko.json' with { type: 'json' }
import importHistory from './importHistory/ko.json' with { type: 'json' }
import imports from './imports/ko.json' with { type: 'json' }
import label from './label/ko.json' with { type: 'json' }
import merging from './merging/ko.json' with { type: 'json' }
import people from './people/ko.json' with { type: 'json' }
import reminders from './reminders/ko.json' with { type: 'json' }
import search from './search/ko.json' with { type: 'json' }
import settings from './settings/ko.json' with { type: 'json' }
import sync from './sync/ko.json' with { type: 'json' }
import tags from './tags/ko.json' with { type: 'json' }
import today from './today/ko.json' with { type: 'json' }
import workspace from './workspace/ko.json' with { type: 'json' }

/** Every text in this language, by feature. A new feature adds its line here, in the sister files and in text-key.ts. */
export const ko = {
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

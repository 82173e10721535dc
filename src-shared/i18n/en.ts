import activities from './activities/en.json'
import app from './app/en.json'
import cli from './cli/en.json'
import companies from './companies/en.json'
import customers from './customers/en.json'
import deals from './deals/en.json'
import error from './error/en.json'
import frame from './frame/en.json'
import history from './history/en.json'
import imports from './imports/en.json'
import label from './label/en.json'
import people from './people/en.json'
import reminders from './reminders/en.json'
import search from './search/en.json'
import settings from './settings/en.json'
import tags from './tags/en.json'
import today from './today/en.json'
import workspace from './workspace/en.json'

/** Every text in this language, by feature. A new feature adds its line here, in the sister files and in text-key.ts. */
export const en = {
  activities,
  app,
  cli,
  companies,
  customers,
  deals,
  error,
  frame,
  history,
  imports,
  label,
  people,
  reminders,
  search,
  settings,
  tags,
  today,
  workspace,
}

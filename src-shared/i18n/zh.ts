import activities from './activities/zh.json'
import app from './app/zh.json'
import cli from './cli/zh.json'
import companies from './companies/zh.json'
import customers from './customers/zh.json'
import deals from './deals/zh.json'
import error from './error/zh.json'
import frame from './frame/zh.json'
import history from './history/zh.json'
import imports from './imports/zh.json'
import label from './label/zh.json'
import people from './people/zh.json'
import reminders from './reminders/zh.json'
import search from './search/zh.json'
import settings from './settings/zh.json'
import tags from './tags/zh.json'
import today from './today/zh.json'
import workspace from './workspace/zh.json'

/** Every text in this language, by feature. A new feature adds its line here, in the sister files and in text-key.ts. */
export const zh = {
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

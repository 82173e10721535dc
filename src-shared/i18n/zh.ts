import activities from './activities/zh.json'
import app from './app/zh.json'
import companies from './companies/zh.json'
import deals from './deals/zh.json'
import error from './error/zh.json'
import history from './history/zh.json'
import imports from './imports/zh.json'
import people from './people/zh.json'
import reminders from './reminders/zh.json'
import search from './search/zh.json'
import settings from './settings/zh.json'
import tags from './tags/zh.json'
import today from './today/zh.json'
import workspace from './workspace/zh.json'

/** Every text in this language, by feature. A new feature adds its line here, in its three sisters and in text-key.ts. */
export const zh = {
  activities,
  app,
  companies,
  deals,
  error,
  history,
  imports,
  people,
  reminders,
  search,
  settings,
  tags,
  today,
  workspace,
}

import activities from './activities/ru.json'
import app from './app/ru.json'
import cli from './cli/ru.json'
import companies from './companies/ru.json'
import customers from './customers/ru.json'
import deals from './deals/ru.json'
import error from './error/ru.json'
import frame from './frame/ru.json'
import history from './history/ru.json'
import imports from './imports/ru.json'
import label from './label/ru.json'
import people from './people/ru.json'
import reminders from './reminders/ru.json'
import search from './search/ru.json'
import settings from './settings/ru.json'
import tags from './tags/ru.json'
import today from './today/ru.json'
import workspace from './workspace/ru.json'

/** Every text in this language, by feature. A new feature adds its line here, in the sister files and in text-key.ts. */
export const ru = {
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

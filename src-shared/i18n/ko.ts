import activities from './activities/ko.json'
import app from './app/ko.json'
import cli from './cli/ko.json'
import companies from './companies/ko.json'
import customers from './customers/ko.json'
import deals from './deals/ko.json'
import error from './error/ko.json'
import frame from './frame/ko.json'
import history from './history/ko.json'
import imports from './imports/ko.json'
import label from './label/ko.json'
import people from './people/ko.json'
import reminders from './reminders/ko.json'
import search from './search/ko.json'
import settings from './settings/ko.json'
import tags from './tags/ko.json'
import today from './today/ko.json'
import workspace from './workspace/ko.json'

/** Every text in this language, by feature. A new feature adds its line here, in the sister files and in text-key.ts. */
export const ko = {
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

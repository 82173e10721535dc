import type activities from './activities/en.json'
import type app from './app/en.json'
import type cli from './cli/en.json'
import type companies from './companies/en.json'
import type customers from './customers/en.json'
import type deals from './deals/en.json'
import type error from './error/en.json'
import type exporting from './export/en.json'
import type frame from './frame/en.json'
import type history from './history/en.json'
import type importHistory from './importHistory/en.json'
import type imports from './imports/en.json'
import type label from './label/en.json'
import type merging from './merging/en.json'
import type people from './people/en.json'
import type reminders from './reminders/en.json'
import type search from './search/en.json'
import type settings from './settings/en.json'
import type sync from './sync/en.json'
import type tags from './tags/en.json'
import type today from './today/en.json'
import type workspace from './workspace/en.json'

/** All English texts by feature; the other languages must have the same keys (tests/i18n). */
export interface Texts {
  activities: typeof activities
  app: typeof app
  cli: typeof cli
  companies: typeof companies
  customers: typeof customers
  deals: typeof deals
  error: typeof error
  export: typeof exporting
  frame: typeof frame
  history: typeof history
  importHistory: typeof importHistory
  imports: typeof imports
  label: typeof label
  merging: typeof merging
  people: typeof people
  reminders: typeof reminders
  search: typeof search
  settings: typeof settings
  sync: typeof sync
  tags: typeof tags
  today: typeof today
  workspace: typeof workspace
}

type WithoutPlural<Key extends string> =
  Key extends `${infer Base}_${'zero' | 'one' | 'few' | 'many' | 'other'}` ? Base : Key

type PathsOf<Tree, Prefix extends string> = {
  [Key in keyof Tree & string]: Tree[Key] extends string
    ? `${Prefix}${WithoutPlural<Key>}`
    : PathsOf<Tree[Key], `${Prefix}${Key}.`>
}[keyof Tree & string]

/** The key of a text, for example `people.list.title`. Plural forms (`_one`, `_few` …) share one key. */
export type TextKey = PathsOf<Texts, ''>

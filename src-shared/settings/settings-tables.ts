import { defineTable, group, text } from '../contract/define-table'

/** A setting of the whole workspace (home country, base currency). The id is deterministic from the name. */
export const settingTable = defineTable(16, 'setting', {
  setting: group(1, { name: text(), value: text() }),
})

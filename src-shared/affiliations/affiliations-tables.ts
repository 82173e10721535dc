import { day, defineTable, flag, group, reference, text } from '../contract/define-table'

/** Who works where. The id is deterministic from person and company, so two offline creations coincide. */
export const affiliationTable = defineTable(3, 'affiliation', {
  link: group(1, { personId: reference('person'), companyId: reference('company') }),
  jobTitle: group(2, { jobTitle: text() }),
  department: group(3, { department: text() }),
  decisionRole: group(4, { decisionRole: text() }),
  sinceOn: group(5, { sinceOn: day() }),
  leftOn: group(6, { leftOn: day() }),
  isPrimary: group(7, { isPrimary: flag() }),
})

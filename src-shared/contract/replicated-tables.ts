import { activityTable } from '../activities/activities-tables'
import { affiliationTable } from '../affiliations/affiliations-tables'
import { companyTable } from '../companies/companies-tables'
import { contactPointTable } from '../contact-points/contact-points-tables'
import { customFieldTable, customValueTable } from '../custom-fields/custom-fields-tables'
import { dealTable, pipelineTable, stageChangeTable, stageTable } from '../deals/deals-tables'
import { importBatchTable, importReviewTable } from '../imports/imports-tables'
import { personTable } from '../people/people-tables'
import { settingTable } from '../settings/settings-tables'
import { productInterestTable, taggingTable, tagTable } from '../tags/tags-tables'

/** Every table that the journal writes and sync replicates, by name. A new feature adds its tables here. */
export const replicatedTables = {
  company: companyTable,
  person: personTable,
  affiliation: affiliationTable,
  contactPoint: contactPointTable,
  tag: tagTable,
  tagging: taggingTable,
  productInterest: productInterestTable,
  pipeline: pipelineTable,
  stage: stageTable,
  deal: dealTable,
  stageChange: stageChangeTable,
  activity: activityTable,
  importBatch: importBatchTable,
  importReview: importReviewTable,
  customField: customFieldTable,
  customValue: customValueTable,
  setting: settingTable,
} as const

export type ReplicatedTables = typeof replicatedTables
export type ReplicatedName = keyof ReplicatedTables

import {
  day,
  defineTable,
  group,
  instant,
  integer,
  looseReference,
  reference,
  text,
} from '../contract/define-table'

export const companyTable = defineTable(1, 'company', {
  name: group(1, { name: text(), localName: text() }),
  kinds: group(2, { kinds: text() }),
  industry: group(3, { industry: text() }),
  address: group(4, { country: text(), region: text(), city: text(), street: text(), postalCode: text() }),
  taxId: group(5, { taxId: text() }),
  representative: group(6, { representative: text() }),
  employees: group(7, { employees: integer() }),
  revenue: group(8, { revenueMinor: integer(), revenueCurrency: text() }),
  incoterm: group(9, { incoterm: text() }),
  paymentTerms: group(10, { paymentTerms: text() }),
  creditLimit: group(11, { creditLimitMinor: integer(), creditLimitCurrency: text() }),
  currency: group(12, { currency: text() }),
  foundedOn: group(13, { foundedOn: day() }),
  lifecycle: group(14, { lifecycle: text() }),
  grade: group(15, { grade: text() }),
  source: group(16, { source: text(), sourceDetail: text() }),
  owner: group(17, { owner: text() }),
  nextTalk: group(18, { nextTalk: text() }),
  externalId: group(19, { externalId: text() }),
  firstMetOn: group(20, { firstMetOn: day() }),
  lastContactedOn: group(21, { lastContactedOn: day() }),
  createdAt: group(22, { createdAt: instant() }),
  /** The import that made it; until somebody has looked at it, it counts as unreviewed. */
  importBatch: group(23, { importBatch: looseReference() }),
  /** The same organisation, whose card stays: see src-shared/merging/canonical.ts. */
  mergedInto: group(24, { mergedIntoId: reference('company') }),
})

import { day, defineTable, group, instant, looseReference, reference, text } from '../contract/define-table'

export const personTable = defineTable(2, 'person', {
  name: group(1, { fullName: text(), familyName: text(), givenName: text(), middleName: text() }),
  localName: group(2, { localName: text() }),
  nickname: group(3, { nickname: text() }),
  honorific: group(4, { honorific: text() }),
  address: group(5, { country: text(), region: text(), city: text(), street: text(), postalCode: text() }),
  birthday: group(6, { birthday: day() }),
  language: group(7, { language: text() }),
  lifecycle: group(8, { lifecycle: text() }),
  grade: group(9, { grade: text() }),
  source: group(10, { source: text(), sourceDetail: text() }),
  owner: group(11, { owner: text() }),
  nextTalk: group(12, { nextTalk: text() }),
  externalId: group(13, { externalId: text() }),
  firstMetOn: group(14, { firstMetOn: day() }),
  lastContactedOn: group(15, { lastContactedOn: day() }),
  createdAt: group(16, { createdAt: instant() }),
  /** The import that made it; until somebody has looked at it, it counts as unreviewed. */
  importBatch: group(17, { importBatch: looseReference() }),
  /** The same human being, whose card stays: see src-shared/merging/canonical.ts. */
  mergedInto: group(18, { mergedIntoId: reference('person') }),
})

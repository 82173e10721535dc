import { defineTable, group, reference, text } from '../contract/define-table'

/** A word that can be put on any record. The id is deterministic from the folded name. */
export const tagTable = defineTable(5, 'tag', {
  name: group(1, { name: text() }),
  colour: group(2, { colour: text() }),
})

/** A tag on a person, a company or a deal (exactly one is set). The id is deterministic from tag and record. */
export const taggingTable = defineTable(6, 'tagging', {
  link: group(1, {
    tagId: reference('tag'),
    personId: reference('person'),
    companyId: reference('company'),
    dealId: reference('deal'),
  }),
})

/** A product that a person or a company asked about, as a word until there is a catalogue. */
export const productInterestTable = defineTable(7, 'productInterest', {
  link: group(1, { personId: reference('person'), companyId: reference('company'), name: text() }),
})

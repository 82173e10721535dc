import { defineTable, group, integer, reference, text } from '../contract/define-table'

/** A field that the user added. The id is deterministic from the folded name. */
export const customFieldTable = defineTable(14, 'customField', {
  name: group(1, { name: text() }),
  kind: group(2, { kind: text() }),
  position: group(3, { position: integer() }),
})

/** The value of a custom field on a person, a company or a deal. The id is deterministic from field and record. */
export const customValueTable = defineTable(15, 'customValue', {
  link: group(1, {
    fieldId: reference('customField'),
    personId: reference('person'),
    companyId: reference('company'),
    dealId: reference('deal'),
  }),
  value: group(2, { value: text() }),
})

import { defineTable, flag, group, integer, reference, text } from '../contract/define-table'

/** A phone, e-mail, messenger handle, fax or website of a person or a company, with the text as it was typed. */
export const contactPointTable = defineTable(4, 'contactPoint', {
  owner: group(1, { personId: reference('person'), companyId: reference('company') }),
  value: group(2, { kind: text(), rawText: text(), e164: text(), readCountry: text() }),
  label: group(3, { label: text() }),
  position: group(4, { position: integer() }),
  isPrimary: group(5, { isPrimary: flag() }),
})

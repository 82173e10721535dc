import * as z from 'zod'
import { companySorts } from '../companies/company'
import { customerFilterSchema } from '../contract/customer'
import { command } from '../contract/define-contract'
import { directionSchema } from '../contract/paging'
import { dealOutcomeSchema } from '../deals/deal'
import { idSchema } from '../kernel/ids'
import { personSorts } from '../people/person'

/** The lists that can leave the program. */
export const exportLists = ['people', 'companies', 'deals'] as const
export type ExportListName = (typeof exportLists)[number]

/** What a file can be, by its extension. */
export const exportFormats = ['xlsx', 'csv', 'vcf'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** The formats that a list can leave in: a deal is no contact. */
export function exportFormatsOf(list: ExportListName): readonly ExportFormat[] {
  return exportFormats.filter((format) => format !== 'vcf' || list !== 'deals')
}

const ids = z.array(idSchema()).max(1_100_000)

/** Without `sort` records come in the order in which they were made. `only` and `except` narrow to chosen rows. */
const chosen = { direction: directionSchema.optional(), only: ids.optional(), except: ids.optional() }

/** Which records leave, and in which order: those of the list on screen. */
export const exportRequestSchema = z.discriminatedUnion('list', [
  z.strictObject({
    list: z.literal('people'),
    filter: customerFilterSchema,
    sort: z.enum(personSorts).optional(),
    ...chosen,
  }),
  z.strictObject({
    list: z.literal('companies'),
    filter: customerFilterSchema,
    sort: z.enum(companySorts).optional(),
    ...chosen,
  }),
  z.strictObject({
    list: z.literal('deals'),
    filter: z.strictObject({ text: z.string().max(200).optional(), outcome: dealOutcomeSchema.optional() }),
    ...chosen,
  }),
])
export type ExportRequest = z.output<typeof exportRequestSchema>

export const exportContract = {
  /**
   * Writes a list to a file whose extension says the format. Progress under task `export`; ends with `cancelled` after
   * cancel, and nothing is left then. AppError invalid for another extension, storage when the file cannot be written.
   */
  start: command({
    input: z.strictObject({ path: z.string().min(1).max(4000), what: exportRequestSchema }),
    output: z.strictObject({ path: z.string(), rows: z.int() }),
  }),
  cancel: command({ input: z.strictObject({}), output: z.strictObject({}) }),
}

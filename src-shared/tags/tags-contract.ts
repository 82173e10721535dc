import * as z from 'zod'
import { tagSchema } from '../contract/customer'
import { command, query } from '../contract/define-contract'
import { writtenSchema } from '../contract/paging'
import { idSchema } from '../kernel/ids'

export const tagsContract = {
  /** All tags with how many live people and companies carry them, most used first. */
  list: query({
    input: z.strictObject({}),
    output: z.array(tagSchema.extend({ peopleCount: z.int(), companyCount: z.int() })),
  }),
  rename: command({
    input: z.strictObject({ id: idSchema<'tag'>(), name: z.string().trim().min(1).max(100) }),
    output: writtenSchema,
  }),
  remove: command({ input: z.strictObject({ id: idSchema<'tag'>() }), output: writtenSchema }),
}

import * as z from 'zod'
import { query } from '../contract/define-contract'

export const searchKinds = ['person', 'company', 'deal', 'activity'] as const
export const searchKindSchema = z.enum(searchKinds)
export type SearchKind = z.infer<typeof searchKindSchema>

export const searchHitSchema = z.strictObject({
  kind: searchKindSchema,
  id: z.string(),
  title: z.string(),
  /** The second line: company and job title, city, amount … as plain text. */
  detail: z.string().nullable(),
})
export type SearchHit = z.infer<typeof searchHitSchema>

export const searchContract = {
  /** Substring search in any script, digits of phones, choseong and pinyin initials. */
  find: query({
    input: z.strictObject({
      text: z.string().max(200),
      kinds: z.array(searchKindSchema).optional(),
      limit: z.int().min(1).max(100_000),
    }),
    output: z.strictObject({ items: z.array(searchHitSchema), total: z.int() }),
  }),
}

import * as z from 'zod'
import { query } from '../contract/define-contract'
import { moneySchema } from '../kernel/money'

export const searchKinds = ['person', 'company', 'deal', 'activity'] as const
export const searchKindSchema = z.enum(searchKinds)
export type SearchKind = z.infer<typeof searchKindSchema>

export const searchHitSchema = z.strictObject({
  kind: searchKindSchema,
  id: z.string(),
  title: z.string(),
  /** The second line: company and job title, city … as plain text. */
  detail: z.string().nullable(),
  /** What a language says in its own way: where a company is (ISO 3166) and what a deal is worth. */
  country: z.string().nullable(),
  amount: moneySchema.nullable(),
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

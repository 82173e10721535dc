import * as z from 'zod'
import { query } from '../contract/define-contract'

const ownerSchema = z.string().trim().min(1).max(200)
/** Everybody whom no line names; null: nobody, they stay in the pool. */
const otherwise = ownerSchema.nullable()
const lines = <Condition extends z.ZodRawShape>(condition: Condition) =>
  z.array(z.strictObject({ ...condition, owner: ownerSchema })).max(300)

/**
 * Who looks after customers for whom the list names nobody. The first line that fits decides. Countries are two
 * letters; words are looked for in the products of interest; `turn` gives companies to its owners one after the other.
 */
export const ownerRuleSchema = z.discriminatedUnion('by', [
  z.strictObject({
    by: z.literal('country'),
    lines: lines({
      countries: z
        .array(z.string().regex(/^[A-Z]{2}$/))
        .min(1)
        .max(300),
    }),
    otherwise,
  }),
  z.strictObject({
    by: z.literal('product'),
    lines: lines({ words: z.array(z.string().trim().min(1).max(200)).min(1).max(100) }),
    otherwise,
  }),
  z.strictObject({
    by: z.literal('turn'),
    owners: z
      .array(ownerSchema)
      .min(1)
      .max(100)
      .refine((owners) => new Set(owners).size === owners.length),
  }),
])
export type OwnerRule = z.infer<typeof ownerRuleSchema>

/** Customers of a list: companies with their people, and people without a company. */
export const ownerCountsSchema = z.strictObject({
  /** How many the rule gives to whom, in its own order; null: those that it leaves in the pool. */
  assigned: z.array(z.strictObject({ owner: z.string().nullable(), customers: z.int() })),
  /** How many have an owner without it: by the list, or in the workspace already. */
  kept: z.int(),
})
export type OwnerCounts = z.infer<typeof ownerCountsSchema>

/** What a rule can be made of. */
export const ownerChoicesSchema = z.strictObject({
  /** Countries of the list's customers, the most frequent first; null: unknown. */
  countries: z.array(z.strictObject({ country: z.string().nullable(), customers: z.int() })),
  /** Products of interest as the list writes them, the most frequent first. */
  products: z.array(z.strictObject({ name: z.string(), customers: z.int() })),
  /** Owners known in the workspace or named by the list, the most frequent first. */
  owners: z.array(z.string()),
})
export type OwnerChoices = z.infer<typeof ownerChoicesSchema>

/** Methods of the imports contract about owners that answer no view. */
export const ownerMethods = {
  /** What an owner rule can be made of; looks through the whole list. Ends with `cancelled` after cancel. */
  getOwnerChoices: query({ input: z.strictObject({ importId: z.string() }), output: ownerChoicesSchema }),
}

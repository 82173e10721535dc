import type { ImportView } from '../../src-shared/imports/imports-contract'
import { type OwnerRule, ownerRuleSchema } from '../../src-shared/imports/owner-rule'

export const ownerModes = ['nobody', 'all', 'country', 'product', 'turn'] as const
export type OwnerMode = (typeof ownerModes)[number]

/** A line of the form for products; words stand in one text, with commas between. */
export interface ProductLine {
  readonly words: string
  readonly owner: string
}

/** What stands in the form, half-filled lines included; what was said for one way stays while another is tried. */
export interface OwnerDraft {
  readonly mode: OwnerMode
  /** For all rows. */
  readonly all: string
  /** Owners by country. */
  readonly countries: Readonly<Record<string, string>>
  readonly products: readonly ProductLine[]
  readonly owners: readonly string[]
  /** Blank: the pool. */
  readonly otherwise: string
}

const blank: Omit<OwnerDraft, 'mode' | 'all'> = {
  countries: {},
  products: [{ words: '', owner: '' }],
  owners: [],
  otherwise: '',
}

function filled(rule: OwnerRule): Partial<OwnerDraft> {
  if (rule.by === 'turn') return { owners: rule.owners }
  const otherwise = rule.otherwise ?? ''
  if (rule.by === 'product') {
    const products = rule.lines.map(({ words, owner }) => ({ words: words.join(', '), owner }))
    return { products: products.length > 0 ? products : blank.products, otherwise }
  }
  const owners = new Map<string, string>()
  // The first line that names a country decides.
  for (const { countries, owner } of rule.lines)
    for (const country of countries) if (!owners.has(country)) owners.set(country, owner)
  return { countries: Object.fromEntries(owners), otherwise }
}

/** The form as an import has it. */
export function draftOf({ ownerRule, constants }: Pick<ImportView, 'ownerRule' | 'constants'>): OwnerDraft {
  const all = constants['record.owner'] ?? ''
  if (ownerRule === null) return { ...blank, all, mode: all === '' ? 'nobody' : 'all' }
  return { ...blank, all, ...filled(ownerRule), mode: ownerRule.by }
}

/** The words of a line, each once. */
export function wordsIn(text: string): string[] {
  const words = text.split(/[,，、;；]/).map((word) => word.trim())
  return [...new Set(words.filter((word) => word !== ''))]
}

function byCountry({ countries }: OwnerDraft) {
  const owners = new Map<string, string[]>()
  for (const [country, owner] of Object.entries(countries))
    if (owner !== '') owners.set(owner, [...(owners.get(owner) ?? []), country])
  return [...owners].map(([owner, own]) => ({ countries: own, owner }))
}

function byProduct({ products }: OwnerDraft) {
  return products
    .map(({ words, owner }) => ({ words: wordsIn(words), owner }))
    .filter(({ words, owner }) => words.length > 0 && owner !== '')
}

/** The rule that a form stands for; null while it gives nobody anything. */
export function ruleOf(draft: OwnerDraft): OwnerRule | null {
  const { mode, owners } = draft
  if (mode === 'nobody' || mode === 'all') return null
  if (mode === 'turn') return ownerRuleSchema.safeParse({ by: mode, owners }).data ?? null
  const lines = mode === 'country' ? byCountry(draft) : byProduct(draft)
  const otherwise = draft.otherwise === '' ? null : draft.otherwise
  if (lines.length === 0 && otherwise === null) return null
  return ownerRuleSchema.safeParse({ by: mode, lines, otherwise }).data ?? null
}

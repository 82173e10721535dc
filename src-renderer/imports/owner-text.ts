import type { ImportView } from '../../src-shared/imports/imports-contract'
import type { OwnerRule } from '../../src-shared/imports/owner-rule'
import type { Words } from '../i18n/translator'

/** `By country: South Korea, China → Kim; Everybody else → Lee`. */
export function ownerRuleText({ t, format }: Words, rule: OwnerRule): string {
  if (rule.by === 'turn') return `${t('imports.owners.inTurn')}: ${rule.owners.join(', ')}`
  const lines =
    rule.by === 'country'
      ? rule.lines.map(({ countries, owner }) => ({ what: countries.map(format.country).join(', '), owner }))
      : rule.lines.map(({ words, owner }) => ({ what: words.join(', '), owner }))
  const rest = rule.otherwise === null ? [] : [{ what: t('imports.owners.rest'), owner: rule.otherwise }]
  const texts = [...lines, ...rest].map((line) => t('imports.owners.line', line))
  return `${t(rule.by === 'country' ? 'imports.owners.byCountry' : 'imports.owners.byProduct')}: ${texts.join('; ')}`
}

const kinds = {
  country: 'imports.owners.byCountry',
  product: 'imports.owners.byProduct',
  turn: 'imports.owners.inTurn',
} as const

/** Where the owners of a list come from, in a few words: a column, one for all, a rule, nowhere. */
export function ownerSummary({ t }: Words, view: ImportView): string {
  const column = view.columns.find(({ field, also }) => [field, also].includes('record.owner'))
  const all = view.constants['record.owner']
  const rule = view.ownerRule === null ? (all ?? null) : t(kinds[view.ownerRule.by])
  if (!column) return rule ?? t('imports.owners.nobody')
  const header = column.header || String(column.index + 1)
  return rule === null
    ? t('imports.owners.fromColumn', { header })
    : t('imports.owners.fromColumnElse', { header, rule })
}

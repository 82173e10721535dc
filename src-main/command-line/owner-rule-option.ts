import { countryOf } from '../../src-shared/countries/country'
import { type OwnerRule, ownerRuleSchema } from '../../src-shared/imports/owner-rule'
import { readJson } from './read-json'
import { UsageError } from './usage'

const forms = [
  '{"by": "turn", "owners": ["Kim", "Lee"]}',
  '{"by": "country", "lines": [{"countries": ["KR"], "owner": "Kim"}], "otherwise": null}',
  '{"by": "product", "lines": [{"words": ["LED"], "owner": "Kim"}], "otherwise": "Lee"}',
]

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** Countries may be named as lists name them; a name that is none stays, and is refused with the rest. */
function withCodes(rule: unknown): unknown {
  if (!isObject(rule) || !Array.isArray(rule['lines'])) return rule
  const lines = rule['lines'].map((line: unknown) =>
    isObject(line) && Array.isArray(line['countries'])
      ? { ...line, countries: line['countries'].map((name) => countryOf(String(name)) ?? name) }
      : line,
  )
  return { ...rule, lines }
}

/** The rule in the file of `--owner-rule`, without `otherwise`: nobody. Throws UsageError. */
export function readOwnerRule(file: string): OwnerRule {
  const json = withCodes(readJson('--owner-rule', file))
  const isOpen = isObject(json) && json['by'] !== 'turn' && json['otherwise'] === undefined
  const rule = ownerRuleSchema.safeParse(isOpen ? { ...json, otherwise: null } : json)
  if (rule.success) return rule.data
  const [issue] = rule.error.issues
  const place = issue && issue.path.length > 0 ? ` (${issue.path.join('.')})` : ''
  throw new UsageError([`--owner-rule${place} takes a file with one of`, ...forms].join('\n  '))
}

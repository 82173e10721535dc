import type { Translator } from '../../src-shared/i18n/translate'
import type { Affiliation } from '../../src-shared/people/person'

/** What somebody is in a company: `과장, 구매팀, decides`. */
export function affiliationLine(one: Affiliation, t: Translator['t']): string {
  const role = one.decisionRole === null ? null : t(`customers.decisionRole.${one.decisionRole}`)
  return [one.jobTitle, one.department, role].filter(Boolean).join(', ')
}

import type { Affiliation } from '../../src-shared/people/person'

/** Where somebody works now: `과장, 구매팀 · (주)한빛무역`. */
export function jobLine(affiliations: readonly Affiliation[]): string {
  const present = affiliations.filter((one) => one.leftOn === null)
  const main = present.find((one) => one.isPrimary) ?? present[0]
  if (main === undefined) return ''
  const job = [main.jobTitle, main.department].filter(Boolean).join(', ')
  return [job, main.companyName].filter(Boolean).join(' · ')
}

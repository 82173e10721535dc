import type { Company } from '../../src-shared/companies/company'
import type { Words } from '../i18n/translator'

/** What a company is and where: `Customer, Lighting · Seoul`. */
export function companyLine({ t, format }: Words, company: Company): string {
  const kinds = company.kinds.map((kind) => t(`customers.companyKind.${kind}`))
  const place = company.city ?? (company.country === null ? null : format.country(company.country))
  const what = [...kinds, company.industry].filter(Boolean).join(', ')
  return [what, place].filter(Boolean).join(' · ')
}

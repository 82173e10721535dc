import { companyKey } from '../../src-shared/companies/company-key'
import { sortKey } from '../../src-shared/kernel/text-key'

/**
 * The key by which companies stand in order: `sortKey` from where the name proper begins, so that (주)한빛 stands
 * under 한 and ООО «Вектор» under В. Always an ending of the sort key of the name as typed.
 */
export function companySortKey(name: string): string {
  const key = sortKey(name)
  const start = key.indexOf(companyKey(name).slice(0, 2))
  return start > 0 ? key.slice(start) : key
}

/** The key of a text that may be missing; null sorts last. Blank counts as missing. */
export function sortKeyOrNull(text: string | null): string | null {
  return text === null ? null : sortKey(text) || null
}

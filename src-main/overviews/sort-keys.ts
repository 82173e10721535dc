import { companyKey } from '../../src-shared/companies/company-key'
import { remember } from '../../src-shared/kernel/remember'
import { sortKey } from '../../src-shared/kernel/text-key'

/** `sortKey` with a memory: the same names, companies and owners come again and again. */
export const listKey = remember(sortKey)

/**
 * The key by which companies stand in order: the sort key from where the name proper begins, so that (주)한빛 stands
 * under 한 and ООО «Вектор» under В. Always an ending of the sort key of the name as typed.
 */
export const companySortKey = remember((name: string): string => {
  const key = sortKey(name)
  const start = key.indexOf(companyKey(name).slice(0, 2))
  return start > 0 ? key.slice(start) : key
})

/** The key of a text that may be missing; null for none. Blank counts as missing. */
export function keyOrNull(text: string | null, keyOf: (text: string) => string): string | null {
  return text === null ? null : keyOf(text) || null
}

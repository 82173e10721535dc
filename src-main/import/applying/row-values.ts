import type { ImportRow } from '../understanding/import-row'
import type { Values } from './patches'

/** The columns of the row's company, those that company and person share included. */
export function companyValues({ company, record }: ImportRow): Values {
  return { ...company, ...record }
}

/** The columns of the row's person. */
export function personValues({ person, record }: ImportRow): Values {
  return { ...person, ...record }
}

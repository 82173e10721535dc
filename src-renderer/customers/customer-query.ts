import type { CustomerFilter } from '../../src-shared/contract/customer'

/** What a list of customers asks for. */
export interface CustomerQuery<Sort extends string> {
  readonly filter: CustomerFilter
  readonly sort: Sort
  readonly direction: 'ascending' | 'descending'
}

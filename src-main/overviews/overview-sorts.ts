import type { companySorts } from '../../src-shared/companies/company'
import type { personSorts } from '../../src-shared/people/person'

/** Bits of the column `present`: which columns that lists sort by have a value. */
export const presentBits = {
  company: 1,
  grade: 2,
  nextStep: 4,
  lastTouch: 8,
  country: 16,
  owner: 32,
  createdAt: 64,
  touches: 128,
  people: 256,
  deals: 512,
} as const

/**
 * How a list is put in order: an index, and all its columns in their order, so that SQLite walks the index instead of
 * sorting. Rows without a value are not in the index but in that by name: `bit` tells them, and `missing` where they
 * stand, last in both directions or below every value. `bit` is null when every row is in the index.
 */
export interface SortPlan {
  readonly index: string
  readonly columns: readonly [string, ...string[]]
  readonly bit: number | null
  readonly missing: 'last' | 'lowest'
}

const filters = ['lifecycle_rank', 'grade_rank', 'country', 'has_next'] as const

function byName(table: string): SortPlan {
  return { index: `${table}_name`, columns: ['name_sort', ...filters, 'present'], bit: null, missing: 'last' }
}

function plan(index: string, column: string, bit: number): SortPlan {
  const rest = ['name_sort', ...filters].filter((name) => name !== column)
  return { index, columns: [column, ...rest], bit, missing: 'last' }
}

const counted = (index: string, column: string, bit: number): SortPlan => ({
  ...plan(index, column, bit),
  missing: 'lowest',
})

function shared(table: string) {
  return {
    name: byName(table),
    grade: plan(`${table}_grade`, 'grade_rank', presentBits.grade),
    nextStep: plan(`${table}_next`, 'next_due_at', presentBits.nextStep),
    lastTouch: plan(`${table}_last`, 'last_touch_at', presentBits.lastTouch),
    country: plan(`${table}_country`, 'country', presentBits.country),
    owner: plan(`${table}_owner`, 'owner_sort', presentBits.owner),
    createdAt: {
      index: `${table}_created`,
      columns: ['created_at', ...filters],
      bit: presentBits.createdAt,
      missing: 'last',
    },
  } as const
}

/** The ways to sort people; the columns are those of migrations/0007-overviews.sql. */
export const personSortPlans: Readonly<Record<(typeof personSorts)[number], SortPlan>> = {
  ...shared('person_overview'),
  company: plan('person_overview_company', 'company_sort', presentBits.company),
  touches: counted('person_overview_touches', 'touch_count', presentBits.touches),
}

/** The ways to sort companies. */
export const companySortPlans: Readonly<Record<(typeof companySorts)[number], SortPlan>> = {
  ...shared('company_overview'),
  people: counted('company_overview_people', 'people_count', presentBits.people),
  deals: counted('company_overview_deals', 'open_deal_count', presentBits.deals),
}

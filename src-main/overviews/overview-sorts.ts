import type { companySorts } from '../../src-shared/companies/companies-contract'
import type { personSorts } from '../../src-shared/people/people-contract'

/**
 * How a list is put in order: the index, and all its columns in their order, so that SQLite walks the index instead of
 * sorting. `mayBeNull`: the first column can be missing; such records stand last in both directions.
 */
export interface SortPlan {
  readonly index: string
  readonly columns: readonly [string, ...string[]]
  readonly mayBeNull: boolean
}

const filters = ['lifecycle_rank', 'grade_rank', 'country', 'has_next'] as const

const optional = (index: string, column: string): SortPlan => ({
  index,
  columns: [column, ...filters],
  mayBeNull: true,
})
const counted = (index: string, column: string): SortPlan => ({
  index,
  columns: [column, ...filters],
  mayBeNull: false,
})

/** The ways to sort people; the columns are those of migrations/0007-overviews.sql. */
export const personSortPlans: Readonly<Record<(typeof personSorts)[number], SortPlan>> = {
  name: counted('person_overview_name', 'name_sort'),
  company: {
    index: 'person_overview_company',
    columns: ['company_sort', 'name_sort', ...filters],
    mayBeNull: true,
  },
  grade: {
    index: 'person_overview_grade',
    columns: ['grade_rank', 'name_sort', 'lifecycle_rank', 'country', 'has_next'],
    mayBeNull: true,
  },
  nextStep: optional('person_overview_next', 'next_due_at'),
  lastTouch: optional('person_overview_last', 'last_touch_at'),
  touches: counted('person_overview_touches', 'touch_count'),
  country: {
    index: 'person_overview_country',
    columns: ['country', 'name_sort', 'lifecycle_rank', 'grade_rank', 'has_next'],
    mayBeNull: true,
  },
  owner: optional('person_overview_owner', 'owner_sort'),
  createdAt: optional('person_overview_created', 'created_at'),
}

/** The ways to sort companies. */
export const companySortPlans: Readonly<Record<(typeof companySorts)[number], SortPlan>> = {
  name: counted('company_overview_name', 'name_sort'),
  grade: {
    index: 'company_overview_grade',
    columns: ['grade_rank', 'name_sort', 'lifecycle_rank', 'country', 'has_next'],
    mayBeNull: true,
  },
  people: counted('company_overview_people', 'people_count'),
  deals: counted('company_overview_deals', 'open_deal_count'),
  nextStep: optional('company_overview_next', 'next_due_at'),
  lastTouch: optional('company_overview_last', 'last_touch_at'),
  country: {
    index: 'company_overview_country',
    columns: ['country', 'name_sort', 'lifecycle_rank', 'grade_rank', 'has_next'],
    mayBeNull: true,
  },
  owner: optional('company_overview_owner', 'owner_sort'),
  createdAt: optional('company_overview_created', 'created_at'),
}

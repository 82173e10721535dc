import type * as z from 'zod'
import type { CompanyRow } from '../../src-shared/companies/company'
import type {
  companiesContract,
  CompanyPatch,
  CompanyScreen,
} from '../../src-shared/companies/companies-contract'
import type { ContactPointDraft } from '../../src-shared/contact-points/contact-point'
import type { CustomerFilter, CustomValue } from '../../src-shared/contract/customer'
import type { CompanyId } from '../../src-shared/kernel/ids'
import { api } from '../ipc/api'
import { createListStore } from '../state/create-list-store'
import { createViewStore } from '../state/create-view-store'

export type CompanySort = z.input<typeof companiesContract.list.input>['sort']
export type NewCompany = z.input<typeof companiesContract.create.input>
export type BulkPatch = z.input<typeof companiesContract.updateMany.input>['patch']

export interface CompaniesQuery {
  readonly filter: CustomerFilter
  readonly sort: CompanySort
  readonly direction: 'ascending' | 'descending'
}

const topics = ['companies', 'people', 'deals', 'activities', 'tags'] as const

/** The list of companies: keeps its query, its selection and its place while another screen is open. */
export const companiesList = createListStore<CompaniesQuery, CompanyRow>({
  topics,
  query: { filter: {}, sort: 'name', direction: 'ascending' },
  load: (query, window) => api.companies.list({ ...query, window }),
  keyOf: (row) => row.id,
})

const load = ({ id }: { id: CompanyId }) => api.companies.getScreen({ id })

/** The page of a company. */
export const companyView = createViewStore<{ id: CompanyId }, CompanyScreen>({ topics, load })

/** The panel beside the list. */
export const companyPeekView = createViewStore<{ id: CompanyId }, CompanyScreen>({ topics, load })

/** Companies whose name is nearly the one being typed. */
export const companyMatchesView = createViewStore({
  topics: ['companies'],
  load: (query: z.input<typeof companiesContract.possibleMatches.input>) =>
    api.companies.possibleMatches(query),
})

/** Answers of a field in which a company is looked for by name. */
export function createCompanyChoices() {
  return createViewStore({
    topics: ['companies'],
    load: ({ text }: { text: string }) =>
      api.companies.list({
        filter: text.trim() === '' ? {} : { text },
        sort: 'name',
        direction: 'ascending',
        window: { offset: 0, limit: 12 },
      }),
  })
}

type Written = Promise<{ transactionId: string | null; screen: CompanyScreen }>

async function shown(written: Written): Promise<CompanyScreen> {
  const { screen, transactionId } = await written
  for (const view of [companyView, companyPeekView])
    if (view.state.getState().query?.id === screen.company.id) view.put(screen, transactionId)
  return screen
}

export function createCompany(input: NewCompany): Promise<CompanyScreen> {
  return shown(api.companies.create(input))
}

/** With `version` a change by somebody else meanwhile is a conflict instead of being overwritten. */
export function updateCompany(id: CompanyId, patch: CompanyPatch, version?: string): Promise<CompanyScreen> {
  return shown(api.companies.update({ id, patch, ...(version === undefined ? {} : { version }) }))
}

export function setCompanyContactPoints(
  id: CompanyId,
  contactPoints: ContactPointDraft[],
): Promise<CompanyScreen> {
  return shown(api.companies.setContactPoints({ id, contactPoints }))
}

export function setCompanyTags(id: CompanyId, tags: string[]): Promise<CompanyScreen> {
  return shown(api.companies.setTags({ id, tags }))
}

/** Sets one of the user's own fields; null takes its value away. */
export function setCompanyCustomValue(
  id: CompanyId,
  fieldId: CustomValue['fieldId'],
  value: string | null,
): Promise<CompanyScreen> {
  return shown(api.companies.setCustomValue({ id, fieldId, value }))
}

/** Sets the same fields on many companies in one transaction. */
export async function updateCompanies(ids: CompanyId[], patch: BulkPatch, addTag?: string): Promise<void> {
  await api.companies.updateMany({ ids, patch, ...(addTag === undefined ? {} : { addTag }) })
}

export async function removeCompanies(ids: CompanyId[]): Promise<void> {
  await api.companies.remove({ ids })
}

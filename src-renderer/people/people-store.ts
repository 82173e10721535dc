import type * as z from 'zod'
import type { ContactPointDraft } from '../../src-shared/contact-points/contact-point'
import type { CustomerFilter, CustomValue } from '../../src-shared/contract/customer'
import type { PersonId } from '../../src-shared/kernel/ids'
import type { peopleContract, PersonPatch, PersonScreen } from '../../src-shared/people/people-contract'
import type { PersonRow } from '../../src-shared/people/person'
import { api } from '../ipc/api'
import { createListStore } from '../state/create-list-store'
import { createViewStore } from '../state/create-view-store'

type ListInput = z.input<typeof peopleContract.list.input>
export type PersonSort = ListInput['sort']
export type AffiliationDraft = z.input<typeof peopleContract.setAffiliation.input>['affiliation']
export type NewPerson = z.input<typeof peopleContract.create.input>
export type BulkPatch = z.input<typeof peopleContract.updateMany.input>['patch']

export interface PeopleQuery {
  readonly filter: CustomerFilter
  readonly sort: PersonSort
  readonly direction: 'ascending' | 'descending'
}

const topics = ['people', 'companies', 'deals', 'activities', 'tags'] as const

/** The list of people: keeps its query, its selection and its place while another screen is open. */
export const peopleList = createListStore<PeopleQuery, PersonRow>({
  topics,
  query: { filter: {}, sort: 'name', direction: 'ascending' },
  load: (query, window) => api.people.list({ ...query, window }),
  keyOf: (row) => row.id,
})

const load = ({ id }: { id: PersonId }) => api.people.getScreen({ id })

/** The page of a person. */
export const personView = createViewStore<{ id: PersonId }, PersonScreen>({ topics, load })

/** The panel beside the list. */
export const personPeekView = createViewStore<{ id: PersonId }, PersonScreen>({ topics, load })

/** Records that may be the same person as the one being typed. */
export const personMatchesView = createViewStore({
  topics: ['people'],
  load: (query: z.input<typeof peopleContract.possibleMatches.input>) => api.people.possibleMatches(query),
})

type Written = Promise<{ transactionId: string | null; screen: PersonScreen }>

async function shown(written: Written): Promise<PersonScreen> {
  const { screen, transactionId } = await written
  for (const view of [personView, personPeekView])
    if (view.state.getState().query?.id === screen.person.id) view.put(screen, transactionId)
  return screen
}

export function createPerson(input: NewPerson): Promise<PersonScreen> {
  return shown(api.people.create(input))
}

/** With `version` a change by somebody else meanwhile is a conflict instead of being overwritten. */
export function updatePerson(id: PersonId, patch: PersonPatch, version?: string): Promise<PersonScreen> {
  return shown(api.people.update({ id, patch, ...(version === undefined ? {} : { version }) }))
}

export function setPersonContactPoints(
  id: PersonId,
  contactPoints: ContactPointDraft[],
): Promise<PersonScreen> {
  return shown(api.people.setContactPoints({ id, contactPoints }))
}

export function setPersonTags(id: PersonId, tags: string[]): Promise<PersonScreen> {
  return shown(api.people.setTags({ id, tags }))
}

export function setAffiliation(id: PersonId, affiliation: AffiliationDraft): Promise<PersonScreen> {
  return shown(api.people.setAffiliation({ id, affiliation }))
}

export function removeAffiliation(
  id: PersonId,
  affiliationId: PersonScreen['affiliations'][number]['id'],
): Promise<PersonScreen> {
  return shown(api.people.removeAffiliation({ id, affiliationId }))
}

/** Sets one of the user's own fields; null takes its value away. */
export function setPersonCustomValue(
  id: PersonId,
  fieldId: CustomValue['fieldId'],
  value: string | null,
): Promise<PersonScreen> {
  return shown(api.people.setCustomValue({ id, fieldId, value }))
}

/** Sets the same fields on many people in one transaction. */
export async function updatePeople(ids: PersonId[], patch: BulkPatch, addTag?: string): Promise<void> {
  await api.people.updateMany({ ids, patch, ...(addTag === undefined ? {} : { addTag }) })
}

export async function removePeople(ids: PersonId[]): Promise<void> {
  await api.people.remove({ ids })
}

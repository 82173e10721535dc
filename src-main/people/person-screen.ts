import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import type { Affiliation } from '../../src-shared/people/person'
import type { PersonScreen } from '../../src-shared/people/people-contract'
import { timelineOf, touchCountOf } from '../activities/activities-service'
import { affiliationsOfCompany, affiliationsOfPerson } from '../affiliations/affiliations-service'
import { customValuesOf } from '../custom-fields/custom-fields-service'
import type { ReadDatabase } from '../database/database-types'
import { dealCardsOf } from '../deals/deals-service'
import { productInterestsOf, tagsOf } from '../tags/tags-service'
import { findPerson, mergedPeople } from './people-queries'

/** Colleagues beyond this number are left to the company's page. */
const MOST_COLLEAGUES = 50

/** The whole page of a person, or of the one that it was merged into. Throws AppError not-found. */
export async function personScreen(db: ReadDatabase, wanted: string, now: number): Promise<PersonScreen> {
  const person = await findPerson(db, wanted)
  if (!person) throw new AppError('not-found', message('error.notFound'))
  const { id } = person
  const affiliations = await affiliationsOfPerson(db, id)
  const link = { personId: id }
  return {
    person,
    affiliations,
    colleagues: await colleaguesOf(db, id, affiliations),
    tags: await tagsOf(db, link),
    productInterests: await productInterestsOf(db, link),
    customValues: await customValuesOf(db, link),
    deals: await dealCardsOf(db, link, now),
    timeline: await timelineOf(db, link),
    merged: await mergedPeople(db, id),
    touchCount: await touchCountOf(db, link),
  }
}

async function colleaguesOf(
  db: ReadDatabase,
  id: string,
  affiliations: readonly Affiliation[],
): Promise<Affiliation[]> {
  const companies = affiliations.filter((one) => one.leftOn === null).map((one) => one.companyId)
  const all = await Promise.all(companies.map((companyId) => affiliationsOfCompany(db, companyId)))
  return all
    .flat()
    .filter((one) => one.personId !== id && one.leftOn === null)
    .slice(0, MOST_COLLEAGUES)
}

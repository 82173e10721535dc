import type { CompanyScreen } from '../../src-shared/companies/companies-contract'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import { timelineOf, touchCountOf } from '../activities/activities-service'
import { affiliationsOfCompany } from '../affiliations/affiliations-service'
import { customValuesOf } from '../custom-fields/custom-fields-service'
import type { ReadDatabase } from '../database/database-types'
import { dealCardsOf } from '../deals/deals-service'
import { productInterestsOf, tagsOf } from '../tags/tags-service'
import { findCompany, mergedCompanies } from './companies-queries'

/** The whole page of a company, or of the one that it was merged into. Throws AppError not-found. */
export async function companyScreen(db: ReadDatabase, wanted: string, now: number): Promise<CompanyScreen> {
  const company = await findCompany(db, wanted)
  if (!company) throw new AppError('not-found', message('error.notFound'))
  const { id } = company
  const link = { companyId: id }
  return {
    company,
    people: await affiliationsOfCompany(db, id),
    tags: await tagsOf(db, link),
    productInterests: await productInterestsOf(db, link),
    customValues: await customValuesOf(db, link),
    deals: await dealCardsOf(db, link, now),
    timeline: await timelineOf(db, link),
    merged: await mergedCompanies(db, id),
    touchCount: await touchCountOf(db, link),
  }
}

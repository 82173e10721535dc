import { message } from '../../src-shared/contract/message'
import { moneyFromDecimal } from '../../src-shared/kernel/money'
import { instantOf, nextDay, wallTimeAt } from '../../src-shared/reminders/due-time'
import { addActivity } from '../activities/activities-service'
import { setAffiliation } from '../affiliations/affiliations-service'
import { addCompany } from '../companies/companies-service'
import { addContactPoint } from '../contact-points/contact-points-service'
import { idBytes } from '../database/ids'
import type { Trx } from '../database/transaction'
import { addDeal, closeDeal, setStageEntered, stageOfPreset } from '../deals/deals-service'
import { addPerson } from '../people/people-service'
import type { ServiceDeps } from '../service-deps'
import { addProductInterest, addTag } from '../tags/tags-service'
import {
  type SampleActivity,
  type SampleCompany,
  type SampleDeal,
  type SamplePerson,
  sampleCompanies,
} from './sample-company'

const DAY = 24 * 60 * 60_000

/** Where the sample's dates are counted from, and in which zone its times are meant. */
interface Today {
  on: string
  zone: string
  now: number
}

interface Links {
  personId?: string
  companyId: string
  dealId?: string
}

function addSampleActivity(
  deps: ServiceDeps,
  trx: Trx,
  one: { activity: SampleActivity; links: Links; today: Today; isNextStep?: boolean },
): void {
  const { activity, links, today } = one
  const { kind, title, body, day, time } = activity
  const on = nextDay(today.on, day)
  const isPlanned = one.isNextStep === true || day > 0 || time !== undefined || kind === 'task'
  const at = instantOf({ on, time: time ?? '11:00', zone: today.zone }) ?? today.now
  addActivity(deps, trx, {
    kind,
    title,
    body: body ?? null,
    ...links,
    ...(isPlanned
      ? { due: { on, time: time ?? null, zone: today.zone } }
      : { happenedAt: Math.min(at, today.now) }),
  } as Parameters<typeof addActivity>[2])
}

async function addSampleDeal(
  deps: ServiceDeps,
  trx: Trx,
  one: { deal: SampleDeal; links: Links; today: Today },
): Promise<void> {
  const { deal, links, today } = one
  const dealId = await addDeal(deps, trx, {
    title: deal.title,
    amount: moneyFromDecimal(deal.amount, deal.currency),
    companyId: links.companyId,
    personId: links.personId ?? null,
    stageId: stageOfPreset(deal.stage),
  } as Parameters<typeof addDeal>[2])
  await setStageEntered(deps, trx, { id: dealId, at: today.now - deal.daysInStage * DAY })
  if (deal.outcome)
    await closeDeal(deps, trx, { id: dealId, outcome: deal.outcome, reason: deal.lostReason ?? null })
  if (deal.next)
    addSampleActivity(deps, trx, {
      activity: deal.next,
      links: { ...links, dealId },
      today,
      isNextStep: true,
    })
}

function addSamplePerson(
  deps: ServiceDeps,
  trx: Trx,
  one: { person: SamplePerson; company: SampleCompany; companyId: string; today: Today },
): string {
  const { person, company, companyId, today } = one
  const { fullName, localName, grade, nextTalk } = person
  const personId = addPerson(deps, trx, {
    fullName,
    localName: localName ?? null,
    grade: grade ?? null,
    lifecycle: company.lifecycle,
    nextTalk: nextTalk ?? null,
    country: company.country,
    city: company.city,
    source: company.source,
  })
  const points = [
    ...(person.mobile ? [{ kind: 'mobile' as const, rawText: person.mobile }] : []),
    ...(person.email ? [{ kind: 'email' as const, rawText: person.email }] : []),
    ...(person.messenger ? [{ kind: person.messenger[0], rawText: person.messenger[1] }] : []),
  ]
  points.forEach((draft, position) => {
    addContactPoint(deps, trx, { draft, owner: { personId, country: company.country }, position })
  })
  const fields = { jobTitle: person.jobTitle, decisionRole: person.decisionRole, isPrimary: 1 }
  setAffiliation(deps, trx, { personId: idBytes(personId), companyId: idBytes(companyId), fields })
  for (const activity of person.activities ?? [])
    addSampleActivity(deps, trx, { activity, links: { personId, companyId }, today })
  return personId
}

/** What hangs on the company itself: its number, its tags and what it is interested in. */
function addCompanyParts(
  deps: ServiceDeps,
  trx: Trx,
  one: { company: SampleCompany; companyId: string },
): void {
  const { company, companyId } = one
  const { phone, country, tags, interests = [] } = company
  if (phone) {
    const owner = { companyId, country }
    addContactPoint(deps, trx, { draft: { kind: 'phone', rawText: phone }, owner, position: 0 })
  }
  for (const name of tags) addTag(deps, trx, { name, link: { companyId } })
  for (const name of interests) addProductInterest(deps, trx, { name, link: { companyId } })
}

async function addSampleCompany(
  deps: ServiceDeps,
  trx: Trx,
  { company, today }: { company: SampleCompany; today: Today },
): Promise<void> {
  const { people: staff, deals = [], tags, phone: _phone, interests: _interests, ...values } = company
  const companyId = addCompany(deps, trx, values)
  addCompanyParts(deps, trx, { company, companyId })
  const people = staff.map((person) => addSamplePerson(deps, trx, { person, company, companyId, today }))
  const [personId] = people
  if (personId) for (const name of tags) addTag(deps, trx, { name, link: { personId } })
  const links: Links = personId ? { companyId, personId } : { companyId }
  for (const deal of deals) await addSampleDeal(deps, trx, { deal, links, today })
}

/** Writes the sample as one transaction of its own batch. Returns the transaction, with which it can be removed again. */
export async function addSample(deps: ServiceDeps): Promise<string> {
  const now = deps.clock.now()
  const zone = deps.clock.zone()
  const today = { on: wallTimeAt(now, zone).on, zone, now }
  return deps.inTransaction({ label: message('label.sample.add') }, async (trx) => {
    for (const company of sampleCompanies) await addSampleCompany(deps, trx, { company, today })
    return trx.id
  })
}

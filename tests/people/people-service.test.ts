import { describe, expect, it } from 'vitest'
import { createCompaniesService } from '../../src-main/companies/companies-service'
import { derivers } from '../../src-main/features'
import { createPeopleService } from '../../src-main/people/people-service'
import type { PersonId } from '../../src-shared/kernel/ids'
import { serviceDeps } from '../support/service-deps'

function world() {
  const deps = serviceDeps({ derivers })
  return { deps, people: createPeopleService(deps), companies: createCompaniesService(deps) }
}

const everyone = {
  filter: {},
  sort: 'name',
  direction: 'ascending',
  window: { offset: 0, limit: 50 },
} as const

describe('a new person', () => {
  it('is written with company, numbers and tags in one transaction, and keeps the text as typed', async () => {
    const { deps, people } = world()
    const { screen, transactionId } = await people.create({
      values: { fullName: '김민준', country: 'KR', grade: 'A' },
      affiliation: { companyName: '(주)한빛무역', jobTitle: '과장' },
      contactPoints: [
        { kind: 'mobile', rawText: '010-4821-7730' },
        { kind: 'email', rawText: 'MJ.Kim@hanbit.example' },
      ],
      tags: ['LED', '광저우 2026'],
    })
    expect(screen.person).toMatchObject({
      fullName: '김민준',
      familyName: '김',
      givenName: '민준',
      timeZone: 'Asia/Seoul',
    })
    expect(screen.person.contactPoints).toMatchObject([
      { kind: 'mobile', rawText: '010-4821-7730', e164: '+821048217730' },
      { kind: 'email', rawText: 'MJ.Kim@hanbit.example', e164: null },
    ])
    expect(screen.affiliations).toMatchObject([{ companyName: '(주)한빛무역', jobTitle: '과장' }])
    expect(screen.tags.map((tag) => tag.name)).toEqual(['LED', '광저우 2026'])
    await deps.journal.undo(transactionId ?? '')
    expect(await people.list(everyone)).toEqual({ rows: [], total: 0 })
  })

  it('joins the company that is there already, whatever its legal form', async () => {
    const { people, companies } = world()
    await companies.create({ values: { name: 'ООО «Восток»' } })
    const { screen } = await people.create({
      values: { fullName: 'Иванов Сергей' },
      affiliation: { companyName: 'Восток ООО' },
    })
    expect(screen.affiliations[0]?.companyName).toBe('ООО «Восток»')
  })

  it('is recognised by number, address or name while it is being typed', async () => {
    const { people } = world()
    await people.create({
      values: { fullName: '王丽', country: 'CN' },
      contactPoints: [{ kind: 'mobile', rawText: '138 0013 8000' }],
    })
    const found = await people.possibleMatches({
      fullName: 'Wang Li',
      contactPoints: [{ kind: 'mobile', rawText: '+86 13800138000' }],
    })
    expect(found.map((row) => row.fullName)).toEqual(['王丽'])
  })
})

describe('a change', () => {
  it('is refused when somebody changed the same field since, and passes for other fields', async () => {
    const { people } = world()
    const { screen } = await people.create({ values: { fullName: '박서연', grade: 'C' } })
    const { id, version } = screen.person
    await people.update({ id, patch: { grade: 'B' } })
    await expect(people.update({ id, version, patch: { grade: 'A' } })).rejects.toMatchObject({
      code: 'conflict',
    })
    const { screen: after } = await people.update({ id, version, patch: { city: '부산' } })
    expect(after.person).toMatchObject({ grade: 'B', city: '부산' })
  })

  it('of a name splits it by its culture', async () => {
    const { people } = world()
    const { screen } = await people.create({ values: { fullName: 'Elif' } })
    const { screen: after } = await people.update({
      id: screen.person.id,
      patch: { fullName: 'Смирнова Ольга Викторовна' },
    })
    expect(after.person).toMatchObject({
      familyName: 'Смирнова',
      givenName: 'Ольга',
      middleName: 'Викторовна',
    })
  })

  it('of contact points keeps those that stay, in the new order', async () => {
    const { people } = world()
    const { screen } = await people.create({
      values: { fullName: '佐藤 健', country: 'JP' },
      contactPoints: [
        { kind: 'phone', rawText: '03-5550-0147' },
        { kind: 'fax', rawText: '03-5550-0148' },
      ],
    })
    const [phone] = screen.person.contactPoints
    const { screen: after } = await people.setContactPoints({
      id: screen.person.id,
      contactPoints: [
        { kind: 'line', rawText: 'satoken' },
        { id: phone?.id, kind: 'phone', rawText: '03-5550-0147', label: '会社' },
      ],
    })
    expect(after.person.contactPoints).toMatchObject([
      { kind: 'line', rawText: 'satoken' },
      { id: phone?.id, label: '会社', e164: '+81355500147' },
    ])
  })

  it('of many people is one transaction that Undo takes back', async () => {
    const { deps, people } = world()
    const ids: PersonId[] = []
    for (const fullName of ['김하나', '이두리', '박세찬']) {
      ids.push((await people.create({ values: { fullName, grade: 'C' } })).screen.person.id)
    }
    const { transactionId } = await people.updateMany({ ids, patch: { grade: 'A' }, addTag: 'VIP' })
    const graded = await people.list({ ...everyone, filter: { grade: ['A'] } })
    expect(graded.total).toBe(3)
    await deps.journal.undo(transactionId ?? '')
    expect((await people.list({ ...everyone, filter: { grade: ['A'] } })).total).toBe(0)
  })

  it('of a person who is not there says so', async () => {
    const { deps, people } = world()
    const id = deps.newId() as PersonId
    await expect(people.update({ id, patch: { grade: 'A' } })).rejects.toMatchObject({ code: 'not-found' })
    await expect(people.getScreen({ id })).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('affiliations', () => {
  it('hold several companies, a decision role and the day somebody left', async () => {
    const { people } = world()
    const { screen } = await people.create({
      values: { fullName: 'Omar Haddad' },
      affiliation: { companyName: 'Haddad & Sons LLC' },
    })
    const { id } = screen.person
    await people.setAffiliation({
      id,
      affiliation: { companyName: 'Gulf Lighting', decisionRole: 'decides' },
    })
    const companyId = screen.affiliations[0]?.companyId
    const { screen: after } = await people.setAffiliation({
      id,
      affiliation: { ...(companyId ? { companyId } : {}), leftOn: '2026-10-31' },
    })
    expect(after.affiliations.map((one) => [one.companyName, one.decisionRole, one.leftOn])).toEqual([
      ['Gulf Lighting', 'decides', null],
      ['Haddad & Sons LLC', null, '2026-10-31'],
    ])
  })

  it('show colleagues of the same company', async () => {
    const { people } = world()
    await people.create({
      values: { fullName: '이정희' },
      affiliation: { companyName: '한빛무역', decisionRole: 'decides' },
    })
    const { screen } = await people.create({
      values: { fullName: '김민준' },
      affiliation: { companyName: '(주)한빛무역' },
    })
    expect(screen.colleagues.map((one) => one.personName)).toEqual(['이정희'])
  })
})

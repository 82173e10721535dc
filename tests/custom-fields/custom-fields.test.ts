import { describe, expect, it } from 'vitest'
import { createCompaniesService } from '../../src-main/companies/companies-service'
import { createCustomValueWriter } from '../../src-main/custom-fields/custom-value-writer-service'
import { idBytes } from '../../src-main/database/ids'
import { derivers } from '../../src-main/features'
import { createPeopleService } from '../../src-main/people/people-service'
import type { CustomValue } from '../../src-shared/contract/customer'
import { message } from '../../src-shared/contract/message'
import type { Id } from '../../src-shared/kernel/ids'
import { serviceDeps } from '../support/service-deps'

/** A person and a company; the person came with an HS code out of a list. */
async function world() {
  const deps = serviceDeps({ derivers })
  const people = createPeopleService(deps)
  const companies = createCompaniesService(deps)
  const person = (await people.create({ values: { fullName: '김민준' } })).screen.person
  const company = (await companies.create({ values: { name: 'ООО «Восток»' } })).screen.company
  await deps.inTransaction({ label: message('label.sample.add') }, (trx) => {
    const draft = { name: 'HS code', value: '9405.42', column: 'personId' } as const
    createCustomValueWriter(deps, trx)({ ...draft, id: idBytes(person.id), isNew: true, replaces: false })
  })
  const [field] = (await people.getScreen({ id: person.id })).customValues
  return { deps, people, companies, person, company, fieldId: field?.fieldId as CustomValue['fieldId'] }
}

const values = ({ customValues }: { customValues: readonly CustomValue[] }) =>
  customValues.map(({ name, value }) => [name, value])

describe('a custom field on a card', () => {
  it('is changed, taken away and brought back by undo', async () => {
    const { deps, people, person, fieldId } = await world()
    const changed = await people.setCustomValue({ id: person.id, fieldId, value: ' 9405.11 ' })
    expect(values(changed.screen)).toEqual([['HS code', ' 9405.11 ']])
    const cleared = await people.setCustomValue({ id: person.id, fieldId, value: null })
    expect(values(cleared.screen)).toEqual([['HS code', null]])
    await deps.journal.undo(cleared.transactionId ?? '')
    await deps.journal.undo(changed.transactionId ?? '')
    expect(values(await people.getScreen({ id: person.id }))).toEqual([['HS code', '9405.42']])
  })

  it('is offered where it is still blank, and filled without touching other records', async () => {
    const { deps, people, companies, person, company, fieldId } = await world()
    expect(values(await companies.getScreen({ id: company.id }))).toEqual([['HS code', null]])
    const { screen, transactionId } = await companies.setCustomValue({
      id: company.id,
      fieldId,
      value: '조명',
    })
    expect(values(screen)).toEqual([['HS code', '조명']])
    expect(values(await people.getScreen({ id: person.id }))).toEqual([['HS code', '9405.42']])
    await deps.journal.undo(transactionId ?? '')
    expect(values(await companies.getScreen({ id: company.id }))).toEqual([['HS code', null]])
    const again = await companies.setCustomValue({ id: company.id, fieldId, value: 'ЛЕД' })
    expect(values(again.screen)).toEqual([['HS code', 'ЛЕД']])
  })

  it('writes nothing when a blank stays blank, and refuses a field that is not there', async () => {
    const { people, companies, person, company, fieldId } = await world()
    await companies.setCustomValue({ id: company.id, fieldId, value: null })
    expect(values(await companies.getScreen({ id: company.id }))).toEqual([['HS code', null]])
    const missing = '01900000-0000-7000-8000-000000000099' as Id<'customField'>
    await expect(
      people.setCustomValue({ id: person.id, fieldId: missing, value: 'x' }),
    ).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('amounts of a company', () => {
  it('are set, replaced, taken away, and undone', async () => {
    const { deps, companies, company } = await world()
    const { id } = company
    const revenue = { minor: 5_000_000_000, currency: 'KRW' }
    const set = await companies.update({ id, patch: { annualRevenue: revenue } })
    expect(set.screen.company).toMatchObject({ annualRevenue: revenue, creditLimit: null })
    const limit = { minor: 1_250_050, currency: 'USD' }
    const both = await companies.update({ id, patch: { creditLimit: limit } })
    expect(both.screen.company).toMatchObject({ annualRevenue: revenue, creditLimit: limit })
    const cleared = await companies.update({ id, patch: { annualRevenue: null } })
    expect(cleared.screen.company).toMatchObject({ annualRevenue: null, creditLimit: limit })
    await deps.journal.undo(cleared.transactionId ?? '')
    await deps.journal.undo(both.transactionId ?? '')
    expect((await companies.getScreen({ id })).company).toMatchObject({
      annualRevenue: revenue,
      creditLimit: null,
    })
  })
})

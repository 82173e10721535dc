import { describe, expect, it } from 'vitest'
import { queryAll } from './content'
import { openWorkspace } from './open-workspace'

const people = `SELECT full_name, family_name, given_name, company.name, job_title, department FROM person
  LEFT JOIN affiliation ON person_id = person.id LEFT JOIN company ON company.id = company_id
  ORDER BY person.id`
const points = `SELECT coalesce(person.full_name, company.name), kind, raw_text, e164, label FROM contact_point
  LEFT JOIN person ON person.id = person_id LEFT JOIN company ON company.id = company_id
  ORDER BY contact_point.id`

describe('vCards become people and companies', () => {
  it('of phones', async () => {
    const place = await openWorkspace()
    await place.ask('settings.update', { patch: { homeCountry: 'KR' } })
    const view = await place.open('phones-21.vcf')
    expect(view).toMatchObject({ format: 'vcf', headerRow: 0, counts: { total: 3, ready: 3, errors: 0 } })
    expect(view.columns.filter(({ confidence }) => confidence < 0.8)).toEqual([])
    await place.apply(view.importId)
    expect(queryAll(place.folder, people)).toEqual([
      ['김민준', '김', '민준', '(주)한빛무역', '과장', '해외영업팀'],
      ['이영희', '이', '영희', '대성상사', null, null],
      ['王秀英', '王', '秀英', '上海华信贸易有限公司', null, null],
    ])
    expect(queryAll(place.folder, points)).toEqual([
      ['(주)한빛무역', 'fax', '02-555-1235', '+8225551235', null],
      ['김민준', 'mobile', '010-1234-5678', '+821012345678', null],
      ['김민준', 'phone', '02-555-1234', '+8225551234', 'work'],
      ['김민준', 'email', 'minjun@hanbit.example', null, 'work'],
      ['이영희', 'mobile', '01098765432', '+821098765432', null],
      ['王秀英', 'mobile', '+86 138 1234 5678', '+8613812345678', null],
    ])
    expect(queryAll(place.folder, 'SELECT country, city, street, postal_code FROM company')[0]).toEqual([
      'KR',
      '서울',
      '테헤란로 12, 3층',
      '06236',
    ])
    expect(queryAll(place.folder, 'SELECT birthday FROM person')[0]).toEqual(['1985-03-15'])
  })

  it('of address books, with their own labels and messengers', async () => {
    const place = await openWorkspace()
    const view = await place.open('address-books-3-4.vcf')
    expect(view.counts).toMatchObject({ total: 3, ready: 3 })
    await place.apply(view.importId)
    expect(queryAll(place.folder, people).map(([name, , , company]) => [name, company])).toEqual([
      ['Сергей Петрович Иванов', 'ООО «Вектор-Сервис»'],
      ['Anna Müller', 'Müller GmbH'],
    ])
    const found = queryAll(place.folder, points)
    expect(found).toContainEqual([
      'Сергей Петрович Иванов',
      'phone',
      '+7 495 123-45-67',
      '+74951234567',
      'Секретарь',
    ])
    expect(found).toContainEqual(['Сергей Петрович Иванов', 'telegram', 'ivanov_vector', null, null])
    expect(found).toContainEqual(['Northwind Ltd', 'email', 'info@northwind.example', null, null])
    expect(found).toContainEqual(['Anna Müller', 'skype', 'anna.mueller', null, null])
    expect(queryAll(place.folder, 'SELECT name FROM tag ORDER BY name')).toEqual([
      ['Выставка 2026'],
      ['Поставщики'],
    ])
  })
})

import { expect, it } from 'vitest'
import { queryAll } from './content'
import { openWorkspace } from './open-workspace'

it('reads an export of Google Contacts without a question', async () => {
  const place = await openWorkspace()
  const view = await place.open('google-contacts.csv')
  expect(view.counts).toMatchObject({ total: 4, ready: 4, warnings: 0, errors: 0 })
  expect(view.columns.filter(({ field, confidence }) => field !== 'ignore' && confidence < 0.8)).toEqual([])
  await place.apply(view.importId)
  expect(
    queryAll(
      place.folder,
      `SELECT full_name, company.name, job_title, birthday FROM person
       LEFT JOIN affiliation ON person_id = person.id LEFT JOIN company ON company.id = company_id
       ORDER BY person.id`,
    ),
  ).toEqual([
    ['김민수', '(주)한빛무역', '과장', '1985-03-15'],
    ['王伟', '上海华信贸易有限公司', '采购经理', null],
    ['Иванов Сергей Петрович', 'ООО «Вектор»', 'директор', '1979-12-30'],
    ['Anna Müller', null, null, null],
  ])
  // The whole address stands beside its parts.
  const places = 'SELECT country, city, street, postal_code FROM company ORDER BY id'
  expect(queryAll(place.folder, places)).toEqual([
    ['KR', '서울', '테헤란로 12, 3층', '06236'],
    ['CN', '上海', '浦东新区世纪大道100号', '200120'],
    ['RU', 'Екатеринбург', 'ул. Малышева, 51', '620014'],
  ])
  const points = `SELECT kind, e164 FROM contact_point JOIN person ON person.id = person_id
    WHERE full_name = '김민수' ORDER BY contact_point.id`
  expect(queryAll(place.folder, points)).toEqual([
    ['email', null],
    ['email', null],
    ['mobile', '+821012345678'],
    ['mobile', '+821099887766'],
    ['phone', '+8225551234'],
  ])
  // The label that every contact has is none of the user's.
  expect(queryAll(place.folder, 'SELECT name FROM tag ORDER BY name')).toEqual([['Canton Fair'], ['Clients']])
})

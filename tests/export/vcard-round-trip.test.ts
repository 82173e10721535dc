import path from 'node:path'
import { expect, it } from 'vitest'
import { contentRows } from './people-content'
import { openWorkspace } from '../import/service/open-workspace'

const people = [
  {
    values: { fullName: '김민준', country: 'KR', city: '서울', birthday: '1985-04-02' },
    affiliation: { companyName: '(주)한빛무역', jobTitle: '부장' },
    contactPoints: [
      { kind: 'mobile', rawText: '010-1234-5678' },
      { kind: 'phone', rawText: '02-555-0100' },
      { kind: 'email', rawText: 'kim@hanbit.example' },
    ],
    tags: ['VIP', '광저우 2026'],
  },
  {
    values: { fullName: 'Иванов Сергей', country: 'RU', city: 'Казань' },
    affiliation: { companyName: 'ООО «Вектор, Сервис»', jobTitle: 'Директор; закупки' },
    contactPoints: [{ kind: 'mobile', rawText: '+7 912 345-67-89' }],
    tags: [],
  },
  {
    values: { fullName: '王秀英', country: 'CN', city: '宁波' },
    affiliation: { companyName: '华信贸易有限公司', jobTitle: '经理' },
    contactPoints: [
      { kind: 'mobile', rawText: '138 1234 5678' },
      { kind: 'email', rawText: 'wang@huaxin.example' },
      { kind: 'email', rawText: 'wang.private@huaxin.example' },
    ],
    tags: ['展会'],
  },
]

it('brings people into another workspace by vCard, with their numbers, companies, titles, days and tags', async () => {
  const from = await openWorkspace()
  await from.ask('settings.update', { patch: { homeCountry: 'KR' } })
  for (const one of people) await from.ask('people.create', one)
  const file = path.join(from.folder, 'people.vcf')
  await from.ask('export.start', { path: file, what: { list: 'people', filter: {} } })

  const to = await openWorkspace()
  await to.ask('settings.update', { patch: { homeCountry: 'KR' } })
  const view = await to.open(file)
  expect(view.counts).toMatchObject({ ready: 3, errors: 0 })
  await to.apply(view.importId)
  expect(contentRows(to.folder)).toEqual(contentRows(from.folder))
  expect(contentRows(to.folder)).toHaveLength(3)
})

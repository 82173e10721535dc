import { readFileSync } from 'node:fs'
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

it('brings companies into another workspace by vCard as companies, with their numbers, addresses and tags', async () => {
  const from = await openWorkspace()
  const companies = [
    {
      values: { name: '(주)한빛무역', country: 'KR', city: '서울', street: '테헤란로 1, 3층' },
      contactPoints: [
        { kind: 'phone', rawText: '+82 2-555-0100' },
        { kind: 'email', rawText: 'info@hanbit.example' },
      ],
      tags: ['VIP'],
    },
    { values: { name: 'ООО «Вектор, Сервис»', country: 'RU', city: 'Казань' }, contactPoints: [], tags: [] },
    {
      values: { name: '华信贸易有限公司', country: 'CN', city: '宁波' },
      contactPoints: [{ kind: 'website', rawText: 'https://huaxin.example' }],
      tags: ['展会'],
    },
  ]
  for (const one of companies) await from.ask('companies.create', one)
  const file = path.join(from.folder, 'companies.vcf')
  await from.ask('export.start', { path: file, what: { list: 'companies', filter: {} } })

  const to = await openWorkspace()
  const view = await to.open(file)
  expect(view.counts).toMatchObject({ ready: 3, errors: 0 })
  await to.apply(view.importId)
  const sheets = await Promise.all(
    [from, to].map(async (place) => {
      const sheet = path.join(place.folder, 'companies.csv')
      await place.ask('export.start', { path: sheet, what: { list: 'companies', filter: {}, sort: 'name' } })
      return readFileSync(sheet, 'utf8').split('\r\n').toSorted()
    }),
  )
  expect(sheets[1]).toEqual(sheets[0])
  expect(sheets[1]?.join('\n')).toContain('华信贸易有限公司')
})

import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import type { ImportView } from '../../../src-shared/imports/imports-contract'
import type { OwnerChoices, OwnerRule } from '../../../src-shared/imports/owner-rule'
import { temporaryFolder } from '../../support/open-test-database'
import { contentOf, queryAll } from './content'
import { openWorkspace, type TestWorkspace } from './open-workspace'

function listFile(name: string, ...lines: string[]): string {
  const file = path.join(temporaryFolder(), name)
  writeFileSync(file, `\ufeff${lines.join('\r\n')}\r\n`)
  return file
}

const rule = (place: TestWorkspace, importId: string, wanted: OwnerRule | null) =>
  place.ask<ImportView>('imports.setOwnerRule', { importId, rule: wanted })

const assignedIn = async (place: TestWorkspace, importId: string) =>
  (await place.rows(importId)).map(({ assignedOwner }) => assignedOwner)

const ownersOf = ({ folder }: TestWorkspace, table: 'person' | 'company', name: string) =>
  queryAll(folder, `SELECT ${name}, owner FROM ${table} WHERE deleted_at IS NULL ORDER BY ${name}`)

const transactions = ({ folder }: TestWorkspace) =>
  Number(queryAll(folder, 'SELECT count(*) FROM journal_tx')[0]?.[0])

const byTurn: OwnerRule = { by: 'turn', owners: ['김영업', '이영업'] }

it('a Korean list is given out in turn, in one transaction that can be taken back', async () => {
  const place = await openWorkspace()
  const before = contentOf(place.folder)
  const alone = transactions(place)
  const file = listFile(
    '거래처.csv',
    '회사명,담당자,휴대폰,이메일,거래금액,영업담당',
    '(주)한빛무역,김민수,010-1234-5678,minsu@hanbit.example,1000,',
    '대한상사,박서연,010-3391-2208,sy@daehan.example,,',
    '(주)한빛무역,최지우,010-1111-2222,jiwoo@hanbit.example,,',
    '미래물산,이지훈,010-2210-6654,jh@mirae.example,,박부장',
    ',정하늘,010-7777-8888,sky@naver.example,,',
  )
  const opened = await place.open(file)
  expect(opened).toMatchObject({ ownerRule: null, owners: null, lastOwnerRule: null })
  const { importId } = opened
  const column = opened.columns.find(({ header }) => header === '영업담당')
  await place.ask('imports.setColumn', { importId, column: column?.index, field: 'record.owner' })
  const view = await rule(place, importId, byTurn)
  expect(view).toMatchObject({
    ownerRule: byTurn,
    owners: {
      assigned: [
        { owner: '김영업', customers: 2 },
        { owner: '이영업', customers: 1 },
      ],
      kept: 1,
    },
  })
  expect(await assignedIn(place, importId)).toEqual(['김영업', '이영업', '김영업', null, '김영업'])
  const { transactionId } = await place.apply(importId)
  expect(ownersOf(place, 'person', 'full_name')).toEqual([
    ['김민수', '김영업'],
    ['박서연', '이영업'],
    ['이지훈', '박부장'],
    ['정하늘', '김영업'],
    ['최지우', '김영업'],
  ])
  expect(ownersOf(place, 'company', 'name').map(([, owner]) => owner)).toEqual(['김영업', '이영업', '박부장'])
  expect(queryAll(place.folder, 'SELECT owner FROM deal')).toEqual([['김영업']])
  expect(transactions(place)).toBe(alone + 1)
  await place.ask('history.undo', { transactionId })
  expect(contentOf(place.folder)).toEqual(before)
})

it('a Chinese list is given out by country: that of the company, else that of a phone', async () => {
  const place = await openWorkspace()
  const file = listFile(
    '客户.csv',
    '公司名称,联系人,手机,邮箱,国家',
    '上海华信贸易有限公司,王伟,13812345678,wang@huaxin.example,中国',
    'ООО «Вектор»,Иванов Сергей,+7 912 345-67-89,ivanov@vektor.example,',
    '한빛무역,김민수,+82 10 1234 5678,minsu@hanbit.example,韩国',
    ',张敏,,zhangmin@example.example,',
  )
  const { importId } = await place.open(file)
  const choices = await place.ask<OwnerChoices>('imports.getOwnerChoices', { importId })
  expect(choices.owners).toEqual([])
  expect(new Map(choices.countries.map(({ country, customers }) => [country, customers]))).toEqual(
    new Map([
      ['CN', 1],
      ['RU', 1],
      ['KR', 1],
      [null, 1],
    ]),
  )
  await rule(place, importId, {
    by: 'country',
    lines: [
      { countries: ['CN', 'KR'], owner: '李经理' },
      { countries: ['RU'], owner: '赵经理' },
    ],
    otherwise: null,
  })
  expect(await assignedIn(place, importId)).toEqual(['李经理', '赵经理', '李经理', null])
  await place.apply(importId)
  expect(ownersOf(place, 'person', 'full_name')).toEqual([
    ['Иванов Сергей', '赵经理'],
    ['张敏', null],
    ['王伟', '李经理'],
    ['김민수', '李经理'],
  ])
})

const russian = [
  'Компания,Контактное лицо,Телефон,Эл. почта,Интересующая продукция',
  'ООО «Вектор»,Иванов Сергей,+7 912 345-67-89,ivanov@vektor.example,Кабель силовой',
  'ООО «Восток»,Петрова Анна,+7 913 111-22-33,petrova@vostok.example,LED-панели',
  'ЗАО «Север»,Ким Олег,+7 914 222-33-44,kim@sever.example,',
]
const byProduct: OwnerRule = {
  by: 'product',
  lines: [{ words: ['кабель'], owner: 'Смирнов' }],
  otherwise: 'Орлова',
}

it('a Russian list is given out by product; the rule is offered again and kept with the import', async () => {
  const place = await openWorkspace()
  const file = listFile('клиенты.csv', ...russian)
  const { importId, columns } = await place.open(file)
  const product = columns.find(({ header }) => header === 'Интересующая продукция')
  expect(product?.field).toBe('record.productsOfInterest')
  await rule(place, importId, byProduct)
  const { batch } = await place.apply(importId)
  expect(ownersOf(place, 'person', 'full_name')).toEqual([
    ['Иванов Сергей', 'Смирнов'],
    ['Ким Олег', 'Орлова'],
    ['Петрова Анна', 'Орлова'],
  ])
  expect(await place.ask('importHistory.get', { id: batch })).toMatchObject({ ownerRule: byProduct })

  await place.close()
  const next = await openWorkspace({ folder: place.folder })
  const other = await next.open(listFile('名单.csv', '公司名称,联系人,手机', '上海华信,王伟,13812345678'))
  expect(other).toMatchObject({ ownerRule: null, owners: null, lastOwnerRule: byProduct })
  const choices = await next.ask<OwnerChoices>('imports.getOwnerChoices', { importId: other.importId })
  expect(choices.owners).toEqual(['Орлова', 'Смирнов'])
  const { batch: plain } = await next.apply(other.importId)
  expect(await next.ask('importHistory.get', { id: plain })).toMatchObject({ ownerRule: null })
  expect((await next.open(file)).lastOwnerRule).toEqual(byProduct)
})

it.each(['fill', 'overwrite', 'newest', 'append', 'skip'] as const)(
  'under %s no owner of the workspace is replaced',
  async (policy) => {
    const place = await openWorkspace()
    const create = (fullName: string, email: string, owner: string | null) =>
      place.ask('people.create', {
        values: { fullName, ...(owner === null ? {} : { owner }) },
        contactPoints: [{ kind: 'email', rawText: email, label: null }],
      })
    await create('Иванов Сергей', 'ivanov@vektor.example', 'Сергеева')
    await create('Петрова Анна', 'petrova@vostok.example', null)
    const { importId } = await place.open(listFile('клиенты.csv', ...russian))
    await place.ask('imports.setPolicy', { importId, policy })
    const { owners } = await rule(place, importId, { by: 'turn', owners: ['Смирнов'] })
    // The company of a person who is skipped is not made.
    const customers = policy === 'skip' ? 1 : 2
    expect(owners).toEqual({ assigned: [{ owner: 'Смирнов', customers }], kept: 1 })
    await place.apply(importId)
    const isFilled = policy !== 'append' && policy !== 'skip'
    expect(ownersOf(place, 'person', 'full_name')).toEqual([
      ['Иванов Сергей', 'Сергеева'],
      ['Ким Олег', 'Смирнов'],
      ['Петрова Анна', isFilled ? 'Смирнов' : null],
    ])
  },
)

it('follows corrections and decisions, and is not lost when an import is broken off', async () => {
  const place = await openWorkspace()
  const file = listFile(
    '거래처.csv',
    '회사명,담당자,직책,휴대폰,이메일,도시',
    '(주)한빛무역,김민수,부장,010-1234-5678,minsu@hanbit.example,서울',
    'Hanbit Trading,Kim Minsoo,Manager,+82 10 1234 5678,,Seoul',
    '대성상사,박서준,대리,010-9999-0000,,부산',
  )
  const { importId } = await place.open(file)
  await rule(place, importId, byTurn)
  expect(await assignedIn(place, importId)).toEqual(['김영업', '이영업', '김영업'])
  await place.ask('imports.setRow', { importId, row: 1, choice: 'leave-out' })
  expect(await assignedIn(place, importId)).toEqual([null, '김영업', '이영업'])
  await place.ask('imports.setRow', { importId, row: 1, choice: null })
  await place.ask('imports.findPossible', { importId })
  await place.ask('imports.decide', { importId, row: 2, with: { row: 1 }, decision: 'same' })
  const decided = await place.ask<{ view: ImportView }>('imports.decideRest', { importId })
  expect(decided.view.owners?.assigned.map(({ customers }) => customers)).toEqual([2, 1])
  const shown = await assignedIn(place, importId)
  await place.close()

  const next = await openWorkspace({ folder: place.folder })
  const resumed = await next.ask<{ view: ImportView }>('importHistory.resume', { importId })
  expect(resumed.view.ownerRule).toEqual(byTurn)
  expect(await assignedIn(next, importId)).toEqual(shown)
  expect(await rule(next, importId, null)).toMatchObject({ ownerRule: null, owners: null })
  expect(await assignedIn(next, importId)).toEqual([null, null, null])
})

it('refuses rules that say nothing', async () => {
  const place = await openWorkspace()
  const { importId } = await place.open(listFile('клиенты.csv', ...russian))
  for (const wrong of [
    { by: 'turn', owners: [] },
    { by: 'turn', owners: ['Ким', 'Ким'] },
    { by: 'country', lines: [{ countries: ['Россия'], owner: 'Ким' }], otherwise: null },
    { by: 'product', lines: [{ words: [' '], owner: 'Ким' }], otherwise: null },
  ])
    await expect(rule(place, importId, wrong as OwnerRule)).rejects.toThrow()
})

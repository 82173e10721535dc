import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentOf, queryAll } from './content'
import { openWorkspace, type TestWorkspace } from './open-workspace'

const header = '회사명,담당자,직책,휴대폰,이메일,도시,태그,비고'

async function openList(place: TestWorkspace, ...lines: string[]) {
  const file = path.join(place.folder, 'list.csv')
  writeFileSync(file, `\ufeff${[header, ...lines].join('\r\n')}\r\n`)
  return place.open(file)
}

async function importList(place: TestWorkspace, policy: string, ...lines: string[]) {
  const { importId } = await openList(place, ...lines)
  await place.ask('imports.setPolicy', { importId, policy })
  return place.apply(importId)
}

const people = (place: TestWorkspace) =>
  queryAll(
    place.folder,
    `SELECT full_name, city, job_title FROM person LEFT JOIN affiliation ON person_id = person.id
       AND affiliation.deleted_at IS NULL
     WHERE person.deleted_at IS NULL ORDER BY person.id`,
  )
const points = (place: TestWorkspace) =>
  queryAll(place.folder, 'SELECT raw_text FROM contact_point ORDER BY person_id, position').flat()

describe('rows of one file', () => {
  it('by e-mail, mobile, and name at a company make one person', async () => {
    const place = await openWorkspace()
    const view = await openList(
      place,
      '(주)한빛무역,김민수,,010-1234-5678,minsu@hanbit.example,서울,,',
      '한빛무역 주식회사,김민수,부장,,,,,',
      ',김민수,,,MINSU@HANBIT.example,,,',
      ',김민수,,+82 10 1234 5678,,,,',
      '(주)한빛무역,박서준,,02-345-6789,,,,',
      'ООО «Вектор»,Иванов Сергей,,8 912 345-67-89,,,,',
      'Вектор ООО,Сергей Иванов,,,,,,',
    )
    expect(view.counts).toMatchObject({
      total: 7,
      duplicatesInFile: 4,
      duplicatesInBase: 0,
      newPeople: 3,
      newCompanies: 2,
    })
    const rows = await place.rows(view.importId)
    expect(rows.map(({ state }) => state)).toEqual([
      'new',
      'duplicate',
      'duplicate',
      'duplicate',
      'new',
      'new',
      'duplicate',
    ])
    expect((await place.apply(view.importId)).written).toMatchObject({ people: 3, companies: 2, updated: 0 })
    expect(people(place)[0]).toEqual(['김민수', null, '부장'])
    expect(new Set(points(place))).toEqual(
      new Set(['010-1234-5678', 'minsu@hanbit.example', '02-345-6789', '8 912 345-67-89']),
    )
  })

  it('different names who share a mailbox or a number stay two people', async () => {
    const place = await openWorkspace()
    const view = await openList(
      place,
      '(주)한빛무역,김민수,,010-1234-5678,minsu@hanbit.example,,,',
      '(주)한빛무역,박서준,,010-1234-5678,minsu@hanbit.example,,,',
    )
    expect(view.counts).toMatchObject({ duplicatesInFile: 0, newPeople: 2, newCompanies: 1 })
  })

  it('two people of one name without anything in common stay two', async () => {
    const place = await openWorkspace()
    const view = await openList(
      place,
      ',王伟,,+86 138 1234 5678,,,,',
      ',王伟,,+86 139 8765 4321,,,,',
      ',김철수,,,,,,',
      ',김철수,,,,,,',
    )
    expect(view.counts).toMatchObject({ duplicatesInFile: 1, newPeople: 3 })
  })

  it('companies of one name in two countries are two, of one tax number one', async () => {
    const place = await openWorkspace()
    const file = path.join(place.folder, 'companies.csv')
    writeFileSync(
      file,
      '\ufeff회사명,국가,사업자등록번호\n대성상사,한국,220-81-62517\n대성상사,중국,\n대성 트레이딩,,2208162517\n',
    )
    const view = await place.open(file)
    expect(view.counts).toMatchObject({ total: 3, newCompanies: 2, duplicatesInFile: 1, newPeople: 0 })
    expect((await place.apply(view.importId)).written).toMatchObject({ companies: 2 })
  })
})

const known = ['(주)한빛무역,김민수,,010-1234-5678,minsu@hanbit.example,서울,고객,첫 상담']
const later = [
  '한빛무역,김민수,부장,010-2222-3333,minsu@hanbit.example,부산,VIP,첫 상담',
  '대성상사,이영희,,,yh@daesung.example,,,',
]

describe('rows whose record is there already', () => {
  it('fill: blanks are filled, contact points and tags come besides, nothing is repeated', async () => {
    const place = await openWorkspace()
    await importList(place, 'fill', ...known)
    const view = await openList(place, ...later)
    expect(view.counts).toMatchObject({ duplicatesInBase: 1, newPeople: 1, newCompanies: 1 })
    expect((await place.rows(view.importId)).map(({ state }) => state)).toEqual(['fill', 'new'])
    const { written } = await place.apply(view.importId)
    expect(written).toMatchObject({ people: 1, companies: 1, updated: 2 })
    expect(people(place)).toEqual([
      ['김민수', null, '부장'],
      ['이영희', null, null],
    ])
    expect(queryAll(place.folder, 'SELECT city FROM company ORDER BY id')).toEqual([['서울'], [null]])
    expect(points(place)).toEqual(expect.arrayContaining(['010-1234-5678', '010-2222-3333']))
    expect(queryAll(place.folder, 'SELECT DISTINCT name FROM tag ORDER BY name')).toEqual([['VIP'], ['고객']])
    expect(queryAll(place.folder, "SELECT title FROM activity WHERE kind = 'note'")).toEqual([['첫 상담']])
  })

  it('overwrite: what the file says takes the place of what was there', async () => {
    const place = await openWorkspace()
    await importList(place, 'fill', ...known)
    await importList(place, 'overwrite', ...later)
    expect(queryAll(place.folder, 'SELECT name, city FROM company ORDER BY id')[0]).toEqual([
      '한빛무역',
      '부산',
    ])
    expect(points(place)).toContain('010-1234-5678')
  })

  it('skip: they are left out, new ones come', async () => {
    const place = await openWorkspace()
    await importList(place, 'fill', ...known)
    const before = people(place)
    const { written } = await importList(place, 'skip', ...later)
    expect(written).toEqual({ companies: 1, people: 1, deals: 0, updated: 0 })
    expect(people(place)).toEqual([...before, ['이영희', null, null]])
    expect(points(place)).not.toContain('010-2222-3333')
  })

  it('add: another record is made', async () => {
    const place = await openWorkspace()
    await importList(place, 'fill', ...known)
    const { importId } = await openList(place, ...later)
    const view = await place.ask('imports.setPolicy', { importId, policy: 'add' })
    expect(view).toMatchObject({ policy: 'add', counts: { newPeople: 2, newCompanies: 1 } })
    expect((await place.rows(importId)).map(({ state }) => state)).toEqual(['new', 'new'])
    expect((await place.apply(importId)).written).toMatchObject({ people: 2, companies: 1 })
  })

  it('the same file again changes nothing but the list of imports', async () => {
    const place = await openWorkspace()
    await place.ask('settings.update', { patch: { homeCountry: 'RU', baseCurrency: 'RUB' } })
    for (const file of ['korean-title-rows.xlsx', 'chinese.xls', 'russian-cp1251.csv', 'korean-cp949.csv']) {
      await place.apply((await place.open(file)).importId)
      const before = contentOf(place.folder)
      const view = await place.open(file)
      expect(view.counts).toMatchObject({ duplicatesInBase: view.counts.ready, newPeople: 0, newDeals: 0 })
      const { written } = await place.apply(view.importId)
      expect(written).toEqual({ companies: 0, people: 0, deals: 0, updated: 0 })
      expect({ ...contentOf(place.folder), importBatch: before['importBatch'] }).toEqual(before)
    }
  })

  it('looks again when it writes: what came in between is known', async () => {
    const place = await openWorkspace()
    const first = await openList(place, ...known)
    const second = await openList(place, ...known)
    expect(second.counts.duplicatesInBase).toBe(0)
    await place.apply(first.importId)
    expect((await place.apply(second.importId)).written).toMatchObject({ people: 0, companies: 0 })
  })
})

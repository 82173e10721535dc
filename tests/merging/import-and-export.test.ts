import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { contentOf } from '../import/service/content'
import { openWorkspace, type TestWorkspace } from '../import/service/open-workspace'

type Made = { screen: { person: { id: string } } }

const first = {
  values: { fullName: '김민준' },
  affiliation: { companyName: '(주)한빛무역', jobTitle: '과장' },
  contactPoints: [{ kind: 'mobile', rawText: '010-4821-7730' }],
  tags: ['LED'],
}
const second = {
  values: { fullName: 'Ким Минджун', city: '부산' },
  affiliation: { companyName: '한빛무역' },
  contactPoints: [
    { kind: 'mobile', rawText: '+82 10-4821-7730' },
    { kind: 'email', rawText: 'minjun@hanbit.example' },
  ],
  tags: ['LED', 'Выставка'],
}

async function mergedPerson(place: TestWorkspace): Promise<string> {
  await place.ask('settings.update', { patch: { homeCountry: 'KR' } })
  const made = [await place.ask<Made>('people.create', first), await place.ask<Made>('people.create', second)]
  const [keepId = '', otherId = ''] = made.map(({ screen }) => screen.person.id)
  await place.ask('merging.merge', { kind: 'person', keepId, otherId, fromOther: [] })
  return keepId
}

async function importRow(place: TestWorkspace, row: string) {
  const file = path.join(place.folder, '명단.csv')
  writeFileSync(file, `\ufeff회사명,담당자,직책,휴대폰,이메일,부서\r\n${row}\r\n`)
  const { importId, counts } = await place.open(file)
  await place.ask('imports.setPolicy', { importId, policy: 'fill' })
  return { counts, ...(await place.apply(importId)) }
}

it('a row with the name and number of the merged record is the one that stays, and adds nothing twice', async () => {
  const place = await openWorkspace()
  const id = await mergedPerson(place)
  const before = contentOf(place.folder)
  const { counts, written } = await importRow(
    place,
    '한빛무역,Ким Минджун,부장,010 4821 7730,MINJUN@hanbit.example,',
  )
  expect(counts).toMatchObject({ duplicatesInBase: 1, newPeople: 0, newCompanies: 0 })
  expect(written).toMatchObject({ people: 0, companies: 0, updated: 0 })
  const { importBatch: _batch, ...after } = contentOf(place.folder)
  const { importBatch: _none, ...same } = before
  expect(after).toEqual(same)
  const { rows } = await place.ask<{ rows: { id: string }[] }>('people.list', {
    filter: {},
    sort: 'name',
    direction: 'ascending',
    window: { offset: 0, limit: 9 },
  })
  expect(rows.map((row) => row.id)).toEqual([id])
})

it('a merged record leaves as one row, with what both had, and comes back without a difference', async () => {
  const place = await openWorkspace()
  await mergedPerson(place)
  const file = path.join(place.folder, 'people.csv')
  await place.ask('export.start', { path: file, what: { list: 'people', filter: {} } })
  const lines = readFileSync(file, 'utf8').trim().split('\r\n')
  expect(lines).toHaveLength(2)
  for (const text of ['김민준', '과장', '010-4821-7730', 'minjun@hanbit.example', 'LED, Выставка'])
    expect(lines[1]).toContain(text)
  expect(lines[1]).not.toContain('+82')
  const card = path.join(place.folder, 'people.vcf')
  await place.ask('export.start', { path: card, what: { list: 'people', filter: {} } })
  expect(readFileSync(card, 'utf8').match(/BEGIN:VCARD/g)).toHaveLength(1)
})

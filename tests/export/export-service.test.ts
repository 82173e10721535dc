import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { read, utils } from 'xlsx'
import type { Language } from '../../src-shared/i18n/language'
import { createTranslator } from '../../src-shared/i18n/translate'
import { openWorkspace, type TestWorkspace } from '../import/service/open-workspace'

const draft = (kind: string, rawText: string) => ({ kind, rawText })

async function makePeople(place: TestWorkspace): Promise<string[]> {
  const ids: string[] = []
  const people = [
    {
      values: {
        fullName: '김민준',
        country: 'KR',
        lifecycle: 'customer',
        grade: 'A',
        birthday: '1985-04-02',
      },
      affiliation: { companyName: '한빛무역', jobTitle: '부장' },
      contactPoints: [
        draft('mobile', '010-1234-5678'),
        draft('mobile', '+82 10-9999-0000'),
        draft('email', 'kim@hanbit.example'),
      ],
      tags: ['VIP', 'Canton'],
    },
    { values: { fullName: 'Иванов Сергей', country: 'RU' }, contactPoints: [draft('wechat', 'ivanov;1')] },
  ]
  for (const input of people) {
    const { screen } = await place.ask<{ screen: { person: { id: string } } }>('people.create', input)
    ids.push(screen.person.id)
  }
  return ids
}

const start = (place: TestWorkspace, file: string, what: object) =>
  place.ask<{ rows: number }>('export.start', { path: file, what })

function rowsOf(file: string): Record<string, unknown>[] {
  return utils.sheet_to_json(Object.values(read(readFileSync(file)).Sheets)[0] ?? {})
}

describe('export', () => {
  it.each(['en', 'ko', 'zh', 'ru'] as const)(
    'writes people under words of the language (%s)',
    async (language: Language) => {
      const place = await openWorkspace()
      await makePeople(place)
      await place.ask('settings.update', { patch: { language } })
      const file = path.join(place.folder, 'people.xlsx')
      expect(await start(place, file, { list: 'people', filter: {} })).toMatchObject({ rows: 2 })
      const { t } = createTranslator(language)
      const mobile = t('imports.field.person.mobile')
      expect(rowsOf(file)[0]).toMatchObject({
        [t('imports.field.person.fullName')]: '김민준',
        [t('imports.field.company.name')]: '한빛무역',
        [mobile]: '010-1234-5678',
        [`${mobile} 2`]: '+82 10-9999-0000',
        [t('imports.field.record.lifecycle')]: t('customers.lifecycle.customer'),
        [t('imports.field.record.tags')]: 'Canton, VIP',
        [t('imports.field.person.birthday')]: 31_139,
      })
      // The import understands what was exported without a question, in every language.
      const view = await place.open(file)
      const fields = new Map(view.columns.map(({ header, field }) => [header, field]))
      for (const field of [
        'person.fullName',
        'company.name',
        'person.mobile',
        'company.country',
        'record.rating',
      ] as const)
        expect([field, fields.get(t(`imports.field.${field}`))]).toEqual([field, field])
    },
  )

  it('writes the rows and the order that are asked for', async () => {
    const place = await openWorkspace()
    const [first = '', second = ''] = await makePeople(place)
    const file = path.join(place.folder, 'people.csv')
    const list = { list: 'people', filter: {}, sort: 'name', direction: 'descending' }
    const names = () =>
      readFileSync(file, 'utf8')
        .trimEnd()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',')[0])
    await start(place, file, list)
    const down = names()
    await start(place, file, { ...list, direction: 'ascending' })
    expect(names()).toEqual(down.toReversed())
    expect(await start(place, file, { ...list, only: [second] })).toMatchObject({ rows: 1 })
    expect(names()).toEqual(['Иванов Сергей'])
    await start(place, file, { ...list, except: [second] })
    expect(names()).toEqual(['김민준'])
    await start(place, file, { ...list, filter: { text: '한빛' } })
    expect(names()).toEqual(['김민준'])
    expect(first).not.toBe('')
  })

  it('writes deals with amounts as numbers and their currency beside', async () => {
    const place = await openWorkspace()
    const amount = { minor: 1_234_550, currency: 'USD' }
    await place.ask('deals.create', { title: '=Bearings', amount, expectedCloseOn: '2026-12-24' })
    const file = path.join(place.folder, 'deals.xlsx')
    await start(place, file, { list: 'deals', filter: { outcome: 'open' } })
    const { t } = createTranslator('en')
    expect(rowsOf(file)[0]).toMatchObject({
      [t('imports.field.deal.title')]: '=Bearings',
      [t('imports.field.deal.amount')]: 12_345.5,
      [t('imports.field.deal.currency')]: 'USD',
    })
    expect(await start(place, file, { list: 'deals', filter: { outcome: 'won' } })).toMatchObject({ rows: 0 })
  })

  it('writes people as vCard 3.0 with folded and escaped lines', async () => {
    const place = await openWorkspace()
    await makePeople(place)
    const file = path.join(place.folder, 'people.vcf')
    await start(place, file, { list: 'people', filter: {} })
    const text = readFileSync(file, 'utf8')
    const lines = text.replace(/\r\n /g, '').split('\r\n')
    expect(lines).toEqual(
      expect.arrayContaining([
        'FN:김민준',
        'N:김;민준;;;',
        'ORG:한빛무역',
        'TITLE:부장',
        'TEL;TYPE=CELL,VOICE:+821012345678',
        'TEL;TYPE=CELL,VOICE:+82 10-9999-0000',
        'IMPP;X-SERVICE-TYPE=wechat:wechat:ivanov\\;1',
        'BDAY:1985-04-02',
        'CATEGORIES:Canton,VIP',
      ]),
    )
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    await expect(start(place, file, { list: 'deals', filter: {} })).rejects.toMatchObject({ code: 'invalid' })
  })

  it('tells how far it is, and leaves nothing after a cancel', async () => {
    const place: TestWorkspace = await openWorkspace({
      onEvent: (event) => {
        if (event.type === 'progress' && event.task === 'export') void place.ask('export.cancel', {})
      },
    })
    await makePeople(place)
    const file = path.join(place.folder, 'people.xlsx')
    await expect(start(place, file, { list: 'people', filter: {} })).rejects.toMatchObject({
      code: 'cancelled',
    })
    expect([existsSync(file), existsSync(`${file}.part`)]).toEqual([false, false])
    expect(place.events).toContainEqual({
      type: 'progress',
      task: 'export',
      phase: 'writing',
      done: 0,
      total: 2,
    })
  })
})

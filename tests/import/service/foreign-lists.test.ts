import { describe, expect, it } from 'vitest'
import { queryAll } from './content'
import { openWorkspace } from './open-workspace'

const fieldsOf = (view: { columns: readonly { header: string; field: string }[] }) =>
  Object.fromEntries(view.columns.map(({ header, field }) => [header, field]))

const people = `SELECT person.full_name, company.name, job_title FROM person
  LEFT JOIN affiliation ON person_id = person.id LEFT JOIN company ON company.id = company_id
  ORDER BY person.id`
const points = `SELECT coalesce(person.full_name, company.name), kind, raw_text, e164 FROM contact_point
  LEFT JOIN person ON person.id = person_id LEFT JOIN company ON company.id = company_id
  ORDER BY contact_point.id`

describe('lists of other programs become people and companies', () => {
  it('a Korean xlsx with a title above its header', async () => {
    const place = await openWorkspace()
    const view = await place.open('korean-title-rows.xlsx')
    expect(view).toMatchObject({ format: 'xlsx', encoding: null, headerRow: 2, policy: 'fill' })
    expect(fieldsOf(view)).toMatchObject({
      번호: 'ignore',
      업체명: 'company.name',
      담당자: 'person.fullName',
      휴대폰: 'person.mobile',
      이메일: 'person.email',
      주소: 'company.address',
      등급: 'record.rating',
    })
    expect(view.counts).toMatchObject({ errors: 0, duplicatesInBase: 0 })
    const { written, transactionId } = await place.apply(view.importId)
    expect(written).toMatchObject({ people: view.counts.newPeople, companies: view.counts.newCompanies })
    expect(queryAll(place.folder, people)[0]).toEqual(['김민준', '(주)한빛무역', null])
    expect(queryAll(place.folder, points).slice(0, 2)).toEqual([
      ['김민준', 'mobile', '010-1234-5678', '+821012345678'],
      ['김민준', 'email', 'minjun@hanbit.example', null],
    ])
    expect(
      queryAll(place.folder, 'SELECT city, street, grade FROM company ORDER BY id LIMIT 1')[0],
    ).toContain('A')
    const last = place.events.filter(({ type }) => type === 'changed').at(-1)
    expect(last).toMatchObject({
      transaction: {
        id: transactionId,
        label: {
          key: 'label.import.apply',
          params: { count: view.counts.ready, file: 'korean-title-rows.xlsx' },
        },
      },
    })
  })

  it('a Chinese xls with notes', async () => {
    const place = await openWorkspace()
    const view = await place.open('chinese.xls')
    expect(view.format).toBe('xls')
    await place.apply(view.importId)
    expect(queryAll(place.folder, people)[0]?.slice(0, 2)).toEqual(['王秀英', '上海华信贸易有限公司'])
    expect(queryAll(place.folder, points)).toContainEqual([
      '王秀英',
      'mobile',
      '13812345678',
      '+8613812345678',
    ])
    const notes = queryAll(
      place.folder,
      `SELECT activity.title, person.full_name FROM activity JOIN person ON person.id = person_id WHERE kind = 'note'`,
    )
    expect(notes).toContainEqual(['广交会见面，要求报价', '王秀英'])
  })

  it('a Japanese xlsx', async () => {
    const place = await openWorkspace()
    const view = await place.open('japanese.xlsx')
    await place.apply(view.importId)
    expect(queryAll(place.folder, points)).toContainEqual([
      '鈴木 花子',
      'mobile',
      '090-1111-2222',
      '+819011112222',
    ])
    expect(queryAll(place.folder, 'SELECT name FROM company ORDER BY id')).toContainEqual(['㈱大阪製作所'])
  })

  it('a Russian csv in windows-1251 with amounts', async () => {
    const place = await openWorkspace()
    await place.ask('settings.update', { patch: { homeCountry: 'RU', baseCurrency: 'RUB' } })
    const view = await place.open('russian-cp1251.csv')
    expect(view).toMatchObject({ encoding: 'windows-1251', counts: { total: 3, ready: 3, newDeals: 3 } })
    expect((await place.apply(view.importId)).written).toEqual({
      companies: 3,
      people: 3,
      deals: 3,
      updated: 0,
    })
    expect(
      queryAll(
        place.folder,
        `SELECT title, amount_minor, amount_currency, company.name FROM deal
           JOIN company ON company.id = company_id JOIN stage ON stage.id = stage_id
         WHERE stage.preset_key = 'enquiry' ORDER BY rank`,
      )[0],
    ).toEqual(['ООО «Вектор-Сервис»', 123_450, 'RUB', 'ООО «Вектор-Сервис»'])
    expect(queryAll(place.folder, points)).toContainEqual([
      'Иванов Сергей',
      'phone',
      '8 (495) 123-45-67',
      '+74951234567',
    ])
    expect(queryAll(place.folder, "SELECT title FROM activity WHERE kind = 'note' ORDER BY id")).toEqual([
      ['Встреча на выставке; ждём КП'],
      ['Отправлены образцы, "срочно"'],
    ])
  })

  it('a CP949 csv beyond KS X 1001, with products', async () => {
    const place = await openWorkspace()
    const view = await place.open('korean-cp949.csv')
    expect(view.encoding).toBe('cp949')
    await place.apply(view.importId)
    expect(queryAll(place.folder, people).map(([name]) => name)).toEqual(['김햏', '박서준', '이쀍'])
    const products = queryAll(
      place.folder,
      `SELECT product_interest.name FROM product_interest JOIN person ON person.id = person_id
       WHERE full_name = '박서준' ORDER BY 1`,
    )
    expect(products).toEqual([['공책'], ['볼펜']])
  })

  it('the visible sheet of an English workbook, in which a hidden one stands too', async () => {
    const place = await openWorkspace()
    const view = await place.open('english-values.xlsx')
    expect(view.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Orders', false],
      ['Secret', true],
    ])
    expect(view).toMatchObject({ sheet: 0, headerRow: 1 })
    await place.apply(view.importId)
    expect(queryAll(place.folder, 'SELECT name FROM company ORDER BY id')[0]).toEqual(['Northwind Ltd'])
  })
})

describe('what cannot be read', () => {
  it.each([
    ['a picture', 'not-a-spreadsheet', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['nothing', 'empty', Buffer.alloc(0)],
  ])('%s is refused in words', async (_what, code, bytes) => {
    const place = await openWorkspace()
    const { writeFileSync } = await import('node:fs')
    const file = `${place.folder}/list.xlsx`
    writeFileSync(file, bytes)
    await expect(place.open(file)).rejects.toMatchObject({
      code: 'unreadable',
      text: { key: `imports.unreadable.${code}` },
    })
  })

  it('a file that is gone', async () => {
    const place = await openWorkspace()
    await expect(place.open('gone.xlsx')).rejects.toMatchObject({
      code: 'unreadable',
      text: { key: 'imports.unreadable.unreachable', params: { reason: 'ENOENT' } },
    })
    expect(queryAll(place.folder, 'SELECT count(*) FROM person')).toEqual([[0]])
  })
})

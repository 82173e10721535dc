import { linkSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { read, utils, write } from 'xlsx'
import { queryAll } from './content'
import { openWorkspace, type TestWorkspace } from './open-workspace'

const list = [
  '회사명,담당자,휴대폰,이메일,분류',
  '(주)한빛무역,김민수,010-1234-5678,minsu@hanbit.example,LED 조명',
  ',,+86 138 1234 5678,wang@huaxin.example,电缆',
  ',,+7 912 345-67-89,ivanov@vektor.example,кабель',
]

function writeList(place: TestWorkspace, name: string, lines: readonly string[]): string {
  const file = path.join(place.folder, name)
  writeFileSync(file, `\ufeff${lines.join('\r\n')}\r\n`)
  return file
}

/** Fills the name into one row of a workbook. */
function mend(file: string, email: string, company: string, person: string): void {
  const book = read(readFileSync(file))
  const name = book.SheetNames[0] ?? ''
  const grid = utils.sheet_to_json<string[]>(book.Sheets[name] ?? {}, { header: 1, defval: '' })
  const rows = grid.map((row) => (row.includes(email) ? [company, person, ...row.slice(2)] : row))
  book.Sheets[name] = utils.aoa_to_sheet(rows)
  writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer)
}

describe('rows that were left out', () => {
  it.each(['en', 'ko', 'zh', 'ru'] as const)(
    'come back mended, and what the program said about them asks nothing (%s)',
    async (language) => {
      const place = await openWorkspace()
      await place.ask('settings.update', { patch: { language } })
      const first = await place.open(writeList(place, '거래처.csv', list))
      await place.ask('imports.setColumn', {
        importId: first.importId,
        column: 4,
        field: 'record.productsOfInterest',
      })
      const file = path.join(place.folder, 'errors.xlsx')
      await place.ask('imports.writeErrors', { importId: first.importId, path: file })
      await place.apply(first.importId)
      mend(file, 'wang@huaxin.example', '上海华信贸易有限公司', '王伟')
      // Somebody else opens it, in another language than the one in which it was written.
      await place.ask('settings.update', { patch: { language: language === 'ru' ? 'en' : 'ru' } })
      const again = await place.open(file)
      expect(again.counts).toMatchObject({ total: 2, ready: 1, errors: 1, newPeople: 1, duplicatesInBase: 0 })
      expect(again.columns.filter(({ confidence }) => confidence < 0.8)).toEqual([])
      expect(again.columns.at(-1)).toMatchObject({ index: 5, field: 'ignore', confidence: 1 })
      // It has the header of the list that it comes from: what was corrected there holds here.
      expect(again).toMatchObject({ isRemembered: true })
      expect(again.columns[4]).toMatchObject({ header: '분류', field: 'record.productsOfInterest' })
      await place.apply(again.importId)
      const names = 'SELECT full_name FROM person ORDER BY id'
      expect(queryAll(place.folder, names)).toEqual([['김민수'], ['王伟']])
      expect(queryAll(place.folder, 'SELECT count(*) FROM custom_field')).toEqual([[0]])
    },
  )

  it('never take the place of the list that they come from', async () => {
    const place = await openWorkspace()
    const file = writeList(place, '거래처.csv', list)
    const { importId } = await place.open(file)
    const link = path.join(place.folder, '다른 이름.xlsx')
    linkSync(file, link)
    for (const target of [file, link]) {
      const written = place.ask('imports.writeErrors', { importId, path: target })
      await expect(written).rejects.toMatchObject({ code: 'storage' })
    }
    expect(readFileSync(file, 'utf8')).toContain('김민수')
  })

  it('are no matter of a list whose own column is only called so', async () => {
    const place = await openWorkspace()
    const { columns } = await place.open(
      writeList(place, '名单.csv', [
        '公司名称,联系人,手机,原因',
        '上海华信贸易有限公司,王伟,+86 138 1234 5678,价格太高',
        '深圳光明电子有限公司,李秀英,+86 139 1234 5678,既没有公司名称，也没有姓名',
      ]),
    )
    expect(columns.at(-1)?.field).not.toBe('ignore')
  })

  it('hold the headings between groups of customers, with the reason, unless somebody wants one', async () => {
    const place = await openWorkspace()
    const { importId, counts, found } = await place.open(
      writeList(place, '지역별.csv', [
        '업체명,담당자,휴대폰,이메일,비고',
        '수도권,,,,',
        '(주)한빛무역,김민수,010-1234-5678,minsu@hanbit.example,견적',
        '(주)새벽상사,이지은,010-2345-6789,jieun@saebyeok.example,',
        '영남권,,,,',
        '남도수산,,,,',
        '(주)가온물산,박서준,010-3456-7890,seojun@gaon.example,샘플',
      ]),
    )
    expect(counts).toMatchObject({ total: 4, ready: 4, leftOut: 2, errors: 0, newCompanies: 4 })
    expect(found).toContainEqual({ code: 'group-heading', severity: 'warning', count: 2 })
    await place.ask('imports.setRow', { importId, row: 4, choice: 'add' })
    await place.apply(importId)
    const names = queryAll(place.folder, 'SELECT name FROM company ORDER BY name').flat()
    expect(names).not.toContain('수도권')
    expect(names).toHaveLength(5)
  })
})

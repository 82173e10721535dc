import { utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import type { ImportView } from '../../../src-shared/imports/imports-contract'
import { contentOf, queryAll } from './content'
import { openWorkspace, type TestWorkspace } from './open-workspace'

const header = '회사명,담당자,휴대폰,이메일,국가,도시,등급'

function writeList(place: TestWorkspace, lines: readonly string[], head = header): string {
  const file = path.join(place.folder, 'list.csv')
  writeFileSync(file, `\ufeff${[head, ...lines].join('\r\n')}\r\n`)
  return file
}

const lines = [
  '한빛무역,김민수,1012345678,minsu@hanbit.example,코리아국,서울,우수',
  '대한상사,박서연,010-3391-2208,sy@daehan.example,코리아국,부산,B',
  '미래테크,이지훈,01022106654,jh@mirae.example,중국,,우수',
]

const people = (place: TestWorkspace, column = 'city') =>
  queryAll(
    place.folder,
    `SELECT person.full_name, coalesce(company.${column}, person.${column}) FROM person
     LEFT JOIN affiliation ON person_id = person.id LEFT JOIN company ON company.id = company_id
     WHERE person.deleted_at IS NULL ORDER BY person.full_name`,
  )

describe('a cell that is corrected', () => {
  it('is understood anew, shown as corrected, and goes back to what the file says', async () => {
    const place = await openWorkspace()
    const { importId, found } = await place.open(writeList(place, lines))
    expect(found).toContainEqual({ code: 'country-unknown', severity: 'warning', count: 2 })
    const cell = { importId, row: 1, column: 4, everywhere: false }
    const view = await place.ask<ImportView>('imports.setCell', { ...cell, text: '한국' })
    expect(view.found).toContainEqual({ code: 'country-unknown', severity: 'warning', count: 1 })
    const [first] = await place.rows(importId)
    expect(first).toMatchObject({
      edited: [4],
      issues: [{ code: 'phone-repaired' }],
    })
    expect(first?.cells[4]).toBe('한국')
    await place.ask('imports.setCell', { ...cell, text: null })
    const [again] = await place.rows(importId)
    expect(again?.cells[4]).toBe('코리아국')
    expect(again?.edited).toEqual([])
  })

  it('is corrected everywhere at one word, and only in its own column', async () => {
    const place = await openWorkspace()
    const { importId } = await place.open(writeList(place, lines))
    expect(await place.ask('imports.countAlike', { importId, row: 1, column: 4 })).toEqual({ count: 2 })
    await place.ask('imports.setCell', { importId, row: 1, column: 4, text: '한국', everywhere: true })
    await place.ask('imports.setCell', { importId, row: 1, column: 6, text: 'A', everywhere: true })
    await place.apply(importId)
    expect(people(place, 'country')).toEqual([
      ['김민수', 'KR'],
      ['박서연', 'KR'],
      ['이지훈', 'CN'],
    ])
    expect(queryAll(place.folder, 'SELECT grade FROM person ORDER BY full_name').flat()).toEqual([
      'A',
      'B',
      'A',
    ])
  })

  it('may hold any text, also names of JavaScript', async () => {
    const place = await openWorkspace()
    const { importId } = await place.open(writeList(place, [',__proto__,,a@b.example,,constructor,']))
    await place.ask('imports.setCell', { importId, row: 1, column: 5, text: '__proto__', everywhere: true })
    await place.apply(importId)
    expect(people(place)).toEqual([['__proto__', '__proto__']])
  })

  it('of a row or column that is not there is refused', async () => {
    const place = await openWorkspace()
    const { importId } = await place.open(writeList(place, lines))
    for (const wrong of [
      { row: 99, column: 0 },
      { row: 1, column: 99 },
      { row: -5, column: 0 },
    ]) {
      const asked = place.ask('imports.setCell', { importId, ...wrong, text: 'x', everywhere: false })
      await expect(asked).rejects.toMatchObject({ code: 'invalid' })
    }
  })
})

describe('a row of its own', () => {
  it('is left out, counted so, and comes back', async () => {
    const place = await openWorkspace()
    const { importId } = await place.open(writeList(place, lines))
    const view = await place.ask<ImportView>('imports.setRow', { importId, row: 2, choice: 'leave-out' })
    expect(view.counts).toMatchObject({ total: 3, ready: 2, leftOut: 1, newPeople: 2 })
    expect((await place.rows(importId)).map(({ state }) => state)).toEqual(['new', 'left-out', 'new'])
    await place.apply(importId)
    expect(people(place).map(([name]) => name)).toEqual(['김민수', '이지훈'])
  })

  it('is written by a policy of its own', async () => {
    const place = await openWorkspace()
    await place.apply((await place.open(writeList(place, lines))).importId)
    const changed = lines.map((line) => line.replace('서울', '대구').replace('부산', '광주'))
    const { importId } = await place.open(writeList(place, changed))
    await place.ask('imports.setRow', { importId, row: 2, choice: 'overwrite' })
    await place.apply(importId)
    expect(people(place)).toEqual([
      ['김민수', '서울'],
      ['박서연', '광주'],
      ['이지훈', null],
    ])
  })
})

describe('policies', () => {
  async function twice(policy: string, more?: (place: TestWorkspace, importId: string) => Promise<unknown>) {
    const place = await openWorkspace()
    const named = (city: string, title: string, mobile: string) =>
      `한빛무역,김민수,${mobile},minsu@hanbit.example,${city},${title}`
    const head = '회사명,담당자,휴대폰,이메일,도시,직책'
    await place.apply(
      (await place.open(writeList(place, [named('서울', '', '010-1234-5678')], head))).importId,
    )
    const before = contentOf(place.folder)
    const { importId } = await place.open(writeList(place, [named('대구', '부장', '010-8888-7777')], head))
    await place.ask('imports.setPolicy', { importId, policy })
    await more?.(place, importId)
    const { transactionId } = await place.apply(importId)
    const [[city, title] = []] = queryAll(
      place.folder,
      'SELECT city, job_title FROM company JOIN affiliation ON company_id = company.id',
    )
    const points = queryAll(place.folder, "SELECT count(*) FROM contact_point WHERE kind = 'mobile'").flat()
    await place.ask('history.undo', { transactionId })
    expect(contentOf(place.folder)).toEqual(before)
    return { city, title, mobiles: points[0] }
  }

  it('append: contact points come besides, no field changes', async () => {
    expect(await twice('append')).toEqual({ city: '서울', title: null, mobiles: 2 })
  })

  it('of single fields go before that of all', async () => {
    const own = (field: string, policy: string) => (place: TestWorkspace, importId: string) =>
      place.ask('imports.setFieldPolicy', { importId, field, policy })
    expect(await twice('fill', own('company.city', 'overwrite'))).toMatchObject({
      city: '대구',
      title: '부장',
    })
    expect(await twice('overwrite', own('company.city', 'skip'))).toMatchObject({
      city: '서울',
      title: '부장',
    })
    expect(await twice('fill', own('person.jobTitle', 'skip'))).toMatchObject({ city: '서울', title: null })
  })

  it('newest: a file changed after the record wins, an older one only fills blanks', async () => {
    const touched = (seconds: number) => (place: TestWorkspace) => {
      const file = path.join(place.folder, 'list.csv')
      const at = place.clock.now() / 1000 + seconds
      utimesSync(file, at, at)
      return Promise.resolve()
    }
    const imported = async (seconds: number) => {
      const place = await openWorkspace()
      await place.apply((await place.open(writeList(place, lines))).importId)
      const file = writeList(place, [lines[0]?.replace('서울', '대구') ?? ''])
      await touched(seconds)(place)
      const { importId } = await place.open(file)
      await place.ask('imports.setPolicy', { importId, policy: 'newest' })
      await place.apply(importId)
      return people(place)[0]?.[1]
    }
    expect(await imported(3600)).toBe('대구')
    expect(await imported(-3600)).toBe('서울')
  })
})

describe('repairs', () => {
  it('can be refused for all rows at once, and are wanted again', async () => {
    const place = await openWorkspace()
    const { importId, found } = await place.open(writeList(place, lines))
    expect(found).toContainEqual({ code: 'phone-repaired', severity: 'repair', count: 1 })
    const view = await place.ask<ImportView>('imports.setRefused', { importId, codes: ['phone-repaired'] })
    expect(view).toMatchObject({ refusedRepairs: ['phone-repaired'], counts: { repairs: 0 } })
    await place.apply(importId)
    expect(
      queryAll(place.folder, "SELECT raw_text, e164 FROM contact_point WHERE raw_text = '1012345678'"),
    ).toEqual([['1012345678', null]])
  })
})

describe('what a list meant the last time', () => {
  it('is remembered by its header, columns, second fields and refused repairs alike', async () => {
    const place = await openWorkspace()
    const first = await place.open(writeList(place, lines))
    expect(first.isRemembered).toBe(false)
    const { importId } = first
    await place.ask('imports.setColumn', {
      importId,
      column: 5,
      field: 'company.region',
      also: 'record.tags',
    })
    await place.ask('imports.setRefused', { importId, codes: ['phone-repaired'] })
    await place.apply(importId)
    expect(queryAll(place.folder, "SELECT region FROM company WHERE name = '한빛무역'")).toEqual([['서울']])
    expect(queryAll(place.folder, 'SELECT name FROM tag ORDER BY name').flat()).toContain('서울')
    const again = await place.open(
      writeList(place, ['새회사,최수아,,choi@new.example,,대전,'], header.toUpperCase()),
    )
    expect(again).toMatchObject({ isRemembered: true, refusedRepairs: ['phone-repaired'] })
    expect(again.columns[5]).toMatchObject({ field: 'company.region', also: 'record.tags', confidence: 1 })
    const other = await place.open(writeList(place, lines, `${header},비고`))
    expect(other.isRemembered).toBe(false)
  })
})

describe('an encoding that was guessed wrong', () => {
  it('is chosen by hand, and the file read again', async () => {
    const place = await openWorkspace()
    const file = path.join(place.folder, 'list.csv')
    writeFileSync(
      file,
      iconv.encode('Компания,Контакт,Почта\r\nВосток,Иванов Сергей,a@b.example\r\n', 'koi8-r'),
    )
    const view = await place.open(file, { encoding: 'windows-1251' })
    expect(view.encodings).toContain('koi8-r')
    const read = await place.ask<ImportView>('imports.setEncoding', {
      importId: view.importId,
      encoding: 'koi8-r',
    })
    expect(read.encoding).toBe('koi8-r')
    expect(read.columns.map(({ header: text }) => text)).toEqual(['Компания', 'Контакт', 'Почта'])
    expect((await place.rows(view.importId))[0]?.cells[1]).toBe('Иванов Сергей')
    const wrong = place.ask('imports.setEncoding', { importId: view.importId, encoding: 'klingon' })
    await expect(wrong).rejects.toMatchObject({ code: 'invalid' })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dedupeInFile, fillBlanks } from '../../../src-main/import/understanding/dedupe-in-file'
import type { ImportRow } from '../../../src-main/import/understanding/import-row'
import { planReading } from '../../../src-main/import/understanding/plan-reading'
import { readRow } from '../../../src-main/import/understanding/read-row'
import { canBeSamePerson } from '../../../src-main/import/understanding/same-person'
import type { ColumnField } from '../../../src-shared/imports/import-fields'
import { row } from './sheet'

const fields: ColumnField[] = [
  'company.name',
  'company.country',
  'company.taxId',
  'person.fullName',
  'person.mobile',
  'person.email',
  'person.birthday',
  'company.industry',
]
const plan = planReading({
  columns: fields.map((field, index) => ({ index, field, header: field })),
  rows: [],
  country: 'KR',
})

/** `company|country|taxId|person|mobile|email|birthday|industry` per line. */
const rows = (...lines: readonly string[]): ImportRow[] =>
  lines.map((line) => readRow(row(...line.split('|')), plan))

describe('dedupeInFile', () => {
  it('makes one company of its spellings, and one person per company and name', () => {
    const found = dedupeInFile(
      rows(
        '㈜한빛무역|||김민수|010-1111-2222||',
        '한빛무역 주식회사|||김 민수||minsu@hanbit.kr|1980-05-06|화장품',
        '(주) 한빛무역|||이지은|||',
      ),
    )
    expect(found.companies).toHaveLength(1)
    expect(found.companies[0]).toMatchObject({
      rows: [0, 1, 2],
      values: { name: '㈜한빛무역', industry: '화장품' },
    })
    expect(found.people.map((person) => person.rows)).toEqual([[0, 1], [2]])
    expect(found.people[0]?.values).toMatchObject({ fullName: '김민수', birthday: '1980-05-06' })
    expect(found.people[0]?.companies).toEqual([0])
    expect(found.duplicateRows).toEqual([1])
    expect([...found.companyOfRow]).toEqual([0, 0, 0])
    expect([...found.personOfRow]).toEqual([0, 0, 1])
  })

  it('finds a person again by e-mail and by mobile, through a chain', () => {
    const found = dedupeInFile(
      rows(
        'Acme|||John Smith|010-1111-2222||',
        'Acme Inc.|||J. Smith||JOHN@acme.com|',
        'Other Ltd.|||Smith John|+82 10 1111 2222|john@acme.com|',
      ),
    )
    expect(found.people).toHaveLength(1)
    expect(found.people[0]?.companies).toEqual([0, 1])
    expect(found.duplicateRows).toEqual([1, 2])
  })

  it('keeps people apart who share a mailbox or a switchboard', () => {
    const found = dedupeInFile(
      rows(
        '한빛|||김민수|02-555-1234|info@hanbit.kr|',
        '한빛|||이지은|02-555-1234|info@hanbit.kr|',
        '동해|||박서준||info@hanbit.kr|',
      ),
    )
    expect(found.people).toHaveLength(3)
    expect(found.duplicateRows).toEqual([])
  })

  it('tells companies of one name by country and tax number', () => {
    const found = dedupeInFile(
      rows(
        'Global Trading|한국|||||',
        'Global Trading|중국|||||',
        'Global Trading|한국|120-81-47521|||||',
        'Global Trading||||||',
        '글로벌|한국|1208147521|||||',
      ),
    )
    expect(found.companies.map((company) => company.rows)).toEqual([[0, 2, 3, 4], [1]])
    const different = dedupeInFile(rows('한빛||120-81-47521||||', '한빛||220-81-62517||||'))
    expect(different.companies).toHaveLength(2)
  })

  it('counts a company row that stands twice, but not the colleagues of one company', () => {
    expect(dedupeInFile(rows('한빛||||||', '㈜한빛||||||')).duplicateRows).toEqual([1])
    expect(dedupeInFile(rows('한빛|||김민수|||', '㈜한빛|||이지은|||')).duplicateRows).toEqual([])
    expect(dedupeInFile([])).toMatchObject({ companies: [], people: [], duplicateRows: [] })
  })

  it('does not depend on what stands between the rows, and covers every row once', () => {
    const line = fc.record({
      company: fc.constantFrom('한빛', '㈜한빛', 'ООО Вектор', 'Вектор', 'Acme Ltd', ''),
      person: fc.constantFrom('김민수', '김 민수', 'Иванов Пётр', 'John Smith', ''),
      mobile: fc.constantFrom('010-1111-2222', '010-3333-4444', ''),
      email: fc.constantFrom('a@b.kr', 'c@d.ru', ''),
    })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const imported = rows(
          ...lines.map((one) => `${one.company}|||${one.person}|${one.mobile}|${one.email}||`),
        )
        const named = imported.filter((one) => one.company !== null || one.person !== null)
        const found = dedupeInFile(named)
        const covered = found.people.flatMap((person) => person.rows).sort((one, other) => one - other)
        expect(covered).toEqual([...named.keys()].filter((index) => named[index]?.person))
        const again = dedupeInFile([...named, ...named])
        expect(again.people).toHaveLength(new Set([...found.people.keys()]).size + unmatched(named))
        expect(again.companies).toHaveLength(found.companies.length)
      }),
    )
  })
})

/** People without any key but a name, who cannot be found again when the list stands twice. */
function unmatched(imported: readonly ImportRow[]): number {
  return imported.filter(
    (one) => one.person && !one.company && one.keys.emails.length === 0 && one.keys.phones.length === 0,
  ).length
}

describe('canBeSamePerson', () => {
  it.each([
    ['김민수', '김 민수', true],
    ['김민수', '민수', true],
    ['김민수', 'Minsu Kim', true],
    ['김민수', '이지은', false],
    ['J. Smith', 'John Smith', true],
    ['John Smith', 'Smith, John', true],
    ['John A. Smith', 'John Smith', true],
    ['John Smith', 'Jane Smith', false],
    ['Иванов И.И.', 'Иванов Иван Иванович', true],
    ['Иванов Пётр', 'Петров Иван', false],
    ['王伟', '王芳', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(canBeSamePerson(one, other)).toBe(same)
    expect(canBeSamePerson(other, one)).toBe(same)
  })
})

describe('fillBlanks', () => {
  it('takes the first filled value of every column', () => {
    const blank = { one: null, two: null, three: null } as Record<string, string | null>
    expect(
      fillBlanks([
        { ...blank, one: 'a' },
        { ...blank, one: 'b', two: 'c' },
      ]),
    ).toEqual({ one: 'a', two: 'c', three: null })
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assignOwners, choicesOf } from '../../../src-main/import/owners/assign-owners'
import type { OwnedRecord, OwnerRow } from '../../../src-main/import/owners/owner-facts'
import { productTest } from '../../../src-main/import/owners/product-words'
import type { OwnerRule } from '../../../src-shared/imports/owner-rule'

const made = (number: number): OwnedRecord => ({ number, stored: null })
const stored = (number: number, owner: string | null, country: string | null = null): OwnedRecord => ({
  number,
  stored: { owner, country },
})

interface Told extends Partial<Omit<OwnerRow, 'country'>> {
  readonly own?: string
  readonly phone?: string
}

/** A row of a list; a new person of nobody unless said otherwise. */
function row(at: number, { own, phone, ...told }: Told): OwnerRow {
  return {
    row: at,
    company: null,
    person: made(at),
    named: null,
    country: { own: own ?? null, phone: phone ?? null },
    products: [],
    policy: null,
    ...told,
  }
}

const byTurn = (...owners: string[]): OwnerRule => ({ by: 'turn', owners })
const given = (rows: readonly OwnerRow[], rule: OwnerRule, policy: 'fill' | 'skip' = 'fill') =>
  Object.fromEntries(assignOwners(rows, rule, policy).owners)

describe('in turn', () => {
  it('gives companies and lone people one after the other, people of one company together', () => {
    const rows = [
      row(3, { company: made(0) }),
      row(4, {}),
      row(5, { company: made(0) }),
      row(6, { company: made(1), person: null }),
      row(7, {}),
    ]
    expect(given(rows, byTurn('김영업', '李经理'))).toEqual({
      3: '김영업',
      4: '李经理',
      5: '김영업',
      6: '김영업',
      7: '李经理',
    })
    expect(assignOwners(rows, byTurn('김영업', '李经理', 'Пак'), 'fill').counts).toEqual({
      assigned: [
        { owner: '김영업', customers: 2 },
        { owner: '李经理', customers: 1 },
        { owner: 'Пак', customers: 1 },
      ],
      kept: 0,
    })
  })

  it('leaves new customers even, whoever of the workspace stands among them without an owner', () => {
    const rows = [
      row(1, { person: stored(1, null) }),
      row(2, {}),
      row(3, { person: stored(3, null) }),
      row(4, {}),
    ]
    expect(given(rows, byTurn('A', 'B'))).toEqual({ 2: 'A', 4: 'B', 1: 'A', 3: 'B' })
  })

  it('differs by one at most and keeps companies together in any list', () => {
    const rowOf = fc.record({
      company: fc.option(fc.nat({ max: 12 })),
      person: fc.nat({ max: 30 }),
      named: fc.option(fc.constantFrom('Kim', 'Иванов'), { freq: 6 }),
      isKnown: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(rowOf, { maxLength: 60 }), fc.integer({ min: 1, max: 5 }), (told, count) => {
        const names = Array.from({ length: count }, (_none, at) => `owner ${at}`)
        const record = (number: number, isKnown: boolean) => (isKnown ? stored(number, null) : made(number))
        // Whether the workspace knows a record cannot change from row to row.
        const rows = told.map(({ company, person, named }, at) =>
          row(at, {
            company: company === null ? null : record(company, told[company]?.isKnown ?? false),
            person: record(person, told[person]?.isKnown ?? false),
            named,
          }),
        )
        const { owners, counts } = assignOwners(rows, byTurn(...names), 'fill')
        const sizes = counts.assigned.map(({ customers }) => customers)
        expect(counts.assigned).toHaveLength(count)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
        const ofCompany = new Map<number, Set<string>>()
        for (const { row: at, company, named } of rows) {
          if (named !== null) expect(owners.has(at)).toBe(false)
          const owner = owners.get(at)
          if (company === null || owner === undefined) continue
          ofCompany.set(company.number, (ofCompany.get(company.number) ?? new Set()).add(owner))
        }
        for (const some of ofCompany.values()) expect(some.size).toBe(1)
        expect(assignOwners(rows, byTurn(...names), 'fill')).toEqual({ owners, counts })
      }),
    )
  })
})

describe('an owner that is there', () => {
  const rule = byTurn('Kim', 'Lee')

  it('wins when the list names it, and the rest of the company follows', () => {
    const rows = [row(1, { company: made(0) }), row(2, { company: made(0), named: '박대리' }), row(3, {})]
    expect(given(rows, rule)).toEqual({ 1: '박대리', 3: 'Kim' })
    expect(assignOwners(rows, rule, 'fill').counts.kept).toBe(1)
  })

  it('wins when the workspace has it: for the company above what the list says', () => {
    const company = stored(0, 'Сергей')
    const rows = [
      row(1, { company, named: 'Другой' }),
      row(2, { company }),
      row(3, { company, person: stored(9, '王') }),
      row(4, { person: stored(10, '王') }),
    ]
    expect(given(rows, rule)).toEqual({ 2: 'Сергей' })
    expect(assignOwners(rows, rule, 'fill').counts).toEqual({
      assigned: [
        { owner: 'Kim', customers: 0 },
        { owner: 'Lee', customers: 0 },
      ],
      kept: 2,
    })
  })

  it('is the one of its people where a company is new', () => {
    const rows = [row(1, { company: made(0) }), row(2, { company: made(0), person: stored(5, '王') })]
    expect(given(rows, rule)).toEqual({ 1: '王', 2: '王' })
  })

  it('is not given where nothing is written', () => {
    const rows = [row(1, { person: stored(1, null) }), row(2, { person: stored(2, null), policy: 'fill' })]
    expect(given(rows, rule, 'skip')).toEqual({ 2: 'Kim' })
  })
})

describe('by country', () => {
  const rule: OwnerRule = {
    by: 'country',
    lines: [
      { countries: ['KR', 'JP'], owner: '김영업' },
      { countries: ['RU', 'JP'], owner: 'Иванов' },
    ],
    otherwise: null,
  }

  it('goes by the company, else what is known of it, else the phone; the first line that fits', () => {
    const rows = [
      row(1, { company: made(0), phone: 'RU' }),
      row(2, { company: made(0), own: 'KR' }),
      row(3, { phone: 'RU' }),
      row(4, { company: stored(1, null, 'RU'), phone: 'KR' }),
      row(5, { own: 'JP' }),
      row(6, { own: 'DE', phone: 'KR' }),
    ]
    expect(given(rows, rule)).toEqual({ 1: '김영업', 2: '김영업', 3: 'Иванов', 4: 'Иванов', 5: '김영업' })
    expect(assignOwners(rows, rule, 'fill').counts).toEqual({
      assigned: [
        { owner: '김영업', customers: 2 },
        { owner: 'Иванов', customers: 2 },
        { owner: null, customers: 1 },
      ],
      kept: 0,
    })
    expect(given(rows, { ...rule, otherwise: '本部' })[6]).toBe('本部')
  })
})

describe('by product', () => {
  const rule: OwnerRule = {
    by: 'product',
    lines: [
      { words: ['led', '조명'], owner: 'Kim' },
      { words: ['Кабель', '电缆'], owner: 'Lee' },
    ],
    otherwise: 'Park',
  }

  it('takes the first line that fits, for the whole company', () => {
    const rows = [
      row(1, { company: made(0) }),
      row(2, { company: made(0), products: ['КАБЕЛЬ силовой', 'ＬＥＤ panel'] }),
      row(3, { products: ['低压电缆'] }),
      row(4, { products: ['실내조명'] }),
      row(5, { products: ['sealed box'] }),
    ]
    expect(given(rows, rule)).toEqual({ 1: 'Kim', 2: 'Kim', 3: 'Lee', 4: 'Kim', 5: 'Park' })
  })

  it.each([
    ['LED', 'led-panels 600×600', true],
    ['LED', 'sealed', false],
    ['ёлка', 'ЕЛКА искусственная', true],
    ['café table', 'Cafe  Tables', true],
    ['관', '강관', true],
    ['管', '不锈钢管', true],
  ])('%s in %s: %s', (word, product, isThere) => {
    expect(productTest(word)?.(product)).toBe(isThere)
  })

  it('has no test for signs alone', () => {
    expect(productTest('—')).toBeNull()
  })
})

it('offers countries, products and owners by how many customers have them', () => {
  const rows = [
    row(1, { company: made(0), own: 'KR', products: ['LED', 'LED'] }),
    row(2, { company: made(0), products: ['LED', 'кабель'] }),
    row(3, { phone: 'KR', named: '이사원' }),
    row(4, { products: ['кабель'], named: 'Kim' }),
    row(5, { own: 'RU', named: '이사원', products: ['кабель'] }),
  ]
  expect(choicesOf(rows, ['Kim'])).toEqual({
    countries: [
      { country: 'KR', customers: 2 },
      { country: null, customers: 1 },
      { country: 'RU', customers: 1 },
    ],
    products: [
      { name: 'кабель', customers: 3 },
      { name: 'LED', customers: 1 },
    ],
    owners: ['Kim', '이사원'],
  })
})

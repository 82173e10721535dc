import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idText, newIdBytes } from '../../src-main/database/ids'
import { customerDeriver } from '../../src-main/overviews/customer-deriver'
import {
  companyPage,
  companyRowsOf,
  personPage,
  personRowsOf,
} from '../../src-main/overviews/overview-queries'
import { companySorts } from '../../src-shared/companies/company'
import { companyRowSchema } from '../../src-shared/companies/company'
import { grades, lifecycles } from '../../src-shared/contract/customer'
import { message } from '../../src-shared/contract/message'
import { sortKey } from '../../src-shared/kernel/text-key'
import { personSorts } from '../../src-shared/people/person'
import { type PersonRow, personRowSchema } from '../../src-shared/people/person'
import { openTestDatabase, type TestDatabase } from '../support/open-test-database'

const label = message('error.cancelled')
const names = ['김민준', '박서연', '王小明', 'Иван Петров', 'Anna Smith', '김 하은', 'anna smith', '이도윤']
const companies = ['(주)한빛무역', 'ООО «Вектор»', '上海华信贸易有限公司', 'Bluewater Ltd', '대성상사']
const all = { offset: 0, limit: 500 }

/** Sixty people in five companies: every third thing missing somewhere. */
async function fill(database: TestDatabase): Promise<{ companyIds: string[]; tagId: string }> {
  const { journal, clock } = database
  const companyIds = companies.map(() => newIdBytes(clock))
  const tag = newIdBytes(clock)
  await database.inTransaction({ label }, (trx) => {
    journal.insert(trx, 'tag', { id: tag, name: '전시회' })
    for (const [at, name] of companies.entries()) {
      journal.insert(trx, 'company', {
        id: companyIds[at] ?? tag,
        name,
        country: at % 2 ? 'KR' : null,
        grade: grades[at] ?? null,
      })
    }
    for (let at = 0; at < 60; at++) addPerson(database, trx, { at, company: companyIds[at % 6] ?? null, tag })
  })
  return { companyIds: companyIds.map((id) => idText(id)), tagId: idText(tag) }
}

type Trx = Parameters<Parameters<TestDatabase['inTransaction']>[1]>[0]

function addPerson(
  { journal, clock }: TestDatabase,
  trx: Trx,
  { at, company, tag }: { at: number; company: Buffer | null; tag: Buffer },
): void {
  const person = newIdBytes(clock)
  journal.insert(trx, 'person', {
    id: person,
    fullName: `${names[at % names.length] ?? ''}${at % 5}`,
    grade: grades[at % 6] ?? null,
    lifecycle: lifecycles[at % 7] ?? null,
    country: ['KR', 'CN', 'RU'][at % 4] ?? null,
    owner: at % 4 ? '한지민' : null,
    createdAt: 1000 + (at % 9),
  })
  if (company)
    journal.insert(trx, 'affiliation', {
      id: newIdBytes(clock),
      personId: person,
      companyId: company,
      jobTitle: '부장',
    })
  if (at % 3 === 0) journal.insert(trx, 'tagging', { id: newIdBytes(clock), tagId: tag, personId: person })
  for (const activity of activitiesOf(at))
    journal.insert(trx, 'activity', { id: newIdBytes(clock), personId: person, ...activity })
}

/** A call for every fourth person, a task for every fifth, every other one without a date. */
function activitiesOf(at: number) {
  const call = { kind: 'call', title: '전화', doneAt: at }
  const task = { kind: 'task', title: '견적', dueAt: at % 2 ? null : at }
  return [...(at % 4 === 0 ? [call] : []), ...(at % 5 === 0 ? [task] : [])]
}

type Sort = (typeof personSorts)[number]

function sortValue(
  row: PersonRow,
  sort: Sort,
  { created }: { created: ReadonlyMap<string, number> },
): string | number | null {
  const values: Record<Sort, string | number | null> = {
    name: sortKey(row.fullName),
    company: row.companyName === null ? null : shownCompany(row.companyName),
    grade: row.grade === null ? null : grades.indexOf(row.grade),
    nextStep: row.nextStep?.dueAt ?? null,
    lastTouch: row.lastTouch?.at ?? null,
    touches: row.touchCount,
    country: row.country,
    owner: row.owner,
    createdAt: created.get(row.id) ?? null,
  }
  return values[sort]
}

const shownCompany = (name: string) => sortKey(name).replace(/^(?:주\)|ооо «)/, '')

/** True when the values stand in order, those missing at the end. */
function isInOrder(values: readonly (string | number | null)[], isDescending: boolean): boolean {
  return values.every((value, at) => {
    const before = values[at - 1]
    if (at === 0 || before === undefined) return true
    if (value === null || before === null) return value === null
    return isDescending ? before >= value : before <= value
  })
}

describe('pages of lists', () => {
  it('sort every way in both directions, whatever window is asked for', async () => {
    const database = openTestDatabase({ derivers: [customerDeriver] })
    await fill(database)
    const created = new Map(
      (await database.read.selectFrom('person').select(['id', 'createdAt']).execute()).map((row) => [
        idText(row.id) as string,
        row.createdAt ?? 0,
      ]),
    )
    for (const sort of personSorts) {
      for (const direction of ['ascending', 'descending'] as const) {
        const whole = await personPage(database.read, { filter: {}, sort, direction, window: all })
        expect(whole.total).toBe(60)
        expect(new Set(whole.rows.map(({ id }) => id)).size).toBe(60)
        const values = whole.rows.map((row) => sortValue(row, sort, { created }))
        expect(isInOrder(values, direction === 'descending'), `${sort} ${direction}: ${values.join()}`).toBe(
          true,
        )
        for (const offset of [0, 7, 31, 45, 58, 60, 99]) {
          const page = await personPage(database.read, {
            filter: {},
            sort,
            direction,
            window: { offset, limit: 13 },
          })
          expect(page).toEqual({ total: 60, rows: whole.rows.slice(offset, offset + 13) })
        }
      }
    }
  })

  it('filter as the rows say, and count what they show', async () => {
    const database = openTestDatabase({ derivers: [customerDeriver] })
    const { companyIds, tagId } = await fill(database)
    const everybody = (
      await personPage(database.read, { filter: {}, sort: 'name', direction: 'ascending', window: all })
    ).rows
    const tagged = new Set(
      (await database.read.selectFrom('tagging').select('personId').execute()).map(({ personId }) =>
        personId ? (idText(personId) as string) : '',
      ),
    )
    const filters = fc.record(
      {
        text: fc.constantFrom('김', '민준', 'ㄱㅁ', 'ann', 'вектор', '한빛 부', '!', 'zzz'),
        lifecycle: fc.constantFrom(...lifecycles),
        grade: fc.subarray([...grades], { minLength: 1 }),
        country: fc.constantFrom('KR', 'CN', 'JP'),
        withoutNextStep: fc.boolean(),
        companyId: fc.constantFrom(...companyIds) as fc.Arbitrary<never>,
        tagId: fc.constant(tagId) as fc.Arbitrary<never>,
      },
      { requiredKeys: [] },
    )
    const words: Record<string, (row: PersonRow) => boolean> = {
      김: ({ fullName }) => fullName.includes('김'),
      민준: ({ fullName }) => fullName.includes('민준'),
      ㄱㅁ: ({ fullName }) => fullName.startsWith('김민'),
      ann: ({ fullName }) => /anna/i.test(fullName),
      вектор: ({ companyName }) => companyName?.includes('Вектор') ?? false,
      '한빛 부': ({ companyName }) => companyName?.includes('한빛') ?? false,
      '!': () => true,
      zzz: () => false,
    }
    await fc.assert(
      fc.asyncProperty(
        filters,
        fc.constantFrom(...personSorts),
        fc.boolean(),
        async (filter, sort, isDescending) => {
          const { companyId, tagId, text, lifecycle, grade, country, withoutNextStep } = filter
          const conditions: ((row: PersonRow) => unknown)[] = [
            (row) => text === undefined || words[text]?.(row),
            (row) => lifecycle === undefined || row.lifecycle === lifecycle,
            (row) => grade === undefined || grade.some((one) => one === row.grade),
            (row) => country === undefined || row.country === country,
            (row) => !withoutNextStep || row.nextStep === null,
            (row) => companyId === undefined || row.companyId === companyId,
            (row) => tagId === undefined || tagged.has(row.id),
          ]
          const expected = everybody.filter((row) => conditions.every((holds) => holds(row)))
          const direction = isDescending ? 'descending' : 'ascending'
          const page = await personPage(database.read, { filter, sort, direction, window: all })
          expect(page.total).toBe(expected.length)
          expect(new Set(page.rows.map(({ id }) => id))).toEqual(new Set(expected.map(({ id }) => id)))
          const middle = await personPage(database.read, {
            filter,
            sort,
            direction,
            window: { offset: 2, limit: 3 },
          })
          expect(middle.rows).toEqual(page.rows.slice(2, 5))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('walk an index in every sort of both lists, without a sort or a look at the table', () => {
    const { reader } = openTestDatabase()
    const plans = [
      ['person_overview', 'company_sort IS NOT NULL', 'person_overview_company'],
      ['person_overview', 'touch_count > 0', 'person_overview_touches'],
      ['company_overview', 'people_count > 0', 'company_overview_people'],
    ] as const
    for (const [table, condition, index] of plans) {
      const columns = reader
        .prepare(`SELECT name FROM pragma_index_info('${index}')`)
        .pluck()
        .all()
        .join(', ')
      const steps = reader
        .prepare(
          `EXPLAIN QUERY PLAN SELECT doc FROM ${table} INDEXED BY ${index} WHERE ${condition} AND has_next > -1 ORDER BY ${columns}, doc LIMIT 50 OFFSET 9`,
        )
        .all() as { detail: string }[]
      expect(steps.map(({ detail }) => detail).join()).toMatch(/^\S+ \S+ USING COVERING INDEX [^,]*$/)
    }
  })

  it('show companies with their people, deals and steps', async () => {
    const database = openTestDatabase({ derivers: [customerDeriver] })
    const { companyIds } = await fill(database)
    const { journal, clock } = database
    const [first = ''] = companyIds
    const bytes = Buffer.from(first.replaceAll('-', ''), 'hex')
    await database.inTransaction({ label }, (trx) => {
      journal.insert(trx, 'deal', { id: newIdBytes(clock), title: '베어링', companyId: bytes })
      journal.insert(trx, 'deal', {
        id: newIdBytes(clock),
        title: '끝난 것',
        companyId: bytes,
        outcome: 'won',
      })
      journal.update(trx, 'company', bytes, { kinds: 'customer,supplier', lastContactedOn: '2026-01-05' })
      journal.insert(trx, 'activity', {
        id: newIdBytes(clock),
        companyId: bytes,
        kind: 'meeting',
        title: '방문',
        dueAt: 5,
        dueLocal: '2026-03-03',
        isAllDay: 1,
      })
    })
    const [row] = await companyRowsOf(database.read, [first])
    expect(row).toMatchObject({
      name: '(주)한빛무역',
      kinds: ['customer', 'supplier'],
      peopleCount: 10,
      openDealCount: 1,
      nextStep: { title: '방문', dueAt: 5, dueLocal: '2026-03-03', isAllDay: true },
      lastTouch: { kind: 'note', at: Date.UTC(2026, 0, 5, 12) },
    })
    for (const sort of companySorts) {
      const page = await companyPage(database.read, {
        filter: {},
        sort,
        direction: 'descending',
        window: all,
      })
      expect(page.total).toBe(5)
      for (const one of page.rows) expect(companyRowSchema.parse(one)).toEqual(one)
    }
    const named = await companyPage(database.read, {
      filter: {},
      sort: 'name',
      direction: 'ascending',
      window: all,
    })
    expect(named.rows.map(({ name }) => name)).toEqual([
      'Bluewater Ltd',
      'ООО «Вектор»',
      '上海华信贸易有限公司',
      '대성상사',
      '(주)한빛무역',
    ])
  })

  it('give rows by id in the order asked for, without those in the trash', async () => {
    const database = openTestDatabase({ derivers: [customerDeriver] })
    await fill(database)
    const page = await personPage(database.read, {
      filter: {},
      sort: 'name',
      direction: 'ascending',
      window: all,
    })
    const [one, two, three] = page.rows
    if (!one || !two || !three) throw new Error('no rows')
    await database.inTransaction({ label }, (trx) =>
      database.journal.remove(trx, 'person', Buffer.from(two.id.replaceAll('-', ''), 'hex')),
    )
    expect(await personRowsOf(database.read, [three.id, two.id, one.id])).toEqual([three, one])
    for (const row of page.rows) expect(personRowSchema.parse(row)).toEqual(row)
  })
})

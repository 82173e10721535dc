import type { Activity, ActivityKind } from '../../src-shared/activities/activity'
import type { Company } from '../../src-shared/companies/company'
import type { ContactPoint } from '../../src-shared/contact-points/contact-point'
import type { Grade, Lifecycle } from '../../src-shared/contract/customer'
import type { DealCard } from '../../src-shared/deals/deal'
import type { Id } from '../../src-shared/kernel/ids'
import type { Affiliation, Person } from '../../src-shared/people/person'

/** The moment at which the fake world stands: Sunday 22 November 2026, 11:08 in Seoul. */
export const fakeNow = Date.parse('2026-11-22T02:08:00Z')

const DAY = 86_400_000

/** A record id that is easy to tell apart: kind and number. */
export function fakeId<Entity extends string>(kind: number, number: number): Id<Entity> {
  const tail = `${kind.toString(16).padStart(4, '0')}${number.toString(16).padStart(8, '0')}`
  return `01900000-0000-7000-8000-${tail}` as Id<Entity>
}

export const personId = (number: number) => fakeId<'person'>(1, number)
export const companyId = (number: number) => fakeId<'company'>(2, number)
const dealId = (number: number) => fakeId<'deal'>(3, number)
export const activityId = (number: number) => fakeId<'activity'>(4, number)
const tagId = (number: number) => fakeId<'tag'>(5, number)

interface Seed {
  readonly name: string
  readonly other: string | null
  readonly firm: string
  readonly grade: Grade
  readonly country: string
  readonly city: string
  readonly zone: string
  readonly step: string | null
  readonly dueDays: number
  readonly touch: ActivityKind
  readonly touchDays: number
  readonly touches: number
  readonly owner: string
}

const rows: readonly (readonly [
  string,
  string | null,
  string,
  Grade,
  string,
  string,
  string,
  string | null,
  number,
  ActivityKind,
  number,
  number,
  string,
])[] = [
  [
    '김민준',
    'Kim Min-jun',
    '(주)한빛무역',
    'A',
    'KR',
    'Seoul',
    'Asia/Seoul',
    '견적 회신',
    0,
    'call',
    3,
    6,
    'Kim',
  ],
  [
    '王丽',
    'Wang Li',
    '深圳市海天进出口有限公司',
    'A',
    'CN',
    'Shenzhen',
    'Asia/Shanghai',
    'Send sample',
    1,
    'message',
    1,
    4,
    'Park',
  ],
  [
    'Иванов Сергей',
    'Ivanov Sergey',
    'ООО «Восток»',
    'B',
    'RU',
    'Vladivostok',
    'Asia/Vladivostok',
    'Proforma, 30 % deposit',
    2,
    'email',
    5,
    9,
    'Kim',
  ],
  [
    'Lucía García',
    null,
    'Comercial Ibérica S.L.',
    'B',
    'ES',
    'Madrid',
    'Europe/Madrid',
    null,
    0,
    'meeting',
    12,
    1,
    'Lee',
  ],
  [
    '佐藤 健',
    'Sato Ken',
    '株式会社大和商事',
    'A',
    'JP',
    'Tokyo',
    'Asia/Tokyo',
    'Visit',
    4,
    'visit',
    8,
    5,
    'Park',
  ],
  [
    'Nguyễn Minh',
    null,
    'Sao Mai Trading JSC',
    'C',
    'VN',
    'Hanoi',
    'Asia/Ho_Chi_Minh',
    'Catalogue',
    5,
    'message',
    2,
    2,
    'Lee',
  ],
  [
    'Omar Haddad',
    null,
    'Haddad & Sons LLC',
    'B',
    'AE',
    'Dubai',
    'Asia/Dubai',
    'Container fill 40HQ',
    -2,
    'message',
    0,
    7,
    'Kim',
  ],
  [
    'Heike Schmidt',
    null,
    'Müller GmbH & Co. KG',
    'A',
    'DE',
    'Berlin',
    'Europe/Berlin',
    'Contract renewal',
    8,
    'call',
    20,
    11,
    'Park',
  ],
  [
    '박서연',
    'Park Seo-yeon',
    '대한상사',
    'C',
    'KR',
    'Busan',
    'Asia/Seoul',
    '샘플 의견 확인',
    -2,
    'note',
    30,
    3,
    'Lee',
  ],
  [
    '陈强',
    'Chen Qiang',
    '义乌宏达五金有限公司',
    'B',
    'CN',
    'Yiwu',
    'Asia/Shanghai',
    'RFQ to factory',
    10,
    'call',
    4,
    4,
    'Kim',
  ],
  [
    'Elif Yılmaz',
    null,
    'Ege Tekstil A.Ş.',
    'B',
    'TR',
    'İzmir',
    'Europe/Istanbul',
    'Quote v2',
    10,
    'email',
    6,
    5,
    'Lee',
  ],
  [
    'Смирнова Ольга',
    'Smirnova Olga',
    'АО «Север»',
    'A',
    'RU',
    'Moscow',
    'Europe/Moscow',
    'Версия 3 предложения',
    11,
    'call',
    1,
    8,
    'Park',
  ],
]

const seeds: readonly Seed[] = rows.map(
  ([name, other, firm, grade, country, city, zone, step, dueDays, touch, touchDays, touches, owner]) => ({
    name,
    other,
    firm,
    grade,
    country,
    city,
    zone,
    step,
    dueDays,
    touch,
    touchDays,
    touches,
    owner,
  }),
)

export interface FakeRecord {
  readonly person: Person
  readonly company: Company
  readonly affiliation: Affiliation
  readonly activities: readonly Activity[]
  readonly touches: number
}

const lifecycles: readonly Lifecycle[] = ['customer', 'prospect', 'lead']

function contactPoints(number: number): ContactPoint[] {
  const point = (index: number, kind: ContactPoint['kind'], rawText: string): ContactPoint => ({
    id: fakeId<'contactPoint'>(6, number * 10 + index),
    kind,
    rawText,
    e164: kind === 'mobile' ? '+821048217730' : null,
    label: null,
    isPrimary: index === 0,
  })
  return [
    point(0, 'mobile', '010-4821-7730'),
    point(1, 'phone', '02-5534-1180'),
    point(2, 'email', `p${number}@hanbit.example`),
    point(3, 'kakaotalk', 'mjkim_hb'),
  ]
}

const emptyActivity = {
  body: null,
  dealId: null,
  dealTitle: null,
  dueAt: null,
  dueLocal: null,
  dueZone: null,
  isAllDay: false,
  doneAt: null,
  happenedAt: null,
  snoozedUntil: null,
  remindMinutes: null,
  createdAt: null,
}

function activitiesOf(seed: Seed, number: number): Activity[] {
  const who = {
    personId: personId(number),
    personName: seed.name,
    companyId: companyId(number),
    companyName: seed.firm,
  }
  const dueAt = fakeNow + seed.dueDays * DAY - 3_600_000
  const planned: Activity = {
    ...emptyActivity,
    ...who,
    id: activityId(number * 10),
    kind: 'task',
    title: seed.step ?? '',
    dueAt,
    dueLocal: new Date(dueAt + 9 * 3_600_000).toISOString().slice(0, 16),
    dueZone: 'Asia/Seoul',
  }
  const past: Activity = {
    ...emptyActivity,
    ...who,
    id: activityId(number * 10 + 1),
    kind: seed.touch,
    title: '샘플 문제없음, 가격 회신 요청',
    body: '40HQ 가격을 금요일까지 회신. USD 2.05',
    happenedAt: fakeNow - seed.touchDays * DAY,
  }
  return seed.step === null ? [past] : [planned, past]
}

function personOf(seed: Seed, number: number): Person {
  return {
    id: personId(number),
    version: 'v1',
    fullName: seed.name,
    familyName: null,
    givenName: null,
    middleName: null,
    localName: seed.other,
    nickname: null,
    honorific: null,
    country: seed.country,
    region: null,
    city: seed.city,
    street: null,
    postalCode: null,
    birthday: '1988-03-03',
    language: null,
    lifecycle: lifecycles[number % 3] ?? null,
    grade: seed.grade,
    source: 'Canton Fair 138',
    sourceDetail: null,
    owner: seed.owner,
    nextTalk: number === 1 ? 'Ask how the sample run went; promised the 40HQ price by Friday.' : null,
    firstMetOn: '2023-10-16',
    lastContactedOn: null,
    createdAt: fakeNow - 90 * DAY,
    updatedAt: fakeNow - DAY,
    timeZone: seed.zone,
    contactPoints: contactPoints(number),
  }
}

function companyOf(seed: Seed, number: number): Company {
  const {
    id: _id,
    familyName,
    givenName,
    middleName,
    nickname,
    honorific,
    birthday,
    language,
    ...shared
  } = personOf(seed, number)
  const { fullName: _name, ...rest } = shared
  return {
    ...rest,
    id: companyId(number),
    name: seed.firm,
    localName: null,
    kinds: ['customer'],
    industry: null,
    taxId: '120-81-44721',
    representative: null,
    employees: 42,
    annualRevenue: null,
    incoterm: 'FOB',
    paymentTerms: null,
    creditLimit: null,
    currency: 'USD',
    foundedOn: null,
  }
}

/** Twelve customers in six scripts, the same as on the drawn screens. */
export const fakeRecords: readonly FakeRecord[] = seeds.map((seed, index) => {
  const number = index + 1
  return {
    person: personOf(seed, number),
    company: companyOf(seed, number),
    affiliation: {
      id: fakeId<'affiliation'>(7, number),
      personId: personId(number),
      personName: seed.name,
      companyId: companyId(number),
      companyName: seed.firm,
      jobTitle: '과장',
      department: '구매팀',
      decisionRole: 'decides',
      sinceOn: null,
      leftOn: null,
      isPrimary: true,
    },
    activities: activitiesOf(seed, number),
    touches: seed.touches,
  }
})

export const fakeDeal: DealCard = {
  id: dealId(1),
  title: 'LED panel 600×600, 1 × 40HQ',
  amount: { minor: 3_840_000, currency: 'USD' },
  stageId: fakeId<'stage'>(8, 3),
  rank: 1,
  companyId: companyId(1),
  companyName: '(주)한빛무역',
  personId: personId(1),
  personName: '김민준',
  outcome: 'open',
  stageEnteredAt: fakeNow - 8 * DAY,
  isStale: false,
  nextStep: null,
  expectedCloseOn: '2026-12-15',
}

export const fakeTags = [
  { id: tagId(1), name: 'LED', colour: null },
  { id: tagId(2), name: '광저우 2026', colour: null },
]

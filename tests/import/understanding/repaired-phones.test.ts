import fc from 'fast-check'
import { expect, it } from 'vitest'
import { repairPhone } from '../../../src-shared/phones/phone-repair'
import { mapColumns } from '../../../src-main/import/understanding/map-columns'
import { planReading } from '../../../src-main/import/understanding/plan-reading'
import { readRow } from '../../../src-main/import/understanding/read-row'
import { row } from './sheet'
import { readPhone } from '../../../src-shared/phones/phone'

interface Plan {
  readonly country: string
  readonly calling: string
  /** What is dialled in front at home; empty where there is nothing. */
  readonly trunk: string
  /** National numbers without the trunk prefix; `.` stands for any digit. */
  readonly shapes: readonly string[]
}

/** Mobiles and fixed lines of the countries that the program's people trade with. */
const plans: readonly Plan[] = [
  {
    country: 'KR',
    calling: '82',
    trunk: '0',
    shapes: ['10........', '2........', '31.......', '51.......', '70........'],
  },
  { country: 'CN', calling: '86', trunk: '', shapes: ['13.........', '15.........', '186........'] },
  {
    country: 'CN',
    calling: '86',
    trunk: '0',
    shapes: ['10........', '21........', '755........', '579........'],
  },
  {
    country: 'RU',
    calling: '7',
    trunk: '8',
    shapes: ['9.........', '495.......', '812.......', '343.......'],
  },
  { country: 'KZ', calling: '7', trunk: '8', shapes: ['701.......', '777.......', '727.......'] },
  { country: 'US', calling: '1', trunk: '', shapes: ['212.......', '415.......', '503.......'] },
  {
    country: 'JP',
    calling: '81',
    trunk: '0',
    shapes: ['90........', '80........', '3........', '6........'],
  },
  {
    country: 'DE',
    calling: '49',
    trunk: '0',
    shapes: ['151........', '176........', '30.......', '89.......'],
  },
  {
    country: 'VN',
    calling: '84',
    trunk: '0',
    shapes: ['90.......', '912......', '28........', '24........'],
  },
  { country: 'UZ', calling: '998', trunk: '', shapes: ['90.......', '93.......', '71.......'] },
]

interface Lost {
  readonly country: string
  readonly e164: string
  /** What the spreadsheet left of it. */
  readonly shown: string
}

const lost: fc.Arbitrary<Lost> = fc
  .record({
    plan: fc.constantFrom(...plans),
    shape: fc.nat(),
    digits: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 12 }),
    form: fc.constantFrom('home', 'plus', 'scientific'),
  })
  .map(({ plan, shape, digits, form }) => {
    const pattern = plan.shapes[shape % plan.shapes.length] ?? ''
    const national = pattern.replace(/\./g, () => String(digits.pop() ?? 0))
    const international = `${plan.calling}${national}`
    const home = plan.trunk === '0' || plan.trunk === '' ? national : `${plan.trunk}${national}`
    const shown = {
      home,
      plus: international,
      scientific: `${international[0]}.${international.slice(1)}E+${international.length - 1}`,
    }[form]
    return { country: plan.country, e164: `+${international}`, shown: shown ?? home }
  })
  .filter(({ e164, country }) => {
    const read = readPhone(e164)
    return read.valid && read.country === country
  })

it('gives numbers that a spreadsheet cut back their 0 or +', () => {
  const sample = fc.sample(lost, { numRuns: 5000, seed: 20_261_128 })
  const results = sample.map((one) => ({ ...one, found: repairPhone(one.shown, one.country).e164 }))
  const misses = results.filter(({ found, e164 }) => found !== e164)
  const wrong = misses.filter(({ found }) => found !== null)
  const share = (count: number) => `${((100 * count) / results.length).toFixed(2)} %`
  const kinds = new Map<string, number>()
  for (const { country, shown, found } of misses) {
    const kind = `${country} ${shown.slice(0, 5)} (${shown.length} digits) is ${found?.slice(0, 5) ?? 'not read'}`
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  }
  process.stderr.write(
    `repaired phones: right ${share(results.length - misses.length)}, wrong ${share(wrong.length)}\n${[...kinds].map(([kind, count]) => `  ${kind}: ${count}\n`).join('')}`,
  )
  expect((results.length - misses.length) / results.length).toBeGreaterThanOrEqual(0.995)
  expect(wrong.length / results.length).toBeLessThanOrEqual(0.001)
})

/** How people of a country write themselves, and where their mails go. */
const people: Readonly<Record<string, readonly [string, string, string]>> = {
  KR: ['한빛무역', '김민수', 'kim@hanbit.co.kr'],
  CN: ['恒达贸易有限公司', '王伟', 'wang@hengda.com.cn'],
  RU: ['ООО Север', 'Иванов Пётр', 'ivanov@sever.ru'],
  KZ: ['ТОО Алатау', 'Ким Виктор', 'kim@alatau.kz'],
  US: ['Acme Tools Inc', 'John Smith', 'john@acme.com'],
  JP: ['株式会社さくら', '田中 太郎', 'tanaka@sakura.co.jp'],
  DE: ['Müller Holz GmbH', 'Anna Schmidt', 'anna@mueller.de'],
  VN: ['Công ty Gỗ Việt', 'Nguyễn Văn An', 'an@goviet.vn'],
  UZ: ['Tashkent Agro MChJ', 'Rustam Karimov', 'rustam@tagro.uz'],
}
const homes = ['KR', 'CN', 'RU', 'JP', 'DE', 'US', 'FR', 'VN']

interface Read {
  readonly expected: string
  readonly found: string | null
}

/** A list of one country's customers as somebody at home reads it, without a column that names the country. */
function readList(numbers: readonly Lost[], home: string): Read[] {
  const [company = '', person = '', email = ''] = people[numbers[0]?.country ?? ''] ?? []
  const rows = numbers.map(({ shown }, index) => row(`${company} ${index}`, person, shown, email))
  const columns = mapColumns(['Company', 'Contact person', 'Phone', 'E-mail'], rows)
  const plan = planReading({ columns, rows, country: home })
  return numbers.map(({ e164 }, index) => {
    const read = readRow(rows[index] ?? [], plan)
    const points = read.contactPoints.filter(({ kind }) => kind === 'phone' || kind === 'mobile')
    return { expected: e164, found: points[0]?.e164 ?? null }
  })
}

function lists(): Lost[][] {
  const sample = fc.sample(lost, { numRuns: 1500, seed: 20_261_129 })
  return Object.keys(people).map((country) => sample.filter((one) => one.country === country))
}

function report(name: string, read: readonly Read[]): { asserted: number; right: number } {
  const asserted = read.filter(({ found }) => found !== null)
  const right = asserted.filter(({ found, expected }) => found === expected)
  const shares = { asserted: asserted.length / read.length, right: right.length / asserted.length }
  process.stderr.write(
    `repaired phones, ${name}: asserted ${(100 * shares.asserted).toFixed(1)} %, right of those ${(100 * shares.right).toFixed(2)} %\n`,
  )
  return shares
}

it('takes no foreign number for one of home where the list names no country', () => {
  const read = lists().flatMap((numbers) =>
    homes
      .filter((home) => home !== numbers[0]?.country)
      .flatMap((home) => readList(numbers.slice(0, 30), home)),
  )
  expect(report('foreign home', read).right).toBeGreaterThanOrEqual(0.995)
})

it('still reads the numbers of home where the list is of home', () => {
  const read = lists()
    .filter((numbers) => homes.includes(numbers[0]?.country ?? ''))
    .flatMap((numbers) => readList(numbers, numbers[0]?.country ?? ''))
  expect(report('own home', read).right).toBeGreaterThanOrEqual(0.995)
  const found = read.filter(({ found, expected }) => found === expected)
  expect(found.length / read.length).toBeGreaterThanOrEqual(0.99)
})

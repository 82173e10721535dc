import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type FuzzyFacts, FuzzyMatcher } from '../../../src-main/matching/fuzzy-matching-service'
import { jaroWinkler } from '../../../src-main/matching/fuzzy/jaro-winkler'
import { nameLikeness, readName } from '../../../src-main/matching/fuzzy/name-likeness'
import type { ReadSounds } from '../../../src-main/matching/fuzzy/sounds'
import { loadReaderOfChinese } from '../../../src-main/search/search-service'

const nobody: FuzzyFacts = {
  kind: 'person',
  names: [],
  companies: [],
  mobiles: [],
  lines: [],
  emails: [],
  handles: [],
  country: null,
  street: null,
  postalCode: null,
  taxId: null,
}

const some = <Value>(...values: Value[]) => fc.subarray(values)
const factsArbitrary: fc.Arbitrary<FuzzyFacts> = fc.record({
  kind: fc.constant('person' as const),
  names: fc.subarray(
    ['김민수', 'Kim Minsoo', '김민서', 'Иванов Сергей', 'Sergei Ivanov', '王伟', 'J. Smith', 'John Smith'],
    {
      minLength: 1,
    },
  ),
  companies: some('(주)한빛무역', 'Hanbit Trading', 'ООО «Вектор»', '한빛 무역', '华信贸易有限公司'),
  mobiles: some('+821012345678', '+821087654321', '01012345678'),
  lines: some('+8223456789', '+74951234567'),
  emails: some('minsu@hanbit.example', 'info@hanbit.example', 'minsu@gmail.com', 'mins@hanbit.example'),
  handles: some('wechat minsu'),
  country: fc.constantFrom('KR', null),
  street: fc.constantFrom('테헤란로 12', 'Lenina 5', null),
  postalCode: fc.constantFrom('06134', null),
  taxId: fc.constant(null),
})

async function matcherOf(...list: FuzzyFacts[]): Promise<FuzzyMatcher> {
  const matcher = new FuzzyMatcher()
  for (const facts of list) await matcher.add(facts)
  return matcher
}

const all = { isWanted: () => true, turn: () => Promise.resolve() }

describe('score', () => {
  it('is the same both ways', async () => {
    await fc.assert(
      fc.asyncProperty(factsArbitrary, factsArbitrary, async (one, other) => {
        const there = (await matcherOf(one, other)).score(0, 1)
        const back = (await matcherOf(other, one)).score(0, 1)
        expect(back.bits).toBeCloseTo(there.bits, 9)
        expect(new Set(back.reasons)).toEqual(new Set(there.reasons))
      }),
    )
  })

  it('likeness of any two texts is the same both ways, at most 1, and 1 for one text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(jaroWinkler(one, other)).toBe(jaroWinkler(other, one))
        expect(jaroWinkler(one, other)).toBeLessThanOrEqual(1)
        expect(jaroWinkler(one, one)).toBe(1)
      }),
    )
  })

  it('a record is never its own pair, and no pair comes twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(factsArbitrary, { maxLength: 8 }), async (list) => {
        const pairs = await (await matcherOf(...list)).find(all)
        expect(pairs.every(({ one, other }) => one < other)).toBe(true)
        expect(new Set(pairs.map(({ one, other }) => `${one} ${other}`)).size).toBe(pairs.length)
      }),
    )
  })

  it('different names are never a pair, whatever they share', async () => {
    const shared = {
      ...nobody,
      companies: ['(주)한빛무역'],
      mobiles: ['+821012345678'],
      lines: ['+8223456789'],
      emails: ['a@hanbit.example', 'info@hanbit.example'],
      street: '테헤란로 12',
    }
    const matcher = await matcherOf({ ...shared, names: ['김민수'] }, { ...shared, names: ['박서준'] })
    expect(await matcher.find(all)).toEqual([])
  })

  it('a value that many share says less', async () => {
    const one = (name: string): FuzzyFacts => ({ ...nobody, names: [name], mobiles: ['+821012345678'] })
    const few = await matcherOf(one('김민수'), one('Kim Minsoo'))
    const many = await matcherOf(
      ...['김민수', 'Kim Minsoo', '박서준', '이영희', '최지우', '정우성', '한지민', '오세훈'].map(one),
    )
    expect(many.score(0, 1).bits).toBeLessThan(few.score(0, 1).bits)
  })
})

describe('names', () => {
  let readChinese: ReadSounds
  beforeAll(async () => {
    readChinese = await loadReaderOfChinese()
  })
  const likeness = (one: string, other: string) =>
    nameLikeness(readName(one, readChinese), readName(other, readChinese))

  it.each([
    ['김민수', 'Kim Minsoo'],
    ['김민수', 'Min-su Kim'],
    ['이영희', 'Lee Young-hee'],
    ['박준현', 'Park Joon Hyun'],
    ['최철', 'Choi Chul'],
    ['정은경', 'Eun-kyung Jung'],
    ['Иванов', 'Иванов Сергей'],
    ['王伟', 'Wang Wei'],
    ['欧阳娜娜', 'Ouyang Nana'],
    ['張偉', '张伟'],
    ['Соловьёв Евгений', 'Evgeny Solovyov'],
    ['Щербаков Юрий Иванович', 'Yuri Shcherbakov'],
    ['Хохлов Алексей', 'Aleksey Khokhlov'],
    ['Sergey Ivanov', 'Ivanov Sergei'],
  ])('%s is spelled %s', (one, other) => {
    expect(['sound', 'part']).toContain(likeness(one, other))
  })

  it.each([
    ['김민수', '박서준'],
    ['王伟', '王磊'],
    ['Иванов Сергей', 'Petrov Sergei'],
    ['김민수', 'Park Minsoo'],
    ['John Smith', 'Mary Smith'],
  ])('%s is not %s', (one, other) => {
    expect(likeness(one, other)).toBe('different')
  })

  it('a slip of the pen is near, in jamo as in letters', () => {
    expect(likeness('김민수', '김민소')).toBe('near')
    expect(likeness('Sergey Kuznetsov', 'Sergey Kuznetzov')).toBe('sound')
    expect(likeness('Robert Richardson', 'Robert Richarson')).toBe('slip')
  })
})

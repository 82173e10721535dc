import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayName, initials, nameScript, splitPersonName } from '../../src-shared/names/person-name'

/** name, family, given, middle */
const cases: [string, string | null, string | null, (string | null)?][] = [
  ['김민수', '김', '민수'],
  ['김 민수', '김', '민수'],
  ['김　민수', '김', '민수'],
  ['허준', '허', '준'],
  ['남궁민', '남궁', '민'],
  ['남궁민수', '남궁', '민수'],
  ['황보관', '황보', '관'],
  ['황보라', '황', '보라'],
  ['황보혜정', '황보', '혜정'],
  ['제갈공명', '제갈', '공명'],
  ['선우 재덕', '선우', '재덕'],
  ['독고영재', '독고', '영재'],
  ['김빛나라', '김', '빛나라'],
  ['존 스미스', '스미스', '존'],
  ['이지은', '이', '지은'],
  ['王伟', '王', '伟'],
  ['李小龙', '李', '小龙'],
  ['欧阳娜娜', '欧阳', '娜娜'],
  ['司马光', '司马', '光'],
  ['歐陽菲菲', '歐陽', '菲菲'],
  ['諸葛亮', '諸葛', '亮'],
  ['陈　静', '陈', '静'],
  ['山田 太郎', '山田', '太郎'],
  ['佐藤花子', '佐藤', '花子'],
  ['長谷川一', '長谷川', '一'],
  ['鈴木さくら', '鈴木', 'さくら'],
  ['やまだ はなこ', 'やまだ', 'はなこ'],
  ['ジョン・スミス', 'スミス', 'ジョン'],
  ['Иванов Иван Иванович', 'Иванов', 'Иван', 'Иванович'],
  ['Иван Иванович Иванов', 'Иванов', 'Иван', 'Иванович'],
  ['Петрова Анна Сергеевна', 'Петрова', 'Анна', 'Сергеевна'],
  ['Анна Петрова', 'Петрова', 'Анна'],
  ['Петрова Анна', 'Петрова', 'Анна'],
  ['Иванов И.И.', 'Иванов', 'И.', 'И.'],
  ['И. И. Иванов', 'Иванов', 'И.', 'И.'],
  ['Мамедов Али Гасан оглы', 'Мамедов', 'Али', 'Гасан оглы'],
  ['Шевченко Тарас', 'Шевченко', 'Тарас'],
  ['Ольга Николаевна', null, 'Ольга', 'Николаевна'],
  ['John Smith', 'Smith', 'John'],
  ['John A. Smith', 'Smith', 'John', 'A.'],
  ['Smith, John', 'Smith', 'John'],
  ['Smith, John Albert', 'Smith', 'John', 'Albert'],
  ['Ludwig van Beethoven', 'van Beethoven', 'Ludwig'],
  ['Maria de la Cruz', 'de la Cruz', 'Maria'],
  ['Martin Luther King Jr.', 'King', 'Martin', 'Luther'],
  ['KIM Minsu', 'KIM', 'Minsu'],
  ['Kim Min-su', 'Kim', 'Min-su'],
  ['Minsu Kim', 'Kim', 'Minsu'],
  ['Wang Xiaoming', 'Wang', 'Xiaoming'],
  ['Nguyễn Văn An', 'Nguyễn', 'Văn An'],
  ['Kim Anderson', 'Anderson', 'Kim'],
  ['Madonna', null, 'Madonna'],
  ['', null, null],
]

describe('splitPersonName', () => {
  it.each(cases)('%s', (name, familyName, givenName, middleName = null) => {
    expect(splitPersonName(name)).toMatchObject({ familyName, givenName, middleName })
  })

  it.each([
    ['김민수 부장', { familyName: '김', givenName: '민수', jobTitle: '부장' }],
    ['홍길동 대표이사', { familyName: '홍', givenName: '길동', jobTitle: '대표이사' }],
    ['김민수님', { familyName: '김', givenName: '민수', honorific: '님' }],
    ['김 대리', { familyName: '김', givenName: null, jobTitle: '대리' }],
    ['이대리', { familyName: '이', givenName: '대리', jobTitle: null }],
    ['王先生', { familyName: '王', givenName: null, honorific: '先生' }],
    ['张经理', { familyName: '张', givenName: null, jobTitle: '经理' }],
    ['陈总', { familyName: '陈', givenName: null, jobTitle: '总' }],
    ['田中 太郎 様', { familyName: '田中', givenName: '太郎', honorific: '様' }],
    ['Mr. John Smith', { familyName: 'Smith', givenName: 'John', honorific: 'Mr.' }],
    ['Dr. Anna Müller', { familyName: 'Müller', givenName: 'Anna', honorific: 'Dr.' }],
    ['г-н Иванов Пётр', { familyName: 'Иванов', givenName: 'Пётр', honorific: 'г-н' }],
    ['김민수 (Minsu Kim)', { familyName: '김', givenName: '민수', localName: 'Minsu Kim' }],
    ['Minsu Kim (김민수)', { familyName: 'Kim', givenName: 'Minsu', localName: '김민수' }],
    ['王伟 Wei Wang', { familyName: '王', givenName: '伟', localName: 'Wei Wang' }],
  ])('takes what stands beside the name: %s', (name, parts) => {
    expect(splitPersonName(name)).toMatchObject(parts)
  })

  it('puts Korean, Chinese and Russian names together again', () => {
    const korean = fc.record({
      family: fc.constantFrom('김', '이', '박', '최', '남궁', '제갈', '선우'),
      given: fc
        .tuple(fc.constantFrom(...'민서지현준영'), fc.constantFrom(...'수아우진호연'))
        .map((two) => two.join('')),
    })
    const russian = fc.record({
      family: fc.constantFrom('Иванов', 'Петрова', 'Достоевский', 'Шевченко', 'Ким'),
      given: fc.constantFrom('Иван', 'Анна', 'Пётр', 'Ольга'),
      middle: fc.constantFrom('Сергеевич', 'Игоревна', 'Ильич'),
    })
    fc.assert(
      fc.property(korean, ({ family, given }) => {
        expect(splitPersonName(displayName({ familyName: family, givenName: given }))).toMatchObject({
          familyName: family,
          givenName: given,
        })
      }),
    )
    fc.assert(
      fc.property(russian, ({ family, given, middle }) => {
        const parts = { familyName: family, givenName: given, middleName: middle }
        expect(splitPersonName(displayName(parts))).toMatchObject(parts)
        expect(splitPersonName(`${given} ${middle} ${family}`)).toMatchObject(parts)
      }),
    )
  })

  it('never throws and never invents a letter', () => {
    const part = fc.constantFrom(
      '김',
      '민수',
      '부장',
      '님',
      '王',
      '先生',
      'さん',
      'Иванов',
      'И.',
      'Mr.',
      'van',
      'Smith',
      ',',
      '(',
      ')',
      '  ',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const text = parts.join(' ')
        const { familyName, givenName, middleName } = splitPersonName(text)
        for (const letter of `${familyName ?? ''}${givenName ?? ''}${middleName ?? ''}`.replace(/\s/g, '')) {
          expect(text).toContain(letter)
        }
      }),
    )
  })
})

describe('names for display', () => {
  it.each([
    [{ familyName: '김', givenName: '민수' }, '김민수'],
    [{ familyName: 'Иванов', givenName: 'Иван', middleName: 'Иванович' }, 'Иванов Иван Иванович'],
    [{ familyName: 'Smith', givenName: 'John', middleName: 'A.' }, 'John A. Smith'],
    [{ familyName: 'Smith' }, 'Smith'],
    [{}, ''],
  ])('%o', (parts, name) => {
    expect(displayName(parts)).toBe(name)
  })

  it.each([
    ['김민수', '민수'],
    ['허준', '준'],
    ['李小龙', '小龙'],
    ['Иванов Иван', 'ИИ'],
    ['John Smith', 'JS'],
    ['madonna', 'M'],
    ['', ''],
  ])('initials of %s', (name, letters) => {
    expect(initials(name)).toBe(letters)
  })

  it('names the script', () => {
    expect(['김민수', '王伟', 'Иванов', 'Smith', '123'].map(nameScript)).toEqual([
      'hangul',
      'han',
      'cyrillic',
      'latin',
      'other',
    ])
  })
})

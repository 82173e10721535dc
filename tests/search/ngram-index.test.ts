import Database from 'better-sqlite3'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { type SearchField, writeTerms } from '../../src-main/search/document-terms'
import { loadChinese, type ReadChinese } from '../../src-main/search/pinyin'
import { searchExpression } from '../../src-main/search/search-text'
import { TermWriter } from '../../src-main/search/term-writer'
import { foldAccents } from '../../src-shared/kernel/text-key'

let readChinese: ReadChinese
beforeAll(async () => {
  readChinese = await loadChinese()
})

// The oracle says in another way what a run is, so that a slip in the one is not repeated in the other.
const CJK = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\uac00-\ud7a3ー々〆〇`
const JAMO = String.raw`\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\ud7b0-\ud7fb`
const RUN = new RegExp(String.raw`[${CJK}]+|[${JAMO}]+|(?:(?![${CJK}${JAMO}])[\p{L}\p{N}\p{M}])+`, 'gu')

const runs = (text: string): string[] => foldAccents(text).match(RUN) ?? []
const consonants = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'].map((letter) => letter.normalize('NFKC'))
const choseong = (text: string): string[] =>
  (foldAccents(text).match(/[가-힣]+/gu) ?? []).map((word) =>
    [...word].map((letter) => consonants[Math.floor(((letter.codePointAt(0) ?? 0) - 0xac00) / 588)]).join(''),
  )

function sounds(text: string, isPerson: boolean): string[] {
  return runs(text).flatMap((run) =>
    readChinese(run, isPerson).flatMap(({ initials, full }) => [initials, full]),
  )
}

function findableRuns({ text, as }: SearchField): string[] {
  if (!text) return []
  if (as === 'digits') return [text]
  return as === 'text'
    ? runs(text)
    : [...runs(text), ...choseong(text), ...sounds(text, as === 'person-name')]
}

function bruteForce(documents: readonly (readonly SearchField[])[], query: string): number[] {
  const wanted = runs(query)
  const numbers = documents.map((_, index) => index + 1)
  return numbers.filter((number) => {
    const present = documents[number - 1]?.flatMap(findableRuns) ?? []
    return wanted.every((run) => present.some((one) => one.includes(run)))
  })
}

const writer = new TermWriter()

/** A full-text table with the settings of the migration. */
function fullText(documents: readonly (readonly SearchField[])[]): (query: string) => number[] {
  const database = new Database(':memory:')
  database.exec(
    "CREATE VIRTUAL TABLE fts USING fts5 (words, name, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '1')",
  )
  const insert = database.prepare('INSERT INTO fts (rowid, words, name) VALUES (?, ?, ?)')
  for (const [index, fields] of documents.entries()) {
    writeTerms(fields, readChinese, writer)
    insert.run(index + 1, writer.take(), Buffer.alloc(0))
  }
  const select = database.prepare('SELECT rowid FROM fts WHERE fts MATCH ? ORDER BY rowid').pluck()
  return (query) => {
    const expression = searchExpression(query)
    return expression === null ? documents.map((_, index) => index + 1) : (select.all(expression) as number[])
  }
}

const alphabets = {
  ko: '김이박민준서연한빛무역부장상사ㄱㅁㅈㅎㅏ',
  zh: '王李小明上海贸易有限公司银行重庆曾單東',
  ja: '東京タワー商事カブシキがガさくら々ｶﾞ',
  ru: 'ИвановПетрСервисёЁйШщъ',
  en: 'KimanovaéüßÇŁ',
  digits: '0123456789',
  other: 'ไทยที่हिन्दीعَرَبΣςİı',
} as const

const separators = [' ', '  ', '-', '.', '@', '(', '·', ' ', '　', '🙂', '']

const letterOf = (script: keyof typeof alphabets) => fc.constantFrom(...alphabets[script])
const wordOf = (script: keyof typeof alphabets, length: number) =>
  fc.array(letterOf(script), { minLength: 1, maxLength: length }).map((letters) => letters.join(''))
const anyScript = fc.constantFrom(...(Object.keys(alphabets) as (keyof typeof alphabets)[]))
const word = (length: number) => anyScript.chain((script) => wordOf(script, length))
const text = (words: number, length: number) =>
  fc
    .array(fc.tuple(word(length), fc.constantFrom(...separators)), { minLength: 1, maxLength: words })
    .map((parts) => parts.map(([one, separator]) => one + separator).join(''))

const field: fc.Arbitrary<SearchField> = fc.oneof(
  fc.record({
    text: text(4, 7),
    as: fc.constantFrom('text' as const, 'name' as const, 'person-name' as const),
  }),
  fc.record({ text: fc.stringMatching(/^\d{1,12}$/), as: fc.constant('digits' as const) }),
)
const documents = fc.array(fc.array(field, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 })

describe('the n-gram index', () => {
  it('finds what brute force finds, for words of any script', () => {
    fc.assert(
      fc.property(documents, fc.array(text(3, 4), { minLength: 1, maxLength: 8 }), (all, queries) => {
        const find = fullText(all)
        for (const query of queries) expect(find(query), query).toEqual(bruteForce(all, query))
      }),
      { numRuns: 150 },
    )
  })

  it('finds every part of what was indexed, from one letter on', () => {
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(), fc.integer({ min: 1, max: 8 }), (all, at, from, length) => {
        const findable = all.flatMap((fields) => fields.flatMap(findableRuns))
        const run = [...(findable[at % Math.max(1, findable.length)] ?? '')]
        const query = run
          .slice(from % Math.max(1, run.length))
          .slice(0, length)
          .join('')
        expect(fullText(all)(query), query).toEqual(bruteForce(all, query))
      }),
      { numRuns: 200 },
    )
  })

  it('folds, sounds and joins as people expect', () => {
    const find = fullText([
      [
        { text: '김민준', as: 'person-name' },
        { text: '(주)한빛무역', as: 'name' },
      ],
      [
        { text: '曾小明', as: 'person-name' },
        { text: '重庆银行', as: 'name' },
      ],
      [
        { text: 'Müller', as: 'person-name' },
        { text: '01012345678', as: 'digits' },
      ],
      [
        { text: 'Соловьёв', as: 'person-name' },
        { text: 'ｶﾌﾞｼｷ会社', as: 'name' },
      ],
    ])
    expect(find('준')).toEqual([1])
    expect(find('ㄱㅁㅈ')).toEqual([1])
    expect(find('김ㅁ')).toEqual([1])
    expect(find('㈜ 한빛')).toEqual([1])
    expect(find('ㅎㅂ')).toEqual([1])
    expect(find('민준한빛')).toEqual([])
    expect(find('zxm')).toEqual([2])
    expect(find('cqyh')).toEqual([2])
    expect(find('chongqing')).toEqual([2])
    expect(find('muller')).toEqual([3])
    expect(find('MÜLL')).toEqual([3])
    expect(find('5678')).toEqual([3])
    expect(find('1234-5678')).toEqual([3])
    expect(find('соловьев')).toEqual([4])
    expect(find('ブシ')).toEqual([4])
  })

  it('takes letters beyond the basic plane and words of any length', () => {
    const long = '가나다라마바사'.repeat(3000)
    const find = fullText([[{ text: '𠮷野家𩸽', as: 'name' }], [{ text: long, as: 'text' }]])
    expect(find('𠮷')).toEqual([1])
    expect(find('野家𩸽')).toEqual([1])
    expect(find('𩸽')).toEqual([1])
    expect(find('라마바사가')).toEqual([2])
    expect(find(long)).toEqual([2])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dictionaries, type HeaderLanguage } from '../../../src-main/import/understanding/dictionary'
import { headerKey, headerWords } from '../../../src-main/import/understanding/header-text'
import { agree, fieldChoices } from '../../../src-main/import/understanding/open-meanings'
import { readHeader, weighLanguages } from '../../../src-main/import/understanding/read-header'
import { segmentHeader } from '../../../src-main/import/understanding/segment-header'
import type { HeaderMeaning } from '../../../src-main/import/understanding/words/language-words'
import { importFieldIds } from '../../../src-shared/imports/import-fields'
import { anyLetter } from '../../normalise/any-letter'

const languages = Object.keys(dictionaries()) as HeaderLanguage[]

/** Every spelling of a language with its meaning. */
function spellings(language: HeaderLanguage): [string, HeaderMeaning][] {
  return (Object.entries(dictionaries()[language].headers) as [HeaderMeaning, string][]).flatMap(
    ([meaning, words]) => words.split('|').map((word): [string, HeaderMeaning] => [word, meaning]),
  )
}

describe('the dictionary', () => {
  it.each(languages)('gives a phrase one meaning only: %s', (language) => {
    const seen = new Map<string, HeaderMeaning>()
    const twice: string[] = []
    for (const [word, meaning] of spellings(language)) {
      const key = headerKey(word)
      const known = seen.get(key)
      if (known !== undefined && known !== meaning && !agree(known, meaning))
        twice.push(`${word}: ${known}, ${meaning}`)
      seen.set(key, meaning)
    }
    expect(twice).toEqual([])
  })

  it('has words for every field in each of the first five languages', () => {
    // Latin brand names and parts of names that a language does not have.
    const elsewhere = new Set(['person.whatsapp', 'person.middleName', 'person.email'])
    for (const language of ['ko', 'zh', 'ja', 'ru', 'en'] as const) {
      const known = new Set(spellings(language).flatMap(([, meaning]) => fieldChoices(meaning)))
      const missing = importFieldIds.filter((field) => !known.has(field) && !elsewhere.has(field))
      expect(missing, language).toEqual([])
    }
    expect(languages.flatMap(spellings).length).toBeGreaterThan(5_000)
  })

  it.each(languages)('reads its own phrases, in capitals and with signs around: %s', (language) => {
    const weights = new Map([[language, 1]])
    for (const [word, meaning] of spellings(language)) {
      if (/[()/（）]/.test(word) || word.length < 2) continue
      const reading = readHeader(`* ${word.toUpperCase()} :`, weights)
      const isRead =
        reading.meaning !== null && (reading.meaning === meaning || agree(reading.meaning, meaning))
      expect(isRead, `${word}: ${reading.meaning}, not ${meaning}`).toBe(true)
    }
  })
})

describe('readHeader', () => {
  it.each<[string, HeaderMeaning | null]>([
    ['담당자 연락처', 'person.phone'],
    ['담당자 이메일', 'person.email'],
    ['대표 전화', 'company.phone'],
    ['거래처 담당자 휴대폰 번호', 'person.mobile'],
    ['전화번호(회사)', 'company.phone'],
    ['연락처(휴대폰)', 'person.mobile'],
    ['담당자(직급)', 'person.fullName'],
    ['금액(USD)', 'deal.amount'],
    ['전  화', 'any.phone'],
    ['마지막 상담 일자', 'record.lastContactedAt'],
    ['영업담당자 이메일', 'custom'],
    ['문의 건수', 'custom'],
    ['联系人手机号', 'person.mobile'],
    ['国别（地区）', 'company.country'],
    ['公司電話（分機）', 'company.phone'],
    ['担当者メールアドレス', 'person.email'],
    ['お名前（姓）', 'person.familyName'],
    ['次回訪問予定日', 'record.nextFollowUpAt'],
    ['Телефон контактного лица', 'person.phone'],
    ['Дата посл. контакта', 'record.lastContactedAt'],
    ['№ п/п', 'ignore'],
    ['Mobile Phone', 'person.mobile'],
    ['Company Phone', 'company.phone'],
    ['Ph. (M)', 'person.mobile'],
    ['E-mail 1 - Value', 'any.email'],
    ['companyName', 'company.name'],
    ['FIRST_NAME', 'person.givenName'],
    ['Compnay name', 'company.name'],
    ['Emial', 'any.email'],
    ['Item(s) of interest', 'record.productsOfInterest'],
    ['Nachname, Vorname', 'person.fullName'],
    ['Nom de l’entreprise', 'company.name'],
    ['업체명 / Company', 'company.name'],
    ['Shoe size', null],
    ['가나다라마바', null],
    ['', null],
  ])('%s', (header, meaning) => {
    const weights = weighLanguages([header])
    expect(readHeader(header, weights).meaning).toBe(meaning)
  })

  it('knows the label columns of an address book', () => {
    for (const header of ['E-mail 1 - Label', 'Phone 1 - Type', '전화 유형']) {
      expect(readHeader(header).isLabel, header).toBe(true)
    }
    expect(readHeader('Phone 1 - Value').isLabel).toBe(false)
  })

  it('prefers the language that the other headers are written in', () => {
    const german = weighLanguages(['Firma', 'Ansprechpartner', 'Straße', 'Ort', 'Name'])
    const english = weighLanguages(['Company', 'Contact person', 'Street', 'City', 'Name'])
    expect(readHeader('Name', german).meaning).toBe('any.family')
    expect(readHeader('Name', english).meaning).toBe('any.name')
  })

  it('never throws, and covers no more than there is', () => {
    const word = fc.constantFrom(
      '담당자',
      'Phone',
      '公司',
      'Телефон',
      '(',
      ')',
      '/',
      '1',
      'メール',
      '-',
      'nom',
      '№',
    )
    const header = fc.oneof(
      fc.string({ unit: anyLetter, maxLength: 30 }),
      fc.array(word, { maxLength: 7 }).map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(header, (text) => {
        const { score, meaning } = readHeader(text)
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(score > 0).toBe(meaning !== null)
        expect(segmentHeader(headerWords(text)).coverage).toBeLessThanOrEqual(1)
      }),
    )
  })
})

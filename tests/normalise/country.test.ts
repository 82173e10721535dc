import fc from 'fast-check'
import { anyLetter } from './any-letter'
import { describe, expect, it } from 'vitest'
import { countryName, countryOf, isCountryCode } from '../../src-shared/countries/country'
import { codeByThreeLetters, countryCodes } from '../../src-shared/countries/country-codes'
import { timeZoneOf } from '../../src-shared/countries/time-zones'

describe('countryOf', () => {
  it.each([
    ['한국', 'KR'],
    ['대한민국', 'KR'],
    ['Korea, Republic of', 'KR'],
    ['South Korea', 'KR'],
    ['韩国', 'KR'],
    ['Южная Корея', 'KR'],
    ['북한', 'KP'],
    ['중국', 'CN'],
    ['中国大陆', 'CN'],
    ['中國', 'CN'],
    ['P.R. China', 'CN'],
    ['КНР', 'CN'],
    ['베트남', 'VN'],
    ['Viet Nam', 'VN'],
    ['Việt Nam', 'VN'],
    ['РФ', 'RU'],
    ['Российская Федерация', 'RU'],
    ['러시아', 'RU'],
    ['U.S.A.', 'US'],
    ['usa', 'US'],
    ['Сша', 'US'],
    ['アメリカ', 'US'],
    ['EE.UU.', 'US'],
    ['UK', 'GB'],
    ['England', 'GB'],
    ['Türkiye', 'TR'],
    ['TURKEY', 'TR'],
    ['DE', 'DE'],
    ['de', null],
    ['DEU', 'DE'],
    ['Deutschland', 'DE'],
    ['UAE', 'AE'],
    ['ОАЭ', 'AE'],
    ['홍콩', 'HK'],
    ['台灣', 'TW'],
    ['日本', 'JP'],
    ['카자흐스탄', 'KZ'],
    ['Казахстан', 'KZ'],
    ['Узбекистан', 'UZ'],
    ['한국(KR)', 'KR'],
    ['Korea / 한국', 'KR'],
    ['KR - Korea', 'KR'],
    ['🇰🇷', 'KR'],
    ['ｊａｐａｎ', 'JP'],
    ['no', null],
    ['NO', 'NO'],
    ['서울', null],
    ['', null],
    ['-', null],
    ['Müller', null],
  ])('%s -> %s', (text, code) => {
    expect(countryOf(text)).toBe(code)
  })

  it('understands every country by its own name in each language, and by its codes', () => {
    const everyday = new Set(['CG', 'CD'])
    const languages = ['en', 'ko', 'zh-Hans', 'zh-Hant', 'ja', 'ru', 'de', 'fr', 'es', 'pt', 'it', 'tr', 'vi']
    for (const code of countryCodes) {
      expect(countryOf(code)).toBe(code)
      if (everyday.has(code)) continue
      for (const language of languages)
        expect(countryOf(countryName(code, language)), `${code} in ${language}`).toBe(code)
    }
    expect(codeByThreeLetters.size).toBe(countryCodes.length)
    expect(new Set(countryCodes).size).toBe(countryCodes.length)
    for (const [letters, code] of codeByThreeLetters) expect(countryOf(letters)).toBe(code)
  })

  it('never throws, and gives nothing but codes', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyLetter, maxLength: 90 }), (text) => {
        const code = countryOf(text)
        if (code !== null) expect(isCountryCode(code)).toBe(true)
      }),
    )
  })
})

describe('timeZoneOf', () => {
  it.each([
    ['KR', undefined, 'Asia/Seoul'],
    ['US', undefined, 'America/New_York'],
    ['US', 'Los Angeles, CA', 'America/Los_Angeles'],
    ['US', '시카고', 'America/Chicago'],
    ['RU', 'Владивосток', 'Asia/Vladivostok'],
    ['RU', 'Москва', 'Europe/Moscow'],
    ['CN', '深圳', 'Asia/Shanghai'],
    ['AU', 'WA', 'Australia/Perth'],
    ['ZZ', undefined, null],
  ])('%s %s -> %s', (country, city, zone) => {
    expect(timeZoneOf(country, city)).toBe(zone)
  })

  it('gives zones that exist', () => {
    let known = 0
    for (const code of countryCodes) {
      const zone = timeZoneOf(code)
      if (zone === null) continue
      known++
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone }), `${code} ${zone}`).not.toThrow()
    }
    expect(known).toBeGreaterThan(180)
    expect(timeZoneOf(null)).toBeNull()
  })
})

import './fake-api'
import { describe, expect, it } from 'vitest'
import { contactLink } from '../../src-renderer/customers/contact-link'
import { dueDayText, dueText } from '../../src-renderer/i18n/due'
import { createFormats, dayAt, daysBetween } from '../../src-renderer/i18n/formats'
import { localTime } from '../../src-renderer/i18n/local-time'
import { composeName } from '../../src-renderer/i18n/person-name'
import { tagHue } from '../../src-renderer/tags/tag-hue'
import { createTranslator } from '../../src-shared/i18n/translate'
import type { ContactPoint, ContactPointKind } from '../../src-shared/contact-points/contact-point'
import type { Language } from '../../src-shared/i18n/language'
import { fakeId } from './fake-records'

const noon = new Date(2026, 10, 22, 12, 0).getTime()
const HOUR = 3_600_000

function wordsIn(language: Language) {
  const texts = createTranslator(language)
  return { ...texts, format: createFormats(texts.locale, 2026) }
}

function due(hours: number, isAllDay = false) {
  return { dueAt: noon + hours * HOUR, dueLocal: null, isAllDay }
}

describe('when something is due', () => {
  it.each([
    ['en', 'overdue 2 d', 'today 15:00', 'tomorrow 12:00'],
    ['ko', '2일 지남', '오늘 15:00', '내일 12:00'],
    ['zh', '逾期 2 天', '今天 15:00', '明天 12:00'],
    ['ru', 'просрочено 2 дн.', 'сегодня 15:00', 'завтра 12:00'],
  ] as const)('is said in %s', (language, past, today, tomorrow) => {
    const words = wordsIn(language)
    expect([-48, 3, 24].map((hours) => dueText(words, due(hours), noon)?.text)).toEqual([
      past,
      today,
      tomorrow,
    ])
  })

  it('is bad when it is past, a warning today, neutral later', () => {
    const words = wordsIn('en')
    const tones = [-48, -1, 3, 24].map((hours) => dueText(words, due(hours), noon)?.tone)
    expect(tones).toEqual(['bad', 'bad', 'warn', 'neutral'])
    expect(dueText(words, due(-2, true), noon)).toEqual({ text: 'today', tone: 'warn' })
    expect(dueText(words, { dueAt: null, dueLocal: null, isAllDay: false }, noon)).toBeNull()
  })

  it.each([
    ['en', '2 d late'],
    ['ko', '2일 지남'],
    ['zh', '逾期 2 天'],
    ['ru', '2 дн. назад'],
  ] as const)('is short in the cells of a list in %s', (language, past) => {
    expect(dueDayText(wordsIn(language), due(-48), noon)).toEqual({ text: past, tone: 'bad' })
  })

  it('takes the day as it was written down, whatever the zone here', () => {
    const words = wordsIn('en')
    const local = { dueAt: noon, dueLocal: '2026-11-24T09:00', isAllDay: false }
    expect(dueDayText(words, local, noon)).toEqual({ text: '24 Nov', tone: 'neutral' })
  })
})

describe('formats', () => {
  it('name money by its code and leave out empty decimals', () => {
    const money = (language: Language, minor: number, currency: string) =>
      wordsIn(language)
        .format.money({ minor, currency })
        .replace(/\u00a0/g, ' ')
    expect(money('en', 3_840_000, 'USD')).toBe('USD 38,400')
    expect(money('en', 3_840_050, 'USD')).toBe('USD 38,400.50')
    expect(money('ko', 8_200_000, 'KRW')).toBe('KRW 8,200,000')
    expect(money('ru', 490_000_000, 'RUB')).toBe('4 900 000 RUB')
  })

  it('count days across months, and days are never moved by a zone', () => {
    expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3)
    expect(dayAt(Date.parse('2026-11-22T16:00Z'), 'Asia/Seoul')).toBe('2026-11-23')
    expect(wordsIn('en').format.day('2026-03-01')).toBe('1 Mar')
    expect(wordsIn('en').format.day('1988-03-01')).toBe('1 Mar 1988')
    expect(wordsIn('ko').format.longDay('2026-11-22')).toBe('11월 22일 일요일')
    expect(wordsIn('ru').format.longDay('2026-11-22')).toBe('Воскресенье, 22 ноября')
  })

  it('say how long ago and how large', () => {
    const ago = (language: Language) => [0, 1, 20].map(wordsIn(language).format.daysAgo)
    expect(ago('en')).toEqual(['today', 'yesterday', '20d ago'])
    expect(ago('ko')).toEqual(['오늘', '어제', '20일 전'])
    expect(ago('zh')).toEqual(['今天', '昨天', '20天前'])
    expect(ago('ru')).toEqual(['сегодня', 'вчера', '20 дн. назад'])
    expect(wordsIn('en').format.fileSize(4_300_000)).toBe('4.3 MB')
    expect(wordsIn('zh').format.relative(noon, noon - 3 * 24 * HOUR)).toBe('3天前')
  })

  it('tell the clock of the customer and whether somebody is there', () => {
    const monday = Date.parse('2026-11-23T02:08Z')
    expect(localTime(wordsIn('en'), 'Asia/Seoul', monday)).toMatchObject({ isWorking: true })
    expect(localTime(wordsIn('en'), 'Europe/Madrid', monday)).toMatchObject({ isWorking: false })
    expect(localTime(wordsIn('en'), null, monday)).toBeNull()
    expect(localTime(wordsIn('en'), 'Nowhere/City', monday)).toBeNull()
  })
})

describe('names', () => {
  it.each([
    ['김', '민준', '김민준'],
    ['王', '丽', '王丽'],
    ['佐藤', 'けん', '佐藤 けん'],
    ['García', 'Lucía', 'Lucía García'],
    ['Иванов', 'Сергей', 'Сергей Иванов'],
    ['', '민준', '민준'],
  ])('of %s and %s are %s', (family, given, whole) => {
    expect(composeName(family, given)).toBe(whole)
  })
})

describe('contact points', () => {
  const point = (kind: ContactPointKind, rawText: string, e164: string | null = null): ContactPoint => ({
    id: fakeId<'contactPoint'>(6, 1),
    kind,
    rawText,
    e164,
    label: null,
    isPrimary: true,
  })

  it.each([
    [point('mobile', '010-4821-7730', '+821048217730'), 'tel:+821048217730'],
    [point('phone', '02 5534 1180'), 'tel:0255341180'],
    [point('email', ' mj.kim@hanbit.example '), 'mailto:mj.kim@hanbit.example'],
    [point('website', 'hanbit.example/ko'), 'https://hanbit.example/ko'],
    [point('website', 'http://hanbit.example'), 'https://hanbit.example'],
    [point('whatsapp', '+971 50 111 2233', '+971501112233'), 'https://wa.me/971501112233'],
    [point('telegram', '@ivanov_s'), 'https://t.me/ivanov_s'],
  ])('lead where they belong: %o', (one, url) => {
    expect(contactLink(one)?.url).toBe(url)
  })

  it('without an address of their own can only be copied', () => {
    expect([
      contactLink(point('kakaotalk', 'mjkim_hb')),
      contactLink(point('website', 'javascript:alert(1)')),
    ]).toEqual([null, null])
  })
})

describe('small rules', () => {
  it('a tag keeps its colour', () => {
    expect(tagHue({ name: 'LED', colour: null })).toBe(tagHue({ name: 'LED', colour: null }))
    expect(tagHue({ name: 'LED', colour: 'violet' })).toBe('violet')
  })
})

import { describe, expect, it } from 'vitest'
import { toldChanges } from '../../src-renderer/history/column-value'
import { createFormats } from '../../src-renderer/i18n/formats'
import { passphraseStrength } from '../../src-renderer/sync/setup/passphrase-strength'
import { serverOf } from '../../src-renderer/sync/setup/server-address'
import type { Language } from '../../src-shared/i18n/language'
import { createTranslator } from '../../src-shared/i18n/translate'
import { inviteLink } from '../../src-shared/sync/server-address'

describe('how hard a passphrase is to guess', () => {
  it.each([
    ['', 'empty'],
    ['abc', 'short'],
    ['김민준김민준', 'short'],
    ['aaaaaaaaaaaaaaaa', 'weak'],
    ['1212121212121212', 'weak'],
    ['password', 'weak'],
    ['20261122', 'weak'],
    ['password1!', 'weak'],
    ['Kim-Hanbit-2026', 'fair'],
    ['김민준 부산지사', 'fair'],
    ['correct horse battery staple', 'good'],
    ['синий контейнер три порта и снег', 'good'],
    ['파란 컨테이너 세 개와 눈', 'good'],
    ['蓝色集装箱三月大雪港口', 'good'],
  ] as const)('%s is %s', (text, strength) => {
    expect(passphraseStrength(text)).toBe(strength)
  })
})

describe('an address or an invitation link', () => {
  it.each([
    ['https://sync.firm.example', { url: 'https://sync.firm.example' }],
    [' sync.firm.example ', { url: 'https://sync.firm.example' }],
    ['http://192.168.1.5:8080/', { url: 'http://192.168.1.5:8080' }],
    ['localhost:8080', { url: 'https://localhost:8080' }],
    ['https://firm.example/tradewind/', { url: 'https://firm.example/tradewind' }],
    ['https://sync.firm.example/#invite=Ab-1', { url: 'https://sync.firm.example', invite: 'Ab-1' }],
    [
      inviteLink('https://sync.firm.example', '0f'.repeat(16), 'Ab-1'),
      { url: `https://sync.firm.example/w/${'0f'.repeat(16)}`, invite: 'Ab-1' },
    ],
    ['https://sync.firm.example/#code=mu6jm-q7yzr', { url: 'https://sync.firm.example#code=mu6jm-q7yzr' }],
  ])('%s', (text, server) => {
    expect(serverOf(text)).toEqual({ kind: 'server', ...server })
  })

  it.each(['', '   ', '우리 회사', 'ftp://firm.example', 'https://', 'kim@firm.example'])(
    'is not %j',
    (text) => {
      expect(serverOf(text)).toBeNull()
    },
  )
})

describe('values as screens tell them', () => {
  const wordsIn = (language: Language) => {
    const texts = createTranslator(language)
    return { ...texts, format: createFormats(texts.locale, 2026) }
  }
  const told = (language: Language, column: string, before: string | number | null) =>
    toldChanges(wordsIn(language), [{ column, before, after: null }])[0]?.before

  it.each([
    ['birthday', '1984-03-05', '5 Mar 1984'],
    ['sinceOn', '2026-03-05', '5 Mar'],
    ['dueLocal', '2026-12-01T09:30', '1 Dec 09:30'],
    ['country', 'RU', 'Russia'],
    ['lifecycle', 'dormant', 'Dormant'],
    ['kinds', 'customer,agent', 'Customer and Agent'],
    ['kind', 'call', 'Call'],
    ['kind', 'wechat', 'WeChat'],
    ['outcome', 'won', 'Won'],
    ['lifecycle', 'of tomorrow', 'of tomorrow'],
    ['nextTalk', '샘플 결과 묻기', '샘플 결과 묻기'],
    ['stageId', '01900000-0000-7000-8000-00aa00000001', 'another record'],
    ['city', '', null],
  ])('%s: %s', (column, value, text) => {
    expect(told('en', column, value)).toBe(text)
  })

  it('are of the language of the window', () => {
    expect(told('ko', 'lifecycle', 'dormant')).toBe(createTranslator('ko').t('customers.lifecycle.dormant'))
    expect(told('ru', 'country', 'RU')).toBe('Россия')
    expect(told('zh', 'sinceOn', '2026-03-05')).toBe('3月5日')
  })

  it('take an amount and its currency for one value', () => {
    const words = wordsIn('en')
    const changes = toldChanges(words, [
      { column: 'amountMinor', before: 3_840_050, after: '4000000' },
      { column: 'amountCurrency', before: 'USD', after: 'KRW' },
    ])
    expect(
      changes.map(({ name, before, after }) => [
        name,
        before?.replace(/\s/g, ' '),
        after?.replace(/\s/g, ' '),
      ]),
    ).toEqual([['Amount', 'USD 38,400.50', 'KRW 4,000,000']])
    expect(toldChanges(words, [{ column: 'amountCurrency', before: 'USD', after: 'EUR' }])).toEqual([
      { name: 'Currency', before: 'USD', after: 'EUR' },
    ])
  })

  it('leave out what follows from another column, unless there is nothing else', () => {
    const words = wordsIn('en')
    const group = [
      { column: 'stageId', before: null, after: 'x' },
      { column: 'stageEnteredAt', before: 1, after: 2 },
    ]
    expect(toldChanges(words, group).map(({ name }) => name)).toEqual(['Stage'])
    expect(toldChanges(words, group.slice(1))).toHaveLength(1)
  })
})

import fc from 'fast-check'
import { anyLetter } from './any-letter'
import { describe, expect, it } from 'vitest'
import { foldAccents, foldText, matchKey, sortKey } from '../../src-shared/kernel/text-key'

const anyText = fc.oneof(
  fc.string({ unit: anyLetter, maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(...'한국무역상사中文公司ООО Ёлкаё«»İıŞşÇçÄäßæøÀàΣςㅎㅏ가（株）㈜①Ａａ１ｶﾞ゙゚ｰー'),
    maxLength: 30,
  }),
)

describe('foldText', () => {
  it.each([
    ['ＡＢＣ１２３', 'abc123'],
    ['㈜한국무역', '(주)한국무역'],
    ['Ёлка', 'елка'],
    ['Müller', 'müller'],
    ['İSTANBUL', 'istanbul'],
    ['ｶﾞｽ', 'ガス'],
    ['ﾃﾞｰﾀ', 'データ'],
  ])('%s -> %s', (text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it('folds a folded text to itself', () => {
    fc.assert(fc.property(anyText, (text) => foldText(foldText(text)) === foldText(text)))
  })

  it('does not depend on the case or the width in which a text was typed', () => {
    const words = fc.constantFrom('Hanbit Trading', 'ООО Ромашка', 'Straße', '한빛 무역', '華強電子')
    fc.assert(
      fc.property(words, (word) => {
        expect(foldText(word.toLowerCase())).toBe(foldText(word))
        expect(foldText(word.normalize('NFD'))).toBe(foldText(word))
      }),
    )
  })
})

describe('matchKey and sortKey', () => {
  it.each([
    ['Müller & Söhne', 'mullersohne'],
    ['Łódź', 'lodz'],
    ['Straße 5', 'strasse5'],
    ['한빛-무역 (부산)', '한빛무역부산'],
    ['Сергей Королёв', 'сергейкоролев'],
    ['ガス', 'ガス'],
    ['A.Ş. Çelik', 'ascelik'],
  ])('%s -> %s', (text, key) => {
    expect(matchKey(text)).toBe(key)
  })

  it('holds letters, digits and their marks only, and is its own key', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const key = matchKey(text)
        expect(key).toMatch(/^[\p{L}\p{N}\p{M}]*$/u)
        expect(matchKey(key)).toBe(key)
      }),
    )
  })

  it('sorts by what is read, not by the signs in front', () => {
    const names = ['«Ромашка»', 'Ёлка', '  Альфа', '"Beta"', 'Ämter']
    expect(names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))).toEqual([
      'Ämter',
      '"Beta"',
      '  Альфа',
      'Ёлка',
      '«Ромашка»',
    ])
    expect(sortKey('***')).toBe('***')
    expect(foldAccents('Éclair Łódź')).toBe('eclair lodz')
  })
})

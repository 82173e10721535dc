import '../renderer/fake-api'
import { describe, expect, it } from 'vitest'
import { createFormats } from '../../src-renderer/i18n/formats'
import { importColumns } from '../../src-renderer/imports/import-columns'
import type { Language } from '../../src-shared/i18n/language'
import { createTranslator } from '../../src-shared/i18n/translate'
import type { ImportView } from '../../src-shared/imports/imports-contract'
import { view } from './fake-import'

function widthsIn(language: Language, shown: ImportView) {
  const texts = createTranslator(language)
  const words = { ...texts, format: createFormats(texts.locale, 2026) }
  return new Map(importColumns(words, shown).map(({ header, width }) => [header, width]))
}

function withColumn(header: string, field: string, samples: string[]): ImportView {
  const [first] = view.columns
  if (!first) throw new Error('no column')
  return { ...view, columns: [{ ...first, header, field, samples }], counts: { ...view.counts, errors: 0 } }
}

describe('the columns of a list', () => {
  it('have room for their own header, and for their meaning in the longest language', () => {
    const bare = withColumn('No', 'ignore', ['1'])
    const least = widthsIn('en', bare).get('No') ?? 0
    const header = 'Phonetic First Name'
    expect(widthsIn('en', withColumn(header, 'ignore', ['1'])).get(header)).toBeGreaterThan(least)
    const name = withColumn('회사', 'company.name', ['한빛'])
    const [korean = 0, russian = 0] = (['ko', 'ru'] as const).map((one) => widthsIn(one, name).get('회사'))
    expect(russian).toBeGreaterThan(korean)
  })

  it('have room for a number with its country code where the first rows have short ones', () => {
    const phones = withColumn('휴대폰', 'person.mobile', ['010-1'])
    const cities = withColumn('도시', 'company.city', ['서울'])
    expect(widthsIn('ko', phones).get('휴대폰')).toBeGreaterThanOrEqual(150)
    expect(widthsIn('ko', cities).get('도시')).toBeLessThan(120)
  })

  it('say what is wrong with a row where it can be read', () => {
    const isRight = { ...view, counts: { ...view.counts, errors: 0 } }
    expect(widthsIn('ko', view).get('업체명')).toBeGreaterThan(widthsIn('ko', isRight).get('업체명') ?? 0)
  })
})

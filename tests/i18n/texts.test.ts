import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '../../src-shared/i18n/en'
import { ko } from '../../src-shared/i18n/ko'
import { ru } from '../../src-shared/i18n/ru'
import { createTranslator } from '../../src-shared/i18n/translate'
import { zh } from '../../src-shared/i18n/zh'
import { languages } from '../../src-shared/i18n/language'

const trees: Record<(typeof languages)[number], object> = { en, ko, zh, ru }
const FORM = /_(zero|one|two|few|many|other)$/
const PARAM = /{{\s*([\w.]+)[^}]*}}/g

/** Every text by its full key, plural forms apart. */
function flat(tree: object, prefix = ''): Map<string, string> {
  const texts = new Map<string, string>()
  for (const [key, value] of Object.entries(tree) as [string, unknown][]) {
    if (typeof value === 'string') texts.set(prefix + key, value)
    else if (typeof value === 'object' && value !== null)
      for (const [inner, text] of flat(value, `${prefix}${key}.`)) texts.set(inner, text)
  }
  return texts
}

/** Keys as code names them, with the plural forms that stand behind each. */
function forms(texts: Map<string, string>): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const key of texts.keys()) {
    const base = key.replace(FORM, '')
    const form = FORM.exec(key)?.[1]
    found.set(base, [...(found.get(base) ?? []), ...(form === undefined ? [] : [form])])
  }
  return found
}

function params(text: string): string[] {
  return [...new Set([...text.matchAll(PARAM)].map((match) => match[1] ?? ''))].sort()
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name))
}

const root = path.resolve(import.meta.dirname, '../..')
const english = flat(en)
const known = forms(english)

describe.each(languages)('texts in %s', (language) => {
  const texts = flat(trees[language])

  it('say everything that the English ones say, and nothing else', () => {
    expect([...forms(texts).keys()].sort()).toEqual([...known.keys()].sort())
  })

  it('have exactly the plural forms of the language', () => {
    const wanted = [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort()
    const wrong = [...forms(texts)].filter(
      ([base, have]) =>
        (known.get(base)?.length ?? 0) > 0 && JSON.stringify([...have].sort()) !== JSON.stringify(wanted),
    )
    expect(wrong).toEqual([])
  })

  it('take the same parameters', () => {
    const wrong = [...texts].filter(([key, text]) => {
      const base = key.replace(FORM, '')
      const source = english.get(key) ?? english.get(`${base}_other`) ?? ''
      const have = params(text).filter((name) => name !== 'count')
      return JSON.stringify(have) !== JSON.stringify(params(source).filter((name) => name !== 'count'))
    })
    expect(wrong).toEqual([])
  })

  it('are never empty, and never padded', () => {
    expect([...texts].filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([])
  })

  it('come out of the translator without a hole', () => {
    const { t } = createTranslator(language)
    const broken = [...known.keys()]
      .map((key) => t(key as never, { count: 2 }))
      .filter((text) => /^\[.+\]$/.test(text))
    expect(broken).toEqual([])
  })
})

describe('Korean texts', () => {
  it('leave no particle that does not follow the word before it', () => {
    const loose = [...flat(ko)].filter(([, text]) => /}}(을|를|이|가|은|는|와|과)(?=[\s.,]|$)/.test(text))
    expect(loose).toEqual([])
  })
})

describe('keys in the source', () => {
  const files = [...sourceFiles(path.join(root, 'src-renderer')), ...sourceFiles(path.join(root, 'src-main'))]
  const KEY = /\b(?:t|message)\(\s*'([a-z][\w]*(?:\.[\w]+)+)'/g

  const withoutComments = (source: string) => source.replace(/^\s*(\/?\*|\/\/).*$/gm, '')

  it('all have a text', () => {
    const named = files.flatMap((file) =>
      [...withoutComments(readFileSync(file, 'utf8')).matchAll(KEY)].map((match) => ({
        file,
        key: match[1] ?? '',
      })),
    )
    expect(named.length).toBeGreaterThan(100)
    expect(named.filter(({ key }) => !known.has(key))).toEqual([])
  })
})

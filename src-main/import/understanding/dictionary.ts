import { foldAccents } from '../../../src-shared/kernel/text-key'
import { headerKey, headerWords, isUnspaced } from './header-text'
import { de } from './words/de'
import { en } from './words/en'
import { es } from './words/es'
import { fr } from './words/fr'
import { it } from './words/it'
import { ja } from './words/ja'
import { kk } from './words/kk'
import { ko } from './words/ko'
import type { HeaderMeaning, LanguageWords, Modifier } from './words/language-words'
import { pt } from './words/pt'
import { chineseRecords, japaneseRecords, koreanRecords, russianRecords } from './words/records-east'
import {
  italianRecords,
  portugueseRecords,
  spanishRecords,
  turkishRecords,
  vietnameseRecords,
} from './words/records-south'
import { englishRecords, frenchRecords, germanRecords } from './words/records-west'
import { ru } from './words/ru'
import { chinesePhrases, japanesePhrases, koreanPhrases } from './words/phrases-east'
import { russianPhrases, ukrainianPhrases } from './words/phrases-russian'
import {
  italianPhrases,
  portuguesePhrases,
  spanishPhrases,
  turkishPhrases,
  vietnamesePhrases,
} from './words/phrases-south'
import { englishPhrases, frenchPhrases, germanPhrases } from './words/phrases-west'
import { programs } from './words/programs'
import { spokenChinese, spokenJapanese, spokenKorean, spokenVietnamese } from './words/spoken-east'
import { spokenRussian } from './words/spoken-russian'
import { spokenItalian, spokenPortuguese, spokenSpanish, spokenTurkish } from './words/spoken-south'
import { spokenEnglish, spokenFrench, spokenGerman } from './words/spoken-west'
import { tr } from './words/tr'
import { traditionalChinese } from './words/traditional-chinese'
import { uk } from './words/uk'
import { chineseUsage, japaneseUsage, koreanUsage } from './words/usage-east'
import { kazakhUsage, russianUsage, ukrainianUsage } from './words/usage-russian'
import {
  italianUsage,
  portugueseUsage,
  spanishUsage,
  turkishUsage,
  vietnameseUsage,
} from './words/usage-south'
import { englishUsage, frenchUsage, germanUsage } from './words/usage-west'
import { vi } from './words/vi'
import { zh } from './words/zh'

const NEEDS_NO_FOLDING =
  /^[\p{Script=Han}\p{Script=Hangul}\u3041-\u3096\u30a1-\u30fa\u30fc\d ]+$|^[a-z\d ]+$|^[а-я\d ]+$/u
/** Nothing but small letters: only their accents are taken. */
const ONLY_SMALL = /^[\p{Ll}\d ]+$/u

const keys = new Map<string, string>()

function foldedKey(spelling: string): string {
  if (NEEDS_NO_FOLDING.test(spelling)) return spelling.replaceAll(' ', '')
  return ONLY_SMALL.test(spelling) ? foldAccents(spelling).replaceAll(' ', '') : headerKey(spelling)
}

/**
 * The same as `headerKey`, in a tenth of the time for the many spellings that are written as they are looked up, and at
 * once for those that were asked before: every spelling is asked twice or more while the dictionary is built.
 */
function keyOf(spelling: string): string {
  const known = keys.get(spelling)
  if (known !== undefined) return known
  const key = foldedKey(spelling)
  keys.set(spelling, key)
  return key
}

type Spellings = { readonly [Key in string]?: string }

function joinedSpellings(written: Spellings, spoken: Spellings): Spellings {
  const keys = [...new Set([...Object.keys(written), ...Object.keys(spoken)])]
  return Object.fromEntries(
    keys.map((key) => [key, [written[key], spoken[key]].filter((words) => words).join('|')]),
  )
}

const keysOf = (spellings: Spellings): Set<string> =>
  new Set(Object.values(spellings).flatMap((words) => (words ?? '').split('|').map(keyOf)))

/** Spoken words that are one word long: in a form they might as well stand for something else. */
const vagueSpoken = new Set<string>()

/** True for a key that only spoken language has and that is too short to be sure of (`base`, `предмет`). */
export function isVagueSpoken(key: string): boolean {
  dictionaries()
  return vagueSpoken.has(key)
}

/** What forms and programs write together with what people say; where both have a word, the forms are right. */
function joined(
  written: LanguageWords,
  spoken: LanguageWords,
  phrases: LanguageWords['headers'],
): LanguageWords {
  const known = keysOf(written.headers)
  const added = Object.entries(spoken.headers).map(([meaning, words]) => {
    const unknown = words.split('|').filter((spelling) => !known.has(keyOf(spelling)))
    for (const spelling of unknown.filter(isOneWord)) vagueSpoken.add(keyOf(spelling))
    return [meaning, unknown.join('|')] as const
  })
  const together: LanguageWords = {
    headers: joinedSpellings(written.headers, Object.fromEntries(added)),
    modifiers: joinedSpellings(written.modifiers, spoken.modifiers),
  }
  return beside(together, phrases)
}

/**
 * The words of a language with those that people, records and forms write beside it, layer by layer; where two have a
 * word, the one before is right.
 */
function beside(language: LanguageWords, ...layers: readonly LanguageWords['headers'][]): LanguageWords {
  const known = keysOf(language.headers)
  let headers = language.headers
  for (const layer of layers) {
    const added = Object.entries(layer).map(([meaning, words]) => [meaning, unknownOf(words, known)] as const)
    headers = joinedSpellings(headers, Object.fromEntries(added))
    for (const words of Object.values(layer))
      for (const spelling of words.split('|')) known.add(keyOf(spelling))
  }
  return { ...language, headers }
}

const unknownOf = (words: string, known: ReadonlySet<string>): string =>
  words
    .split('|')
    .filter((spelling) => !known.has(keyOf(spelling)))
    .join('|')

function isOneWord(spelling: string): boolean {
  const { words } = headerWords(spelling)
  return words.length === 1 && (!isUnspaced(spelling) || spelling.length <= 2)
}

const joinedAll = () => ({
  ko: joined(beside(ko, koreanUsage, koreanRecords), spokenKorean, koreanPhrases),
  zh: joined(beside(zh, chineseUsage, chineseRecords), spokenChinese, chinesePhrases),
  ja: joined(beside(ja, japaneseUsage, japaneseRecords), spokenJapanese, japanesePhrases),
  ru: joined(beside(ru, russianUsage, russianRecords), spokenRussian, russianPhrases),
  en: joined(beside(en, englishUsage, englishRecords), spokenEnglish, englishPhrases),
  de: joined(beside(de, germanUsage, germanRecords), spokenGerman, germanPhrases),
  fr: joined(beside(fr, frenchUsage, frenchRecords), spokenFrench, frenchPhrases),
  es: joined(beside(es, spanishUsage, spanishRecords), spokenSpanish, spanishPhrases),
  pt: joined(beside(pt, portugueseUsage, portugueseRecords), spokenPortuguese, portuguesePhrases),
  it: joined(beside(it, italianUsage, italianRecords), spokenItalian, italianPhrases),
  tr: joined(beside(tr, turkishUsage, turkishRecords), spokenTurkish, turkishPhrases),
  vi: joined(beside(vi, vietnameseUsage, vietnameseRecords), spokenVietnamese, vietnamesePhrases),
  uk: beside(uk, ukrainianUsage, ukrainianPhrases),
  kk: beside(kk, kazakhUsage),
  programs,
})

export type HeaderLanguage = keyof ReturnType<typeof joinedAll>

let languages: Readonly<Record<HeaderLanguage, LanguageWords>> | undefined

/** The fourteen languages whose headers are known, put together on first use; earlier ones win a tie. */
export function dictionaries(): Readonly<Record<HeaderLanguage, LanguageWords>> {
  languages ??= joinedAll()
  return languages
}

/** What one word or phrase of a header can say, with the languages that say so. */
export interface DictionaryEntry {
  readonly meanings: { meaning: HeaderMeaning; language: HeaderLanguage }[]
  readonly modifiers: { modifier: Modifier; language: HeaderLanguage }[]
}

interface Dictionary {
  readonly whole: ReadonlyMap<string, DictionaryEntry>
  /** Stems (`контактн*`) by their first two letters, longest first. */
  readonly stems: ReadonlyMap<string, readonly (readonly [string, DictionaryEntry])[]>
  readonly longest: number
}

let built: Dictionary | undefined

class DictionaryBuilder {
  readonly whole = new Map<string, DictionaryEntry>()
  readonly stems = new Map<string, DictionaryEntry>()

  private entry(spelling: string): DictionaryEntry {
    const target = spelling.endsWith('*') ? this.stems : this.whole
    const key = keyOf(spelling)
    const entry = target.get(key) ?? { meanings: [], modifiers: [] }
    target.set(key, entry)
    return entry
  }

  addLanguage(language: HeaderLanguage, words: LanguageWords): void {
    for (const [meaning, spellings] of Object.entries(words.headers) as [HeaderMeaning, string][]) {
      for (const spelling of spellings.split('|')) this.entry(spelling).meanings.push({ meaning, language })
    }
    for (const [modifier, spellings] of Object.entries(words.modifiers) as [Modifier, string][]) {
      for (const spelling of spellings.split('|')) this.entry(spelling).modifiers.push({ modifier, language })
    }
  }

  /** Taiwan and Hong Kong write the same words: what the dictionary has not in their characters is added. */
  addTraditional(words: LanguageWords): void {
    for (const [meaning, spellings] of Object.entries(words.headers) as [HeaderMeaning, string][]) {
      for (const spelling of spellings.split('|')) {
        const traditional = traditionalChinese(spelling)
        if (traditional === spelling) continue
        const { meanings } = this.entry(traditional)
        if (!meanings.some(({ language }) => language === 'zh')) meanings.push({ meaning, language: 'zh' })
      }
    }
    for (const [modifier, spellings] of Object.entries(words.modifiers) as [Modifier, string][]) {
      for (const spelling of spellings.split('|')) {
        const traditional = traditionalChinese(spelling)
        const { modifiers } = this.entry(traditional)
        if (!modifiers.some((one) => one.language === 'zh' && one.modifier === modifier))
          modifiers.push({ modifier, language: 'zh' })
      }
    }
  }
}

function build(): Dictionary {
  const builder = new DictionaryBuilder()
  for (const [language, words] of Object.entries(dictionaries()) as [HeaderLanguage, LanguageWords][]) {
    builder.addLanguage(language, words)
  }
  builder.addTraditional(dictionaries().zh)
  builder.whole.delete('')
  const stems = new Map<string, (readonly [string, DictionaryEntry])[]>()
  for (const entry of [...builder.stems].sort(([one], [other]) => other.length - one.length)) {
    const start = entry[0].slice(0, 2)
    stems.set(start, [...(stems.get(start) ?? []), entry])
  }
  keys.clear()
  const longest = Math.max(...[...builder.whole.keys()].map((key) => key.length))
  return { whole: builder.whole, stems, longest }
}

/** The dictionary of all languages, built on first use. */
export function dictionary(): Dictionary {
  built ??= build()
  return built
}

/** What a folded word or phrase (a `headerKey`) means as it stands. */
export function lookUp(key: string): DictionaryEntry | undefined {
  return dictionary().whole.get(key)
}

/** What a folded word means by its stem: `контактного` by `контактн*`. */
export function lookUpStem(word: string): DictionaryEntry | undefined {
  return dictionary()
    .stems.get(word.slice(0, 2))
    ?.find(([stem]) => word.length <= stem.length + 6 && word.startsWith(stem))?.[1]
}

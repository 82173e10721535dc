import { josa } from 'es-hangul'
import { createInstance, type FormatterModule, type i18n } from 'i18next'
import type { Message, MessageParam } from '../contract/message'
import type { Language } from './language'
import { en } from './en'
import { ko } from './ko'
import { ru } from './ru'
import type { TextKey } from './text-key'
import { zh } from './zh'

export type TextParams = Record<string, MessageParam>

/** Texts of one language: typed keys in, finished sentences out. */
export interface Translator {
  readonly language: Language
  /** The BCP 47 tag for Intl. */
  readonly locale: string
  t(key: TextKey, params?: TextParams): string
  /** The sentence of a message from the workspace; nested messages are translated first. */
  message(message: Message): string
}

const locales: Record<Language, string> = { en: 'en-GB', ko: 'ko-KR', zh: 'zh-CN', ru: 'ru-RU' }

let shared: i18n | undefined

/** `{{name, josa:을/를}}` puts the right Korean particle after a name; `{{count, number}}` groups digits. */
function formatParam(value: unknown, format: string | undefined, language: string | undefined): string {
  if (format?.startsWith('josa:')) {
    const text = String(value)
    return /[가-힣]$/.test(text)
      ? josa(text, format.slice(5) as '을/를')
      : `${text}${particleAfterForeign(text, format.slice(5))}`
  }
  if (format === 'number' && typeof value === 'number')
    return new Intl.NumberFormat(locales[language as Language]).format(value)
  return String(value)
}

/** After digits and Latin letters Korean readers accept the written pair, for example `ABC을(를)`. */
function particleAfterForeign(_text: string, pair: string): string {
  const [closed = '', open = ''] = pair.split('/')
  return `${closed}(${open})`
}

const formatter: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value, format, language) => formatParam(value, format, language),
}

function texts(): i18n {
  if (shared) return shared
  const instance = createInstance().use(formatter)
  void instance.init({
    lng: 'en',
    fallbackLng: false,
    resources: { en: { t: en }, ko: { t: ko }, zh: { t: zh }, ru: { t: ru } },
    defaultNS: 't',
    initAsync: false,
    interpolation: { escapeValue: false },
  })
  shared = instance
  return instance
}

/** The translator of a language. A key without a text comes back as the key in brackets, so that tests see it. */
export function createTranslator(language: Language): Translator {
  const fixed = texts().getFixedT(language)
  const t = (key: string, params?: TextParams): string => {
    const plain = Object.fromEntries(
      Object.entries(params ?? {}).map(([name, value]) => [name, plainParam(value)]),
    )
    const text = fixed(key as never, plain as never) as unknown
    return typeof text === 'string' && text !== key ? text : `[${key}]`
  }
  const plainParam = (value: MessageParam): string | number =>
    typeof value === 'object' ? translate(value) : value
  const translate = (one: Message): string => t(one.key, one.params)
  return { language, locale: locales[language], t, message: translate }
}

/** The language to start with: the first of ours that the system's tag begins with, else English. */
export function languageOf(systemTag: string): Language {
  const base = systemTag.toLowerCase().slice(0, 2)
  return base === 'ko' || base === 'zh' || base === 'ru' ? base : 'en'
}

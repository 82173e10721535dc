import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'

export type UiLanguage = 'en' | 'ko' | 'zh' | 'ru'

const locales: Record<UiLanguage, string> = { en: 'en-US', ko: 'ko-KR', zh: 'zh-CN', ru: 'ru-RU' }

interface UiProviderProps {
  /** Language of the built-in strings (date parts, "selected", drag and drop). */
  readonly language: UiLanguage
  /** Full locale for dates when it differs from the language, e.g. 'en-GB'. */
  readonly locale?: string | undefined
  readonly children: ReactNode
}

/** Stands once at the root of the window. */
export function UiProvider({ language, locale, children }: UiProviderProps) {
  return <I18nProvider locale={locale ?? locales[language]}>{children}</I18nProvider>
}

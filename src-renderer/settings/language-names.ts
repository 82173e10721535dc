import type { Language } from '../../src-shared/i18n/language'

/** Every language by its own name, whatever language is set: so one finds the way back. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  ko: '한국어',
  zh: '简体中文',
  ru: 'Русский',
}

import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { createTranslator, type Translator } from '../../src-shared/i18n/translate'
import type { Language } from '../../src-shared/i18n/language'
import { useNow } from '../state/now'
import { createFormats, type Formats } from './formats'

export interface Words extends Translator {
  readonly format: Formats
}

const WordsContext = createContext<Words | null>(null)

interface TranslatorProviderProps {
  readonly language: Language
  /** Only tests give another one (the pseudo-language that finds texts nobody translated). */
  readonly translator?: Translator | undefined
  readonly children: ReactNode
}

/** Gives everything inside its language. Another language takes effect at once. */
export function TranslatorProvider({ language, translator, children }: TranslatorProviderProps) {
  const year = new Date(useNow()).getFullYear()
  const words = useMemo(() => {
    const texts = translator ?? createTranslator(language)
    return { ...texts, format: createFormats(texts.locale, year) }
  }, [language, translator, year])
  return <WordsContext value={words}>{children}</WordsContext>
}

/** Texts, numbers, days and times in the user's language. */
export function useTranslator(): Words {
  const words = useContext(WordsContext)
  if (words === null) throw new Error('useTranslator outside of TranslatorProvider')
  return words
}

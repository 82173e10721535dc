import * as z from 'zod'

/** The languages that every text exists in. */
export const languages = ['en', 'ko', 'zh', 'ru'] as const

export const languageSchema = z.enum(languages)
export type Language = z.infer<typeof languageSchema>

import { createTranslator, languageOf, type Translator } from '../../src-shared/i18n/translate'
import type { ReadDatabase } from '../database/database-types'
import { readSettings } from '../settings/settings-service'

/** The language of texts that become part of a record: the user's, else that of the system. */
export async function translatorOf(db: ReadDatabase): Promise<Translator> {
  const { language } = await readSettings(db)
  return createTranslator(language ?? languageOf(new Intl.DateTimeFormat().resolvedOptions().locale))
}

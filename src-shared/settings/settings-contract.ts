import * as z from 'zod'
import { command, query } from '../contract/define-contract'
import { languageSchema } from '../i18n/language'
import { currencySchema } from '../kernel/money'

/** What can be set. The first five belong to this device, the rest to the workspace and are replicated. */
export const settingsSchema = z.strictObject({
  language: languageSchema.nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  density: z.enum(['compact', 'comfortable']),
  closeToTray: z.boolean(),
  firstRunDone: z.boolean(),
  userName: z.string().max(200).nullable(),
  homeCountry: z.string().length(2).nullable(),
  baseCurrency: currencySchema.nullable(),
})
export type Settings = z.infer<typeof settingsSchema>

export const defaultSettings: Settings = {
  language: null,
  theme: 'system',
  density: 'compact',
  closeToTray: true,
  firstRunDone: false,
  userName: null,
  homeCountry: null,
  baseCurrency: null,
}

export const settingsContract = {
  get: query({ input: z.strictObject({}), output: settingsSchema }),
  update: command({ input: z.strictObject({ patch: settingsSchema.partial() }), output: settingsSchema }),
}

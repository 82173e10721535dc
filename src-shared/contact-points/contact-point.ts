import * as z from 'zod'
import { idSchema } from '../kernel/ids'

export const contactPointKinds = [
  'phone',
  'mobile',
  'fax',
  'email',
  'website',
  'wechat',
  'whatsapp',
  'kakaotalk',
  'line',
  'telegram',
  'skype',
  'linkedin',
  'other',
] as const

export const contactPointKindSchema = z.enum(contactPointKinds)
export type ContactPointKind = z.infer<typeof contactPointKindSchema>

export const contactPointSchema = z.strictObject({
  id: idSchema<'contactPoint'>(),
  kind: contactPointKindSchema,
  rawText: z.string(),
  e164: z.string().nullable(),
  label: z.string().nullable(),
  isPrimary: z.boolean(),
})
export type ContactPoint = z.infer<typeof contactPointSchema>

/** A contact point as a form hands it over: without id it is new. */
export const contactPointDraftSchema = z.strictObject({
  id: idSchema<'contactPoint'>().optional(),
  kind: contactPointKindSchema,
  rawText: z.string().trim().min(1).max(500),
  label: z.string().max(100).nullable().optional(),
})
export type ContactPointDraft = z.infer<typeof contactPointDraftSchema>

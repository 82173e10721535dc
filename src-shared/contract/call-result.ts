import * as z from 'zod'
import { appErrorSchema } from './app-error'

/** What a call answers across a process boundary: a value, or an error as a plain object. Never a thrown error. */
export const callResultSchema = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({ ok: z.literal(false), error: appErrorSchema }),
])

export type CallResult = { ok: true; value: unknown } | { ok: false; error: z.infer<typeof appErrorSchema> }

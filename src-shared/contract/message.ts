import * as z from 'zod'

/**
 * A sentence that is not yet in a language: the key of a text in `src-shared/i18n` and its parameters.
 * The workspace stores and sends messages; main and the renderer translate them.
 */
export const messageSchema = z.strictObject({
  key: z.string().min(1).max(200),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
})

export type Message = z.infer<typeof messageSchema>

/** Builds a message; `params` are put into the text by name. */
export function message(key: string, params?: Record<string, string | number>): Message {
  return params ? { key, params } : { key }
}

import * as z from 'zod'
import type { TextKey } from '../i18n/text-key'

/**
 * A sentence that is not yet in a language: the key of a text in `src-shared/i18n` and its parameters, which may
 * be messages themselves ("Undo: {label}"). The workspace stores and sends messages; main and the renderer translate.
 */
export interface Message {
  key: string
  params?: Record<string, MessageParam> | undefined
}

export type MessageParam = string | number | Message

export const messageSchema: z.ZodType<Message, Message> = z.lazy(() =>
  z.strictObject({
    key: z.string().min(1).max(200),
    params: z.record(z.string(), z.union([z.string(), z.number(), messageSchema])).optional(),
  }),
)

/** Builds a message; `params` are put into the text by name. A key that no text has does not compile. */
export function message(key: TextKey, params?: Record<string, MessageParam>): Message {
  return params ? { key, params } : { key }
}

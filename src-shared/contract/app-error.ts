import * as z from 'zod'
import { type Message, messageSchema } from './message'

export const appErrorCodes = [
  'invalid',
  'not-found',
  'conflict',
  'in-use',
  'cancelled',
  'unreadable',
  'locked',
  'storage',
  'unavailable',
  'unexpected',
] as const

export type AppErrorCode = (typeof appErrorCodes)[number]

/** An error as it crosses a process boundary. `fields` names the input fields at fault, by path. */
export const appErrorSchema = z.strictObject({
  code: z.enum(appErrorCodes),
  message: messageSchema,
  fields: z.record(z.string(), z.string()).optional(),
  reference: z.string().optional(),
})

export type AppErrorShape = z.infer<typeof appErrorSchema>

/**
 * The one error that services throw. `code` says what kind it is (callers branch on it, never on words),
 * `text` is what a person is told.
 */
export class AppError extends Error {
  readonly code: AppErrorCode
  readonly text: Message
  readonly fields: Record<string, string> | undefined
  readonly reference: string | undefined

  constructor(
    code: AppErrorCode,
    text: Message,
    extra: Omit<AppErrorShape, 'code' | 'message'> & { cause?: unknown } = {},
  ) {
    super(`${code}: ${text.key}${text.params ? ` ${JSON.stringify(text.params)}` : ''}`, {
      cause: extra.cause,
    })
    this.name = 'AppError'
    this.code = code
    this.text = text
    this.fields = extra.fields
    this.reference = extra.reference
  }

  /** The plain object that is sent to another process. */
  toShape(): AppErrorShape {
    return {
      code: this.code,
      message: this.text,
      ...(this.fields ? { fields: this.fields } : {}),
      ...(this.reference ? { reference: this.reference } : {}),
    }
  }

  /** The error again on the other side of a boundary. */
  static fromShape(shape: AppErrorShape): AppError {
    const { code, message: text, ...extra } = shape
    return new AppError(code, text, extra)
  }
}

import { randomUUID } from 'node:crypto'
import type * as z from 'zod'
import { AppError, type AppErrorShape } from '../../src-shared/contract/app-error'
import type { CallResult } from '../../src-shared/contract/call-result'
import { message } from '../../src-shared/contract/message'

/** The error of an input that its schema refuses: `fields` holds what is wrong, by the path of the field. */
export function invalidInput(error: z.ZodError): AppError {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) {
    const path = issue.path.map(String)
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) setField(fields, [...path, key], issue.code)
    else setField(fields, path, issue.code === 'custom' ? issue.message : issue.code)
  }
  return new AppError('invalid', message('error.invalidInput'), { fields })
}

/** defineProperty, because a hostile path may be called `__proto__`. The first fault of a field is kept. */
function setField(fields: Record<string, string>, path: string[], fault: string): void {
  const name = path.join('.')
  if (Object.hasOwn(fields, name)) return
  Object.defineProperty(fields, name, { value: fault, enumerable: true, configurable: true, writable: true })
}

/**
 * Any thrown thing as an error that may cross. An AppError crosses as it is; everything else is unexpected: it is written to the
 * log under a reference that the person can quote, and only the reference crosses.
 */
export function shapeOf(error: unknown, what: string, log: (line: string) => void): AppErrorShape {
  if (error instanceof AppError) return error.toShape()
  const reference = randomUUID().slice(0, 8)
  log(
    `unexpected ${reference} in ${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  )
  const text = message('error.unexpected', { reference })
  return new AppError('unexpected', text, { reference }).toShape()
}

/** The same as the answer of a call. */
export function failureOf(error: unknown, what: string, log: (line: string) => void): CallResult {
  return { ok: false, error: shapeOf(error, what, log) }
}

/** The answer to a call that comes while the workspace process is away. */
export function unavailable(): AppError {
  return new AppError('unavailable', message('error.workspaceUnavailable'))
}

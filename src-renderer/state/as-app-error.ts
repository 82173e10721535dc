import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'

/** Whatever was thrown, as the one error that screens show. */
export function asAppError(cause: unknown): AppError {
  if (cause instanceof AppError) return cause
  return new AppError('unexpected', message('error.unexpected', { reference: 'window' }), { cause })
}

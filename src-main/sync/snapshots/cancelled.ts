import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'

/** Throws AppError cancelled when somebody has called it off. */
export function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new AppError('cancelled', message('error.cancelled'))
}

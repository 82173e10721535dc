import { setImmediate as nextTurn } from 'node:timers/promises'
import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'

/** Milliseconds of work between two turns of the event loop, as in transactions. */
const slice = 30

/** A long piece of work that others share the process with. */
export interface Turns {
  /** Gives other work a turn when 30 ms have passed. Throws AppError cancelled when the work was cancelled. */
  take(): Promise<void>
}

/** Turns for one piece of work. */
export function createTurns(signal: AbortSignal): Turns {
  let last = performance.now()
  return {
    async take() {
      if (performance.now() - last >= slice) {
        await nextTurn()
        last = performance.now()
      }
      throwIfCancelled(signal)
    },
  }
}

/** Throws AppError cancelled once the signal is aborted. */
export function throwIfCancelled(signal: AbortSignal): void {
  if (signal.aborted) throw new AppError('cancelled', message('error.cancelled'))
}

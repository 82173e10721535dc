import { setImmediate as nextTurn } from 'node:timers/promises'
import { ReadingError } from './reading-error'
import type { ReadControl } from './sheet'

/** Gives the event loop a turn, so that a cancel that has arrived is heard. */
export async function pause(): Promise<void> {
  await nextTurn()
}

/** @throws ReadingError `cancelled` when the caller has asked to stop. */
export function stopIfCancelled(control: ReadControl): void {
  if (control.cancelled?.()) throw new ReadingError('cancelled')
}

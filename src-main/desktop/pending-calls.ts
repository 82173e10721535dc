import type { CallResult } from '../../src-shared/contract/call-result'

/** Calls that wait for an answer of the workspace process, by number. */
export interface PendingCalls {
  readonly size: number
  add(): { id: number; result: Promise<CallResult> }
  /** Gives a call its answer; an unknown number is an answer that came too late and is ignored. */
  settle(id: number, result: CallResult): void
  settleAll(result: CallResult): void
}

/** Numbers are never used twice, so an answer from before a restart cannot reach a later call. */
export function createPendingCalls(): PendingCalls {
  const waiting = new Map<number, (result: CallResult) => void>()
  let last = 0
  const settle = (id: number, result: CallResult) => {
    waiting.get(id)?.(result)
    waiting.delete(id)
  }
  return {
    get size() {
      return waiting.size
    },
    add() {
      last += 1
      const id = last
      return { id, result: new Promise((resolve) => waiting.set(id, resolve)) }
    },
    settle,
    settleAll(result) {
      for (const answer of waiting.values()) answer(result)
      waiting.clear()
    },
  }
}

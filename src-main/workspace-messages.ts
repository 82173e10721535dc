import type { AppEvent } from '../src-shared/contract/app-event'
import type { AppErrorShape } from '../src-shared/contract/app-error'
import type { CallResult } from '../src-shared/contract/call-result'

/** What main sends to the workspace process. */
export type ToWorkspace =
  | { type: 'open'; folder: string; zone: string }
  | { type: 'call'; id: number; method: string; input: unknown }
  | { type: 'wake' }
  | { type: 'close' }

/** What the workspace process sends to main. */
export type FromWorkspace =
  | { type: 'opened' }
  | { type: 'open-failed'; error: AppErrorShape }
  | { type: 'result'; id: number; result: CallResult }
  | { type: 'event'; event: AppEvent }
  | { type: 'log'; line: string }
  | { type: 'closed' }

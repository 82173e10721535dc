import type { AppEvent } from '../src-shared/contract/app-event'
import type { AppErrorShape } from '../src-shared/contract/app-error'
import type { CallResult } from '../src-shared/contract/call-result'

/** What main sends to the workspace process. */
export type ToWorkspace =
  | { type: 'open'; folder: string; zone: string }
  /** Puts a backup in the place of the database; only sent while nothing is open. */
  | { type: 'restore'; folder: string; file: string; zone: string }
  /** Puts a base that was fetched from elsewhere in the place of the empty one; only sent while nothing is open. */
  | { type: 'adopt'; folder: string; file: string; zone: string }
  | { type: 'call'; id: number; method: string; input: unknown }
  | { type: 'wake'; zone: string }
  | { type: 'close' }
  /** The parser that was asked for runs; the port to it comes with this message. */
  | { type: 'parser-started'; id: number; pid: number | undefined }
  | { type: 'parser-exited'; id: number; code: number | null }
  /** Null: the system keeps no secrets, or cannot open this one. */
  | { type: 'keychain-answer'; id: number; bytes: Uint8Array | null }

/** What the workspace process sends to main. */
export type FromWorkspace =
  | { type: 'opened' }
  | { type: 'open-failed'; error: AppErrorShape }
  /** Another database stands in its place, after `restore` or `adopt`; `keptFile` is empty when the old one is not kept. */
  | { type: 'replaced'; keptFile: string }
  | { type: 'replace-failed'; error: AppErrorShape }
  /** Asks for `adopt`: a base is ready to take the place of the open one. */
  | { type: 'adoption-ready'; file: string }
  | { type: 'result'; id: number; result: CallResult }
  | { type: 'event'; event: AppEvent }
  | { type: 'log'; line: string }
  | { type: 'closed' }
  | ParserRequest
  | KeychainRequest

/** A utility process cannot fork another one, so main forks the parser and hands over a port to it. */
export type ParserRequest = { type: 'fork-parser'; id: number } | { type: 'kill-parser'; id: number }

/** Only main reaches the keychain of the system. */
export type KeychainRequest = { type: 'ask-keychain'; id: number; verb: 'seal' | 'open'; bytes: Uint8Array }

import type { OwnerMessage, ParserMessage } from './parser-messages'

/** How a process ended. */
export interface ParserExit {
  readonly code: number | null
  readonly signal: string | null
}

/** A running parser process as its owner holds it; plain Node and Electron each make their own. */
export interface ParserHandle {
  post(message: OwnerMessage): void
  onMessage(listener: (message: ParserMessage) => void): void
  /** Called once, also when the process could not be started. */
  onExit(listener: (exit: ParserExit) => void): void
  /** Ends the process at once, whatever it is doing. */
  kill(): void
  /** Undefined until the process runs. */
  pid(): number | undefined
  /** Resident memory in bytes as the system sees it; null where it cannot be asked. */
  rss?(): number | null
}

/** Starts the parser process whose entry file this is. */
export type ForkParser = (entry: string) => ParserHandle

/** Repeats a step until the returned function is called. */
export interface ParserTimers {
  every(milliseconds: number, step: () => void): () => void
  /** Milliseconds on a clock that never goes back. */
  now(): number
}

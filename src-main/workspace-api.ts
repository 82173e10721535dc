import type { AppEvent } from '../src-shared/contract/app-event'
import type { CallResult } from '../src-shared/contract/call-result'
import type { Clock } from '../src-shared/kernel/clock'
import type { ForkParser } from './import/parser/parser-handle'
import type { Keychain } from './sync/keys/device-key'

/** Runs something again and again; the only timer that the workspace knows. Returns the way to stop it. */
export interface Ticker {
  every(milliseconds: number, action: () => void): () => void
}

/** Everything that the workspace needs from the program around it: window app, command line, test or bench. */
export interface WorkspacePorts {
  readonly clock: Clock
  readonly ticker: Ticker
  /** Tells the outside: changed records, progress, reminders that speak. Must not throw. */
  emit(event: AppEvent): void
  /** Starts a parser process from `parserFile`. */
  readonly forkParser: ForkParser
  readonly parserFile: string
  /** The file of the thread that reads the rows of long lists; without it they are read in the workspace's own thread. */
  readonly rowThreadFile?: string
  /** The file of the backup worker, to be started as a worker thread. */
  readonly backupWorkerFile: string
  /**
   * Asks the program to close this workspace, put a base that `prepareAdoption` has made ready in its place and open it
   * again. Returns at once: the call that asks should be answered without delay. When the base is refused (something was
   * written meanwhile), the workspace opens as it was.
   */
  adopt(file: string): void
  /** Where the system keeps secrets; none under plain Node. */
  readonly keychain?: Keychain
  /** Writes one line to the log; never with names, phones or addresses of customers. */
  log(line: string): void
}

export interface WorkspaceOptions {
  /** The workspace folder; the database in it is `workspace.sqlite`. */
  readonly folder: string
  readonly ports: WorkspacePorts
  /** `write` takes the lock of the folder (AppError `locked` when another program holds it); `read` never writes. */
  readonly access: 'write' | 'read'
  /** Starts the reminder scheduler and the automatic backups (the window app does, the command line does not). */
  readonly background: boolean
  /** Parses every answer against its contract, too: in development and tests. */
  readonly checkAnswers?: boolean
}

/** An open workspace. */
export interface Workspace {
  /** Answers one call, `people.list` for example. Parses the input; never throws. */
  call(method: string, input: unknown): Promise<CallResult>
  /** The machine woke up, or its clock or zone was changed: look at once what is due. */
  wake(): void
  /** Ends tasks, waits for writes, closes the database. */
  close(): Promise<void>
}

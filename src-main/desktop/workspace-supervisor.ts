import type { AppEvent } from '../../src-shared/contract/app-event'
import { AppError, type AppErrorShape } from '../../src-shared/contract/app-error'
import type { CallResult } from '../../src-shared/contract/call-result'
import { type Message, message } from '../../src-shared/contract/message'
import { unavailable } from '../ipc/call-failure'
import type { FromWorkspace, KeychainRequest, ParserRequest, ToWorkspace } from '../workspace-messages'
import { createPendingCalls } from './pending-calls'
import { closeLimit, healthyAfter, lockedRetry, restartDelays } from './restart-delays'

/** A running workspace process, as the supervisor needs it. */
export interface WorkspaceChild {
  post(message: ToWorkspace): void
  kill(): void
}

/** What the supervisor hears; requests for a parser and to the keychain are answered by the fork. */
export type WorkspaceReport = Exclude<FromWorkspace, ParserRequest | KeychainRequest>

export interface ForkListeners {
  onMessage(message: WorkspaceReport): void
  onExit(code: number | null): void
}

export interface SupervisorOptions {
  readonly folder: string
  /** The zone that the machine stands in now. */
  zone(): string
  /** Starts a workspace process; the listeners are called later, never during the call. */
  fork(listeners: ForkListeners): WorkspaceChild
  /** Does something once after some milliseconds; gives the way to call it off. */
  after(milliseconds: number, action: () => void): () => void
  emit(event: AppEvent): void
  log(line: string): void
}

type State = 'new' | 'opening' | 'ready' | 'failed' | 'stopped'

interface Replacing {
  resolve(kept: { keptFile: string }): void
  reject(error: unknown): void
}

/**
 * Owns the workspace process: starts it, passes calls by number, and brings it back after a crash. Calls in flight
 * at a crash fail with `unavailable`; calls that come while it opens wait. A workspace that cannot be opened stays
 * closed and says why (each call answers with that reason); only a lock is tried again by itself.
 */
export class WorkspaceSupervisor {
  readonly #options: SupervisorOptions
  readonly #calls = createPendingCalls()
  #state: State = 'new'
  #failure: AppErrorShape | null = null
  #child: WorkspaceChild | null = null
  #crashes = 0
  #cancelTimer: () => void = () => undefined
  #waiting: (() => void)[] = []
  #replacing: Replacing | null = null
  #onClosed: (() => void) | null = null
  #stopping: Promise<void> | null = null
  #lastTold = ''

  constructor(options: SupervisorOptions) {
    this.#options = options
  }

  /** True while the workspace cannot be opened; the window has nothing to live on in the tray for. */
  get hasFailed(): boolean {
    return this.#state === 'failed'
  }

  start(): void {
    this.#launch({ type: 'open', ...this.#place() })
  }

  /** Resolves when the workspace is open, or is known not to open. */
  async settled(): Promise<void> {
    if (this.#isOpening()) await new Promise<void>((resolve) => this.#waiting.push(resolve))
  }

  /** Answers a call; never throws. Waits while the workspace opens or comes back. */
  async call(method: string, input: unknown): Promise<CallResult> {
    // Not awaited when there is nothing to wait for: calls keep their order with `close`.
    if (this.#isOpening()) await this.settled()
    if (this.#state === 'failed' && this.#failure) return { ok: false, error: this.#failure }
    if (this.#state !== 'ready' || !this.#child) return { ok: false, error: unavailable().toShape() }
    const { id, result } = this.#calls.add()
    this.#child.post({ type: 'call', id, method, input })
    return result
  }

  /** The machine woke up, or its clock or zone changed. */
  wake(): void {
    if (this.#state === 'ready') this.#child?.post({ type: 'wake', zone: this.#options.zone() })
  }

  /**
   * Closes the workspace, puts a backup in its place and opens it. The process does the work, so that main touches
   * no database. AppError of the restore when the backup is refused; then the old workspace is opened again.
   */
  restore(file: string): Promise<{ keptFile: string }> {
    return this.#replace({ type: 'restore', file, ...this.#place() }, message('app.desktop.restoring'))
  }

  /** The workspace has fetched a base for its place: the same with that. What goes wrong is logged, the old one is opened. */
  async #adopt(file: string): Promise<void> {
    try {
      await this.#replace({ type: 'adopt', file, ...this.#place() }, message('app.desktop.adopting'))
    } catch (error) {
      this.#options.log(`the fetched base was not put in place: ${String(error)}`)
    }
  }

  async #replace(
    how: Extract<ToWorkspace, { type: 'restore' | 'adopt' }>,
    text: Message,
  ): Promise<{ keptFile: string }> {
    if (this.#state === 'stopped' || this.#replacing || this.#onClosed) throw unavailable()
    const closed = this.#endChild()
    this.#state = 'opening'
    await closed
    if (this.#isStopped()) throw unavailable()
    this.#tell('restarting', text)
    return new Promise((resolve, reject) => {
      this.#replacing = { resolve, reject }
      this.#launch(how)
    })
  }

  /** Closes the workspace for good; resolves when it is closed, after 10 s at the latest. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stop()
    return this.#stopping
  }

  async #stop(): Promise<void> {
    this.#state = 'stopped'
    await this.#endChild()
    this.#release()
  }

  #isOpening(): boolean {
    return this.#state === 'opening' || this.#state === 'new'
  }

  /** Asked after an await, where the compiler still believes in the state from before it. */
  #isStopped(): boolean {
    return this.#state === 'stopped'
  }

  #place(): { folder: string; zone: string } {
    return { folder: this.#options.folder, zone: this.#options.zone() }
  }

  #launch(first: ToWorkspace): void {
    this.#cancelTimer()
    this.#state = 'opening'
    const child = this.#options.fork({
      onMessage: (one) => {
        if (this.#child === child) this.#receive(one, child)
      },
      onExit: (code) => {
        if (this.#child === child) this.#exited(code)
      },
    })
    this.#child = child
    child.post(first)
  }

  #receive(one: WorkspaceReport, child: WorkspaceChild): void {
    switch (one.type) {
      case 'opened':
        return this.#opened()
      case 'open-failed':
        return this.#openFailed(one.error)
      case 'result':
        return this.#calls.settle(one.id, one.result)
      case 'event':
        return this.#options.emit(one.event)
      case 'log':
        return this.#options.log(one.line)
      case 'closed':
        return this.#onClosed?.()
      case 'adoption-ready':
        return void this.#adopt(one.file)
      default:
        return this.#replaceEnded(one, child)
    }
  }

  #opened(): void {
    if (this.#onClosed) return
    this.#state = 'ready'
    this.#failure = null
    this.#cancelTimer = this.#options.after(healthyAfter, () => {
      this.#crashes = 0
    })
    this.#tell('ready', null)
    this.#release()
  }

  #openFailed(error: AppErrorShape): void {
    this.#dropChild()
    if (this.#onClosed) return this.#onClosed()
    this.#fail(error)
    if (error.code === 'locked') this.#cancelTimer = this.#options.after(lockedRetry, () => this.start())
  }

  #replaceEnded(
    one: Extract<FromWorkspace, { type: 'replaced' | 'replace-failed' }>,
    child: WorkspaceChild,
  ): void {
    const replacing = this.#replacing
    this.#replacing = null
    child.post({ type: 'open', ...this.#place() })
    if (one.type === 'replaced') replacing?.resolve({ keptFile: one.keptFile })
    else replacing?.reject(AppError.fromShape(one.error))
  }

  #exited(code: number | null): void {
    this.#child = null
    this.#calls.settleAll({ ok: false, error: unavailable().toShape() })
    this.#replacing?.reject(unavailable())
    this.#replacing = null
    if (this.#onClosed) return this.#onClosed()
    this.#options.log(`workspace process ended (${code})`)
    this.#cancelTimer()
    const delay = restartDelays[this.#crashes]
    this.#crashes += 1
    if (delay === undefined)
      return this.#fail(new AppError('unavailable', message('app.desktop.workspaceCrashed')).toShape())
    this.#state = 'opening'
    this.#tell('restarting', message('error.workspaceUnavailable'))
    this.#cancelTimer = this.#options.after(delay, () => this.start())
  }

  #fail(error: AppErrorShape): void {
    this.#state = 'failed'
    this.#failure = error
    this.#tell('failed', error.message)
    this.#release()
  }

  /** Asks the process to close and waits for it, for a limited time; afterwards it is gone. */
  async #endChild(): Promise<void> {
    this.#cancelTimer()
    this.#replacing?.reject(unavailable())
    this.#replacing = null
    const child = this.#child
    if (!child) return
    await new Promise<void>((resolve) => {
      this.#onClosed = resolve
      this.#cancelTimer = this.#options.after(closeLimit, () => {
        this.#options.log('the workspace did not close in time and was ended')
        resolve()
      })
      child.post({ type: 'close' })
    })
    this.#cancelTimer()
    this.#onClosed = null
    this.#dropChild()
    this.#calls.settleAll({ ok: false, error: unavailable().toShape() })
  }

  #dropChild(): void {
    const child = this.#child
    this.#child = null
    child?.kill()
  }

  /** Says a change of state once; a lock that is tried every few seconds is no news. */
  #tell(status: 'ready' | 'restarting' | 'failed', text: Message | null): void {
    const told = JSON.stringify({ status, text })
    if (told === this.#lastTold) return
    this.#lastTold = told
    this.#options.emit({ type: 'workspace', status, text })
  }

  /** Lets calls go on that waited for the workspace to open, or to fail. */
  #release(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const go of waiting) go()
  }
}

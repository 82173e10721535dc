import type { MessagePortMain } from 'electron'
import type { FromWorkspace, ToWorkspace } from '../workspace-messages'

/** One end of a channel between two processes; a utility process receives it with a message from main. */
export type Port = Pick<MessagePortMain, 'postMessage' | 'on' | 'start'>

/** How a parser ended; Electron tells no signal. */
export interface ParserExit {
  readonly code: number | null
  readonly signal: null
}

/** A parser process that somebody else forks; what is posted before it runs waits. */
export interface RemoteParser<Heard> {
  post(message: unknown): void
  onMessage(listener: (message: Heard) => void): void
  /** Called once, after the last message. */
  onExit(listener: (exit: ParserExit) => void): void
  kill(): void
  /** Undefined until it runs. */
  pid(): number | undefined
  /** Resident memory in bytes; null where it cannot be asked. */
  rss(): number | null
}

export interface RemoteParsersOptions {
  post(message: FromWorkspace): void
  /** Resident memory of a process in bytes; null where it cannot be asked. */
  memoryOf(pid: number): number | null
}

export interface RemoteParsers<Heard> {
  fork(): RemoteParser<Heard>
  /** Takes main's word about a parser. */
  receive(
    message: Extract<ToWorkspace, { type: 'parser-started' | 'parser-exited' }>,
    port: Port | undefined,
  ): void
}

/** A parser on this side of the port. */
class Parser<Heard> implements RemoteParser<Heard> {
  readonly #kill: () => void
  readonly #memoryOf: (pid: number) => number | null
  #waiting: unknown[] = []
  #port: Port | null = null
  #pid: number | undefined
  #exit: ParserExit | null = null
  #isPortClosed = false
  #hear: (message: Heard) => void = () => undefined
  #tellExit: (exit: ParserExit) => void = () => undefined

  constructor(kill: () => void, memoryOf: (pid: number) => number | null) {
    this.#kill = kill
    this.#memoryOf = memoryOf
  }

  pid(): number | undefined {
    return this.#pid
  }

  rss(): number | null {
    return this.#pid === undefined ? null : this.#memoryOf(this.#pid)
  }

  post(message: unknown): void {
    if (this.#port) this.#port.postMessage(message)
    else this.#waiting.push(message)
  }

  onMessage(listener: (message: Heard) => void): void {
    this.#hear = listener
  }

  onExit(listener: (exit: ParserExit) => void): void {
    this.#tellExit = listener
  }

  kill(): void {
    this.#kill()
  }

  started(port: Port, pid: number | undefined): void {
    this.#pid = pid
    this.#port = port
    port.on('message', (event) => this.#hear(event.data as Heard))
    port.on('close', () => {
      this.#isPortClosed = true
      this.#finish()
    })
    port.start()
    for (const message of this.#waiting) port.postMessage(message)
    this.#waiting = []
  }

  exited(code: number | null): void {
    this.#exit = { code, signal: null }
    this.#finish()
  }

  /** Exit and messages come by two roads; the exit is told when both have ended, so that no message is lost. */
  #finish(): void {
    if (!this.#exit || (this.#port && !this.#isPortClosed)) return
    const tell = this.#tellExit
    this.#tellExit = () => undefined
    tell(this.#exit)
  }
}

/** The parsers of a workspace process: main forks them on request and hands over a port to each; `Heard` is what they say. */
export function createRemoteParsers<Heard>({ post, memoryOf }: RemoteParsersOptions): RemoteParsers<Heard> {
  const running = new Map<number, Parser<Heard>>()
  let last = 0
  return {
    fork() {
      last += 1
      const id = last
      const parser = new Parser<Heard>(() => post({ type: 'kill-parser', id }), memoryOf)
      running.set(id, parser)
      post({ type: 'fork-parser', id })
      return parser
    },
    receive(message, port) {
      const parser = running.get(message.id)
      if (message.type === 'parser-started' && port) parser?.started(port, message.pid)
      if (message.type !== 'parser-exited') return
      running.delete(message.id)
      parser?.exited(message.code)
    },
  }
}

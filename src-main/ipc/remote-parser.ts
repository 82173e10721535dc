import type { FromWorkspace, ToWorkspace } from '../workspace-messages'

/** One end of a channel between two processes, as Electron's MessagePortMain and Node's MessagePort offer it. */
export interface Port {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown
  on(event: 'close', listener: () => void): unknown
  start(): void
  close(): void
}

/** A parser process that somebody else forks; what is posted before it runs waits. */
export interface RemoteParser {
  /** Undefined until it runs. */
  readonly pid: number | undefined
  post(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
  /** Called once, after the last message: `code` is null when it was killed. */
  onExit(listener: (code: number | null) => void): void
  kill(): void
}

export interface RemoteParsers {
  fork(): RemoteParser
  /** Takes main's word about a parser. */
  receive(
    message: Extract<ToWorkspace, { type: 'parser-started' | 'parser-exited' }>,
    port: Port | undefined,
  ): void
}

/** A parser on this side of the port. */
class Parser implements RemoteParser {
  readonly #kill: () => void
  #waiting: unknown[] = []
  #port: Port | null = null
  #pid: number | undefined
  #exit: { code: number | null } | null = null
  #isPortClosed = false
  #hear: (message: unknown) => void = () => undefined
  #tellExit: (code: number | null) => void = () => undefined

  constructor(kill: () => void) {
    this.#kill = kill
  }

  get pid(): number | undefined {
    return this.#pid
  }

  post(message: unknown): void {
    if (this.#port) this.#port.postMessage(message)
    else this.#waiting.push(message)
  }

  onMessage(listener: (message: unknown) => void): void {
    this.#hear = listener
  }

  onExit(listener: (code: number | null) => void): void {
    this.#tellExit = listener
  }

  kill(): void {
    this.#kill()
  }

  started(port: Port, pid: number | undefined): void {
    this.#pid = pid
    this.#port = port
    port.on('message', (event) => this.#hear(event.data))
    port.on('close', () => {
      this.#isPortClosed = true
      this.#finish()
    })
    port.start()
    for (const message of this.#waiting) port.postMessage(message)
    this.#waiting = []
  }

  exited(code: number | null): void {
    this.#exit = { code }
    this.#finish()
  }

  /** Exit and messages come by two roads; the exit is told when both have ended, so that no message is lost. */
  #finish(): void {
    if (!this.#exit || (this.#port && !this.#isPortClosed)) return
    const tell = this.#tellExit
    this.#tellExit = () => undefined
    tell(this.#exit.code)
  }
}

/** The parsers of a workspace process: main forks them on request and hands over a port to each. */
export function createRemoteParsers(post: (message: FromWorkspace) => void): RemoteParsers {
  const running = new Map<number, Parser>()
  let last = 0
  return {
    fork() {
      last += 1
      const id = last
      const parser = new Parser(() => post({ type: 'kill-parser', id }))
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

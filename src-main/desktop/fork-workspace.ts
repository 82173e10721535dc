import { MessageChannelMain, safeStorage, type UtilityProcess, utilityProcess } from 'electron'
import type { FromWorkspace, ToWorkspace } from '../workspace-messages'
import { answerKeychain } from './keychain'
import type { ForkListeners, WorkspaceChild } from './workspace-supervisor'

export interface ForkOptions {
  /** The bundled entries of the workspace and of the parser process. */
  readonly workspaceFile: string
  readonly parserFile: string
  log(line: string): void
}

/**
 * The workspace process makes many short-lived objects while it imports. With 16 MB a half instead of Electron's 8 a list
 * of 50,000 customers takes a twentieth less of the processor.
 */
const roomForYoung = '--js-flags=--max-semi-space-size=16'

/** Starts the workspace process, and on its request parser processes that it reaches through a port of their own. */
export function forkWorkspace(options: ForkOptions, listeners: ForkListeners): WorkspaceChild {
  const child = fork(options.workspaceFile, 'Tradewind workspace', {
    log: options.log,
    execArgv: [roomForYoung],
  })
  const parsers = createParsers(child, options)
  child.on('message', (one: FromWorkspace) => {
    if (one.type === 'fork-parser') parsers.start(one.id)
    else if (one.type === 'kill-parser') parsers.kill(one.id)
    else if (one.type === 'ask-keychain') child.postMessage(answerKeychain(safeStorage, one, options.log))
    else listeners.onMessage(one)
  })
  child.on('exit', (code) => {
    parsers.killAll()
    listeners.onExit(code)
  })
  return {
    post: (message: ToWorkspace) => child.postMessage(message),
    kill: () => {
      child.kill()
    },
  }
}

/** The parsers of one workspace process; they end with it. */
function createParsers(owner: UtilityProcess, { parserFile, log }: ForkOptions) {
  const running = new Map<number, UtilityProcess>()
  let isOwnerAlive = true
  const tell = (message: ToWorkspace, ports: Electron.MessagePortMain[] = []) => {
    if (isOwnerAlive) owner.postMessage(message, ports)
  }
  return {
    start(id: number) {
      const parser = fork(parserFile, 'Tradewind parser', { log })
      const { port1, port2 } = new MessageChannelMain()
      running.set(id, parser)
      // The same entry runs under plain Node, so it knows its parent only and main passes its messages on.
      parser.on('message', (message) => port1.postMessage(message))
      port1.on('message', (event) => parser.postMessage(event.data))
      port1.start()
      parser.once('spawn', () => tell({ type: 'parser-started', id, pid: parser.pid }, [port2]))
      parser.once('exit', (code) => {
        running.delete(id)
        port1.close()
        tell({ type: 'parser-exited', id, code })
      })
    },
    kill(id: number) {
      running.get(id)?.kill()
    },
    killAll() {
      isOwnerAlive = false
      for (const parser of running.values()) parser.kill()
    },
  }
}

/** A utility process whose complaints go to the log. */
function fork(
  file: string,
  serviceName: string,
  { log, execArgv = [] }: { log(line: string): void; execArgv?: string[] },
): UtilityProcess {
  const child = utilityProcess.fork(file, [], { serviceName, stdio: 'pipe', execArgv })
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => log(`${serviceName}: ${chunk.toString('utf8')}`))
  return child
}

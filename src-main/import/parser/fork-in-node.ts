import { fork } from 'node:child_process'
import { residentBytes } from './process-memory'
import type { ForkParser, ParserExit, ParserTimers } from './parser-handle'
import type { ParserMessage } from './parser-messages'

/**
 * Room for young objects: Node lets it grow to 134 MB in all, Electron's own process to 17. Under plain Node, where a
 * pointer is twice as long, a process takes twice what it takes in the program and no more.
 */
const youngSpace = '--max-semi-space-size=16'

/** Starts the parser process under plain Node: for the command line, the tests and the bench. */
export const forkInNode: ForkParser = (entry) => {
  const child = fork(entry, [], {
    serialization: 'advanced',
    execArgv: [youngSpace],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  return {
    post(message) {
      // A message to a process that has just ended is lost; its exit is reported on its own.
      if (child.connected) child.send(message, () => undefined)
    },
    onMessage: (listener) => child.on('message', (message) => listener(message as ParserMessage)),
    onExit(listener) {
      let told = false
      const tell = (exit: ParserExit) => {
        if (!told) listener(exit)
        told = true
      }
      child.once('exit', (code, signal) => tell({ code, signal }))
      child.once('error', () => tell({ code: null, signal: null }))
    },
    kill: () => void child.kill('SIGKILL'),
    pid: () => child.pid,
    rss: () => (child.pid === undefined ? null : residentBytes(child.pid)),
  }
}

/** Timers of the running program. A watch alone does not keep it running. */
export const nodeTimers: ParserTimers = {
  every(milliseconds, step) {
    const timer = setInterval(step, milliseconds)
    timer.unref()
    return () => clearInterval(timer)
  },
  now: () => performance.now(),
}

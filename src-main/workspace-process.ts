import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { ParentPort } from 'electron'
import { restoreBackup } from './backup/restore-backup'
import { createWorkspace } from './create-workspace'
import { acquireWorkspaceLock } from './database/workspace-lock'
import { createRemoteParsers, type Port } from './ipc/remote-parser'
import { serveWorkspace } from './ipc/serve-workspace'
import { createSystemClock, systemZone } from './system-clock'
import type { Ticker } from './workspace-api'
import type { FromWorkspace, ToWorkspace } from './workspace-messages'

const main = parentPort()
const post = (message: FromWorkspace) => main.postMessage(message)
const log = (line: string) => post({ type: 'log', line })

let zone = systemZone()
const clock = createSystemClock(() => zone)
const parsers = createRemoteParsers(post)
const ticker: Ticker = {
  every(milliseconds, action) {
    const timer = setInterval(action, milliseconds)
    return () => clearInterval(timer)
  },
}

const receive = serveWorkspace({
  post,
  parsers,
  setZone: (current) => {
    zone = current
  },
  restore: async ({ folder, file }) => {
    mkdirSync(folder, { recursive: true })
    const lock = acquireWorkspaceLock(folder, clock.now())
    try {
      return restoreBackup({ folder, file, clock })
    } finally {
      lock.release()
    }
  },
  open: (folder) =>
    createWorkspace({
      folder,
      access: 'write',
      background: true,
      ports: {
        clock,
        ticker,
        emit: (event) => post({ type: 'event', event }),
        forkParser: parsers.fork,
        backupWorkerFile: path.join(import.meta.dirname, 'backup-worker.js'),
        log,
      },
    }),
})

main.on('message', ({ data: message, ports: [port] }: { data: unknown; ports: Port[] }) => {
  void receive(message as ToWorkspace, port)
})

// What nobody caught may have left things half done in memory; the database is whole, main starts a new process.
process.on('uncaughtException', (error) => {
  log(`uncaught: ${error.stack ?? error.message}`)
  setImmediate(() => process.exit(1))
})

/** The line to main, which every utility process has; Electron adds it to Node's `process`. */
function parentPort(): ParentPort {
  return (process as unknown as { parentPort: ParentPort }).parentPort
}

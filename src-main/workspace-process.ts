import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { ParentPort } from 'electron'
import { restoreBackup } from './backup/restore-backup'
import { createWorkspace } from './create-workspace'
import { acquireWorkspaceLock } from './database/workspace-lock'
import type { ParserMessage } from './import/parser/parser-messages'
import { residentBytes } from './import/parser/process-memory'
import { createRemoteKeychain } from './ipc/remote-keychain'
import { createRemoteParsers } from './ipc/remote-parser'
import { serveWorkspace } from './ipc/serve-workspace'
import { adoptBase } from './sync/snapshots/adopt-base'
import { createSystemClock, systemZone } from './system-clock'
import type { Ticker } from './workspace-api'
import type { FromWorkspace, ToWorkspace } from './workspace-messages'

const main = parentPort()
const post = (message: FromWorkspace) => main.postMessage(message)
const log = (line: string) => post({ type: 'log', line })

let zone = systemZone()
const clock = createSystemClock(() => zone)
const parsers = createRemoteParsers<ParserMessage>({ post, memoryOf: residentBytes })
const keychain = createRemoteKeychain(post)
const ticker: Ticker = {
  every(milliseconds, action) {
    const timer = setInterval(action, milliseconds)
    return () => clearInterval(timer)
  },
}

const receive = serveWorkspace({
  post,
  parsers,
  keychain,
  setZone: (current) => {
    zone = current
  },
  restore: async ({ folder, file }) => {
    mkdirSync(folder, { recursive: true })
    return whileLocked(folder, () => restoreBackup({ folder, file, clock }))
  },
  adopt: async ({ folder, file }) => whileLocked(folder, () => adoptBase({ folder, file })),
  open: (folder) =>
    createWorkspace({
      folder,
      access: 'write',
      background: true,
      ports: {
        clock,
        ticker,
        emit: (event) => post({ type: 'event', event }),
        adopt: (file) => post({ type: 'adoption-ready', file }),
        // Main knows the file of the parser and forks it.
        forkParser: parsers.fork,
        keychain,
        parserFile: path.join(import.meta.dirname, 'parser-process.js'),
        rowThreadFile: path.join(import.meta.dirname, 'row-thread.js'),
        backupWorkerFile: path.join(import.meta.dirname, 'backup-worker.js'),
        log,
      },
    }),
})

main.on('message', (event) => {
  void receive(event.data as ToWorkspace, event.ports[0])
})

// What nobody caught may have left things half done in memory; the database is whole, main starts a new process.
process.on('uncaughtException', (error) => {
  log(`uncaught: ${error.stack ?? error.message}`)
  setImmediate(() => process.exit(1))
})

function whileLocked<Result>(folder: string, work: () => Result): Result {
  const lock = acquireWorkspaceLock(folder, clock.now())
  try {
    return work()
  } finally {
    lock.release()
  }
}

/** The line to main, which every utility process has; Electron adds it to Node's `process`. */
function parentPort(): ParentPort {
  return (process as unknown as { parentPort: ParentPort }).parentPort
}

import path from 'node:path'
import { askSecret } from './command-line/ask-secret'
import { runCommandLine } from './command-line/run-command-line'
import { forkInNode } from './import/parser/fork-in-node'
import { createSystemClock } from './system-clock'

/** The command line: the same workspace as the window's, without Electron. Progress goes to stderr. */
const here = import.meta.dirname
const language = process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? 'en'

// `… | head` has read enough, and whoever saw our progress has gone: neither is a failure. What is printed comes last, so
// nothing is broken off.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await runCommandLine(process.argv.slice(2), {
  language,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  askSecret: async (question) => process.env['TRADEWIND_PASSPHRASE'] ?? askSecret(question),
  ports: {
    clock: createSystemClock(),
    ticker: { every: () => () => undefined },
    emit: (event) => {
      if (event.type === 'progress' && process.stderr.isTTY)
        process.stderr.write(`\r${event.phase} ${event.done}/${event.total ?? '?'}  `)
    },
    forkParser: forkInNode,
    parserFile: path.join(here, 'parser-process.js'),
    rowThreadFile: path.join(here, 'row-thread.js'),
    backupWorkerFile: path.join(here, 'backup-worker.js'),
    log: (line) => process.stderr.write(`${line}\n`),
  },
})

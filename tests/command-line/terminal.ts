import path from 'node:path'
import { runCommandLine } from '../../src-main/command-line/run-command-line'
import { forkInNode } from '../../src-main/import/parser/fork-in-node'
import { fixedClock } from '../support/fixed-clock'
import { manualTicker } from '../support/manual-ticker'
import { temporaryFolder } from '../support/open-test-database'

interface TerminalOptions {
  readonly folder?: string
  /** The bundled parser process, for commands that read lists. */
  readonly parserFile?: string
  readonly passphrase?: string
}

/** The command line on a workspace of its own, in English. The backup worker is tried in the real program. */
export function terminal({
  folder = path.join(temporaryFolder(), '작업'),
  parserFile = 'no-parser-in-this-test.js',
  passphrase,
}: TerminalOptions = {}) {
  const ports = {
    clock: fixedClock(),
    ticker: manualTicker(),
    emit: () => undefined,
    adopt: () => undefined,
    forkParser: forkInNode,
    parserFile,
    backupWorkerFile: 'backup-worker.js',
    log: () => undefined,
  }
  return {
    folder,
    ports,
    async run(...words: string[]) {
      let out = ''
      let err = ''
      const status = await runCommandLine([...words, '--workspace', folder], {
        ports,
        language: 'en_GB.UTF-8',
        askSecret: async () => passphrase ?? null,
        out: (text) => {
          out += text
        },
        err: (text) => {
          err += text
        },
      })
      return { status, out, err, json: () => JSON.parse(out) as Record<string, unknown> }
    },
  }
}

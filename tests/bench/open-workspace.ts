import { createWorkspace } from '../../src-main/create-workspace'
import { forkInNode } from '../../src-main/import/parser/fork-in-node'
import type { ForkParser } from '../../src-main/import/parser/parser-handle'
import { createSystemClock } from '../../src-main/system-clock'
import type { MethodName } from '../../src-shared/contract/app-contract'
import { entry } from './places'

/** A workspace of the program under plain Node, as the command line has it. */
export interface BenchWorkspace {
  /** Throws when the answer is an error. */
  ask<Answer>(method: MethodName, input: unknown): Promise<Answer>
  close(): Promise<void>
}

/** Opens a workspace folder for writing. `forkParser` when somebody wants to know about the parser process. */
export async function openWorkspace(
  folder: string,
  forkParser: ForkParser = forkInNode,
): Promise<BenchWorkspace> {
  const workspace = await createWorkspace({
    folder,
    access: 'write',
    background: false,
    ports: {
      clock: createSystemClock(),
      ticker: { every: () => () => undefined },
      emit: () => undefined,
      adopt: () => undefined,
      forkParser,
      parserFile: entry('parser-process.js'),
      rowThreadFile: entry('row-thread.js'),
      backupWorkerFile: entry('backup-worker.js'),
      log: (line) => process.stderr.write(`${line}\n`),
    },
  })
  return {
    async ask<Answer>(method: MethodName, input: unknown) {
      const result = await workspace.call(method, input)
      if (!result.ok) throw new Error(`${method}: ${result.error.code} ${JSON.stringify(result.error)}`)
      return result.value as Answer
    },
    close: () => workspace.close(),
  }
}

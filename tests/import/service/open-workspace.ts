import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { createWorkspace } from '../../../src-main/create-workspace'
import { forkInNode } from '../../../src-main/import/parser/fork-in-node'
import type { ForkParser } from '../../../src-main/import/parser/parser-handle'
import type { Workspace } from '../../../src-main/workspace-api'
import { AppError } from '../../../src-shared/contract/app-error'
import type { AppEvent } from '../../../src-shared/contract/app-event'
import type { ImportRowView, ImportView } from '../../../src-shared/imports/imports-contract'
import { type FixedClock, fixedClock } from '../../support/fixed-clock'
import { manualTicker } from '../../support/manual-ticker'
import { temporaryFolder } from '../../support/open-test-database'
import { buildParser } from '../reading/build-parser'

let parserFile: Promise<string> | undefined

/** The parser process, bundled once for a test file as the program bundles it. */
function builtParser(): Promise<string> {
  if (!parserFile) {
    const folder = mkdtempSync(path.join(tmpdir(), 'tradewind-parser-'))
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    parserFile = buildParser(folder)
  }
  return parserFile
}

const fixtures = path.join(import.meta.dirname, '../fixtures')

export interface TestWorkspace {
  readonly folder: string
  readonly clock: FixedClock
  readonly workspace: Workspace
  readonly events: AppEvent[]
  /** How many parser processes were started and how many of them still run. */
  readonly parsers: { started: number; running: number }
  /** Calls a method and throws what it fails with. */
  ask<Answer>(method: string, input: unknown): Promise<Answer>
  open(file: string, more?: object): Promise<ImportView>
  rows(importId: string, onlyProblems?: boolean): Promise<ImportRowView[]>
  apply(importId: string): Promise<AppliedImport>
  close(): Promise<void>
}

export interface AppliedImport {
  readonly batch: string
  readonly transactionId: string
  readonly written: { companies: number; people: number; deals: number; updated: number }
}

function countedFork(parsers: TestWorkspace['parsers']): ForkParser {
  return (entry) => {
    const handle = forkInNode(entry)
    parsers.started += 1
    parsers.running += 1
    return {
      ...handle,
      onExit: (listener) =>
        handle.onExit((exit) => {
          parsers.running -= 1
          listener(exit)
        }),
    }
  }
}

/** A real workspace with a real parser process, closed when the test ends. */
export async function openWorkspace(
  options: {
    folder?: string
    access?: 'read' | 'write'
    onEvent?: (event: AppEvent) => void
    rowThreadFile?: string
  } = {},
): Promise<TestWorkspace> {
  const folder = options.folder ?? temporaryFolder()
  const clock = fixedClock()
  const events: AppEvent[] = []
  const parsers = { started: 0, running: 0 }
  const workspace = await createWorkspace({
    folder,
    access: options.access ?? 'write',
    background: false,
    checkAnswers: true,
    ports: {
      clock,
      ticker: manualTicker(),
      adopt: () => undefined,
      emit: (event) => {
        events.push(event)
        options.onEvent?.(event)
      },
      forkParser: countedFork(parsers),
      parserFile: await builtParser(),
      ...(options.rowThreadFile === undefined ? {} : { rowThreadFile: options.rowThreadFile }),
      backupWorkerFile: '',
      log: () => undefined,
    },
  })
  let closing: Promise<void> | undefined
  const close = () => {
    closing ??= workspace.close()
    return closing
  }
  onTestFinished(close)
  const ask = async <Answer>(method: string, input: unknown): Promise<Answer> => {
    const result = await workspace.call(method, input)
    if (!result.ok) throw AppError.fromShape(result.error)
    return result.value as Answer
  }
  return {
    folder,
    clock,
    workspace,
    events,
    parsers,
    ask,
    open: (file, more = {}) => ask('imports.open', { path: path.resolve(fixtures, file), ...more }),
    rows: async (importId, onlyProblems = false) => {
      const window = { offset: 0, limit: 500 }
      return (await ask<{ rows: ImportRowView[] }>('imports.getRows', { importId, window, onlyProblems }))
        .rows
    },
    apply: (importId) => ask('imports.apply', { importId }),
    close,
  }
}

import { existsSync } from 'node:fs'
import { AppError } from '../../src-shared/contract/app-error'
import { createTranslator, languageOf, type Translator } from '../../src-shared/i18n/translate'
import { createWorkspace } from '../create-workspace'
import { acquireWorkspaceLock } from '../database/workspace-lock'
import { adoptBase } from '../sync/snapshots/adopt-base'
import type { WorkspacePorts } from '../workspace-api'
import { databaseFileIn, defaultWorkspaceFolder, resolveWorkspaceFolder } from '../workspace-folder'
import {
  backupCommand,
  checkCommand,
  exportCommand,
  type FileGround,
  removeFolder,
  restoreCommand,
} from './file-commands'
import { folderForDryRun, importCommand, UnreadableError } from './import-command'
import { type CommandGround, exitStatus, type Outcome } from './outcome'
import { type CommandCall, helpFor, parseArguments } from './parse-arguments'
import { historyCommand, infoCommand, listCommand, searchCommand, showCommand } from './read-commands'
import { devicesCommand, syncCommand } from './sync-command'
import { type CommandName, UsageError, usageText } from './usage'
import { redoCommand, sampleCommand, undoCommand } from './write-commands'

/** What the command line needs from the process it runs in. */
export interface Terminal {
  readonly ports: Omit<WorkspacePorts, 'adopt'>
  /** The language tag of the person, for example `ko_KR.UTF-8`. */
  readonly language: string
  out(text: string): void
  err(text: string): void
  /** Lets a person type something that is not shown; null when there is nobody to ask. */
  askSecret(question: string): Promise<string | null>
}

type WorkspaceCommand = (ground: CommandGround, call: CommandCall) => Promise<Outcome>
type FileCommand = (ground: FileGround, call: CommandCall) => Promise<Outcome>

const reading: Partial<Record<CommandName, WorkspaceCommand>> = {
  search: searchCommand,
  show: showCommand,
  list: listCommand,
  history: historyCommand,
  ['info']: infoCommand,
  devices: devicesCommand,
}

const writing: Partial<Record<CommandName, WorkspaceCommand>> = {
  import: importCommand,
  undo: undoCommand,
  redo: redoCommand,
  sample: sampleCommand,
  sync: syncCommand,
}

const onFiles: Partial<Record<CommandName, FileCommand>> = {
  export: exportCommand,
  backup: backupCommand,
  restore: restoreCommand,
  check: checkCommand,
}

/** Runs one command and returns the exit status. With `--json` exactly one JSON value goes to standard output. */
export async function runCommandLine(words: readonly string[], terminal: Terminal): Promise<number> {
  const translator = createTranslator(languageOf(terminal.language))
  const help = helpFor(words)
  if (help !== null) {
    terminal.out(help)
    return exitStatus.done
  }
  try {
    const call = parseArguments(words)
    const outcome = await runCommand(call, terminal, translator)
    terminal.out(call.json ? `${JSON.stringify(outcome.json)}\n` : `${outcome.lines.join('\n')}\n`)
    return outcome.status ?? exitStatus.done
  } catch (error) {
    return explain(error, terminal, translator)
  }
}

async function runCommand(call: CommandCall, terminal: Terminal, translator: Translator): Promise<Outcome> {
  const folder = resolveWorkspaceFolder(call.workspace ?? defaultWorkspaceFolder())
  const { clock, backupWorkerFile } = terminal.ports
  const onFile = onFiles[call.name]
  if (onFile) return onFile({ folder, translator, clock, backupWorkerFile }, call)
  const dryRun = call.flags.has('dry-run')
  const temporary = dryRun ? folderForDryRun(databaseFileIn(folder)) : null
  try {
    return await onWorkspace({
      call,
      terminal,
      translator,
      folder: temporary ?? folder,
      readOnly: temporary === null && (dryRun || call.name in reading),
    })
  } finally {
    if (temporary) removeFolder(temporary)
  }
}

interface WorkspaceRun {
  call: CommandCall
  terminal: Terminal
  translator: Translator
  folder: string
  readOnly: boolean
}

/** Reading commands need no lock; on a folder without a workspace they make an empty one, as the window would. */
async function onWorkspace({ call, terminal, translator, folder, readOnly }: WorkspaceRun): Promise<Outcome> {
  const command = reading[call.name] ?? writing[call.name]
  if (!command) throw new UsageError(`unknown command: ${call.name}`)
  const access = readOnly && existsSync(databaseFileIn(folder)) ? 'read' : 'write'
  let fetched: string | null = null
  const ports = {
    ...terminal.ports,
    adopt: (file: string) => {
      fetched = file
    },
  }
  const runOnce = async (isReopened: boolean): Promise<Outcome> => {
    const workspace = await createWorkspace({ folder, access, background: false, ports })
    try {
      const { askSecret } = terminal
      return await command({ workspace, folder, translator, askSecret, isReopened }, call)
    } finally {
      await workspace.close()
    }
  }
  const outcome = await runOnce(false)
  if (fetched === null) return outcome
  // The command has fetched a base: it is put in the place of this one, and the command goes on with it.
  putInPlace(folder, { file: fetched, at: ports.clock.now() })
  return runOnce(true)
}

function putInPlace(folder: string, { file, at }: { file: string; at: number }): void {
  const lock = acquireWorkspaceLock(folder, at)
  try {
    adoptBase({ folder, file })
  } finally {
    lock.release()
  }
}

function explain(error: unknown, terminal: Terminal, translator: Translator): number {
  if (error instanceof UsageError) {
    terminal.err(`${error.message}\n\n${usageText()}`)
    return exitStatus.usage
  }
  const isOurs = error instanceof AppError
  terminal.err(
    `${isOurs ? translator.message(error.text) : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
  return error instanceof UnreadableError ? exitStatus.unreadable : exitStatus.failed
}

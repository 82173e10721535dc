import { workspaceContracts } from '../src-shared/contract/app-contract'
import { AppError } from '../src-shared/contract/app-error'
import type { CallResult } from '../src-shared/contract/call-result'
import type { Contract } from '../src-shared/contract/define-contract'
import { message } from '../src-shared/contract/message'
import { type AutomaticBackups, startAutomaticBackups } from './backup/backup-service'
import { runBackupWorker } from './backup/run-backup-worker'
import { newId } from './database/ids'
import { acquireWorkspaceLock } from './database/workspace-lock'
import { ensureTradePipeline } from './deals/default-pipeline'
import { createServices, derivers } from './features'
import { failureOf, invalidInput } from './ipc/call-failure'
import { createStorage, openReadOnlyStorage, type Storage } from './journal/create-storage'
import { makeFolder } from './make-folder'
import type { Journal } from './journal/journal'
import { createReadOnlyJournal } from './journal/read-only-journal'
import { changedEvent } from './publish-changes'
import type { ReminderScheduler } from './reminders/reminder-scheduler'
import { startReminders } from './reminders/reminders-service'
import type { ServiceDeps } from './service-deps'
import { readSettings } from './settings/settings-service'
import { machine } from './machine'
import { noKeychain } from './sync/keys/device-key'
import { placeOf } from './sync/places'
import type { SyncGround } from './sync/sync-ground'
import type { Workspace, WorkspaceOptions } from './workspace-api'
import { databaseFileIn } from './workspace-folder'

type OpenStorage = Pick<Storage, 'read' | 'inTransaction' | 'writeLocal' | 'journal' | 'state'> & {
  close(): Promise<void>
}

/**
 * Opens a workspace folder and answers calls until it is closed. Window app, command line, tests and bench are thin
 * shells around this one function. Throws AppError: `locked` when another program writes here, `storage` in words when
 * the database cannot or must not be opened.
 */
export async function createWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { folder, ports } = options
  const file = databaseFileIn(folder)
  const storage = options.access === 'write' ? openToWrite(folder, file, options) : openToRead(file)
  const deps: ServiceDeps = {
    ...storage,
    clock: ports.clock,
    newId: () => newId(ports.clock),
    homeCountry: async (db) => (await readSettings(db)).homeCountry,
    emit: (event) => ports.emit(event),
    log: (line) => ports.log(line),
  }
  const undo = async (transactionId: string) => {
    const { keptCount } = await storage.journal.undo(transactionId)
    return { kept: keptCount }
  }
  const backup = {
    databaseFile: file,
    workerFile: ports.backupWorkerFile,
    clock: ports.clock,
    log: ports.log,
  }
  const services = createServices(deps, {
    folder,
    backup,
    undo,
    forkParser: ports.forkParser,
    parserFile: ports.parserFile,
    rowThreadFile: ports.rowThreadFile,
    state: storage.state,
    sync: syncGround(deps, options),
  })
  await services.sync.start({ isBackground: options.background, mayWrite: options.access === 'write' })
  if (options.access === 'write') await ensureTradePipeline(deps)
  const background = options.background
    ? startBackground(deps, options, () => startAutomaticBackups(backup, ports.ticker))
    : null
  return {
    call: (method, input) =>
      answer(services, { method, input, checkAnswers: options.checkAnswers ?? false }, ports.log),
    wake: () => {
      void background?.reminders.look()
      if (options.background) services.sync.wake()
    },
    close: async () => {
      background?.reminders.stop()
      await background?.backups.stop()
      await services.sync.close()
      await services.export.close()
      await services.imports.close()
      await storage.close()
    },
  }
}

/** What sync needs from the program around the workspace. */
function syncGround(deps: ServiceDeps, { folder, ports }: WorkspaceOptions): SyncGround {
  return {
    deps,
    folder,
    databaseFile: databaseFileIn(folder),
    workerFile: ports.backupWorkerFile,
    derivers,
    keychain: ports.keychain ?? noKeychain,
    ticker: ports.ticker,
    machine,
    placeOf,
    adopt: ports.adopt,
  }
}

function openToWrite(folder: string, file: string, { ports }: WorkspaceOptions): OpenStorage {
  makeFolder(folder)
  const lock = acquireWorkspaceLock(folder, ports.clock.now())
  try {
    const storage = createStorage({
      path: file,
      clock: ports.clock,
      derivers,
      checkpointElsewhere: async (source) => {
        await runBackupWorker(ports.backupWorkerFile, { type: 'checkpoint', source })
      },
    })
    storage.journal.onCommit((commit) => ports.emit(changedEvent(commit)))
    return {
      ...storage,
      close: async () => {
        await storage.close()
        lock.release()
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Reads go on while the window holds the workspace; every write says where it can be done instead. */
function openToRead(file: string): OpenStorage {
  const storage = openReadOnlyStorage(file)
  const locked = () => Promise.reject(new AppError('locked', message('error.locked')))
  const readable = createReadOnlyJournal(storage.reader)
  const journal = new Proxy(readable, { get: (held, verb) => Reflect.get(held, verb) ?? locked }) as Journal
  return {
    read: storage.read,
    state: storage.state,
    inTransaction: locked,
    writeLocal: locked,
    journal,
    close: () => Promise.resolve(storage.close()),
  }
}

function startBackground(
  deps: ServiceDeps,
  { ports }: WorkspaceOptions,
  startBackups: () => AutomaticBackups,
): { reminders: ReminderScheduler; backups: AutomaticBackups } {
  const backups = startBackups()
  const reminders = startReminders(deps, ports.ticker)
  deps.journal.onCommit((commit) => {
    backups.noteChange()
    if (commit.tables.includes('activity')) void reminders.look()
  })
  return { reminders, backups }
}

interface Call {
  method: string
  input: unknown
  checkAnswers: boolean
}

async function answer(services: object, call: Call, log: (line: string) => void): Promise<CallResult> {
  try {
    const [feature = '', name = ''] = call.method.split('.')
    const contract = own<Contract>(workspaceContracts, feature)
    const method = contract && own<Contract[string]>(contract, name)
    const service = own<Record<string, (input: unknown) => Promise<unknown>>>(services, feature)
    const serve = service && own<(input: unknown) => Promise<unknown>>(service, name)
    if (!method || !serve) throw new AppError('not-found', message('error.notFound'))
    const parsed = method.input.safeParse(call.input)
    if (!parsed.success) throw invalidInput(parsed.error)
    const value = await serve(parsed.data)
    return { ok: true, value: call.checkAnswers ? method.output.parse(value) : value }
  } catch (error) {
    return failureOf(error, call.method, log)
  }
}

/** An own property only: `constructor` and its like are no features. */
function own<Value>(holder: object, name: string): Value | undefined {
  return Object.hasOwn(holder, name) ? (holder as Record<string, Value>)[name] : undefined
}

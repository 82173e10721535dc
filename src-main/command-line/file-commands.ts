import { rmSync } from 'node:fs'
import { hash } from 'node:crypto'
import path from 'node:path'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import { exportFormatsOf, exportLists } from '../../src-shared/export/export-contract'
import type { Clock } from '../../src-shared/kernel/clock'
import { restoreBackup } from '../backup/restore-backup'
import { runBackupWorker } from '../backup/run-backup-worker'
import type { CheckReport } from '../backup/worker-messages'
import { acquireWorkspaceLock } from '../database/workspace-lock'
import { exportList, formatOf } from '../export/export-list'
import { openReadOnlyStorage } from '../journal/create-storage'
import type { Translator } from '../../src-shared/i18n/translate'
import { makeFolder } from '../make-folder'
import { isSameFile } from '../same-file'
import { databaseFileIn } from '../workspace-folder'
import { exitStatus, type Outcome } from './outcome'
import type { CommandCall } from './parse-arguments'
import { UsageError } from './usage'

/** What the commands need that work on the database file itself, not through an open workspace. */
export interface FileGround {
  readonly folder: string
  readonly translator: Translator
  readonly clock: Clock
  readonly backupWorkerFile: string
}

/** `export people|companies|deals FILE`. Reads only, so it works beside an open window. */
export async function exportCommand(
  { folder, translator, clock }: FileGround,
  call: CommandCall,
): Promise<Outcome> {
  const [kind, given = ''] = call.arguments
  const list = exportLists.find((one) => one === kind)
  if (list === undefined) throw new UsageError('export takes people, companies or deals')
  if (formatOf(given, list) === null)
    throw new UsageError(`export ${list} takes a file that ends in .${exportFormatsOf(list).join(', .')}`)
  const [text] = call.values.get('filter') ?? []
  const request = { list, filter: text === undefined ? {} : { text } }
  const file = path.resolve(given)
  const storage = openReadOnlyStorage(databaseFileIn(folder))
  try {
    const ground = { db: storage.read, words: translator, now: clock.now() }
    const count = await exportList(ground, file, request)
    return { json: { file, rows: count }, lines: [translator.t('cli.exported', { count, file })] }
  } finally {
    storage.close()
  }
}

/** `backup FILE`: a checked copy, made by the backup worker on a connection of its own. */
export async function backupCommand(
  { folder, translator, backupWorkerFile }: FileGround,
  call: CommandCall,
): Promise<Outcome> {
  const file = path.resolve(call.arguments[0] ?? '')
  // The copy would take the place of the workspace under whoever has it open.
  if (isSameFile(file, databaseFileIn(folder)))
    throw new AppError('storage', message('error.fileNotWritten', { file }))
  makeFolder(path.dirname(file))
  openReadOnlyStorage(databaseFileIn(folder)).close()
  const { size } = await runBackupWorker(backupWorkerFile, {
    type: 'backup',
    source: databaseFileIn(folder),
    target: file,
    drop: [],
  })
  return { json: { file, size }, lines: [translator.t('cli.backedUp', { file })] }
}

/** `restore FILE`: puts a backup in place and keeps the old file beside it. */
export async function restoreCommand(
  { folder, translator, clock }: FileGround,
  call: CommandCall,
): Promise<Outcome> {
  const file = path.resolve(call.arguments[0] ?? '')
  makeFolder(folder)
  const lock = acquireWorkspaceLock(folder, clock.now())
  try {
    const { keptFile } = restoreBackup({ folder, file, clock })
    return {
      json: { restored: file, keptFile: keptFile || null },
      lines: [
        translator.t('cli.restored', { file }),
        ...(keptFile ? [translator.t('cli.keptFile', { file: keptFile })] : []),
      ],
    }
  } finally {
    lock.release()
  }
}

function problemsOf({ base: _digests, ...lists }: CheckReport): string[] {
  return Object.entries(lists).flatMap(([part, problems]) => problems.map((problem) => `${part}: ${problem}`))
}

const byName = ([one]: [string, string], [other]: [string, string]) => (one < other ? -1 : 1)

/**
 * `check`: exit status 1 when anything is wrong. The digest is the same on every device that has the same entries.
 */
export async function checkCommand({ folder, translator, backupWorkerFile }: FileGround): Promise<Outcome> {
  const { report } = await runBackupWorker(backupWorkerFile, {
    type: 'check',
    source: databaseFileIn(folder),
  })
  if (!report) throw new AppError('unexpected', message('error.unexpected', { reference: 'check' }))
  const problems = problemsOf(report)
  const isSound = problems.length === 0
  const { base, ...found } = report
  const digests = Object.entries(base?.digests ?? {}).sort(byName)
  const digest = digests.length === 0 ? null : hash('sha256', JSON.stringify(digests)).slice(0, 32)
  return {
    json: { ok: isSound, ...found, digest, ...base },
    lines: [
      ...(isSound ? [translator.t('cli.sound')] : [translator.t('cli.unsound'), ...problems]),
      ...(digest === null ? [] : [translator.t('cli.digest', { digest })]),
    ],
    status: isSound ? exitStatus.done : exitStatus.failed,
  }
}

/** Removes what an interrupted command left behind; a folder that is not there is no error. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

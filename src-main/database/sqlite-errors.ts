import { AppError, type AppErrorCode } from '../../src-shared/contract/app-error'
import { type Message, message } from '../../src-shared/contract/message'

type Known = readonly [prefix: string, code: AppErrorCode, text: Message]

/** First match wins, so the longer codes stand first. */
const known: readonly Known[] = [
  ['SQLITE_FULL', 'storage', message('error.storageFull')],
  ['SQLITE_IOERR_WRITE', 'storage', message('error.storageFull')],
  ['SQLITE_READONLY', 'storage', message('error.storageReadOnly')],
  ['SQLITE_PERM', 'storage', message('error.storageReadOnly')],
  ['SQLITE_CANTOPEN', 'storage', message('error.storageReadOnly')],
  ['SQLITE_CORRUPT', 'storage', message('error.storageDamaged')],
  ['SQLITE_NOTADB', 'storage', message('error.storageDamaged')],
  ['SQLITE_IOERR', 'storage', message('error.storageBusy')],
  ['SQLITE_BUSY', 'locked', message('error.storageBusy')],
  ['SQLITE_LOCKED', 'locked', message('error.storageBusy')],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', 'invalid', message('error.missingReference')],
  ['SQLITE_CONSTRAINT_PRIMARYKEY', 'conflict', message('error.conflict')],
  ['SQLITE_CONSTRAINT_UNIQUE', 'conflict', message('error.conflict')],
]

/** The SQLite code of an error (`SQLITE_FULL`), or null when it is none of SQLite's. */
export function sqliteCode(error: unknown): string | null {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : null
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : null
}

/**
 * Puts an error of SQLite into words, the one place that does. Anything else comes back as it is: errors of the
 * program itself (a guard trigger, a wrong type) must stay unexpected and be logged with a reference.
 */
export function inWords(error: unknown): unknown {
  const code = sqliteCode(error)
  if (code === null) return error
  const match = known.find(([prefix]) => code.startsWith(prefix))
  return match ? new AppError(match[1], match[2], { cause: error }) : error
}

import { rmSync, statSync } from 'node:fs'
import type { Clock } from '../../src-shared/kernel/clock'
import { moveLog } from '../database/checkpoints'
import { vacuumInto } from '../database/vacuum-into'
import { workerFailure } from '../run-worker'
import { checkDatabase } from './check-database'
import type { BackupAnswer, BackupTask } from './worker-messages'

/** Does one task of the backup worker. Never throws: errors are part of the answer. */
export async function runBackupTask(task: BackupTask, clock: Clock): Promise<BackupAnswer> {
  try {
    if (task.type === 'check') return { ok: true, size: 0, report: await checkDatabase(task.source, clock) }
    if (task.type === 'checkpoint') {
      moveLog(task.source)
      return { ok: true, size: 0, report: null }
    }
    vacuumInto(task.source, task.target)
    // Only now may old ones go: the new one has been opened and checked.
    for (const file of task.drop) rmSync(file, { force: true })
    return { ok: true, size: statSync(task.target).size, report: null }
  } catch (error) {
    return workerFailure(error)
  }
}

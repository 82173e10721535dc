import { runWorker } from '../run-worker'
import type { BackupAnswer, BackupTask } from './worker-messages'

type Done = Extract<BackupAnswer, { ok: true }>

/** Runs one task of the backup worker; see `runWorker`. */
export function runBackupWorker(workerFile: string, task: BackupTask): Promise<Done> {
  return runWorker<Done>(workerFile, task)
}

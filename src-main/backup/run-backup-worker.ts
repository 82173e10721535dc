import { Worker } from 'node:worker_threads'
import { AppError } from '../../src-shared/contract/app-error'
import { message } from '../../src-shared/contract/message'
import type { BackupAnswer, BackupTask } from './worker-messages'

/**
 * Runs one task in a worker thread, so that a copy or a check of a big workspace never holds up a save.
 * Throws the worker's AppError; a worker that dies is an AppError storage.
 */
export function runBackupWorker(
  workerFile: string,
  task: BackupTask,
): Promise<Extract<BackupAnswer, { ok: true }>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: task })
    const died = (cause?: unknown) =>
      reject(new AppError('storage', message('error.storageDamaged'), { cause }))
    worker.once('message', (answer: BackupAnswer) => {
      if (answer.ok) resolve(answer)
      else reject(AppError.fromShape(answer.error))
    })
    worker.once('error', died)
    worker.once('exit', died)
  })
}

import { Worker } from 'node:worker_threads'
import { AppError, type AppErrorShape } from '../src-shared/contract/app-error'
import { message } from '../src-shared/contract/message'
import { inWords } from './database/sqlite-errors'

/** How a worker says that it failed. */
export interface WorkerFailure {
  readonly ok: false
  readonly error: AppErrorShape
}

/**
 * Runs one task in a worker thread, so that a copy or a check of a big workspace never holds up a save.
 * Throws the worker's AppError; a worker that dies is an AppError storage, one that is ended by the signal cancelled.
 */
export function runWorker<Answer extends { readonly ok: true }>(
  workerFile: string,
  task: unknown,
  signal?: AbortSignal,
): Promise<Answer> {
  if (signal?.aborted) return Promise.reject(cancelled())
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: task })
    const end = () => {
      reject(cancelled())
      void worker.terminate()
    }
    const died = (cause?: unknown) =>
      reject(new AppError('storage', message('error.storageDamaged'), { cause }))
    signal?.addEventListener('abort', end)
    worker.once('message', (answer: Answer | WorkerFailure) => {
      if (answer.ok) resolve(answer)
      else reject(AppError.fromShape(answer.error))
    })
    worker.once('error', died)
    worker.once('exit', (code) => {
      signal?.removeEventListener('abort', end)
      died(code)
    })
  })
}

const cancelled = () => new AppError('cancelled', message('error.cancelled'))

/** What a worker answers when its task has thrown something: in words, or that the file is damaged. */
export function workerFailure(error: unknown): WorkerFailure {
  const worded = inWords(error)
  const known =
    worded instanceof AppError
      ? worded
      : new AppError('storage', message('error.storageDamaged'), { cause: error })
  return { ok: false, error: known.toShape() }
}

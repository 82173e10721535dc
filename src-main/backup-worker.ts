import { parentPort, workerData } from 'node:worker_threads'
import { runBackupTask } from './backup/backup-task'
import { createSystemClock } from './system-clock'
import type { BackupTask } from './backup/worker-messages'

/** The backup worker: one task, one answer, then it ends. It reads the workspace through connections of its own. */
parentPort?.postMessage(await runBackupTask(workerData as BackupTask, createSystemClock()))

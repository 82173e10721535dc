import { parentPort, workerData } from 'node:worker_threads'
import { runBackupTask } from './backup/backup-task'
import type { BackupTask } from './backup/worker-messages'
import { runSnapshotTask, type SnapshotTask } from './sync/snapshots/snapshot-worker'
import { createSystemClock } from './system-clock'

const task = workerData as BackupTask | SnapshotTask

/** The backup worker: one task, one answer, then it ends. It reads the workspace through connections of its own. */
parentPort?.postMessage(
  task.type === 'snapshot' ? await runSnapshotTask(task) : await runBackupTask(task, createSystemClock()),
)

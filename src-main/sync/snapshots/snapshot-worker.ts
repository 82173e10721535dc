import { type BaseDigest, digestOfFile } from '../../journal/base-digest'
import { runWorker, type WorkerFailure, workerFailure } from '../../run-worker'
import { type AssembleTask, assembleSnapshot } from './assemble-snapshot'
import type { SnapshotManifest } from './manifest'
import { type WriteTask, writeSnapshot } from './write-snapshot'

/** What is done with whole bases: in a worker, in tests where they stand. */
export interface SnapshotWorker {
  write(task: WriteTask, signal?: AbortSignal): Promise<SnapshotManifest>
  assemble(task: AssembleTask, signal?: AbortSignal): Promise<void>
  /** Digests of the database at `source`, which may be open. */
  digest(task: { readonly source: string }, signal?: AbortSignal): Promise<BaseDigest>
}

type Verb = keyof SnapshotWorker

/** One piece of work, as the worker is handed it. */
export interface SnapshotTask {
  readonly type: 'snapshot'
  readonly verb: Verb
  readonly ask: unknown
}

interface Done {
  readonly ok: true
  readonly value: unknown
}

/** The work itself, in the thread that calls. */
export const snapshotWork: SnapshotWorker = {
  write: (task) => writeSnapshot(task),
  assemble: (task) => assembleSnapshot(task),
  digest: async ({ source }) => digestOfFile(source),
}

/** The work in worker threads; `workerFile` is the file of the backup worker. A signal ends the thread. */
export function createSnapshotWorker(workerFile: string): SnapshotWorker {
  const ask =
    <Answer>(verb: Verb) =>
    async (task: unknown, signal?: AbortSignal): Promise<Answer> => {
      const { value } = await runWorker<Done>(workerFile, { type: 'snapshot', verb, ask: task }, signal)
      return value as Answer
    }
  return { write: ask('write'), assemble: ask('assemble'), digest: ask('digest') }
}

/** Does one task in the worker. Never throws: errors are part of the answer. */
export async function runSnapshotTask({ verb, ask }: SnapshotTask): Promise<Done | WorkerFailure> {
  try {
    const work = snapshotWork[verb] as (task: unknown) => Promise<unknown>
    return { ok: true, value: await work(ask) }
  } catch (error) {
    return workerFailure(error)
  }
}

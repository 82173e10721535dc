import { type Connection, connect } from './connection'

/** SQLite's own number: pages in the log from which on a commit moves them into the database file. */
const pagesWorthMoving = 1000
/** About 64 MB: moving so much takes long enough to be felt by whoever saves meanwhile. */
const pagesWorthAThread = 16_000

/** Moves what commits wrote from the log into the database file. */
export interface Checkpoints {
  /** To be called after each commit. */
  noteCommit(): void
  /** Waits for what runs elsewhere. */
  finish(): Promise<void>
}

/**
 * Takes over from SQLite, which moves the pages inside COMMIT: after an import of 50,000 rows everybody would wait
 * three seconds for it. `elsewhere` does it on a connection of another thread; without it, it is done here.
 */
export function createCheckpoints(
  connection: Connection,
  elsewhere?: (file: string) => Promise<void>,
): Checkpoints {
  if (connection.memory) return { noteCommit: () => undefined, finish: () => Promise.resolve() }
  let running: Promise<void> | null = null
  connection.pragma('wal_autocheckpoint = 0')
  const move = () => connection.pragma('wal_checkpoint(PASSIVE)')
  return {
    noteCommit() {
      const pages = waitingPages(connection)
      if (running || pages < pagesWorthMoving) return
      if (!elsewhere || pages < pagesWorthAThread) {
        move()
        return
      }
      // Whatever hinders the other thread: the log is whole, and a later commit tries again.
      running = elsewhere(connection.name)
        .catch(() => undefined)
        .finally(() => {
          running = null
        })
    },
    finish: async () => running ?? undefined,
  }
}

/** Pages in the log that the database file does not have yet. */
function waitingPages(connection: Connection): number {
  const [state] = connection.pragma('wal_checkpoint(NOOP)') as { log: number; checkpointed: number }[]
  return state ? state.log - state.checkpointed : 0
}

/** Moves what waits in the log of the database at `source` through a connection of its own; waits for nobody. */
export function moveLog(source: string): void {
  const connection = connect(source, 'write')
  try {
    connection.pragma('wal_checkpoint(PASSIVE)')
  } finally {
    connection.close()
  }
}

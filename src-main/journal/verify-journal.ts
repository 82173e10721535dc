import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ReplicatedTable } from '../../src-shared/contract/define-table'
import { replicatedTables as allTables } from '../../src-shared/contract/replicated-tables'
import type { Clock } from '../../src-shared/kernel/clock'
import { connect } from '../database/connection'
import { createStatementCache } from '../database/statement-cache'
import { type BaseDigest, digestOfConnection } from './base-digest'
import { createStorage, type Storage } from './create-storage'
import { Digester } from './digest'
import { missingGuards } from './guards'
import { compileRegistry } from './registry'
import { readFrontier, readOpsSince } from './streams'
import type { WireOp } from './wire-op'

const batchSize = 2000

export interface JournalReport {
  /** Guard triggers that are not there as they must be. */
  readonly guards: readonly string[]
  /** Tables whose rows are not what their entries say. */
  readonly replay: readonly string[]
  /** The digests of what is in the file, and the entries that they are of: equal on devices that have the same entries. */
  readonly base: BaseDigest
}

interface VerifyOptions {
  readonly path: string
  readonly clock: Clock
  readonly replicatedTables?: Readonly<Record<string, ReplicatedTable>>
}

/**
 * Checks a workspace database through a read-only connection: are the guards there, and do all entries, applied to an
 * empty database, lead to the very rows and stamps that are in it? Takes about as long as writing them did, so it
 * belongs into a worker.
 */
export async function verifyJournal({
  path: file,
  clock,
  replicatedTables = allTables,
}: VerifyOptions): Promise<JournalReport> {
  const connection = connect(file, 'read')
  const folder = mkdtempSync(path.join(tmpdir(), 'tradewind-check-'))
  const replica = createStorage({ path: path.join(folder, 'replay.sqlite'), clock, replicatedTables })
  try {
    const registry = compileRegistry(replicatedTables)
    await replayInto(replica, (frontier) =>
      readOpsSince({ statements: createStatementCache(connection) }, frontier, batchSize),
    )
    const replayed = new Digester(replica.reader, registry).all()
    const base = digestOfConnection(connection, registry)
    const differing = Object.entries(base.digests)
      .filter(([table, digest]) => replayed.get(table) !== digest)
      .map(([table]) => table)
    return { guards: missingGuards(connection, registry), replay: differing, base }
  } finally {
    await replica.close()
    connection.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Applies everything that `opsSince` gives to a replica, batch by batch, until there is nothing new. */
async function replayInto(
  replica: Storage,
  opsSince: (frontier: ReadonlyMap<string, number>) => readonly WireOp[],
): Promise<void> {
  for (;;) {
    const frontier = readFrontier({ statements: createStatementCache(replica.reader) })
    const { taken } = await replica.journal.apply(opsSince(frontier))
    if (taken === 0) return
  }
}

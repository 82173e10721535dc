import type { ReplicatedTable } from '../../src-shared/contract/define-table'
import { replicatedTables as allTables } from '../../src-shared/contract/replicated-tables'
import { type Connection, connect } from '../database/connection'
import { createStatementCache, type StatementCache } from '../database/statement-cache'
import { readForks } from './all-entries'
import { readAppliedInPart } from './applied-in-part'
import { Digester } from './digest'
import { compileRegistry, type Registry } from './registry'
import { readFrontier } from './streams'

/** Where a set of entries stands; plain, so that it can be sent. Equal for equal sets. */
export interface EntriesMark {
  /** The highest number taken in without a gap, by device as hex. */
  readonly frontier: Readonly<Record<string, number>>
  /** Entries that stand under a number that was taken, by device as hex; only copied disks have any. */
  readonly forks: Readonly<Record<string, number>>
}

export interface BaseDigest extends EntriesMark {
  /**
   * A digest per table, by camelCase name (see digest.ts). Empty while an entry is applied in part (applied-in-part.ts):
   * elsewhere it waits whole, so the rows are not the same and need not be.
   */
  readonly digests: Readonly<Record<string, string>>
}

/** How far the entries of an open database have come. */
export function entriesMark(ground: { readonly statements: StatementCache }): EntriesMark {
  return { frontier: Object.fromEntries(readFrontier(ground)), forks: Object.fromEntries(readForks(ground)) }
}

/** True when two bases have the same entries, so that their digests must be the same. */
export function isSameMark(one: EntriesMark, other: EntriesMark): boolean {
  return isSame(one.frontier, other.frontier) && isSame(one.forks, other.forks)
}

function isSame(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean {
  // A device that has been heard of and has written nothing is no difference.
  const devices = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...devices].every((device) => (one[device] ?? 0) === (other[device] ?? 0))
}

/**
 * The digests of the database at `file`, and the entries that they are of, through a connection of its own that reads one
 * state of it. Reads every row: about 50 microseconds each, so it belongs into a worker.
 */
export function digestOfFile(
  file: string,
  replicatedTables: Readonly<Record<string, ReplicatedTable>> = allTables,
): BaseDigest {
  const connection = connect(file, 'read')
  try {
    return digestOfConnection(connection, compileRegistry(replicatedTables))
  } finally {
    connection.close()
  }
}

/** The same of an open read-only connection, which is in no transaction. */
export function digestOfConnection(connection: Connection, registry: Registry): BaseDigest {
  connection.exec('BEGIN')
  try {
    const statements = createStatementCache(connection)
    const isComparable = readAppliedInPart({ statements }).size === 0
    const digests = isComparable ? new Digester(connection, registry).all() : []
    return { ...entriesMark({ statements }), digests: Object.fromEntries(digests) }
  } finally {
    connection.exec('COMMIT')
  }
}

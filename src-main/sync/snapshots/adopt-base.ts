import { rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import { connect } from '../../database/connection'
import { assertThisVersion } from '../../database/open-database'
import { createStatementCache } from '../../database/statement-cache'
import { type PlaceOperations, placeOperations, putInPlace } from '../../database/put-in-place'
import { type EntriesMark, entriesMark } from '../../journal/base-digest'
import { databaseFileIn } from '../../workspace-folder'
import { incomingFolder } from './part-names'

export interface Adoption {
  /** The workspace folder. Nobody may have its database open; the caller holds the lock. */
  readonly folder: string
  /** The base that `prepareAdoption` has made ready, below the folder. */
  readonly file: string
}

/**
 * Puts a prepared base in the place of the empty one. Broken off anywhere, the old or the new one stands there, whole. The
 * old one is not kept: each of its entries stands in the new one, which is looked at first. Throws AppError conflict and changes
 * nothing when something was written since the base was prepared, storage or not-found when the base is none.
 */
export function adoptBase({ folder, file }: Adoption, operations: PlaceOperations = placeOperations): void {
  const target = databaseFileIn(folder)
  assertThisVersion(file)
  if (statSync(target, { throwIfNoEntry: false })) {
    operations.foldLog(target)
    assertNothingLost(target, file)
  }
  putInPlace(file, target, operations)
  rmSync(incomingFolder(path.dirname(target)), { recursive: true, force: true })
}

function assertNothingLost(old: string, arriving: string): void {
  const [has, gets] = [marksOf(old), marksOf(arriving)]
  const lacks = (one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>) =>
    Object.entries(one).some(([device, count]) => (other[device] ?? 0) < count)
  if (lacks(has.frontier, gets.frontier) || lacks(has.forks, gets.forks))
    throw new AppError('conflict', message('sync.error.notEmpty'))
}

function marksOf(file: string): EntriesMark {
  const connection = connect(file, 'read')
  try {
    return entriesMark({ statements: createStatementCache(connection) })
  } finally {
    connection.close()
  }
}

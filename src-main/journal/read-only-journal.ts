import { replicatedTables } from '../../src-shared/contract/replicated-tables'
import type { Connection } from '../database/connection'
import { asBuffer } from '../database/ids'
import { createStatementCache } from '../database/statement-cache'
import { readHistory } from './history'
import type { Journal } from './journal'
import { readKept } from './kept'
import { compileRegistry } from './registry'
import { lastRedoable, lastUndoable } from './transactions'

/** What can be asked of the journal while another process writes it: nothing here waits or writes. */
export function createReadOnlyJournal(
  reader: Connection,
): Pick<Journal, 'history' | 'keptBy' | 'lastUndoable' | 'lastRedoable'> {
  const ground = { statements: createStatementCache(reader), registry: compileRegistry(replicatedTables) }
  return {
    history: (id, { limit = 1000 } = {}) => Promise.resolve(readHistory(ground, asBuffer(id), limit)),
    keptBy: (id) => readKept(ground, id),
    lastUndoable: () => Promise.resolve(lastUndoable(ground)),
    lastRedoable: () => Promise.resolve(lastRedoable(ground)),
  }
}

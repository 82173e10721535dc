import { replicatedTables } from '../../src-shared/contract/replicated-tables'
import type { Connection } from '../database/connection'
import { asBuffer } from '../database/ids'
import { createStatementCache } from '../database/statement-cache'
import { readHistory } from './history'
import type { Journal } from './journal'
import { readKept } from './kept'
import { readLostValues } from './lost-values'
import { compileRegistry } from './registry'
import { readFrontier, readStreams } from './streams'
import { lastRedoable, lastUndoable } from './transactions'

/** What can be asked of the journal while another process writes it: nothing here waits or writes. */
export function createReadOnlyJournal(
  reader: Connection,
): Pick<
  Journal,
  | 'device'
  | 'frontier'
  | 'history'
  | 'keptBy'
  | 'lastRedoable'
  | 'lastUndoable'
  | 'lostValues'
  | 'onCommit'
  | 'streams'
> {
  const ground = { statements: createStatementCache(reader), registry: compileRegistry(replicatedTables) }
  return {
    history: (id, { limit = 1000 } = {}) => Promise.resolve(readHistory(ground, asBuffer(id), limit)),
    keptBy: (id) => readKept(ground, id),
    device: () =>
      String(ground.statements("SELECT lower(hex(v)) FROM sync_meta WHERE k = 'device'", 'value').get()),
    frontier: () => Promise.resolve(readFrontier(ground)),
    streams: () => Promise.resolve(readStreams(ground)),
    lostValues: (numbers) => Promise.resolve(readLostValues(ground, numbers)),
    // Nothing is committed here.
    onCommit: () => () => undefined,
    lastUndoable: () => Promise.resolve(lastUndoable(ground)),
    lastRedoable: () => Promise.resolve(lastRedoable(ground)),
  }
}

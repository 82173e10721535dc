import { asBuffer } from '../database/ids'
import { withWaitingGroups } from './applied-in-part'
import { decodeGroup, encodeGroup, type SqlValue } from './op-codec'
import type { GroupMeta, TableMeta } from './registry'
import { RowHistory } from './row-history'
import type { GroupChange, RowWriter } from './row-writer'
import { takeGroup } from './row-values'
import { kinds } from './work'
import { seenOn, seenStamps } from './stamps'
import { addFormerParent } from './undo-rows'
import { fates, inSlices, readOps, type Undo } from './undo-work'

interface ListedRow {
  readonly n: number
  readonly row: Buffer
  readonly tbl: number
  readonly is_extra: number
}

/**
 * Looks at the entries of every row that is not simple: settles its fate as far as it does not depend on others, and sets
 * the groups that the chain wrote to what they hold now. Rows whose values depend on their fate wait.
 */
export async function settleRows(undo: Undo, rows: RowWriter, from: number): Promise<void> {
  const { writer } = undo
  const list = writer.statements(
    'SELECT n, row, tbl, is_extra FROM temp.undo_row WHERE n BETWEEN ? AND ? AND is_simple = 0',
  )
  await inSlices(undo, { size: 100, from }, (first, last) => {
    for (const listed of list.all(first, last) as ListedRow[]) settleRow(undo, rows, listed)
  })
}

function settleRow(undo: Undo, rows: RowWriter, listed: ListedRow): void {
  const history = historyOf(undo, listed)
  const target = { work: undo.work, table: tableOf(undo, listed.tbl), row: listed.row }
  const stored = rows.read(target)
  const fate = fateOf(undo, history, stored.deletedAt === null)
  const waits = fate === fates.open && history.natural === 'dead'
  const isEdited = history.isProvisional && history.isEdited
  const newer = isEdited || listed.is_extra === 1 ? 0 : history.editedSince(undo.chain.root).length
  undo.writer
    .statements('UPDATE temp.undo_row SET fate = ?, is_edited = ?, newer = ?, waits = ? WHERE n = ?')
    .run(fate, Number(isEdited), newer, Number(waits), listed.n)
  if (!waits && listed.is_extra === 0)
    writeValues(undo, rows, { listed, history, isKept: fate === fates.lives })
}

/** Sets the values of the rows that had to wait for their fate. */
export async function settleWaiting(undo: Undo, rows: RowWriter): Promise<void> {
  const list = undo.writer.statements(
    'SELECT n, row, tbl, is_extra, fate FROM temp.undo_row WHERE n BETWEEN ? AND ? AND waits = 1',
  )
  await inSlices(undo, { size: 500 }, (first, last) => {
    for (const listed of list.all(first, last) as (ListedRow & { fate: number })[]) {
      const isKept = listed.fate === fates.referred
      writeValues(undo, rows, { listed, history: historyOf(undo, listed), isKept })
    }
  })
}

function historyOf(undo: Undo, { row, tbl }: ListedRow): RowHistory {
  const table = tableOf(undo, tbl)
  const { inPart, states, writer } = undo
  return new RowHistory(
    table,
    withWaitingGroups(writer, table, { ops: readOps(writer, row, tbl), inPart }),
    states,
  )
}

function tableOf({ writer }: Undo, id: number): TableMeta {
  const table = writer.registry.byId.get(id)
  if (!table) throw new Error(`no table has the number ${id}`)
  return table
}

function fateOf(undo: Undo, history: RowHistory, livesNow: boolean): number {
  if (history.isProvisional) return history.isEdited ? fates.lives : fates.open
  // The chain may have nothing to do with whether this row lives.
  const lives = history.isAboutLife(undo.chain.members) ? history.natural === 'alive' : livesNow
  return lives ? fates.lives : fates.dies
}

function writeValues(
  undo: Undo,
  rows: RowWriter,
  { listed, history, isKept }: { listed: ListedRow; history: RowHistory; isKept: boolean },
): void {
  const { members } = undo.chain
  const table = tableOf(undo, listed.tbl)
  const target = { work: undo.work, table, row: listed.row }
  const stored = rows.read(target).values
  const values = [...stored]
  const seen = seenStamps(undo.writer, target)
  const changes: GroupChange[] = []
  for (const id of history.groupsAtStake(members, listed.is_extra === 1 || history.isAboutLife(members))) {
    const group = table.groupById.get(id)
    const after = history.valueOf(id, isKept)
    if (!group || after === encodeGroup(group, stored)) continue
    for (const [place, value] of decodeGroup(group, after).entries())
      setValue(values, group.columns[place]?.index, value)
    changes.push({ group, id, after, before: encodeGroup(group, stored), seen: seenOn(seen, id) })
  }
  if (changes.length === 0) return
  const groups = changes.flatMap(({ group }) => (group ? [group] : []))
  noteFormerParents(undo, listed, { groups, stored })
  rows.write(target, { kind: kinds.set, changes }, () => {
    const parameters = groups.flatMap((group) => takeGroup(group, values))
    undo.writer.rows.updateGroups(table, groups).run(...parameters, target.row)
  })
}

function setValue(values: SqlValue[], index: number | undefined, value: SqlValue): void {
  if (index !== undefined) values[index] = value
}

/** What the row refers to may live only because of it. */
function noteFormerParents(
  undo: Undo,
  listed: ListedRow,
  { groups, stored }: { groups: readonly GroupMeta[]; stored: readonly SqlValue[] },
): void {
  const columns = groups.flatMap((group) => group.columns.filter((column) => column.references !== null))
  if (columns.length === 0) return
  undo.writer.statements('UPDATE temp.undo_row SET changed = 1 WHERE n = ?').run(listed.n)
  for (const column of columns) {
    const parent = stored[column.index]
    if (parent instanceof Uint8Array) addFormerParent(undo, column, asBuffer(parent))
  }
}

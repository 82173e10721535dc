import { kinds } from './work'
import { deletedGroup } from './op-codec'
import type { TableMeta } from './registry'
import type { RowWriter, Target } from './row-writer'
import { seenStamps, versionOf } from './stamps'
import { fates, inSlices, lastRow, type Undo } from './undo-work'

interface Fated {
  readonly row: Buffer
  readonly tbl: number
  readonly fate: number
  readonly is_simple: number
  readonly seen: Buffer
}

/** Puts every listed row where its fate says: into the trash or out of it. */
export async function settleLives(
  undo: Undo,
  rows: RowWriter,
  onProgress: (done: number) => void,
): Promise<void> {
  const { writer } = undo
  const list = writer.statements(
    'SELECT row, tbl, fate, is_simple, seen FROM temp.undo_row WHERE n BETWEEN ? AND ?',
  )
  await inSlices(undo, { size: 500 }, (first, last) => {
    for (const fated of list.all(first, last) as Fated[]) settleLife(undo, rows, fated)
    onProgress(Math.min(last, lastRow(writer)))
  })
}

function settleLife(undo: Undo, rows: RowWriter, fated: Fated): void {
  const { writer, work } = undo
  const table = writer.registry.byId.get(fated.tbl) as TableMeta
  const target: Target = { work, table, row: fated.row }
  const lives = fated.fate === fates.lives || fated.fate === fates.referred
  const deletedAt = deletedAtOf(undo, target)
  if (lives === (deletedAt === null)) return
  const at = lives ? null : work.trx.at
  const change = {
    group: null,
    id: deletedGroup,
    after: String(at),
    before: String(deletedAt),
    seen: fated.is_simple === 1 ? fated.seen : versionOf(seenStamps(writer, target)),
  }
  rows.write(target, { kind: lives ? kinds.undelete : kinds.delete, changes: [change] }, () => {
    writer.rows.setDeleted(table).run(at, target.row)
  })
}

function deletedAtOf({ writer }: Undo, { table, row }: Target): number | null {
  const deletedAt = writer.statements(`SELECT deleted_at FROM ${table.sql} WHERE id = ?`, 'value').get(row)
  return deletedAt === null || deletedAt === undefined ? null : Number(deletedAt)
}

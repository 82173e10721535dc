import { type ColumnMeta, type TableMeta, tableNamed } from './registry'
import { fates, inSlices, type Undo } from './undo-work'

const rangeSize = 1000

/**
 * Lists every row that the chain's transactions wrote, with the newest stamp that they gave it. Rows that the root
 * made with a single entry and nobody else has written to are simple, the bulk of an import: they live when the root
 * stands, else only if something refers to them, and their entries need no look.
 */
export async function listRows(undo: Undo): Promise<void> {
  const { writer, trx, chain } = undo
  const members = chain.members.join(', ')
  const range = writer.statements('SELECT first_op, last_op FROM journal_tx WHERE n = ?', 'array')
  const insert = writer.connection.prepare(
    `INSERT INTO temp.undo_row (row, tbl, seen, fate, is_simple)
     SELECT row, tbl, hlc, ${chain.willExclude ? fates.open : fates.lives}, (
       SELECT sum(tx = ${chain.root} AND kind = 0) = 1 AND sum(tx = ${chain.root}) = 1
         AND sum(tx IS NULL OR tx NOT IN (${members})) = 0
       FROM sync_op other WHERE other.row = op.row
     )
     FROM sync_op op WHERE id BETWEEN ? AND ? AND tx = ? ORDER BY id
     ON CONFLICT (row, tbl) DO UPDATE SET seen = max(seen, excluded.seen)`,
  )
  for (const member of chain.members) {
    const [first, last] = range.get(member) as [number, number]
    for (let from = first; from <= last; from += rangeSize) {
      insert.run(from, Math.min(from + rangeSize - 1, last), member)
      await trx.yield()
    }
  }
}

/**
 * Adds the rows that changed ones refer to, when an undone transaction made them: they live or die with what refers
 * to them.
 */
export async function addParents(undo: Undo, from: number): Promise<void> {
  const { writer, chain } = undo
  if (!hasOtherUndone(undo)) return
  const statements = writer.registry.tables.flatMap((table) =>
    table.references.map((column) =>
      writer.statements(
        `${insertParent}
         SELECT DISTINCT c.${column.sql}, ${parentOf(undo, column).id}, zeroblob(16), 1
         FROM temp.undo_row u JOIN ${table.sql} c ON c.id = u.row
         WHERE u.n BETWEEN ? AND ? AND u.tbl = ${table.id} AND c.${column.sql} IS NOT NULL AND ${mayChange}
           AND ${isProvisional(`c.${column.sql}`)}`,
      ),
    ),
  )
  await inSlices(undo, { size: 500, from }, (first, last) => {
    for (const statement of statements) statement.run(first, last, chain.root)
  })
}

/** The same for one row that a changed one has referred to until now. */
export function addFormerParent(undo: Undo, column: ColumnMeta, parent: Buffer): void {
  if (!hasOtherUndone(undo)) return
  undo.writer
    .statements(
      `${insertParent} SELECT p.id, ?, zeroblob(16), 1 FROM (SELECT ? AS id) p WHERE ${isProvisional('p.id')}`,
    )
    .run(parentOf(undo, column).id, parent, undo.chain.root)
}

/** The row (`c`, listed as `u`) may live or die now, or has begun or ceased to refer to something. */
const mayChange = `(u.changed = 1 OR u.fate = ${fates.open} OR (u.fate = ${fates.lives}) <> (c.deleted_at IS NULL))`

const insertParent = 'INSERT OR IGNORE INTO temp.undo_row (row, tbl, seen, is_extra)'

/** True for rows that an undone transaction other than the root (the parameter) has brought to life. */
const isProvisional = (row: string) => `EXISTS (
  SELECT 1 FROM sync_op o JOIN journal_tx t ON t.n = o.tx
  WHERE o.row = ${row} AND o.kind IN (0, 3) AND t.excluded = 1 AND t.undoes IS NULL AND t.n <> ?)`

function hasOtherUndone({ writer, chain }: Undo): boolean {
  const other = writer.statements(
    'SELECT 1 FROM journal_tx WHERE excluded = 1 AND undoes IS NULL AND n <> ? LIMIT 1',
  )
  return other.get(chain.root) !== undefined
}

function parentOf({ writer }: Undo, column: ColumnMeta): TableMeta {
  return tableNamed(writer.registry, column.references ?? '')
}

/**
 * Decides the open rows: one that something living refers to stays, and with it what it refers to itself. What
 * the rows hold must be settled by now.
 */
export async function settleReferred(undo: Undo): Promise<void> {
  const { writer } = undo
  const statements = writer.registry.tables.flatMap((table) => referrerStatement(undo, table))
  await inSlices(undo, { size: 500 }, (first, last) => {
    for (const statement of statements) statement.run(first, last)
  })
  const keep = writer.statements(
    `UPDATE temp.undo_row SET fate = ${fates.referred} WHERE fate = ${fates.open} AND referrer IS NOT NULL
     RETURNING n, tbl, row`,
    'array',
  )
  const queue = keep.all() as [number, number, Buffer][]
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [, tbl, row] = next
    queue.push(...keepParents(undo, writer.registry.byId.get(tbl), row))
    await undo.trx.yield()
  }
}

/** Notes for the open rows of a table one living row that refers to each. */
function referrerStatement({ writer }: Undo, table: TableMeta) {
  if (table.referencedBy.length === 0) return []
  const lookups = table.referencedBy.map(
    ({ table: child, column }) =>
      `(SELECT c.id FROM ${child.sql} c WHERE c.${column.sql} = undo_row.row AND coalesce(
          (SELECT u.fate IN (${fates.lives}, ${fates.referred}) FROM temp.undo_row u
           WHERE u.row = c.id AND u.tbl = ${child.id}),
          c.deleted_at IS NULL) LIMIT 1)`,
  )
  return [
    writer.statements(
      `UPDATE temp.undo_row SET referrer = coalesce(${[...lookups, 'NULL'].join(', ')})
       WHERE n BETWEEN ? AND ? AND tbl = ${table.id} AND fate = ${fates.open}`,
    ),
  ]
}

function keepParents(
  { writer }: Undo,
  table: TableMeta | undefined,
  row: Buffer,
): [number, number, Buffer][] {
  return (table?.references ?? []).flatMap((column) => {
    const parent = tableNamed(writer.registry, column.references ?? '')
    const keep = writer.statements(
      `UPDATE temp.undo_row SET fate = ${fates.referred}, referrer = ?
       WHERE row = (SELECT ${column.sql} FROM ${table?.sql} WHERE id = ?) AND tbl = ${parent.id} AND fate = ${fates.open}
       RETURNING n, tbl, row`,
      'array',
    )
    return keep.all(row, row) as [number, number, Buffer][]
  })
}

import { hash } from 'node:crypto'
import * as z from 'zod'
import type { ReadDatabase } from '../../database/database-types'
import type { Trx } from '../../database/transaction'
import { mappingOf, rememberMapping } from '../imports-queries'
import { headerKey } from '../understanding/header-text'
import type { Layout, OpenedImport } from './opened-import'

const mappingSchema = z.object({
  columns: z.array(z.object({ index: z.number(), field: z.string(), also: z.string().nullable() })),
  refused: z.array(z.string()),
})

/**
 * Names a header, whatever its case and spaces: lists of one origin have the same. Null where there is no header, or
 * hardly one: two words tell nothing of where a list comes from.
 */
function fingerprintOf({ headerRow, headers }: Layout): string | null {
  const keys = headers.map(headerKey)
  if (headerRow === null || keys.filter((key) => key !== '').length < 3) return null
  return hash('sha256', keys.join('\n'), 'hex')
}

/** The layout with the meanings that somebody gave to a list with this header before; null where nobody did. */
export async function remembered(
  db: ReadDatabase,
  layout: Layout,
): Promise<{ layout: Layout; refused: readonly string[] } | null> {
  const fingerprint = fingerprintOf(layout)
  const stored = fingerprint === null ? null : await mappingOf(db, fingerprint)
  const parsed = stored === null ? null : mappingSchema.safeParse(JSON.parse(stored))
  if (!parsed?.success) return null
  const known = new Map(parsed.data.columns.map((column) => [column.index, column]))
  const columns = layout.columns.map((column) => {
    const { field, also } = known.get(column.index) ?? column
    return { ...column, field, also, confidence: known.has(column.index) ? 1 : column.confidence }
  })
  return { layout: { ...layout, columns }, refused: parsed.data.refused }
}

/** Remembers what the columns of an import that is being written mean. */
export function remember(trx: Trx, { layout, corrections }: OpenedImport): void {
  const fingerprint = fingerprintOf(layout)
  if (fingerprint === null) return
  const columns = layout.columns.map(({ index, field, also }) => ({ index, field, also }))
  rememberMapping(trx, fingerprint, JSON.stringify({ columns, refused: corrections.refused }))
}

import { hash } from 'node:crypto'
import * as z from 'zod'
import { type ImportColumn, markSchema } from '../../../src-shared/imports/imports-contract'
import type { ReadDatabase } from '../../database/database-types'
import type { Trx } from '../../database/transaction'
import { mappingOf, rememberMapping } from '../imports-queries'
import { headerKey } from '../understanding/header-text'
import { colourTexts, valuesOfColours } from './colour-texts'
import { type Corrections, noCorrections } from './corrections'
import type { Layout, OpenedImport } from './opened-import'

const mappingSchema = z.object({
  columns: z.array(
    z.object({
      index: z.number(),
      field: z.string(),
      also: z.string().nullable(),
      mark: markSchema.nullable().default(null),
    }),
  ),
  refused: z.array(z.string()),
  colours: z.array(z.object({ colour: z.string(), text: z.string() })).default([]),
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

/** Columns of a sheet are known by their place; those for colours and comments, which stand behind the last one, by what they are. */
function placeOf({ index, mark }: { index: number; mark: ImportColumn['mark'] }): number | string {
  return mark ?? index
}

/** The layout with the meanings that somebody gave to a list with this header before; null where nobody did. */
export async function remembered(
  db: ReadDatabase,
  layout: Layout,
): Promise<{ layout: Layout; corrections: Corrections } | null> {
  const fingerprint = fingerprintOf(layout)
  const stored = fingerprint === null ? null : await mappingOf(db, fingerprint)
  const parsed = stored === null ? null : mappingSchema.safeParse(JSON.parse(stored))
  if (!parsed?.success) return null
  const known = new Map(parsed.data.columns.map((column) => [placeOf(column), column]))
  const columns = layout.columns.map((column) => {
    const { field, also } = known.get(placeOf(column)) ?? column
    return { ...column, field, also, confidence: known.has(placeOf(column)) ? 1 : column.confidence }
  })
  const { refused, colours } = parsed.data
  const values = valuesOfColours(layout, colours)
  return { layout: { ...layout, columns }, corrections: { ...noCorrections, refused, values } }
}

/** Remembers what the columns and colours of an import that is being written mean. */
export function remember(trx: Trx, opened: OpenedImport): void {
  const { layout, corrections } = opened
  const fingerprint = fingerprintOf(layout)
  if (fingerprint === null) return
  const colours = colourTexts(opened)
    .filter(({ name, text }) => text !== name)
    .map(({ colour, text }) => ({ colour, text }))
  const columns = layout.columns.map(({ index, field, also, mark }) => ({ index, field, also, mark }))
  rememberMapping(trx, fingerprint, JSON.stringify({ columns, refused: corrections.refused, colours }))
}

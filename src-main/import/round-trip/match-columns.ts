import { cellDigest, splitDigests } from '../../../src-shared/export/fingerprint'
import type { ListReader } from '../../export/list-reader-service'
import type { StagedRow, StagingFile } from '../staging/staging-file'
import { cellText } from '../understanding/row-kinds'
import { fileText } from './file-text'
import type { Fingerprint } from './fingerprint-file'

/** Where things stand in a workbook that came back. */
export interface RoundTripLayout {
  readonly headerRow: number
  readonly idColumn: number
  /** Columns of the sheet with their place in the export. */
  readonly columns: readonly { readonly index: number; readonly place: number; readonly heading: string }[]
  /** Headings that the export did not have. */
  readonly unknown: readonly string[]
}

/** Rows from the top among which the header is looked for. */
const searchedRows = 200
/** Rows by which columns with other headings are recognised. */
const sampledRows = 1000
/** How much of a column must still be as it left: first the sure ones, then those that were edited a lot. */
const enoughAlike = [0.5, 0.2] as const

interface Sampled {
  readonly row: StagedRow
  readonly digests: readonly string[]
}

interface Matching {
  readonly fingerprint: Fingerprint
  readonly kinds: ListReader['columns']
  readonly rows: readonly Sampled[]
  /** Place in the export by column of the sheet. */
  readonly found: Map<number, number>
}

/** The share of a sheet column's filled cells that are as they left in an exported column. */
function likeness({ kinds, rows }: Matching, index: number, place: number): number {
  const kind = kinds[place]?.kind ?? 'text'
  const filled = rows.flatMap(({ row, digests }) => {
    const text = fileText(row.cells[index], kind)
    return text === '' ? [] : [cellDigest(text) === digests[place]]
  })
  return filled.length === 0 ? 0 : filled.filter(Boolean).length / filled.length
}

function isBlank({ rows }: Matching, index: number): boolean {
  return rows.every(({ row }) => cellText(row.cells[index]) === '')
}

/** By heading, then by content, then, for columns without content, by their place. */
function matchColumns(matching: Matching, headings: readonly string[], idColumn: number): void {
  const { fingerprint, found } = matching
  const { columns } = fingerprint
  const isFree = (place: number) => ![...found.values()].includes(place)
  const open = () => headings.flatMap((_, index) => (index === idColumn || found.has(index) ? [] : [index]))
  for (const index of open()) {
    const place = columns.findIndex(({ heading }, at) => heading === headings[index] && isFree(at))
    if (place >= 0) found.set(index, place)
  }
  for (const enough of enoughAlike) {
    for (const index of open()) {
      const scores = columns.map((_, place) => (isFree(place) ? likeness(matching, index, place) : 0))
      const best = Math.max(0, ...scores)
      if (best >= enough) found.set(index, scores.indexOf(best))
    }
  }
  for (const index of open())
    if (index < columns.length && isFree(index) && isBlank(matching, index)) found.set(index, index)
}

/**
 * Finds header, record ids and columns again, wherever they were moved and however they are called now. Null when the
 * column with record ids is gone: then it is a list like any other.
 */
export function roundTripLayout(
  staging: StagingFile,
  fingerprint: Fingerprint,
  kinds: ListReader['columns'],
): RoundTripLayout | null {
  const { idHeading, records } = fingerprint
  const header = staging
    .rowsAfter(-1, searchedRows)
    .find(({ cells }) => cells.some((cell) => cellText(cell) === idHeading))
  if (!header) return null
  const headings = header.cells.map(cellText)
  const idColumn = headings.indexOf(idHeading)
  const rows = staging.rowsAfter(header.row, sampledRows).flatMap((row): Sampled[] => {
    const digests = records.get(cellText(row.cells[idColumn]))
    return digests === undefined ? [] : [{ row, digests: splitDigests(digests) }]
  })
  const matching: Matching = { fingerprint, kinds, rows, found: new Map() }
  matchColumns(matching, headings, idColumn)
  const columns = [...matching.found]
    .map(([index, place]) => ({ index, place, heading: headings[index] ?? '' }))
    .sort((one, other) => one.index - other.index)
  const unknown = headings.filter(
    (heading, index) => heading !== '' && index !== idColumn && !matching.found.has(index),
  )
  return { headerRow: header.row, idColumn, columns, unknown }
}

import { comparableText } from '../../../src-shared/export/comparable-text'
import { cellDigest, splitDigests } from '../../../src-shared/export/fingerprint'
import type { TextKey } from '../../../src-shared/i18n/text-key'
import { createTranslator, languageOf } from '../../../src-shared/i18n/translate'
import type { RoundTripCell } from '../../../src-shared/imports/round-trip-contract'
import { matchKey } from '../../../src-shared/kernel/text-key'
import type { ReadDatabase } from '../../database/database-types'
import { idBytes } from '../../database/ids'
import { type ListReader, listReader } from '../../export/list-reader-service'
import type { StagedRow, StagingFile } from '../staging/staging-file'
import { cellText } from '../understanding/row-kinds'
import { fileText } from './file-text'
import type { Fingerprint } from './fingerprint-file'
import { type JudgedRow, judgeCell } from './judge-cell'
import { type RoundTripLayout, roundTripLayout } from './match-columns'
import { openColumnsFrom } from './open-columns'
import { liveRecords, stageNames } from './round-trip-queries'

/** Rows that are compared together. */
const chunkSize = 500

export interface ComparedCell extends RoundTripCell {
  readonly columnId: string
}

/** A record with cells that were changed in the workbook. */
export interface ComparedRecord {
  readonly id: string
  readonly cells: readonly ComparedCell[]
  readonly judged: JudgedRow
}

/** What came back, against what the program says now. */
export interface Comparison {
  readonly layout: RoundTripLayout
  readonly columns: ListReader['columns']
  readonly records: readonly ComparedRecord[]
  readonly newRows: readonly StagedRow[]
  /** Records whose rows are gone from the workbook, with their names. */
  readonly missing: ReadonlyMap<string, string>
  readonly gone: number
}

interface Ground {
  readonly fingerprint: Fingerprint
  readonly layout: RoundTripLayout
  readonly reader: ListReader
  readonly stageOf: JudgedRow['stageOf']
}

async function stageFinder(db: ReadDatabase, language: string): Promise<JudgedRow['stageOf']> {
  const { t } = createTranslator(languageOf(language))
  const stages = new Map<string, string>()
  for (const { id, name, presetKey } of (await stageNames(db)).toReversed())
    stages.set(matchKey(name ?? t(`deals.stage.${presetKey ?? 'unnamed'}` as TextKey)), id)
  return (name) => stages.get(matchKey(name)) ?? null
}

function compareRow(
  { fingerprint, layout, reader, stageOf }: Ground,
  { row, cells }: StagedRow,
  record: { id: string; name: string; current: readonly string[] },
): ComparedRecord {
  const before = splitDigests(fingerprint.records.get(record.id) ?? '')
  const changed = layout.columns.flatMap(({ index, place, heading }) => {
    const after = fileText(cells[index], reader.columns[place]?.kind ?? 'text')
    const now = record.current[place] ?? ''
    const isChangedThere = cellDigest(after) !== before[place]
    return isChangedThere && after !== now ? [{ index, place, heading, after, now }] : []
  })
  const places = new Map(reader.columns.map(({ id }, place) => [id, place]))
  const texts = new Map(changed.map(({ place, after }) => [place, after]))
  const judged: JudgedRow = {
    list: fingerprint.list,
    stageOf,
    textOf: (column) => {
      const place = places.get(column) ?? -1
      return texts.get(place) ?? record.current[place] ?? ''
    },
  }
  const compared = changed.map(({ index, place, heading, after, now }): ComparedCell => {
    const columnId = reader.columns[place]?.id ?? ''
    const reason = judgeCell(judged, columnId)
    const isChangedHere = cellDigest(now) !== before[place]
    const state = reason === null ? (isChangedHere ? 'conflict' : 'change') : 'problem'
    return { row, column: index, columnId, name: record.name, heading, before: now, after, state, reason }
  })
  return { id: record.id, cells: compared, judged }
}

async function compareRows(
  ground: Ground,
  rows: ReadonlyMap<string, StagedRow>,
  live: ReadonlyMap<string, string>,
): Promise<ComparedRecord[]> {
  const current = await ground.reader.read([...rows.keys()].map(idBytes))
  return current.flatMap(({ id, cells }) => {
    const row = rows.get(id)
    if (!row) return []
    const record = { id, name: live.get(id) ?? '', current: cells.map(comparableText) }
    const compared = compareRow(ground, row, record)
    return compared.cells.length > 0 ? [compared] : []
  })
}

/** Compares every row of a workbook that came back. Null when its record ids are gone. */
export async function compareRoundTrip(
  db: ReadDatabase,
  staging: StagingFile,
  fingerprint: Fingerprint,
): Promise<Comparison | null> {
  const { list, language, records: exported } = fingerprint
  const words = createTranslator(languageOf(language))
  const reader = listReader(db, { list, words, open: openColumnsFrom(fingerprint) })
  const layout = roundTripLayout(staging, fingerprint, reader.columns)
  if (!layout) return null
  const ground: Ground = { fingerprint, layout, reader, stageOf: await stageFinder(db, language) }
  const live = await liveRecords(db, list, [...exported.keys()])
  const seen = new Set<string>()
  const newRows: StagedRow[] = []
  const records: ComparedRecord[] = []
  let gone = 0
  for (let after = layout.headerRow; ; ) {
    const staged = staging.rowsAfter(after, chunkSize)
    const last = staged.at(-1)
    if (!last) break
    const rows = new Map<string, StagedRow>()
    for (const row of staged) {
      const id = cellText(row.cells[layout.idColumn])
      // A row that was copied in the workbook brings the id of its original along.
      if (!exported.has(id) || seen.has(id)) newRows.push(row)
      else if (live.has(id)) rows.set(id, row)
      else gone += 1
      seen.add(id)
    }
    records.push(...(await compareRows(ground, rows, live)))
    after = last.row
  }
  const missing = new Map([...live].filter(([id]) => !seen.has(id)))
  return { layout, columns: reader.columns, records, newRows, missing, gone }
}

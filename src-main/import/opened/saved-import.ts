import type { SheetList } from '../reading/sheet'
import type { StagingFile } from '../staging/staging-file'
import type { OpenedImport, ReadSheet } from './opened-import'

/** Staging files of another number are let go: they were written by another version of the program. */
const version = 4

/** The file that is read. */
export interface SavedSource {
  readonly version: number
  readonly path: string
  readonly fileName: string
  readonly fileHash: string
  /** When the file was last changed, milliseconds UTC. */
  readonly changedAt: number
  /** What a person chose; both are found when absent. */
  readonly encoding?: string | undefined
  readonly sheet?: number | undefined
}

interface SavedSheets {
  readonly list: SheetList
  readonly sheet: number
}

/** What is known once the sheet has been read to its end. */
interface SavedReading {
  readonly encoding: string | null
  readonly sheet: ReadSheet
}

/** What was found and decided about the rows. */
export type SavedPlan = Pick<
  OpenedImport,
  'layout' | 'constants' | 'policy' | 'corrections' | 'ownerRule' | 'isRemembered'
>

/** What a staging file says about an import that was broken off; parts that it had not come to are null. */
export interface SavedImport {
  readonly source: SavedSource
  readonly sheets: SavedSheets | null
  readonly reading: SavedReading | null
  readonly plan: SavedPlan | null
}

function put(staging: StagingFile, name: keyof SavedImport, value: unknown): void {
  staging.putMeta(name, JSON.stringify(value))
}

/** Notes which file is about to be read. */
export function saveSource(staging: StagingFile, source: Omit<SavedSource, 'version'>): void {
  put(staging, 'source', { version, ...source })
}

/** Notes which sheets there are and which one is about to be read. */
export function saveSheets(staging: StagingFile, sheets: SavedSheets): void {
  put(staging, 'sheets', sheets)
}

/** Notes that the sheet has been read to its end. */
export function saveReading(staging: StagingFile, { encoding, sheet }: SavedReading): void {
  put(staging, 'reading', { encoding, sheet })
}

/** Notes what the rows are understood by; after every correction. */
export function savePlan(opened: OpenedImport): void {
  const { staging, layout, constants, policy, corrections, ownerRule, isRemembered } = opened
  put(staging, 'plan', { layout, constants, policy, corrections, ownerRule, isRemembered })
}

/** Notes everything about an import whose sheet was read into another staging file. */
export function saveAll(opened: OpenedImport): void {
  const { staging, path, fileName, fileHash, changedAt, format, encoding, sheets, sheet } = opened
  saveSource(staging, { path, fileName, fileHash, changedAt })
  saveSheets(staging, {
    list: { format: format as SheetList['format'], encoding, sheets },
    sheet: sheet.index,
  })
  saveReading(staging, { encoding, sheet })
  savePlan(opened)
}

/** What a staging file says; null when it was hardly begun or is of another version. */
export function savedImport(staging: StagingFile): SavedImport | null {
  const read = <Part>(name: keyof SavedImport) => JSON.parse(staging.meta(name) ?? 'null') as Part | null
  const source = read<SavedSource>('source')
  if (source?.version !== version) return null
  return { source, sheets: read('sheets'), reading: read('reading'), plan: read('plan') }
}

import { statSync } from 'node:fs'
import path from 'node:path'
import { AppError } from '../../../src-shared/contract/app-error'
import { message } from '../../../src-shared/contract/message'
import type { ReadDatabase } from '../../database/database-types'
import { createStagingFile, reopenStagingFile, type StagingFile } from '../staging/staging-file'
import { type FileToRead, hashOf, type ReadFile } from './read-file'
import { noCorrections } from './corrections'
import { findLayout } from './find-layout'
import type { ReadSheet } from './opened-import'
import { remembered } from './remembered-mapping'
import { type SavedImport, savedImport, type SavedPlan, type SavedSource } from './saved-import'

/** A file and where its rows go; `saved` is what is known of it where it was broken off. */
export interface ToRead {
  readonly id: string
  readonly file: FileToRead
  readonly staging: StagingFile
  readonly saved?: SavedImport
}

/** What a file is known by. Throws AppError unreadable when it cannot be read. */
export async function sourceOf(file: FileToRead): Promise<Omit<SavedSource, 'version'>> {
  const fileHash = await hashOf(file.path)
  const { encoding, sheet } = file
  const changedAt = Math.round(statSync(file.path).mtimeMs)
  return { path: file.path, fileName: path.basename(file.path), fileHash, changedAt, encoding, sheet }
}

/** What reading the file has said, where it was read to its end. */
export function readAlready(saved: SavedImport | undefined): ReadFile | null {
  const { sheets, reading } = saved ?? { sheets: null, reading: null }
  return sheets && reading && { list: sheets.list, ...reading }
}

/** How the rows of a sheet are understood before anybody has said anything about this file. */
export async function freshPlan(
  db: ReadDatabase,
  sheet: { readonly staging: StagingFile; readonly sheet: ReadSheet },
): Promise<SavedPlan> {
  const found = await findLayout(db, sheet)
  const known = await remembered(db, found)
  return {
    layout: known?.layout ?? found,
    constants: {},
    policy: 'fill',
    corrections: known?.corrections ?? noCorrections,
    ownerRule: null,
    isRemembered: known !== null,
  }
}

interface Reopened {
  readonly staging: StagingFile
  readonly saved: SavedImport
  readonly isReadAnew: boolean
}

/**
 * Opens the staging file of an import that was broken off. When the foreign file has changed since, everything that was
 * read from it is let go. Throws AppError not-found; unreadable when the file is gone and was read in part only.
 */
export async function reopen(file: string): Promise<Reopened> {
  const staging = reopenStagingFile(file)
  const saved = staging && savedImport(staging)
  if (!staging || !saved) {
    staging?.remove()
    throw new AppError('not-found', message('error.notFound'))
  }
  try {
    const isReadWhole = saved.reading !== null
    const fileHash = await hashOf(saved.source.path).catch((error: unknown) => {
      if (isReadWhole) return saved.source.fileHash
      throw error
    })
    if (fileHash === saved.source.fileHash) return { staging, saved: withSheet(saved), isReadAnew: false }
    staging.remove()
    const source = { ...saved.source, fileHash }
    const anew = { source, sheets: null, reading: null, plan: null }
    return { staging: createStagingFile(file), saved: anew, isReadAnew: true }
  } catch (error) {
    staging.close()
    throw error
  }
}

/** A sheet that was chosen is not chosen again: its first rows are staged. */
function withSheet(saved: SavedImport): SavedImport {
  return saved.sheets ? { ...saved, source: { ...saved.source, sheet: saved.sheets.sheet } } : saved
}

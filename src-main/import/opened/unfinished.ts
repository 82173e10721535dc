import type { UnfinishedImport } from '../../../src-shared/imports/import-history-contract'
import { reopenStagingFile, type StagingFile } from '../staging/staging-file'
import type { ImportsFolder } from './imports-folder'
import type { OpenedImport } from './opened-import'
import { savedImport } from './saved-import'

function described(importId: string, staging: StagingFile): UnfinishedImport | null {
  const saved = savedImport(staging)
  if (!saved) return null
  const { source, sheets, reading } = saved
  const sheet = sheets?.list.sheets.find(({ index }) => index === sheets.sheet)
  return {
    importId,
    fileName: source.fileName,
    rowsRead: staging.lastRow() + 1,
    rowsInAll: reading ? null : (sheet?.approxRows ?? null),
  }
}

/** The imports whose staging files stand in the folder. Files that say nothing are removed. */
export function listUnfinished(folder: ImportsFolder, opened: readonly OpenedImport[]): UnfinishedImport[] {
  return folder.ids().flatMap((id) => {
    const file = folder.fileFor(id)
    const own = opened.find(({ staging }) => staging.path === file)
    if (own) return described(own.id, own.staging) ?? []
    const staging = reopenStagingFile(file)
    const found = staging && described(id, staging)
    staging?.close()
    if (!found) folder.discard(id)
    return found ?? []
  })
}

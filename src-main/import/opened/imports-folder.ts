import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { idBytes, idText } from '../../database/ids'
import { removeScratchDatabase } from '../../database/scratch-database'

const staged = /^import-([0-9a-f-]{36})\.db$/

/** Where staging files stand. */
export interface ImportsFolder {
  /** The path of a new staging file. */
  fileFor(importId: string): string
  /** The ids of the staging files that stand here. */
  ids(): string[]
  /** Removes a staging file that nobody has open. */
  discard(importId: string): void
  /** Removes the folder when it is ours alone. */
  remove(): void
}

/**
 * `imports/` in the workspace folder, or a folder of the system for temporary files where the workspace is only
 * read. Whoever writes holds the workspace alone, so nobody else works on what stands in `imports/`.
 */
export function openImportsFolder(workspaceFolder: string, isReadOnly: boolean): ImportsFolder {
  const folder = isReadOnly
    ? mkdtempSync(path.join(tmpdir(), 'tradewind-imports-'))
    : path.join(workspaceFolder, 'imports')
  mkdirSync(folder, { recursive: true })
  // idBytes refuses what is no id: nothing else may become part of a path.
  const fileFor = (importId: string) => path.join(folder, `import-${idText(idBytes(importId))}.db`)
  return {
    fileFor,
    discard: (importId) => removeScratchDatabase(fileFor(importId)),
    ids: () => readdirSync(folder).flatMap((name) => staged.exec(name)?.[1] ?? []),
    remove: () => {
      if (isReadOnly) rmSync(folder, { recursive: true, force: true })
    },
  }
}

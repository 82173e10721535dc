import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const staged = /^import-[0-9a-f-]{36}\.db(?:-journal)?$/

/** Where staging files stand. */
export interface ImportsFolder {
  /** The path of a new staging file. */
  fileFor(importId: string): string
  /** Removes the folder when it is ours alone. */
  remove(): void
}

/**
 * `imports/` in the workspace folder, or a folder of the system for temporary files where the workspace is only
 * read. What a session that broke off has left in `imports/` is removed; whoever writes holds the workspace alone.
 */
export function openImportsFolder(workspaceFolder: string, isReadOnly: boolean): ImportsFolder {
  const folder = isReadOnly
    ? mkdtempSync(path.join(tmpdir(), 'tradewind-imports-'))
    : path.join(workspaceFolder, 'imports')
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder))
    if (staged.test(name)) rmSync(path.join(folder, name), { force: true })
  return {
    fileFor: (importId) => path.join(folder, `import-${importId}.db`),
    remove: () => {
      if (isReadOnly) rmSync(folder, { recursive: true, force: true })
    },
  }
}

import { realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'

/** What the default place depends on; the real machine when left out. */
export interface Machine {
  readonly platform: NodeJS.Platform
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly home: string
}

const thisMachine = (): Machine => ({
  platform: process.platform,
  environment: process.env,
  home: homedir(),
})

/**
 * The workspace folder of a person who names none: local data of this machine, never a roaming or synchronised
 * folder (WAL databases break there). Plain Node, so that window and command line find the same one.
 */
export function defaultWorkspaceFolder(machine: Machine = thisMachine()): string {
  const { platform, environment, home } = machine
  if (platform === 'win32') {
    const local = environment['LOCALAPPDATA'] ?? path.win32.join(home, 'AppData', 'Local')
    return path.win32.join(local, 'Tradewind', 'workspace')
  }
  if (platform === 'darwin')
    return path.posix.join(home, 'Library', 'Application Support', 'Tradewind', 'workspace')
  const given = environment['XDG_DATA_HOME']
  // The XDG specification: a relative path in the variable is to be ignored.
  const local = given?.startsWith('/') ? given : path.posix.join(home, '.local', 'share')
  return path.posix.join(local, 'tradewind', 'workspace')
}

/**
 * The one true path of a workspace: absolute, links followed, in the letter case of the disk. The folder need not
 * exist yet; then the part that exists is resolved. Two spellings of one folder give one path.
 */
export function resolveWorkspaceFolder(folder: string, from: string = process.cwd()): string {
  const missing: string[] = []
  let existing = path.resolve(from, folder)
  for (;;) {
    const real = realPathOrNull(existing)
    if (real !== null) return path.join(real, ...missing)
    const parent = path.dirname(existing)
    if (parent === existing) return path.join(existing, ...missing)
    missing.unshift(path.basename(existing))
    existing = parent
  }
}

function realPathOrNull(file: string): string | null {
  try {
    return realpathSync.native(file)
  } catch {
    // Not there, or not readable: the parent decides. Opening the workspace reports the real reason.
    return null
  }
}

/** The database file in a workspace folder. */
export function databaseFileIn(folder: string): string {
  return path.join(folder, 'workspace.sqlite')
}

import { createHash } from 'node:crypto'
import path from 'node:path'

/**
 * Where the window of a workspace keeps its own things (size, log, browser profile): one folder per workspace path.
 * Electron's single-instance lock lives in it, so one workspace opens once and two open side by side.
 * `folder` is the resolved path (`resolveWorkspaceFolder`), `applications` the system's folder for such things.
 */
export function windowFolder(applications: string, folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16)
  return path.join(applications, 'Tradewind', 'windows', name)
}

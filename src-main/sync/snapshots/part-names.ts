import path from 'node:path'

/** The file of a part in a folder of parts; files sort by number. */
export function partFile(folder: string, number: number): string {
  return path.join(folder, `p${String(number).padStart(5, '0')}`)
}

/** Snapshots that come in stand here, below the workspace folder, so that one can be put in place by renaming it. */
export function incomingFolder(workspaceFolder: string): string {
  return path.join(workspaceFolder, 'incoming')
}

/** The snapshot that is on its way out. */
export function outgoingFolder(workspaceFolder: string): string {
  return path.join(workspaceFolder, 'outgoing')
}

/** The sealed description of a snapshot that is on its way out; it is written last. */
export function outgoingManifest(workspaceFolder: string): string {
  return path.join(outgoingFolder(workspaceFolder), 'manifest')
}

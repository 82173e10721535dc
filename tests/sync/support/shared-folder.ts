import { mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import type { FolderOptions } from '../../../src-main/sync/folder/folder-files'
import { folderPlace } from '../../../src-main/sync/folder/folder-place'
import type { Arrival, Target } from '../../../src-main/sync/target'
import { temporaryFolder } from '../../support/open-test-database'
import { goldenWorkspace } from './golden-ops'

const { signal } = new AbortController()

export interface SharedFolder {
  readonly folder: string
  /** The folder of the workspace in it. */
  readonly root: string
  readonly target: Target
  /** The same folder as another device opens it. */
  open(options?: FolderOptions): Promise<Target>
  /** Paths of the segment files, in the order of their names. */
  segments(): string[]
}

/** A shared folder with a workspace in it. */
export async function sharedFolder(options: FolderOptions = {}): Promise<SharedFolder> {
  const folder = path.join(temporaryFolder(), '공유 폴더')
  mkdirSync(folder)
  const target = await folderPlace(folder, options).create({ workspace: goldenWorkspace, slots: [] }, signal)
  const root = path.join(folder, `tradewind-${goldenWorkspace.slice(0, 8)}`)
  return {
    folder,
    root,
    target,
    open: (other = {}) => folderPlace(folder, other).open({ workspace: goldenWorkspace }, signal),
    segments: () =>
      readdirSync(path.join(root, 'd'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.seg'))
        .sort()
        .map((name) => path.join(root, 'd', name)),
  }
}

/** Everything that a target hands over to somebody who knows nothing and takes nothing in. */
export async function arrivalsOf(target: Target): Promise<Arrival[]> {
  const arrivals: Arrival[] = []
  for await (const arrival of target.pull({ cursor: null, isKnown: () => false }, signal))
    arrivals.push(arrival)
  return arrivals
}

import { AppError } from '../../../src-shared/contract/app-error'
import type { FilesOfImports } from '../../import/kept-files-service'
import type { ExchangeGround } from '../exchange/exchange-ground'
import type { WorkspaceKeys } from '../keys/workspace-keys'

/** Larger files stay where they are: 25 MB. */
const longestFile = 25 * 2 ** 20

interface FileGround {
  readonly exchange: ExchangeGround
  readonly keys: WorkspaceKeys
  readonly files: FilesOfImports
  /** Names that the target was found to hold. */
  readonly there: Set<string>
}

/** The name of a file at targets: says nothing of its content to whoever has not the key. */
const nameOf = (keys: WorkspaceKeys, hash: string) => keys.nameOf('blob', Buffer.from(hash, 'hex'))

/** Hands in the files of imports that the target does not have, before the entries that name them. */
export async function sendFiles({ exchange, keys, files, there }: FileGround): Promise<void> {
  const { deps, target, signal } = exchange
  for (const hash of await files.wanted(deps.read)) {
    const name = nameOf(keys, hash)
    const size = files.sizeOf(hash)
    if (size === null || size > longestFile || there.has(name)) continue
    if (!(await target.hasBlob(name, signal)))
      await target.publishBlob(name, keys.sealNote('blob', files.read(hash)), signal)
    there.add(name)
  }
}

/** Fetches the files of imports that are not here. One that is not there yet, or was changed, is tried again next time. */
export async function fetchFiles({ exchange, keys, files, there }: FileGround): Promise<void> {
  const { deps, target, signal } = exchange
  for (const hash of await files.wanted(deps.read)) {
    if (files.sizeOf(hash) !== null) continue
    const name = nameOf(keys, hash)
    const sealed = await target.blob(name, signal)
    if (!sealed) continue
    try {
      if (await files.put(hash, keys.openNote('blob', sealed))) there.add(name)
      else deps.log('sync: a file has not the content that its import names')
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      deps.log(`sync: ${error.message}`)
    }
  }
}

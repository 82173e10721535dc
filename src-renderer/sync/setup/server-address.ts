import { parseServerAddress } from '../../../src-shared/sync/server-address'
import type { SyncPlace } from '../../../src-shared/sync/sync-contract'

/**
 * The server that an address, an invitation link or the link of a new server names; null when the text is none of them.
 * What lets one make a workspace there stays in the address; the server's side takes it out.
 */
export function serverOf(text: string): Extract<SyncPlace, { kind: 'server' }> | null {
  const address = parseServerAddress(text)
  if (address === null) return null
  const { base, workspace, invite, code } = address
  const whole = workspace === null ? base : `${base}/w/${workspace}`
  const url = code === null ? whole : `${whole}#code=${code}`
  return invite === null ? { kind: 'server', url } : { kind: 'server', url, invite }
}

import type { ReadDatabase } from '../database/database-types'
import { parseHeartbeat } from './exchange/heartbeat'
import { readPeers } from './sync-queries'

/** What the people of the other devices call them, by device as hex; devices that were never heard of are not there. */
export async function deviceNames(db: ReadDatabase): Promise<Map<string, string>> {
  const peers = await readPeers(db)
  return new Map(
    peers.flatMap(({ device, heartbeat }) => {
      const name = parseHeartbeat(heartbeat)?.name
      return name ? [[device, name] as const] : []
    }),
  )
}

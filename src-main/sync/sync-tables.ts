/** A place that this file is exchanged with. Local. */
export interface ExchangeTargetTable {
  id: number
  kind: 'folder' | 'server'
  /** A path or a URL. */
  address: string
  mode: 'automatic' | 'carried'
  epoch: string | null
  cursor: string | null
  addedAt: number
  exchangedAt: number | null
}

/** What a target is known to hold. Local. */
export interface ExchangeHoldingTable {
  target: number
  name: string
  /** Stream of entries in this file. */
  dev: number
  first: number
  last: number
  /** Set for segments that this device has published. */
  publishedAt: number | null
}

/** What another device last said of itself. Local. */
export interface ExchangePeerTable {
  device: Uint8Array
  /** JSON of a Heartbeat. */
  heartbeat: string | null
  heardAt: number | null
  target: number | null
  revokedAt: number | null
}

/** Conflicts that somebody has looked at. Local. */
export interface SettledConflictTable {
  conflict: number
  settledAt: number
}

/** The journal's tables as queries see them. Only `src-main/journal` writes them. */
export interface JournalTables {
  journalTx: JournalTxTable
  syncOp: SyncOpTable
  syncCell: SyncCellTable
  syncDevice: SyncDeviceTable
  syncConflict: SyncConflictTable
}

export interface JournalTxTable {
  n: number
  id: Uint8Array
  /** JSON of a Message. */
  label: string
  actor: string | null
  at: number
  batch: Uint8Array | null
  undoes: number | null
  undoneBy: number | null
  excluded: number
  firstOp: number
  lastOp: number
}

export interface SyncOpTable {
  id: number
  dev: number
  seq: number
  hlc: Uint8Array
  tbl: number
  row: Uint8Array
  kind: number
  body: string
  base: Uint8Array | null
  tx: number | null
  before: string | null
  held: number
}

export interface SyncCellTable {
  tbl: number
  row: Uint8Array
  grp: number
  hlc: Uint8Array
  op: number
}

export interface SyncDeviceTable {
  id: number
  uuid: Uint8Array
  name: string | null
  label: string | null
  lastSeen: number | null
  revokedAt: number | null
  forkedAt: number | null
}

export interface SyncConflictTable {
  id: number
  tbl: number
  row: Uint8Array
  grp: number
  winnerHlc: Uint8Array
  loserHlc: Uint8Array
  loserOp: number
  loserValue: string | null
  seenAt: number | null
}

/** The journal's tables as queries see them. Only `src-main/journal` writes them. */
export interface JournalTables {
  journalTx: JournalTxTable
  syncOp: SyncOpTable
  syncCell: SyncCellTable
  syncDevice: SyncDeviceTable
  syncConflict: SyncConflictTable
  syncStream: SyncStreamTable
  syncGap: SyncGapTable
  syncParked: SyncParkedTable
  syncQuarantine: SyncQuarantineTable
}

export interface SyncStreamTable {
  dev: number
  device: number
  fork: number
}

/** Entries that came before their turn. */
export interface SyncGapTable {
  dev: number
  seq: number
  op: string
}

/** Entries that wait for a row. */
export interface SyncParkedTable {
  waitTbl: number
  waitRow: Uint8Array
  op: number
}

/** Entries that this version cannot apply. */
export interface SyncQuarantineTable {
  op: number
  why: string
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
  isOwn: number
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

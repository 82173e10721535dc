/** Numbers of records in derived tables; see migrations/0006-search.sql. */
export interface SearchDocumentTable {
  doc: number
  kind: number
  id: Uint8Array
  digest: Uint8Array | null
}

/** A full-text table; its columns hold terms and cannot be read back. */
export interface SearchFtsTable {
  rowid: number
  words: string
  name: string
}

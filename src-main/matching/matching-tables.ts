/** Keys by which duplicates are recognised; see migrations/0006-search.sql. */
export interface MatchKeyTable {
  kind: number
  key: string
  record: number
  id: Uint8Array
}

/** The keys that a record has, as JSON. */
export interface MatchRecordTable {
  id: Uint8Array
  keys: string
}

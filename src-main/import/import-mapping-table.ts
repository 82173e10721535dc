/** What the columns of a list meant when one with the same header was imported last; local to this device. */
export interface ImportMappingTable {
  /** Of the header, see `fingerprintOf`. */
  fingerprint: string
  /** JSON, see `RememberedMapping`. */
  mapping: string
  usedAt: number
}

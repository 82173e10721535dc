/** What the columns of a list meant when one with the same header was imported last; local to this device. */
export interface ImportMappingTable {
  /** Of the header, see remembered-mapping.ts. */
  fingerprint: string
  /** JSON, see remembered-mapping.ts. */
  mapping: string
  usedAt: number
}

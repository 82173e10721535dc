/** An export of a known program, written column by column: header, expected field, cells of two customers. */
export interface ExportList {
  readonly name: string
  /** Lines that the program puts above the header. */
  readonly above?: readonly string[]
  readonly columns: string
}

/** A list whose right reading is known. Cells of a line are separated by `|`; `-` is a blank row. */
export interface HeldOutList {
  readonly name: string
  readonly headerRow: number | null
  readonly lines: readonly string[]
  /** The expected field of every column, separated by spaces; where several are right, `/` stands between them. */
  readonly fields: string
  /** Other readings that are as right, by column. */
  readonly accept?: Readonly<Record<number, readonly string[]>>
}

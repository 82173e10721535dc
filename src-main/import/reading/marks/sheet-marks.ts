/** The colours of rows: the commonest fill of a row's cells. Rows without a colour are not listed. */
export interface RowColours {
  /** `RRGGBB`, upper case. */
  readonly palette: readonly string[]
  /** Three numbers for each run of rows that follow each other: first row, how many, place in the palette. Rising. */
  readonly runs: readonly number[]
}

export interface CellComment {
  readonly row: number
  readonly column: number
  readonly text: string
}

/** What a sheet says beside its cells, by row and column of the sheet, 0-based. */
export interface SheetMarks {
  /** Null where colours tell no rows apart. */
  readonly colours: RowColours | null
  /** By row, then by column. */
  readonly comments: readonly CellComment[]
  /** Colours or comments were left out: there were too many, or they could not be read. */
  readonly isCut: boolean
}

/** For sheets that can have neither. */
export const noMarks: SheetMarks = { colours: null, comments: [], isCut: false }

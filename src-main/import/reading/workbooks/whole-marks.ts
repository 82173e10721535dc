import type { CellObject } from 'xlsx'
import { isColour } from '../marks/colour'
import { ColourRows } from '../marks/colour-rows'
import { CommentList, withoutAuthor } from '../marks/comment-list'
import { Palette } from '../marks/palette'
import type { SheetMarks } from '../marks/sheet-marks'
import type { SpreadsheetFormat } from '../sheet'

export type DenseRow = readonly (CellObject | undefined)[]

/** What SheetJS makes of a fill, in the formats in which it does. */
interface KnownFill {
  readonly patternType?: string
  readonly fgColor?: { readonly rgb?: string }
}

/** Colours and comments of cells as far as SheetJS reads them: comments of all formats, fills of few. */
export class WholeMarks {
  private readonly comments = new CommentList()
  private readonly palette = new Palette()
  private readonly rows = new ColourRows(this.palette.colours)

  private readonly isMarkup: boolean

  constructor(format: SpreadsheetFormat) {
    this.isMarkup = format === 'xml'
  }

  takeRow(row: number, cells: DenseRow, isFilled: boolean): void {
    for (const [column, cell] of cells.entries()) {
      if (!cell) continue
      for (const { t: text, a: author } of cell.c ?? [])
        this.comments.add(row, column, withoutAuthor(this.plain(text ?? ''), author ?? ''))
      if (cell.s) this.rows.add(column, this.colour(cell.s as KnownFill))
    }
    this.rows.endRow(row, isFilled)
  }

  marks(): SheetMarks {
    const isCut = this.comments.isCut || this.rows.isCut
    return { colours: this.rows.colours(), comments: this.comments.sorted(), isCut }
  }

  /** Excel 2003 XML has its comments in HTML, which SheetJS leaves as it is. */
  private plain(text: string): string {
    return this.isMarkup ? text.replace(/<[^<>]*>/g, '') : text
  }

  private colour({ patternType, fgColor }: KnownFill): number {
    const rgb = fgColor?.rgb?.slice(-6) ?? ''
    return patternType === 'solid' && isColour(rgb) ? this.palette.number(rgb) : 0
  }
}

import { limits } from '../limits'
import { ColourRows } from '../marks/colour-rows'
import { Palette } from '../marks/palette'
import { isColour } from '../marks/colour'
import { xmlTags } from '../xml-tags'
import type { TagAttributes } from './tag-attributes'

/** The colours of cell styles, and of the cells that have them. */
export class CellColours {
  isCut = false
  /** Colour by name of a style; styles without one are not there. */
  private readonly colourOf = new Map<string, number>()
  private readonly palette = new Palette()
  private rows: ColourRows | null = null
  /** Colours of columns, for cells that say none. */
  private readonly ofColumns: number[] = []
  private ofRow: number | null = null

  /** Takes the styles that have a name of their own (`styles.xml`), as text. */
  takeStyles(xml: string): void {
    let [style, parent] = ['', '']
    for (const tag of xmlTags(xml)) {
      if (tag.name === 'style' && !tag.closing)
        [style, parent] = [tag.attribute('style:name'), tag.attribute('style:parent-style-name')]
      else if (tag.name === 'table-cell-properties')
        this.define({ style, parent, background: tag.attribute('fo:background-color') })
    }
  }

  /** A style; one without a background of its own has that of its parent. */
  define({ style, parent, background }: { style: string; parent: string; background: string }): void {
    const own = background.slice(1)
    const colour = isColour(own) ? this.palette.number(own) : 0
    const inherited = background === '' ? (this.colourOf.get(parent) ?? 0) : 0
    if (colour + inherited === 0) return
    if (this.colourOf.size >= limits.cellFormats) this.isCut = true
    else this.colourOf.set(style, colour || inherited)
  }

  /** Where rows may have colours. Null where no style has one: then nobody need look at the styles of cells. */
  get gathered(): ColourRows | null {
    if (this.colourOf.size === 0) return null
    this.rows ??= new ColourRows(this.palette.colours)
    return this.rows
  }

  /** One column, or several that are alike. */
  takeColumns(tag: TagAttributes, bytes: Buffer, first: number): void {
    if (this.colourOf.size === 0 || tag.cellStyleEnd === 0) return
    const colour = this.named(bytes, tag.cellStyleStart, tag.cellStyleEnd)
    const end = Math.min(first + tag.repeated, limits.colouredColumns)
    for (let column = first; colour > 0 && column < end; column += 1) this.ofColumns[column] = colour
  }

  takeRow(tag: TagAttributes, bytes: Buffer): void {
    this.ofRow = tag.cellStyleEnd === 0 ? null : this.named(bytes, tag.cellStyleStart, tag.cellStyleEnd)
  }

  /** One cell, or several that are alike. */
  takeCells(tag: TagAttributes, bytes: Buffer, first: number): void {
    const { gathered } = this
    if (!gathered) return
    const own = tag.styleEnd === 0 ? this.ofRow : this.named(bytes, tag.styleStart, tag.styleEnd)
    const end = Math.min(first + tag.repeated, limits.colouredColumns)
    for (let column = first; column < end; column += 1)
      gathered.add(column, own ?? this.ofColumns[column] ?? 0)
  }

  /** Rows that are alike are at their end; without filled cells there are none. */
  endRows(first: number, count: number): void {
    this.gathered?.endRow(first, count > 0, count)
  }

  private named(bytes: Buffer, start: number, end: number): number {
    return this.colourOf.get(bytes.toString('utf8', start, end)) ?? 0
  }
}

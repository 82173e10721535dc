import { limits } from '../limits'
import { indexedColours } from '../marks/colour'
import { Palette } from '../marks/palette'
import type { XmlTag } from '../xml-tags'
import { type ColourTables, colourOf } from './colour-values'

/** The fills of a workbook's cell formats. */
export interface Fills {
  /** Colour by cell format: its place in `palette` plus one, 0 for none. */
  readonly byStyle: Uint16Array
  /** `RRGGBB`, each once. */
  readonly palette: readonly string[]
}

/** Picks the solid fills out of the tags of `styles.xml`. Patterns, gradients and white are none. */
export class FillReader {
  /** There were more formats than any program writes. */
  isCut = false
  private readonly colours: (XmlTag | null)[] = []
  private readonly fillOf: number[] = []
  private readonly indexed: string[] = []
  private inFills = false
  private isSolid = false

  /** Takes a tag outside of `cellXfs`. */
  take(tag: XmlTag): void {
    if (tag.name === 'fills') this.inFills = !tag.closing && !tag.selfClosing
    else if (tag.name === 'rgbColor') this.takeIndexed(tag)
    else if (this.inFills && !tag.closing) this.takeInside(tag)
  }

  /** Takes an `<xf>` of `cellXfs`. */
  takeFormat(tag: XmlTag): void {
    if (this.fillOf.length >= limits.cellFormats) this.isCut = true
    else this.fillOf.push(Number(tag.attribute('fillId') || 0))
  }

  /** Null where no cell format has a colour: then nobody need look at the formats of cells. */
  fills(theme: () => readonly string[]): Fills | null {
    if (this.isCut || this.fillOf.every((fill) => !this.colours[fill])) return null
    const hasTheme = this.colours.some((colour) => colour && colour.attribute('theme') !== '')
    const own = this.indexed.length > 0 ? this.indexed : indexedColours
    const tables: ColourTables = { theme: hasTheme ? theme() : [], indexed: own }
    const palette = new Palette()
    const byFill = this.colours.map((tag) => (tag ? palette.number(colourOf(tag, tables)) : 0))
    const byStyle = Uint16Array.from(this.fillOf, (fill) => byFill[fill] ?? 0)
    return byStyle.some((colour) => colour > 0) ? { byStyle, palette: palette.colours } : null
  }

  private takeIndexed(tag: XmlTag): void {
    if (!tag.closing && this.indexed.length < indexedColours.length)
      this.indexed.push(tag.attribute('rgb').slice(-6).toUpperCase())
  }

  private takeInside(tag: XmlTag): void {
    if (tag.name === 'fill') {
      if (this.colours.length >= limits.cellFormats) this.isCut = true
      else this.colours.push(null)
      this.isSolid = false
    } else if (tag.name === 'patternFill') this.isSolid = tag.attribute('patternType') === 'solid'
    else if (tag.name === 'fgColor' && this.isSolid) this.colours[this.colours.length - 1] = tag
  }
}

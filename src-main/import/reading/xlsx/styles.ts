import { FormatTable } from '../format-table'
import type { NumberStyle } from '../number-cell'
import { partText } from '../xml-text'
import { xmlTags } from '../xml-tags'
import { FillReader, type Fills } from './fills'

/** How the cells of a workbook show numbers: a byte per style says which ones are plain, the list says the rest. */
export interface Styles {
  /** 1 where the style's numbers are plain digits. */
  readonly plain: Uint8Array
  readonly list: readonly NumberStyle[]
  /** Null where no cell format is coloured. */
  readonly fills: Fills | null
  /** There were so many formats that colours are left out. */
  readonly isCut: boolean
}

export const noStyles: Styles = { plain: new Uint8Array(0), list: [], fills: null, isCut: false }

/** Reads `styles.xml`: number formats, fills and the cell formats that use them. The theme is asked for when a fill names it. */
export function readStyles(bytes: Buffer, theme: () => readonly string[]): Styles {
  const codes = new Map<number, string>()
  const list: NumberStyle[] = []
  const known = new FormatTable(codes)
  const fills = new FillReader()
  let inCellFormats = false
  for (const tag of xmlTags(partText(bytes))) {
    if (tag.name === 'cellXfs') inCellFormats = !tag.closing && !tag.selfClosing
    else if (tag.name === 'numFmt' && !tag.closing)
      codes.set(Number(tag.attribute('numFmtId')), tag.attribute('formatCode'))
    else if (inCellFormats && tag.name === 'xf' && !tag.closing) {
      list.push(known.style(Number(tag.attribute('numFmtId') || 0)))
      fills.takeFormat(tag)
    } else fills.take(tag)
  }
  return {
    plain: Uint8Array.from(list, (style) => (style.kind === 'plain' ? 1 : 0)),
    list,
    fills: fills.fills(theme),
    isCut: fills.isCut,
  }
}

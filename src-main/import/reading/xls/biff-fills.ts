import { limits } from '../limits'
import { indexedColours } from '../marks/colour'
import type { ColourRows } from '../marks/colour-rows'
import { Palette } from '../marks/palette'

import { records } from './biff-records'

const white = 'FFFFFF'
const solid = 1
/** The first number that a workbook's own palette stands for. */
const firstOwn = 8

export interface CellFills {
  readonly byStyle: readonly number[]
  readonly palette: readonly string[]
}

/** The solid fills of cell formats ([MS-XLS] 2.4.353) and the palette that their numbers point into. */
export class BiffFills {
  private readonly iconOf: number[] = []
  private colours = indexedColours

  takeFormat(bytes: Buffer, start: number, end: number): void {
    if (this.iconOf.length >= limits.cellFormats) return
    const isSolid = end - start >= 20 && bytes.readUInt32LE(start + 14) >>> 26 === solid
    this.iconOf.push(isSolid ? bytes.readUInt16LE(start + 18) & 0x7f : -1)
  }

  takePalette(bytes: Buffer, start: number, end: number): void {
    const colours = [...indexedColours]
    for (let at = start + 2, index = firstOwn; at + 4 <= end && index < colours.length; at += 4, index += 1)
      colours[index] = bytes.toString('hex', at, at + 3).toUpperCase()
    this.colours = colours
  }

  /** Colours by cell format, as places in the palette plus one; null where none has any. */
  fills(): CellFills | null {
    const palette = new Palette()
    const byStyle = this.iconOf.map((icon) => palette.number(this.colours[icon] ?? white))
    return palette.colours.length > 0 ? { byStyle, palette: palette.colours } : null
  }
}

/** Records of one cell, and of several: how many bytes each cell takes, and how many stand behind the last one. */
const single = new Set<number>([
  records.formula,
  records.formula3,
  records.formula4,
  records.labelOfShared,
  records.number,
  records.rk,
  records.booleanOrError,
  records.label,
  records.richString,
  records.blank,
])
const several: ReadonlyMap<number, number> = new Map([
  [records.multipleRk, 6],
  [records.multipleBlank, 2],
])
const lastColumnBytes = 2

interface RecordOfCells {
  readonly bytes: Buffer
  readonly byStyle: readonly number[]
  /** The row that is open. */
  readonly row: number
  readonly type: number
  readonly start: number
  readonly end: number
}

/** Takes the fills of the cells of a record, as far as it belongs to the row that is open. */
export function takeFills(colours: ColourRows, record: RecordOfCells): void {
  const { bytes, byStyle, row, type, start, end } = record
  const step = several.get(type)
  if ((step === undefined && !single.has(type)) || bytes.readUInt16LE(start) !== row) return
  const last = step === undefined ? start + 6 : end - lastColumnBytes
  let column = bytes.readUInt16LE(start + 2)
  for (let at = start + 4; at + 2 <= last; at += step ?? 2) {
    colours.add(column, byStyle[bytes.readUInt16LE(at)] ?? 0)
    column += 1
  }
}

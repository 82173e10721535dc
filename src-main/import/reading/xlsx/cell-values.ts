import { booleanCell, type Cell, emptyCell, errorCell, textCell } from '../cell'
import { numberCell, plainStyle } from '../number-cell'
import { plainDigits } from '../number-text'
import { serialOfIso, serialText } from '../serial-date'
import { decodeBytes } from './characters'
import { decimalAt, indexAt } from '../decimal'
import type { SharedStrings } from './shared-strings'
import type { Styles } from './styles'

/** What the `t` attribute of a cell says its value is. */
export const cellTypes = { number: 0, shared: 1, text: 2, boolean: 3, error: 4, date: 5 } as const

export type CellType = (typeof cellTypes)[keyof typeof cellTypes]

/** The type named by the bytes of a `t` attribute (ECMA-376 18.18.11). */
export function cellTypeAt(bytes: Buffer, start: number, end: number): CellType {
  switch (bytes[start]) {
    case 0x73: // s, str
      return end - start === 1 ? cellTypes.shared : cellTypes.text
    case 0x69: // inlineStr
      return cellTypes.text
    case 0x62:
      return cellTypes.boolean
    case 0x65:
      return cellTypes.error
    case 0x64:
      return cellTypes.date
    default:
      return cellTypes.number
  }
}

/** What the values of a workbook are looked up in. */
export interface ValueSource {
  readonly strings: SharedStrings
  readonly styles: Styles
  readonly date1904: boolean
}

function isoCell(text: string): Cell {
  const clock = /^T?(\d{2}):(\d{2})(?::(\d{2}))?/.exec(text)
  if (clock) {
    const [hours = 0, minutes = 0, seconds = 0] = clock.slice(1).map((part) => Number(part ?? 0))
    const value = (hours * 3600 + minutes * 60 + seconds) / 86_400
    return numberCell(value, { kind: 'time', code: 'hh:mm:ss' }, false)
  }
  const serial = serialOfIso(text)
  if (serial === null) return textCell(text)
  return { kind: 'date', text: serialText(serial, text.includes('T')), value: serial }
}

/** Turns the bytes of values into cells. `bytes`, `type` and `style` are set before each call: nothing is allocated. */
export class CellValues {
  bytes: Buffer = Buffer.alloc(0)
  type: CellType = cellTypes.number
  style = 0
  private readonly source: ValueSource

  constructor(source: ValueSource) {
    this.source = source
  }

  /** The cell of the value between two offsets. */
  cell(start: number, end: number): Cell {
    const { type, bytes } = this
    if (type === cellTypes.shared) return this.source.strings.cell(indexAt(bytes, start, end))
    if (end <= start) return emptyCell
    if (type === cellTypes.number) return this.number(start, end)
    const text = decodeBytes(bytes, start, end)
    if (type === cellTypes.boolean) return booleanCell(text === '1' || text.toLowerCase() === 'true')
    if (type === cellTypes.error) return errorCell(text)
    return type === cellTypes.date ? isoCell(text) : textCell(text)
  }

  private number(start: number, end: number): Cell {
    const { styles, date1904 } = this.source
    const value = decimalAt(this.bytes, start, end)
    if (!Number.isFinite(value)) return textCell(decodeBytes(this.bytes, start, end).trim())
    if (styles.plain[this.style] !== 0) return { kind: 'number', text: plainDigits(value), value }
    return numberCell(value, styles.list[this.style] ?? plainStyle, date1904)
  }
}

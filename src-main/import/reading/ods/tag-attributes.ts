import type { AttributeCursor } from '../attributes'
import { decimalAt, indexAt } from '../decimal'
import { documentText } from './characters'
import { NameTable } from './names'
import type { StatedValue } from './value-cell'

const valueTypes = new NameTable([
  'float',
  'percentage',
  'currency',
  'date',
  'time',
  'boolean',
  'string',
  'error',
])

/** What the tags of columns, rows and cells state; one object that is filled anew for each tag. */
export class TagAttributes implements StatedValue {
  type = ''
  isError = false
  number = Number.NaN
  text = ''
  /** Columns, rows or blanks of this kind that follow each other; at least one. */
  repeated = 1
  spannedColumns = 1
  spannedRows = 1
  /** Collapsed or filtered out. */
  isHidden = false
  /** Where the name of the style stands, and of that which the cells of a column or row have; empty when there is none. */
  styleStart = 0
  styleEnd = 0
  cellStyleStart = 0
  cellStyleEnd = 0

  /** Takes the attributes of the tag on which the cursor stands. */
  take(cursor: AttributeCursor, bytes: Buffer): void {
    this.type = ''
    this.isError = false
    this.number = Number.NaN
    this.text = ''
    this.repeated = 1
    this.spannedColumns = 1
    this.spannedRows = 1
    this.isHidden = false
    this.styleStart = 0
    this.styleEnd = 0
    this.cellStyleStart = 0
    this.cellStyleEnd = 0
    while (cursor.next()) this.takeOne(cursor, bytes)
  }

  private takeOne(cursor: AttributeCursor, bytes: Buffer): void {
    const name = names.find(bytes, cursor.nameStart, cursor.nameEnd)
    if (name !== null) takers[name](this, cursor, bytes)
  }
}

type Taker = (tag: TagAttributes, cursor: AttributeCursor, bytes: Buffer) => void

const takeText: Taker = (tag, { valueStart, valueEnd }, bytes) => {
  tag.text = documentText(bytes, valueStart, valueEnd)
}

const takeRepeated: Taker = (tag, { valueStart, valueEnd }, bytes) => {
  tag.repeated = Math.max(1, indexAt(bytes, valueStart, valueEnd))
}

const takers = {
  'office:value-type': (tag, { valueStart, valueEnd }, bytes) => {
    tag.type = valueTypes.find(bytes, valueStart, valueEnd) ?? ''
  },
  'calcext:value-type': (tag, { valueStart, valueEnd }, bytes) => {
    tag.isError = valueTypes.find(bytes, valueStart, valueEnd) === 'error'
  },
  'office:value': (tag, { valueStart, valueEnd }, bytes) => {
    tag.number = decimalAt(bytes, valueStart, valueEnd)
  },
  'office:date-value': takeText,
  'office:time-value': takeText,
  'office:boolean-value': takeText,
  'office:string-value': takeText,
  'table:number-columns-repeated': takeRepeated,
  'table:number-rows-repeated': takeRepeated,
  'text:c': takeRepeated,
  'table:number-columns-spanned': (tag, { valueStart, valueEnd }, bytes) => {
    tag.spannedColumns = Math.max(1, indexAt(bytes, valueStart, valueEnd))
  },
  'table:number-rows-spanned': (tag, { valueStart, valueEnd }, bytes) => {
    tag.spannedRows = Math.max(1, indexAt(bytes, valueStart, valueEnd))
  },
  'table:style-name': (tag, { valueStart, valueEnd }) => {
    tag.styleStart = valueStart
    tag.styleEnd = valueEnd
  },
  'table:default-cell-style-name': (tag, { valueStart, valueEnd }) => {
    tag.cellStyleStart = valueStart
    tag.cellStyleEnd = valueEnd
  },
  'table:visibility': (tag, { valueStart, valueEnd }, bytes) => {
    tag.isHidden = bytes.toString('latin1', valueStart, valueEnd) !== 'visible'
  },
} as const satisfies Readonly<Record<string, Taker>>

const names = new NameTable(Object.keys(takers) as (keyof typeof takers)[])

/** A column of packed rows and what stands in it. Nothing may be null. */
export type PackedColumn =
  | { readonly column: string; readonly kind: 'bytes'; readonly length: number }
  | { readonly column: string; readonly kind: 'integer' | 'text' }
  /** The same for all rows, or worked out from `place`, the row's number from 0: an SQL expression. */
  | { readonly column: string; readonly kind: 'sql'; readonly sql: string }

/** Bytes as long as their column says, whole numbers from 0 to 2^53, texts or their UTF-8. */
export type PackedValue = Uint8Array | number | string

interface Runnable {
  run(parameters: Readonly<Record<string, unknown>>): unknown
}

type Field = Exclude<PackedColumn, { kind: 'sql' }> & { readonly at: number }

/** Digits of a number up to 2^53. */
const numberDigits = 16
/** Digits of a place in the heap, which is far smaller than 2^31 bytes. */
const heapDigits = 10

/** A text is where it begins in the heap, and how many bytes it has. */
function widthOf(column: Exclude<PackedColumn, { kind: 'sql' }>): number {
  if (column.kind === 'bytes') return column.length
  return column.kind === 'integer' ? numberDigits : 2 * heapDigits
}

const firstHeap = 1 << 14
/** Room for so many rows is made at first, and more when they come. */
const firstRows = 64
/** Rows are written when their texts are longer. */
const largestHeap = 1 << 20
const mostBytesPerUnit = 3

/**
 * Many new rows in one call of SQLite. Handing it a row costs several times what writing the row does, so rows are
 * gathered in two buffers - records of one width, and a heap of texts - and cut apart again by the statement, which
 * runs over them at once. Numbers stand in the records as decimal digits, which is what CAST reads out of bytes.
 * A row that cannot be written fails the statement and leaves the rows before it: the transaction has to go back.
 * Not for full-text tables, which write out all they have gathered at each statement of several rows.
 */
export class PackedInsert {
  readonly #statement: Runnable
  readonly #fields: readonly Field[]
  readonly #width: number
  readonly #most: number
  #records: Buffer
  #heap = Buffer.allocUnsafe(firstHeap)
  #used = 0
  #count = 0

  /**
   * `prepare` makes the statement out of `insert` (`INSERT OR FAIL INTO some_table`, which names the table where its
   * owner stands); `most` rows are taken before they have to be written.
   */
  constructor(
    prepare: (sql: string) => Runnable,
    { insert, columns, most }: { insert: string; columns: readonly PackedColumn[]; most: number },
  ) {
    this.#statement = prepare(insertSql(insert, columns))
    this.#fields = fieldsOf(columns)
    this.#width = this.#fields.reduce((sum, field) => sum + widthOf(field), 0)
    this.#most = most
    this.#records = Buffer.alloc(Math.min(most, firstRows) * this.#width)
  }

  get count(): number {
    return this.#count
  }

  /** True when the rows have to be written before more can be added. */
  get isFull(): boolean {
    return this.#count === this.#most || this.#used > largestHeap
  }

  /** Adds a row: the values of its columns but those of SQL, in their order. */
  add(...values: readonly PackedValue[]): void {
    if (this.#count === this.#most) throw new Error('packed rows are written before more are added')
    const start = this.#count * this.#width
    if (start === this.#records.length) this.#records = Buffer.concat([this.#records], 2 * start)
    for (let index = 0; index < this.#fields.length; index += 1) {
      const { kind, at } = this.#fields[index] as Field
      const value = values[index]
      if (kind === 'bytes') this.#records.set(value as Uint8Array, start + at)
      else if (kind === 'integer') writeNumber(this.#records, start + at, value as number)
      else this.#addText(start + at, value as string | Uint8Array)
    }
    this.#count += 1
  }

  /** Writes the rows. `given` are the parameters that expressions name. */
  flush(given: Readonly<Record<string, unknown>> = {}): void {
    if (this.#count === 0) return
    const count = this.#count
    // Never empty: SQLite is handed null for bytes that are none.
    const heap = this.#heap.subarray(0, this.#used + 1)
    this.clear()
    const places = `[${'0,'.repeat(count - 1)}0]`
    this.#statement.run({ ...given, records: this.#records.subarray(0, count * this.#width), heap, places })
  }

  /** Forgets the rows. */
  clear(): void {
    this.#count = 0
    this.#used = 0
    if (this.#heap.length > 4 * largestHeap) this.#heap = Buffer.allocUnsafe(firstHeap)
  }

  #addText(at: number, text: string | Uint8Array): void {
    const isBytes = typeof text !== 'string'
    this.#reserve(isBytes ? text.length : text.length * mostBytesPerUnit)
    const start = this.#used
    if (isBytes) this.#heap.set(text, start)
    const length = isBytes ? text.length : this.#heap.write(text, start)
    this.#used += length
    writeHeapPlace(this.#records, at, start)
    writeHeapPlace(this.#records, at + heapDigits, length)
  }

  #reserve(bytes: number): void {
    if (this.#used + bytes < this.#heap.length) return
    const larger = Buffer.allocUnsafe(2 * (this.#used + bytes) + 1)
    this.#heap.copy(larger, 0, 0, this.#used)
    this.#heap = larger
  }
}

function fieldsOf(columns: readonly PackedColumn[]): Field[] {
  let at = 0
  const fields: Field[] = []
  for (const column of columns) {
    if (column.kind === 'sql') continue
    fields.push({ ...column, at })
    at += widthOf(column)
  }
  return fields
}

function insertSql(insert: string, columns: readonly PackedColumn[]): string {
  const fields = fieldsOf(columns)
  const last = fields.at(-1)
  const width = last ? last.at + widthOf(last) : 0
  const cut = (at: number, length: number) => `substr(@records, place * ${width} + ${at + 1}, ${length})`
  const number = (at: number, digits: number) => `CAST(${cut(at, digits)} AS INTEGER)`
  const expressions = columns.map((column) => {
    if (column.kind === 'sql') return column.sql
    const at = fields.find((field) => field.column === column.column)?.at ?? 0
    if (column.kind === 'bytes') return cut(at, column.length)
    if (column.kind === 'integer') return number(at, numberDigits)
    const [start, length] = [number(at, heapDigits), number(at + heapDigits, heapDigits)]
    return `CAST(substr(@heap, ${start} + 1, ${length}) AS TEXT)`
  })
  const names = columns.map(({ column }) => column).join(', ')
  return `${insert} (${names}) SELECT ${expressions.join(', ')} FROM (SELECT key AS place FROM json_each(@places))`
}

function writeNumber(bytes: Buffer, at: number, value: number): void {
  let rest = value
  for (let place = at + numberDigits - 1; place >= at; place -= 1) {
    const less = Math.floor(rest / 10)
    bytes[place] = 0x30 + (rest - less * 10)
    rest = less
  }
}

/** The same in 32-bit numbers, which is a good deal faster. */
function writeHeapPlace(bytes: Buffer, at: number, value: number): void {
  let rest = value | 0
  for (let place = at + heapDigits - 1; place >= at; place -= 1) {
    const less = (rest / 10) | 0
    bytes[place] = 0x30 + (rest - less * 10)
    rest = less
  }
}

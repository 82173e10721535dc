import { limits } from '../limits'
import type { RowColours } from './sheet-marks'
import { withoutStripes } from './stripes'

/** A colour in nearly all cells of a column is paper, and tells no row apart. */
const backgroundShare = 0.9
/** With fewer rows than this nobody can say what is paper. */
const fewestRows = 6
/** More colours than that are a picture, and no signs. */
const mostColours = 24

/** Stretches of cells of one colour: first column, how many, colour, and so on. */
type Pattern = readonly number[]

/**
 * Gathers the fills of a sheet while it is read, row by row, and says in the end which colour each row has. Rows that
 * are painted alike share one pattern, so a long list costs two numbers a row. Colours are numbers from 1.
 */
export class ColourRows {
  isCut = false
  private readonly palette: readonly string[]
  private readonly rows: number[] = []
  private readonly patternOf: number[] = []
  private readonly patterns: Pattern[] = [[]]
  private readonly known = new Map<string, number>([['', 0]])
  private open: number[] = []

  /** `palette[0]` is colour 1. */
  constructor(palette: readonly string[]) {
    this.palette = palette
  }

  /** A filled cell of the row that is being read; columns rise. Zero is no colour. */
  add(column: number, colour: number): void {
    if (colour === 0 || column >= limits.colouredColumns) return
    const { open } = this
    const last = open.length - 3
    const follows = last >= 0 && (open[last] ?? 0) + (open[last + 1] ?? 0) === column
    if (follows && open[last + 2] === colour) open[last + 1] = (open[last + 1] ?? 0) + 1
    else open.push(column, 1, colour)
  }

  /** The row is at its end, or `count` rows that are alike are; without a filled cell they are no rows. Rows rise. */
  endRow(row: number, isFilled: boolean, count = 1): void {
    const pattern = !isFilled || this.open.length === 0 ? 0 : this.pattern(this.open)
    for (let index = 0; isFilled && index < count; index += 1) {
      this.rows.push(row + index)
      this.patternOf.push(pattern)
    }
    if (this.open.length > 0) this.open = []
  }

  /** The colour of each row: the one that most of its cells have, without stripes and without what is paper. */
  colours(): RowColours | null {
    if (this.isCut || this.patterns.length === 1) return null
    const paper = this.paper()
    const main = this.patterns.map((pattern) => mainColour(pattern, paper))
    const colours = withoutStripes(this.patternOf.map((pattern) => main[pattern] ?? 0))
    const used = [...new Set(colours)].filter((colour) => colour > 0)
    if (used.length === 0 || used.length > mostColours) return null
    const places = new Map(used.map((colour, place) => [colour, place]))
    return { palette: used.map((colour) => this.palette[colour - 1] ?? ''), runs: this.runs(colours, places) }
  }

  private pattern(open: readonly number[]): number {
    const key = open.join(' ')
    const known = this.known.get(key)
    if (known !== undefined) return known
    if (this.patterns.length >= limits.fillPatterns) {
      this.isCut = true
      return 0
    }
    this.known.set(key, this.patterns.length)
    return this.patterns.push(open) - 1
  }

  /** Cells of a column in its usual colour, as `cellKey`. */
  private paper(): ReadonlySet<number> {
    const total = this.rows.length
    if (total < fewestRows) return new Set()
    const rowsOf = new Uint32Array(this.patterns.length)
    for (const pattern of this.patternOf) rowsOf[pattern] = (rowsOf[pattern] ?? 0) + 1
    const counts = new Map<number, number>()
    for (const [index, pattern] of this.patterns.entries())
      for (const key of cellKeys(pattern)) counts.set(key, (counts.get(key) ?? 0) + (rowsOf[index] ?? 0))
    // The header may be painted otherwise.
    const enough = Math.min(total - 1, total * backgroundShare)
    return new Set([...counts].filter(([, count]) => count >= enough).map(([key]) => key))
  }

  private runs(colours: readonly number[], places: ReadonlyMap<number, number>): number[] {
    const runs: number[] = []
    for (const [at, row] of this.rows.entries()) {
      const place = places.get(colours[at] ?? 0)
      if (place === undefined) continue
      const last = runs.length - 3
      const follows = last >= 0 && (runs[last] ?? 0) + (runs[last + 1] ?? 0) === row
      if (follows && runs[last + 2] === place) runs[last + 1] = (runs[last + 1] ?? 0) + 1
      else runs.push(row, 1, place)
    }
    return runs
  }
}

/** A column and a colour in one number. */
function cellKey(column: number, colour: number): number {
  return colour * limits.colouredColumns + column
}

function* cellKeys(pattern: Pattern): Generator<number> {
  for (let at = 0; at < pattern.length; at += 3) {
    const [first = 0, count = 0, colour = 0] = pattern.slice(at, at + 3)
    for (let column = first; column < first + count; column += 1) yield cellKey(column, colour)
  }
}

/** The colour of most cells that are not paper, the leftmost among equals; zero without any. */
function mainColour(pattern: Pattern, paper: ReadonlySet<number>): number {
  const counts = new Map<number, number>()
  for (const key of cellKeys(pattern)) {
    const colour = Math.floor(key / limits.colouredColumns)
    if (!paper.has(key)) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  let [main, most] = [0, 0]
  for (const [colour, count] of counts) if (count > most) [main, most] = [colour, count]
  return main
}

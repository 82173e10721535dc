/** One line of the table. */
export interface Figure {
  /** What was measured. */
  readonly what: string
  /** The absolute figure, with its unit. */
  readonly figure: string
  /** Against what it was measured; null for an absolute guard or what has no yardstick. */
  readonly ratio?: string
  readonly goal?: string
  /** Undefined where there is no goal, or where it could not be judged. */
  readonly isMet?: boolean
  /** What one must know to read it. */
  readonly note?: string
}

/** What cannot be measured here, and why. */
export function notMeasured(what: string, why: string, goal?: string): Figure {
  return { what, figure: 'not measured', note: why, ...(goal === undefined ? {} : { goal }) }
}

/** A ratio against a yardstick, judged by the most that it may be. */
export function ratioFigure(one: {
  what: string
  figure: string
  ratio: number
  most: number
  against: string
  note?: string
}): Figure {
  const { what, figure, ratio, most, against, note } = one
  return {
    what,
    figure,
    ratio: `${times(ratio)} ${against}`,
    goal: `<= ${most}x`,
    isMet: ratio <= most,
    ...(note === undefined ? {} : { note }),
  }
}

/** An absolute figure on this machine, judged by a guard of quality.md: it means something on a quiet machine only. */
export function guardFigure(one: {
  what: string
  value: number
  most: number
  unit: 'ms' | 's' | 'MB' | '%' | ''
  note?: string
}): Figure {
  const { what, value, most, unit, note } = one
  return {
    what,
    figure: shown(value, unit),
    goal: `<= ${most}${unit === '' ? '' : ` ${unit}`}`,
    isMet: value <= most,
    ...(note === undefined ? {} : { note }),
  }
}

const digits = (value: number) => (Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2)

/** A number with three digits or so and its unit. */
export function shown(value: number, unit: string): string {
  const text = value.toFixed(digits(value))
  return unit === '' ? text : `${text} ${unit}`
}

/** Milliseconds as people read them. */
export function duration(milliseconds: number): string {
  return milliseconds >= 1000 ? shown(milliseconds / 1000, 's') : shown(milliseconds, 'ms')
}

export function times(ratio: number): string {
  return `${ratio.toFixed(2)}x`
}

export function megabytes(bytes: number): number {
  return bytes / 2 ** 20
}

const met = ({ isMet }: Figure) => (isMet === undefined ? '-' : isMet ? 'yes' : 'NO')

const columns = ['row', 'figure', 'ratio', 'goal', 'met?'] as const

function cellsOf(figure: Figure): string[] {
  return [figure.what, figure.figure, figure.ratio ?? '-', figure.goal ?? '-', met(figure)]
}

/** The table for a terminal. */
export function asText(figures: readonly Figure[]): string {
  const rows = [[...columns], ...figures.map(cellsOf)]
  const widths = columns.map((_, place) => Math.max(...rows.map((row) => row[place]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, place) => cell.padEnd(widths[place] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  lines.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '))
  return `${lines.join('\n')}\n`
}

/** The same for a document, with what must be known to read it. */
export function asMarkdown(figures: readonly Figure[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  const head = [...columns, 'how, and what to know']
  const rows = figures.map((figure) => line([...cellsOf(figure), figure.note ?? '']))
  return [line(head), line(head.map(() => '---')), ...rows].join('\n')
}

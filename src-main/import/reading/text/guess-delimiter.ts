import Papa from 'papaparse'

/** Separators in the order of preference when two fit equally well. */
const candidates = ['\t', ';', ',', '|'] as const

interface Fit {
  readonly delimiter: string
  readonly score: number
}

function fieldCounts(sample: string, delimiter: string): number[] {
  const parsed = new Papa.Parser({ delimiter, newline: '\n', preview: 200 }).parse(sample, 0, true) as {
    data: string[][]
  }
  const rows =
    parsed.data.length > 0
      ? parsed.data
      : (new Papa.Parser({ delimiter, newline: '\n' }).parse(sample, 0, false) as { data: string[][] }).data
  return rows.filter((row) => row.some((field) => field.trim() !== '')).map((row) => row.length)
}

/** The share of commas that stand between two digits, as decimal commas do. */
function decimalCommaShare(sample: string): number {
  const commas = sample.split(',').length - 1
  return commas === 0 ? 0 : (sample.match(/\d,\d/g) ?? []).length / commas
}

function fitOf(sample: string, delimiter: string): Fit {
  const counts = fieldCounts(sample, delimiter)
  const times = new Map<number, number>()
  for (const fields of counts) if (fields > 1) times.set(fields, (times.get(fields) ?? 0) + 1)
  let columns = 0
  let rows = 0
  for (const [fields, seen] of times)
    if (seen > rows || (seen === rows && fields > columns)) [columns, rows] = [fields, seen]
  if (rows === 0) return { delimiter, score: 0 }
  // Titles above the table have one field each; they must not cost a list of few rows its separator.
  const share = rows / Math.max(1, counts.filter((fields) => fields > 1).length)
  const coverage = rows / counts.length
  const penalty = delimiter === ',' && decimalCommaShare(sample) > 0.6 ? 0.5 : 1
  return { delimiter, score: share * Math.sqrt(coverage) * Math.log2(1 + Math.min(columns, 40)) * penalty }
}

/** The separator that a first line `sep=;` states (Excel's convention), null without one. */
export function statedDelimiter(sample: string): string | null {
  return /^"?sep=(.)"?\r?\n/i.exec(sample)?.[1] ?? null
}

/**
 * The separator of a text table: the one that cuts its lines into the most alike and the most columns. Commas between
 * digits are decimal commas when another separator fits. A single column gives a comma.
 */
export function guessDelimiter(sample: string): string {
  const text = sample.replace(/\r\n?/g, '\n')
  let best: Fit = { delimiter: ',', score: 0 }
  for (const delimiter of candidates) {
    const fit = fitOf(text, delimiter)
    if (fit.score > best.score * 1.05) best = fit
  }
  return best.delimiter
}

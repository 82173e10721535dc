import { cutRecords } from './cut-records'

/** Separators in the order of preference when two fit equally well. */
const candidates = ['\t', ';', ',', '|'] as const

interface Fit {
  readonly delimiter: string
  readonly score: number
}

function fieldCounts(sample: string, delimiter: string): number[] {
  const lines = cutRecords(sample, { delimiter, newline: '\n' }, 'all-but-last').records
  const records = lines.length > 0 ? lines : cutRecords(sample, { delimiter, newline: '\n' }, 'all').records
  const filled = records.filter((record) => record.some((field) => field.trim() !== ''))
  return filled.slice(0, 200).map((record) => record.length)
}

/** The commonest number of fields above one, the larger of two equally common, and in how many records it occurs. */
function commonest(counts: readonly number[]): { columns: number; rows: number } {
  const times = new Map<number, number>()
  for (const fields of counts) if (fields > 1) times.set(fields, (times.get(fields) ?? 0) + 1)
  const [found] = [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return { columns: found?.[0] ?? 0, rows: found?.[1] ?? 0 }
}

/** The share of commas that stand between two digits, as decimal commas do. */
function decimalCommaShare(sample: string): number {
  const commas = sample.split(',').length - 1
  return commas === 0 ? 0 : (sample.match(/\d,\d/g) ?? []).length / commas
}

function fitOf(sample: string, delimiter: string): Fit {
  const counts = fieldCounts(sample, delimiter)
  const { columns, rows } = commonest(counts)
  if (rows === 0) return { delimiter, score: 0 }
  // Titles above the table have one field each; they must not cost a list of few rows its separator.
  const share = rows / counts.filter((fields) => fields > 1).length
  const coverage = Math.sqrt(rows / counts.length)
  const penalty = delimiter === ',' && decimalCommaShare(sample) > 0.6 ? 0.5 : 1
  return { delimiter, score: share * coverage * Math.log2(1 + Math.min(columns, 40)) * penalty }
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

import type { Run } from './runs'
import { termLength } from './term-length'

/** A run of the query as FTS5 asks for it: a phrase of whole terms, or a prefix when it is shorter than a term. */
function phraseOf(run: Run): string {
  const length = termLength(run.script)
  const letters = [...run.text]
  if (letters.length < length) return `"${run.text}"*`
  const terms = letters.slice(0, letters.length - length + 1)
  return `"${terms.map((_, at) => letters.slice(at, at + length).join('')).join(' ')}"`
}

/** Runs that are not a part of another run: those parts are found with it. */
function withoutParts(runs: readonly Run[]): Run[] {
  const distinct = [...new Map(runs.map((run) => [run.text, run])).values()]
  return distinct.filter((run) => !distinct.some((other) => other !== run && other.text.includes(run.text)))
}

/**
 * The FTS5 expression that finds the documents in which every run of the query is a part of one run.
 * Null when the query has no letter or digit.
 */
export function matchExpression(query: readonly Run[]): string | null {
  const runs = withoutParts(query)
  return runs.length === 0 ? null : runs.map(phraseOf).join(' AND ')
}

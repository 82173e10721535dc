import { matchExpression } from './match-expression'
import { type Run, runsOf } from './runs'

/** Longer words than this are cut; nobody types them, and a phrase of thousands of terms is slow. */
const mostLetters = 100
/** More words than this narrow nothing. */
const mostRuns = 12

/** The runs of what somebody typed into a search field. */
function queryRuns(text: string): Run[] {
  return runsOf(text)
    .slice(0, mostRuns)
    .map((run) => ({ ...run, text: [...run.text].slice(0, mostLetters).join('') }))
}

/** What to ask the full-text tables for a text that somebody typed; null when it has no letter or digit. */
export function searchExpression(text: string): string | null {
  return matchExpression(queryRuns(text))
}

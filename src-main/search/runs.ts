import { fold, SEPARATOR, type Script, scriptOf } from './letters'

/** Letters, digits and marks of one script class in one stretch; the unit of which a query word must be a part. */
export interface Run {
  readonly text: string
  readonly script: Script
}

/** Folds a text as search compares it (NFKC, lower case, ё as е, Latin accents off) and cuts it into runs. */
export function runsOf(text: string): Run[] {
  const folded = fold(text)
  const runs: Run[] = []
  let start = 0
  let open = SEPARATOR as number
  const close = (end: number): void => {
    if (open !== SEPARATOR) runs.push({ text: folded.slice(start, end), script: open as Script })
    start = end
  }
  for (let at = 0; at < folded.length; ) {
    const code = folded.codePointAt(at) ?? 0
    const found = scriptOf(code)
    if (found !== open) {
      close(at)
      open = found
    }
    at += code > 0xffff ? 2 : 1
  }
  close(folded.length)
  return runs
}

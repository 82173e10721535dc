import { CJK, type Script } from './letters'

/** How many letters one term has. */
export function termLength(script: Script): number {
  return script === CJK ? 2 : 3
}

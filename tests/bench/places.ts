import path from 'node:path'

/** The bundle that is running: the entries of main stand beside it. */
const bundle = path.resolve(process.argv[1] ?? '')

/** An entry of main beside the bench (`parser-process.js`). */
export function entry(name: string): string {
  return path.join(path.dirname(bundle), name)
}

/** The bench itself, to be forked. */
export const benchEntry = bundle

/** The clone: the bench runs in its folder (build/run.mjs). */
export const root = process.cwd()

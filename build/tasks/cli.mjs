import { pathToFileURL } from 'node:url'
import { buildApp } from '../build-app.mjs'
import { inRoot } from '../project.mjs'

/** The command line, in this very process: its exit code, signals, stdin and stdout are the program's own. */
export async function run(given) {
  await buildApp(['main'])
  const entry = inRoot('dist/main/cli.js')
  process.argv = [process.execPath, entry, ...given]
  // Relative paths mean what they mean to the person who typed them, not the folder of the clone.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
  await import(pathToFileURL(entry).href)
}

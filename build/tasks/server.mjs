import { pathToFileURL } from 'node:url'
import { buildApp } from '../build-app.mjs'
import { inRoot } from '../project.mjs'

/** The sync server, in this very process: it hears the signals itself. `given` goes to the server. */
export async function run(given) {
  await buildApp(['server'])
  const entry = inRoot('dist/server/main.js')
  process.argv = [process.execPath, entry, ...given]
  // Relative paths mean what they mean to the person who typed them, not the folder of the clone.
  if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
  await import(pathToFileURL(entry).href)
}

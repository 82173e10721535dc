import path from 'node:path'
import { buildApp } from '../build-app.mjs'
import { privately, runToEnd } from '../display.mjs'
import { inRoot } from '../project.mjs'

const outDir = inRoot('out/bench')

/** The bench beside the entries of main, so that it finds the processes it starts where the program finds them. */
async function bundle() {
  const { createBuilder, loadConfigFromFile } = await import('vite')
  const configFile = inRoot('vite.config.ts')
  const { config } = await loadConfigFromFile({ command: 'build', mode: 'production' }, configFile)
  const { input } = config.environments.main.build.rolldownOptions
  const rolldownOptions = { input: { ...input, run: inRoot('tests/bench/run.ts') } }
  const environments = { main: { build: { outDir, rolldownOptions } } }
  const builder = await createBuilder({ configFile, logLevel: 'warn', environments })
  await builder.build(builder.environments.main)
}

/** Measures the program and prints what it measured on stdout. `given` goes to the bench. */
export async function run(given) {
  await buildApp()
  await bundle()
  return runToEnd(privately([process.execPath, path.join(outDir, 'run.js'), ...given]))
}

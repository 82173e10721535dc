import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { inModules, projectEnvironment } from '../project.mjs'
import { dependencyViolations } from './dependencies.mjs'
import { fileViolations } from './files.mjs'

/** A tool of node_modules over the folder `base`; answers whether it was content and all that it said. */
function runTool(base, [script, ...args]) {
  return new Promise((resolve, reject) => {
    const env = projectEnvironment({ NO_COLOR: '1' })
    const child = spawn(process.execPath, [inModules(script), ...args], { cwd: base, env })
    const said = []
    child.stdout.on('data', (chunk) => said.push(chunk))
    child.stderr.on('data', (chunk) => said.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ isOk: code === 0, said: Buffer.concat(said).toString('utf8') }))
  })
}

const ofList = (violations) => ({ isOk: violations.length === 0, said: violations.join('\n') })

const linted = [
  'src-shared',
  'src-main',
  'src-renderer',
  'src-server',
  'tests',
  'build',
  'vite.config.ts',
  'vitest.config.ts',
  'playwright.config.ts',
]

/** Everything that `npm run check` asks, in order: cheap and clear answers first. Errors only, no warnings. */
export const checkSteps = [
  {
    name: 'format',
    run: (base) =>
      runTool(base, ['@biomejs/biome/bin/biome', 'format', '--colors=off', '--max-diagnostics=50']),
  },
  { name: 'types', run: (base) => runTool(base, ['typescript/bin/tsc', '-b', '--pretty', 'false']) },
  {
    name: 'lint',
    run: (base) => {
      const places = linted.filter((place) => existsSync(path.join(base, place)))
      return runTool(base, ['oxlint/bin/oxlint', '--deny-warnings', '--format=unix', ...places])
    },
  },
  {
    name: 'dependencies',
    run: async (base) => ofList((await dependencyViolations(base)).violations),
  },
  {
    name: 'unused',
    run: (base) => runTool(base, ['knip/bin/knip.js', '--no-progress', '--no-config-hints']),
  },
  { name: 'files', run: async (base) => ofList(fileViolations(base)) },
]

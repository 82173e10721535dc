import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inModules, inRoot, isWindows, root, Stop, say, since } from '../project.mjs'

/** Written last, so that an install that was cut off counts as none. */
const stamp = inModules('.tradewind-set-up')

function wanted() {
  const lock = createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex')
  return `${lock} ${process.platform} ${process.arch}\n`
}

/** Whether node_modules holds exactly what package-lock.json names. */
export const hasNpmPackages = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted()

/** Installs the locked packages. No package here needs an install script, so none may run. */
export function installNpmPackages() {
  const start = performance.now()
  say('set-up', 'npm packages: installing (about a minute)')
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: isWindows })
  if (status !== 0) throw new Stop('npm ci failed; its reason stands above')
  writeFileSync(stamp, wanted())
  say('set-up', `npm packages: installed (${since(start)})`)
}

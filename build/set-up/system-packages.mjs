import { spawnSync } from 'node:child_process'
import { say, since } from '../project.mjs'

/** Debian and Ubuntu name some libraries differently since the change to 64-bit time: `a|b` means either. */
const packagesFor = {
  window: [
    'libgtk-3-0|libgtk-3-0t64',
    'libnss3',
    'libasound2|libasound2t64',
    'libgbm1',
    'libcups2|libcups2t64',
    'libxss1',
    'libnotify4',
    'libsecret-1-0',
    'xdg-utils',
  ],
  compiling: ['build-essential', 'python3'],
  unpacking: ['unzip'],
  display: ['xvfb', 'xauth', 'dbus'],
  tests: [
    'dunst',
    'gnome-keyring',
    'fonts-noto-core',
    'fonts-noto-cjk',
    'fonts-noto-color-emoji',
    'p7zip-full',
    'openssl',
    'postgresql-15|postgresql-16|postgresql-17|postgresql-18|postgresql-14',
  ],
}

/** Whether a command can be found. */
export const hasCommand = (name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0

const isInstalled = (name) =>
  spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name], { encoding: 'utf8' }).stdout === 'installed'

const isOffered = (name) => spawnSync('apt-cache', ['show', name]).status === 0

function apt(args) {
  const options = ['-o', 'DPkg::Lock::Timeout=600', '-qq']
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  return (
    spawnSync('apt-get', [...options, ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0
  )
}

/**
 * Makes sure that system packages are there: installs them when root on Debian, else prints the line to run.
 * Returns whether all are there. Does nothing where there is no dpkg (other systems name and ship them differently).
 */
export function ensureSystemPackages(groups) {
  if (process.platform !== 'linux') return true
  const wanted = groups.flatMap((group) => packagesFor[group]).map((choice) => choice.split('|'))
  if (!hasCommand('dpkg-query')) return true
  const missing = wanted.filter((choice) => !choice.some(isInstalled))
  if (missing.length === 0) return true
  const start = performance.now()
  const isRoot = process.getuid() === 0
  if (isRoot && missing.some((choice) => !choice.some(isOffered))) apt(['update'])
  const names = missing.map((choice) => choice.find(isOffered) ?? choice[0])
  if (!isRoot) {
    say('set-up', `system packages are missing; please run: sudo apt-get install -y ${names.join(' ')}`)
    return false
  }
  say('set-up', `installing system packages: ${names.join(' ')}`)
  const install = ['install', '-y', '--no-install-recommends', ...names]
  const isDone = apt(install) || (apt(['update']) && apt(install))
  if (isDone) say('set-up', `system packages: installed (${since(start)})`)
  else
    say('set-up', `system packages could not be installed; please run: apt-get install -y ${names.join(' ')}`)
  return isDone
}

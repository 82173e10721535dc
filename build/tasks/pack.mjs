import fs from 'node:fs'
import path from 'node:path'
import { listPackage } from '@electron/asar'
import { buildApp } from '../build-app.mjs'
import { runToEnd } from '../display.mjs'
import { inModules, inRoot, Stop, say } from '../project.mjs'
import { electronRuntime } from '../set-up/electron-runtime.mjs'

/** One wrong pattern in electron-builder.yml packs the whole clone: stops when anything else is inside. */
function judgeContents() {
  const found = fs.readdirSync(inRoot('release'), { recursive: true, encoding: 'utf8' })
  for (const file of found.filter((name) => path.basename(name) === 'app.asar')) {
    const inside = listPackage(inRoot('release', file)).map((name) => name.split(/[\\/]/)[1])
    const strange = [...new Set(inside)].filter(
      (name) => !['dist', 'node_modules', 'package.json'].includes(name),
    )
    if (strange.length > 0) throw new Stop(`${file} holds what is not the program: ${strange.join(', ')}`)
  }
}

/** Packs the program. With the compatible runtime this is a test package: it must not be given to anybody. */
export async function packApp(options) {
  await buildApp()
  const args = [...options, '--publish', 'never']
  if (electronRuntime() === 'compatible') {
    say('pack', 'made of the compatible runtime: a test package, not for release')
    args.push(`-c.electronDist=${fs.realpathSync(inModules('electron/dist'))}`)
  }
  const env = { ...process.env }
  if (process.platform === 'linux' && fs.existsSync('/usr/bin/7za'))
    env.ELECTRON_BUILDER_7ZIP_PATH ??= '/usr/bin/7za'
  const builder = inModules('electron-builder/cli.js')
  const code = await runToEnd([process.execPath, builder, ...args], { stdout: 2, env })
  if (code === 0) judgeContents()
  return code
}

/** `npm run pack`: the unpacked program in release/. */
export function run(given) {
  return packApp(['--dir', ...given])
}

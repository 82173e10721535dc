import fs from 'node:fs'
import { buildApp } from '../build-app.mjs'
import { runToEnd } from '../display.mjs'
import { inModules, say } from '../project.mjs'
import { electronRuntime } from '../set-up/electron-runtime.mjs'

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
  return runToEnd([process.execPath, builder, ...args], { stdout: 2, env })
}

/** `npm run pack`: the unpacked program in release/. */
export function run(given) {
  return packApp(['--dir', ...given])
}

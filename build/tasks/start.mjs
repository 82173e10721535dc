import { buildApp } from '../build-app.mjs'
import { onScreen, runToEnd } from '../display.mjs'
import { root } from '../project.mjs'

/** Chromium refuses its sandbox to root on Linux; nobody else goes without it. */
export const electronFlags = () =>
  process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : []

/** Builds what changed and opens the window; `given` goes to the program. */
export async function run(given) {
  await buildApp()
  const { default: electron } = await import('electron')
  const command = [electron, ...electronFlags(), root, ...given]
  return runToEnd(onScreen(command), { cwd: process.env.INIT_CWD })
}

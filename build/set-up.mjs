// Makes a clone ready; every step is skipped when its work is done. Needs nothing but Node 20.17 and npm.
import { withLock } from './lock.mjs'
import { electronRuntime, installElectron } from './set-up/electron-runtime.mjs'
import { hasNpmPackages, installNpmPackages } from './set-up/npm-packages.mjs'
import { hasBinding, installBinding } from './set-up/sqlite-binding.mjs'
import { ensureSystemPackages } from './set-up/system-packages.mjs'

/** How much a task needs: `packages` (no window), `window`, `tests` (a window without a screen, fonts, a bus). */
const levels = ['packages', 'window', 'tests']

/** System packages of a task that opens a window. Without a screen, a virtual one is needed as well. */
function systemPackages(level) {
  if (level === 'tests') return ['window', 'display', 'tests']
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  return hasScreen ? ['window'] : ['window', 'display']
}

/** Sets up what is missing for a task. Throws `Stop` when a person has to do something first. */
export async function setUp(level) {
  if (!levels.includes(level)) throw new Error(`unknown level ${level}`)
  if (!hasNpmPackages()) await withLock('set-up', () => hasNpmPackages() || installNpmPackages())
  if (level === 'packages') return
  await withLock('set-up', () => {
    const wantsOfficial = process.env.TRADEWIND_RETRY_ELECTRON && electronRuntime() !== 'official'
    if (electronRuntime() === null || wantsOfficial) installElectron()
    if (!hasBinding(electronRuntime())) installBinding(electronRuntime())
    ensureSystemPackages(systemPackages(level))
  })
}

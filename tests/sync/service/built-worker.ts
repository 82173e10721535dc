import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { buildEntry } from '../../support/build-entry'

const root = path.join(import.meta.dirname, '../../..')

let file: Promise<string> | undefined

async function bundle(): Promise<string> {
  // Below the clone, where the worker finds the native module.
  mkdirSync(path.join(root, 'out'), { recursive: true })
  const folder = mkdtempSync(path.join(root, 'out/worker-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return buildEntry('backup-worker', folder)
}

/** The backup worker, which also writes snapshots, bundled once for a test file as the program bundles it. */
export function builtWorker(): Promise<string> {
  file ??= bundle()
  return file
}

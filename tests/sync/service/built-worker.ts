import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'

const root = path.join(import.meta.dirname, '../../..')

let file: Promise<string> | undefined

async function bundle(): Promise<string> {
  // Below the clone, where the worker finds the native module.
  mkdirSync(path.join(root, 'out'), { recursive: true })
  const folder = mkdtempSync(path.join(root, 'out/worker-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await build({
    configFile: false,
    root,
    logLevel: 'silent',
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: path.join(root, 'src-main/backup-worker.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'backup-worker.mjs' } },
    },
  })
  return path.join(folder, 'backup-worker.mjs')
}

/** The backup worker, which also writes snapshots, bundled once for a test file as the program bundles it. */
export function builtWorker(): Promise<string> {
  file ??= bundle()
  return file
}

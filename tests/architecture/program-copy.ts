import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** The clone that is being tested. */
export const cloneRoot = path.resolve(import.meta.dirname, '../..')

/** All rules as they stand, without the program that they are about. */
const ruleFiles = [
  'build',
  'package.json',
  'package-lock.json',
  '.gitignore',
  'biome.json',
  '.oxlintrc.json',
  'knip.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'src-shared/tsconfig.json',
  'src-main/tsconfig.json',
  'src-main/preload/tsconfig.json',
  'src-renderer/tsconfig.json',
  'src-server/tsconfig.json',
  'tests/tsconfig.json',
]

/** Path in the copy -> content. */
export type Sources = Readonly<Record<string, string>>

/** What `npm run check` said of a copy, and whether it was content. */
export interface Verdict {
  readonly isOk: boolean
  readonly said: string
}

function writeCopy(folder: string, sources: Sources): void {
  for (const file of ruleFiles)
    cpSync(path.join(cloneRoot, file), path.join(folder, file), { recursive: true })
  const configs = readdirSync(cloneRoot).filter((name) => name.endsWith('.config.ts'))
  for (const file of configs) cpSync(path.join(cloneRoot, file), path.join(folder, file))
  symlinkSync(path.join(cloneRoot, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  for (const [file, text] of Object.entries(sources)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
}

function runCheck(folder: string, step: string): Promise<Verdict> {
  const command = [path.join(folder, 'build/run.mjs'), 'check', step]
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: folder, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      resolve({ isOk: error === null, said: stdout + stderr })
    })
  })
}

/** Runs one step of `npm run check` over a copy of the rules that holds only these sources. */
export async function checkCopy(step: string, sources: Sources): Promise<Verdict> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tradewind-rules-'))
  try {
    writeCopy(folder, sources)
    return await runCheck(folder, step)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The lines of a verdict that speak of a file. */
export function linesAbout(verdict: Verdict, file: string): string {
  const lines = verdict.said.split('\n').filter((line) => line.includes(file))
  return lines.join('\n')
}

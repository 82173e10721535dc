import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Whether LibreOffice is here; tests that ask it say so when it is not. */
export const hasOffice = spawnSync('soffice', ['--version']).status === 0

/** Opens a file in LibreOffice and saves it in a format under a new folder. Returns the new file. */
export function resave(file: string, extension: 'xlsx' | 'csv' | 'fods'): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tradewind-office-'))
  const profile = `-env:UserInstallation=file://${folder}/profile`
  // 76: UTF-8; all text columns stay as they are.
  const filter =
    extension === 'csv' ? 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false' : extension
  execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, file], {
    stdio: 'ignore',
    timeout: 120_000,
  })
  return path.join(folder, `${path.parse(file).name}.${extension}`)
}

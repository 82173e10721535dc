import { spawn, spawnSync } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** What LibreOffice says of itself; null when there is none. */
export function officeVersion(): string | null {
  const asked = spawnSync('soffice', ['--version'], { encoding: 'utf8' })
  if (asked.error || asked.status !== 0) return null
  return asked.stdout.split(' ').slice(0, 2).join(' ').trim()
}

/** What a conversion cost: seconds of wall clock and of processor, both in milliseconds. */
export interface OfficeCost {
  readonly wall: number
  readonly cpu: number
}

/** UTF-8 with commas and double quotes, for LibreOffice. */
const csvFilter = 'CSV:44,34,76,1'

/** LibreOffice without a window, with a profile of its own. */
export interface Office {
  /** Converts a file into a folder under the same name. Includes the start of LibreOffice. */
  convert(file: string, to: 'xlsx' | 'csv' | 'ods', folder: string): Promise<OfficeCost>
}

/** LibreOffice, if there is one. The profile is made by a first start, which is not measured. */
export function openOffice(folder: string): Office | null {
  if (officeVersion() === null) return null
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'office-profile')).href}`
  return {
    convert(file, to, target) {
      const words = [
        'soffice',
        profile,
        '--headless',
        '--convert-to',
        to === 'csv' ? csvFilter.replace('CSV', 'csv:Text - txt - csv (StarCalc)') : to,
        '--outdir',
        target,
      ]
      const infilter = file.endsWith('.csv') ? [`--infilter=${csvFilter}`] : []
      return runTimed([...words, ...infilter, file])
    },
  }
}

/** Runs a command and reads from the shell what it and all its children cost. */
function runTimed(words: readonly string[]): Promise<OfficeCost> {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1'
  return new Promise((resolve, reject) => {
    const shell = spawn('bash', ['-c', script, 'bash', ...words], { stdio: ['ignore', 'ignore', 'pipe'] })
    let told = ''
    shell.stderr.setEncoding('utf8').on('data', (text: string) => {
      told += text
    })
    shell.on('error', reject)
    shell.on('close', (code) => {
      const [wall = 0, user = 0, system = 0] = told.trim().split(/\s+/).map(Number)
      if (code !== 0 || !Number.isFinite(wall)) reject(new Error(`${words[0]} ended with ${code}: ${told}`))
      else resolve({ wall: wall * 1000, cpu: (user + system) * 1000 })
    })
  })
}

import BetterSqlite from 'better-sqlite3'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpus, loadavg, totalmem } from 'node:os'
import { root } from './places'
import { asRoot, electronFile } from './window'

/** Facts about where it was measured, as lines of a document. */
export function machineFacts(office: string | null): string[] {
  const [cpu] = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  return [
    `Machine: ${cpus().length} cores (${cpu?.model ?? 'unknown'}), ${memory} GB, ${process.platform} ${process.arch}`,
    `Node ${process.versions.node}, SQLite ${sqlite()}, Electron ${electronVersion()}, ${office ?? 'no LibreOffice'}`,
    `Commit: ${commit()}`,
  ]
}

function sqlite(): string {
  const memory = new BetterSqlite(':memory:')
  const found = String(memory.prepare('SELECT sqlite_version()').pluck().get())
  memory.close()
  return found
}

/** The runtime that is really there: it may be a compatible one instead of the one in package.json. */
function electronVersion(): string {
  const asked = spawnSync(electronFile(), [...asRoot, '--version'], { encoding: 'utf8' })
  return asked.stdout.trim().replace(/^v/, '') || 'unknown'
}

function commit(): string {
  try {
    const git = (...words: string[]) => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim()
    const isChanged = git(
      'status',
      '--porcelain',
      '--',
      'src-main',
      'src-renderer',
      'src-shared',
      'migrations',
    )
    return `${git('rev-parse', '--short', 'HEAD')}${isChanged === '' ? '' : ' with changes that are not committed'}`
  } catch (error) {
    if (error instanceof Error) return 'unknown'
    throw error
  }
}

/** Keeps an eye on how busy the machine is while something is measured. */
export function watchLoad(): { stop(): string } {
  const seen: number[] = []
  const look = () => seen.push(loadavg()[0] ?? 0)
  look()
  const timer = setInterval(look, 5000)
  return {
    stop() {
      clearInterval(timer)
      look()
      const mean = seen.reduce((sum, load) => sum + load, 0) / seen.length
      return `${Math.min(...seen).toFixed(1)} to ${Math.max(...seen).toFixed(1)}, ${mean.toFixed(1)} on average`
    },
  }
}

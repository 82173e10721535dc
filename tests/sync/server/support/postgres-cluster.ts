import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const howToInstall =
  'These tests need a real PostgreSQL (14 or newer). On Debian: sudo apt-get install -y postgresql-15; npm test does it by itself when it runs as root.'

/** A PostgreSQL of our own, in a folder that goes with it. */
export interface Cluster {
  /** The address of one of its databases, for its superuser. */
  urlOf(database: string): string
  createDatabase(name: string): void
  /** Runs one of PostgreSQL's own programs against it, `pg_dump` for example. */
  run(program: string, args: readonly string[], input?: string | Buffer): Buffer
  /** Ends every process of it at once, as a power cut does. */
  kill(): void
  /** Starts it again after `kill`. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** Folder of PostgreSQL's programs. Throws, in words, when there is none: a test that cannot run has failed. */
function programs(): string {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).map(Number).filter(Number.isInteger) : []
  const newest = Math.max(0, ...versions)
  if (newest > 0) return path.join(debian, String(newest), 'bin')
  try {
    return execFileSync('pg_config', ['--bindir'], { encoding: 'utf8' }).trim()
  } catch {
    throw new Error(howToInstall)
  }
}

/** PostgreSQL refuses to run as root; its package brings a user for it. */
function runner(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {}
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((one) => one.startsWith('postgres:'))
  if (!line) throw new Error(howToInstall)
  const [, , uid, gid] = line.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

/** Starts a PostgreSQL that listens on a socket of its own. `isDurable`: it writes to the disk before it says so. */
export async function startCluster({ isDurable }: { isDurable: boolean }): Promise<Cluster> {
  const bin = programs()
  const as = runner()
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tw-pg-'))
  const files = path.join(folder, 'files')
  mkdirSync(files)
  if (as.uid !== undefined) for (const one of [folder, files]) chownSync(one, as.uid, as.gid)
  const run: Cluster['run'] = (program, args, input) =>
    execFileSync(path.join(bin, program), args, {
      ...as,
      cwd: folder,
      ...(input === undefined ? {} : { input }),
      maxBuffer: 1 << 30,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
  run('initdb', ['-D', files, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'])
  const settings = ['max_connections=200', 'shared_buffers=64MB', ...(isDurable ? [] : ['fsync=off'])]
  const start = () => {
    const args = ['-D', files, '-k', folder, '-h', '', ...settings.flatMap((one) => ['-c', one])]
    return readyToServe(spawn(path.join(bin, 'postgres'), args, { ...as, cwd: folder }))
  }
  let server = await start()
  return {
    urlOf: (database) => `postgres://postgres@localhost/${database}?host=${encodeURIComponent(folder)}`,
    createDatabase: (name) => void run('createdb', ['-h', folder, '-U', 'postgres', name]),
    run: (program, args, input) => run(program, ['-h', folder, '-U', 'postgres', ...args], input),
    kill: () => killAll(server.pid ?? 0),
    async restart() {
      server = await start()
    },
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      // Immediately: nothing in it is worth a farewell.
      if (server.exitCode === null && server.kill('SIGQUIT')) await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Answers when the server takes connections. Throws with what it said when it ends instead. */
function readyToServe(server: ChildProcess): Promise<ChildProcess> {
  const endWithUs = () => server.kill('SIGQUIT')
  process.once('exit', endWithUs)
  server.once('exit', () => process.off('exit', endWithUs))
  return new Promise((resolve, reject) => {
    let said = ''
    server.stderr?.on('data', (chunk) => {
      said += String(chunk)
      if (said.includes('database system is ready to accept connections')) resolve(server)
    })
    server.on('error', reject)
    server.on('exit', () => reject(new Error(`PostgreSQL ended: ${said}`)))
  })
}

/** The server and all it has forked; what is left of one killed alone would hold its memory for a moment. */
function killAll(pid: number): void {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').map(Number)
  process.kill(pid, 'SIGSTOP')
  for (const one of [...children, pid]) {
    try {
      process.kill(one, 'SIGKILL')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
  // Gone for good once nothing of them runs; a process that nobody has waited for yet holds nothing any more.
  const isRunning = (one: number) =>
    existsSync(`/proc/${one}/stat`) && !/\) [ZX] /.test(readFileSync(`/proc/${one}/stat`, 'utf8'))
  while ([...children, pid].some(isRunning));
}

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import { endHost, startHost } from './host'

/** Only the keyring that is started stands on this bus: whoever asks when there is none gets no other one started. */
const busWithoutServices = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
`

/** GNOME's keyring on a bus and in a folder of its own; never that of whoever runs the tests. */
export interface Keyring {
  /** What a program is started with to find it. */
  readonly environment: Record<string, string>
  /** As after a login (`open`), or as for somebody whose login did not open it. */
  start(state: 'open' | 'locked'): Promise<void>
  /** From here on there is none. */
  stop(): Promise<void>
  /** Forgets all secrets, as a new system does. While it is stopped. */
  empty(): void
  remove(): Promise<void>
}

/** Prepares a keyring; it is not started yet. */
export async function prepareKeyring(): Promise<Keyring> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tradewind-keyring-'))
  const within = (name: string) => {
    mkdirSync(path.join(folder, name), { mode: 0o700 })
    return path.join(folder, name)
  }
  const [data, runtime] = [within('data'), within('run')]
  const configuration = path.join(folder, 'bus.conf')
  writeFileSync(configuration, busWithoutServices)
  const bus = await startHost('dbus-daemon', ['--config-file', configuration, '--nofork', '--print-address'])
  const environment = { ...(process.env as Record<string, string>), DBUS_SESSION_BUS_ADDRESS: bus.said }
  let daemon: ChildProcess | null = null
  const stop = async () => {
    if (daemon) await endHost({ process: daemon })
    daemon = null
  }
  return {
    environment,
    async start(state) {
      const own = { ...environment, XDG_DATA_HOME: data, XDG_RUNTIME_DIR: runtime }
      daemon = await startDaemon(own, state)
      await expect.poll(() => lockOf(environment), { timeout: 30_000 }).toBe(state)
    },
    stop,
    empty() {
      rmSync(path.join(data, 'keyrings'), { recursive: true })
    },
    async remove() {
      await stop()
      await endHost(bus)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Throws when the program is not there (build/set-up/system-packages.mjs names it). */
async function startDaemon(env: NodeJS.ProcessEnv, state: 'open' | 'locked'): Promise<ChildProcess> {
  const words = ['--foreground', '--components=secrets', ...(state === 'open' ? ['--unlock'] : [])]
  const child = spawn('gnome-keyring-daemon', words, { env, stdio: ['pipe', 'ignore', 'ignore'] })
  await once(child, 'spawn')
  child.stdin.end('열려라 참깨')
  return child
}

/** What the keyring says of the place where secrets go when nothing else is asked for. */
function lockOf(env: NodeJS.ProcessEnv): 'open' | 'locked' | 'none' {
  const question = ['org.freedesktop.DBus.Properties.Get', 'string:org.freedesktop.Secret.Collection']
  const { stdout } = spawnSync(
    'dbus-send',
    [
      '--session',
      '--print-reply',
      '--dest=org.freedesktop.secrets',
      '/org/freedesktop/secrets/aliases/default',
      ...question,
      'string:Locked',
    ],
    { env, encoding: 'utf8' },
  )
  if (stdout.includes('boolean false')) return 'open'
  return stdout.includes('boolean true') ? 'locked' : 'none'
}

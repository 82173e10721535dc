import { spawn } from 'node:child_process'

/** What stands on the session bus: every notification that any program asks for. */
export interface NotificationWatch {
  /** Everything heard so far, as dbus-monitor prints it. */
  heard(): string
  stop(): void
}

/** Listens for notifications on the session bus of the test run. */
export function watchNotifications(): NotificationWatch {
  const monitor = spawn(
    'dbus-monitor',
    ['--session', "interface='org.freedesktop.Notifications',member='Notify'"],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let heard = ''
  monitor.stdout.setEncoding('utf8')
  monitor.stdout.on('data', (text: string) => {
    heard += text
  })
  return { heard: () => heard, stop: () => monitor.kill() }
}

import { test as base } from '@playwright/test'
import { endHost, startHost } from './host'

/**
 * Playwright's test, in a worker with a screen and a session bus of its own: focus, clipboard and notifications
 * belong to a screen and a bus, so that journeys side by side never meet. Windows and macOS have one screen each
 * and run one worker (playwright.config.ts).
 */
export const test = base.extend<object, { host: void }>({
  host: [
    // The pattern is how Playwright reads what a fixture needs; it may not be empty here.
    async ({ playwright: _any }, use) => {
      if (process.platform !== 'linux') return use()
      const screen = await startHost('Xvfb', [
        '-displayfd',
        '1',
        '-screen',
        '0',
        '1600x1000x24',
        '-nolisten',
        'tcp',
      ])
      // The worker is a process of its own; what it starts inherits these, and so does what the bus starts.
      process.env['DISPLAY'] = `:${screen.said}`
      delete process.env['WAYLAND_DISPLAY']
      const bus = await startHost('dbus-daemon', ['--session', '--nofork', '--print-address'])
      process.env['DBUS_SESSION_BUS_ADDRESS'] = bus.said
      await use()
      await endHost(bus)
      await endHost(screen)
    },
    { scope: 'worker', auto: true },
  ],
})

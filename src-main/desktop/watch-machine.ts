import { powerMonitor } from 'electron'
import type { Clock } from '../../src-shared/kernel/clock'
import { createClockWatch } from './clock-watch'

/** How often clock and zone are looked at, in milliseconds. */
const interval = 5000

/** Tells when the machine woke up, or its clock or zone was changed. */
export function watchMachine({ clock, onChange }: { clock: Clock; onChange(): void }): void {
  powerMonitor.on('resume', onChange)
  powerMonitor.on('unlock-screen', onChange)
  const hasChanged = createClockWatch({ ...clock, elapsed: () => performance.now() })
  setInterval(() => {
    if (hasChanged()) onChange()
  }, interval)
}

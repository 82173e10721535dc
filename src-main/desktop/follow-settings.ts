import type { AppEvent } from '../../src-shared/contract/app-event'
import type { CallResult } from '../../src-shared/contract/call-result'
import { settingsSchema } from '../../src-shared/settings/settings-contract'
import type { DeviceStateFile } from './device-state'

export interface FollowSettingsOptions {
  call(method: string, input: unknown): Promise<CallResult>
  readonly state: DeviceStateFile
  /** Something that main shows may look or read differently now. */
  onChange(): void
  log(line: string): void
}

/**
 * Keeps main's copy of language, theme and close-to-tray up to date; the workspace has the settings themselves.
 * Gives the listener for the workspace's events.
 */
export function followSettings(options: FollowSettingsOptions): (event: AppEvent) => void {
  const read = async () => {
    const result = await options.call('settings.get', {})
    const settings = settingsSchema.safeParse(result.ok ? result.value : null)
    if (!settings.success) return options.log('settings not read; menus and theme stay as they are')
    const { language, theme, closeToTray } = settings.data
    options.state.update({ language, theme, closeToTray })
    options.onChange()
  }
  return (event) => {
    const hasOpened = event.type === 'workspace' && event.status === 'ready'
    const hasChanged = event.type === 'changed' && event.topics.includes('settings')
    if (hasOpened || hasChanged) void read()
  }
}

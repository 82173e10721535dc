import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { languageSchema } from '../../src-shared/i18n/language'

const rectangleSchema = z.strictObject({ x: z.int(), y: z.int(), width: z.int(), height: z.int() })
export type Rectangle = z.infer<typeof rectangleSchema>

/**
 * What main must know before the workspace is open: the window's place, and the last known settings that colour the
 * first picture and name the menus. The settings themselves live in the workspace.
 */
const deviceStateSchema = z.strictObject({
  bounds: rectangleSchema.nullable(),
  isMaximized: z.boolean(),
  language: languageSchema.nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  closeToTray: z.boolean(),
  hasToldOfTray: z.boolean(),
})
export type DeviceState = z.infer<typeof deviceStateSchema>

export const firstDeviceState: DeviceState = {
  bounds: null,
  isMaximized: false,
  language: null,
  theme: 'system',
  closeToTray: true,
  hasToldOfTray: false,
}

export interface DeviceStateFile {
  readonly current: DeviceState
  /** Changes some of it and writes the file when anything is new. */
  update(patch: Partial<DeviceState>): void
}

/** Opens the file; one that is missing or damaged counts as a first start (nothing of the customer is in it). */
export function openDeviceState(file: string, log: (line: string) => void): DeviceStateFile {
  let current = readState(file, log)
  return {
    get current() {
      return current
    },
    update(patch) {
      const next = { ...current, ...patch }
      if (JSON.stringify(next) === JSON.stringify(current)) return
      current = next
      try {
        mkdirSync(path.dirname(file), { recursive: true })
        writeFileSync(`${file}.new`, JSON.stringify(next))
        renameSync(`${file}.new`, file)
      } catch (error) {
        log(`window state not saved: ${String(error)}`)
      }
    },
  }
}

function readState(file: string, log: (line: string) => void): DeviceState {
  try {
    return deviceStateSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
      log('window state unreadable, starting with the default')
    return firstDeviceState
  }
}

/** The saved place when enough of it lies on a screen that exists to grab the window, else null. */
export function placeOnScreen(bounds: Rectangle | null, screens: readonly Rectangle[]): Rectangle | null {
  if (!bounds) return null
  const isVisible = screens.some((screen) => {
    const right = Math.min(bounds.x + bounds.width, screen.x + screen.width)
    const bottom = Math.min(bounds.y + bounds.height, screen.y + screen.height)
    const titleIsOnIt = bounds.y >= screen.y - 1
    return right - Math.max(bounds.x, screen.x) >= 120 && bottom - bounds.y >= 60 && titleIsOnIt
  })
  return isVisible ? bounds : null
}

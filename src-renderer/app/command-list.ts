import { activityCommands } from '../activities/activity-commands'
import { customerCommands } from '../customers/customer-commands'
import { dealCommands } from '../deals/deal-commands'
import { exportCommands } from '../export/export-commands'
import type { Command } from '../state/commands'
import { conflictCommands, syncCommands } from '../sync/sync-commands'
import { frameCommands } from './frame-commands'

/** Every command of the program, for the shortcut sheet and the palette, in their order. A feature with commands of its own adds its line. */
export const allCommands: readonly Command[] = [
  ...frameCommands,
  ...syncCommands,
  ...customerCommands,
  ...activityCommands,
  ...dealCommands,
  ...exportCommands,
  ...conflictCommands,
]

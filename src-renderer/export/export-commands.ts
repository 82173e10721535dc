import { defineCommand } from '../state/commands'

export const exportCommand = defineCommand({ id: 'list.export', title: 'export.command', group: 'list' })

export const exportCommands = [exportCommand]

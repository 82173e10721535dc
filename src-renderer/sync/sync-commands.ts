import { defineCommand } from '../state/commands'

export const goSyncCommand = defineCommand({
  id: 'go.sync',
  title: 'sync.command.go',
  group: 'go',
  keys: ['KeyG KeyY'],
})

export const syncNowCommand = defineCommand({
  id: 'sync.now',
  title: 'sync.command.now',
  group: 'program',
  keys: ['$mod+Shift+KeyY'],
  everywhere: true,
})

export const carryCommand = defineCommand({ id: 'sync.carry', title: 'sync.command.carry', group: 'program' })

export const conflictsCommand = defineCommand({
  id: 'sync.conflicts',
  title: 'sync.command.conflicts',
  group: 'go',
})

export const putBackCommand = defineCommand({
  id: 'sync.putBack',
  title: 'sync.conflicts.putBack',
  group: 'list',
  keys: ['KeyP'],
})

export const keepCommand = defineCommand({
  id: 'sync.keep',
  title: 'sync.conflicts.keep',
  group: 'list',
  keys: ['KeyO'],
})

export const syncCommands = [goSyncCommand, syncNowCommand, carryCommand, conflictsCommand]

/** What can be done in the list of conflicts. */
export const conflictCommands = [putBackCommand, keepCommand]

import { defineCommand } from '../state/commands'

export const completeCommand = defineCommand({
  id: 'activity.complete',
  title: 'activities.command.complete',
  group: 'activity',
  keys: ['KeyC'],
})

export const snoozeCommand = defineCommand({
  id: 'activity.snooze',
  title: 'activities.command.snooze',
  group: 'activity',
  keys: ['KeyS'],
})

export const composeCommand = defineCommand({
  id: 'activity.compose',
  title: 'activities.command.compose',
  group: 'activity',
  keys: ['KeyN'],
})

export const activityCommands = [completeCommand, snoozeCommand, composeCommand]

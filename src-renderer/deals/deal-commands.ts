import { defineCommand } from '../state/commands'

export const winCommand = defineCommand({
  id: 'deal.win',
  title: 'deals.command.win',
  group: 'deal',
  keys: ['KeyW'],
})

export const loseCommand = defineCommand({
  id: 'deal.lose',
  title: 'deals.command.lose',
  group: 'deal',
  keys: ['KeyL'],
})

export const dealCommands = [winCommand, loseCommand]

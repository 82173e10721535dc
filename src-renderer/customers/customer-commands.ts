import { defineCommand } from '../state/commands'

export const filterCommand = defineCommand({
  id: 'list.filter',
  title: 'frame.command.filter',
  group: 'list',
  keys: ['Slash'],
})

export const editCommand = defineCommand({
  id: 'record.edit',
  title: 'frame.command.edit',
  group: 'record',
  keys: ['KeyE'],
})

export const tagCommand = defineCommand({
  id: 'record.tag',
  title: 'frame.command.tag',
  group: 'record',
  keys: ['Shift+Digit3'],
})

export const historyCommand = defineCommand({
  id: 'record.history',
  title: 'frame.command.history',
  group: 'record',
  keys: ['KeyH'],
})

export const mergeCommand = defineCommand({
  id: 'record.merge',
  title: 'frame.command.merge',
  group: 'record',
  keys: ['KeyM'],
})

export const removeCommand = defineCommand({
  id: 'record.remove',
  title: 'frame.command.remove',
  group: 'record',
  keys: ['$mod+Backspace'],
})

export const backCommand = defineCommand({
  id: 'record.back',
  title: 'frame.command.back',
  group: 'go',
  keys: ['Escape'],
})

export const peekCommand = defineCommand({
  id: 'list.peek',
  title: 'frame.command.peek',
  group: 'list',
  keys: ['Space'],
  isHidden: true,
})

const openCommand = defineCommand({
  id: 'list.open',
  title: 'frame.command.open',
  group: 'list',
  keys: ['Enter'],
  isHidden: true,
})

export const customerCommands = [
  filterCommand,
  openCommand,
  peekCommand,
  editCommand,
  tagCommand,
  historyCommand,
  mergeCommand,
  removeCommand,
  backCommand,
]

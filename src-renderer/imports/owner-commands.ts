import { defineCommand } from '../state/commands'

export const closeOwnersCommand = defineCommand({
  id: 'imports.closeOwners',
  title: 'imports.owners.close',
  group: 'list',
  keys: ['Escape'],
})

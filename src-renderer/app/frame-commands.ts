import { defineCommand } from '../state/commands'

export const paletteCommand = defineCommand({
  id: 'palette.open',
  title: 'frame.command.palette',
  group: 'program',
  keys: ['$mod+KeyK'],
  everywhere: true,
  isHidden: true,
})

export const newCommand = defineCommand({
  id: 'new.menu',
  title: 'frame.command.new',
  group: 'create',
  keys: ['$mod+KeyN'],
  everywhere: true,
  isHidden: true,
})

export const newPersonCommand = defineCommand({
  id: 'new.person',
  title: 'people.new',
  group: 'create',
})
export const newCompanyCommand = defineCommand({ id: 'new.company', title: 'companies.new', group: 'create' })
export const newDealCommand = defineCommand({
  id: 'new.deal',
  title: 'frame.command.newDeal',
  group: 'create',
})
export const newTaskCommand = defineCommand({ id: 'new.task', title: 'activities.newTask', group: 'create' })
export const importCommand = defineCommand({
  id: 'import.choose',
  title: 'frame.command.import',
  group: 'create',
  keys: ['$mod+KeyI'],
  everywhere: true,
})

export const undoCommand = defineCommand({
  id: 'history.undo',
  title: 'frame.command.undo',
  group: 'program',
  keys: ['$mod+KeyZ'],
})
export const redoCommand = defineCommand({
  id: 'history.redo',
  title: 'frame.command.redo',
  group: 'program',
  keys: ['$mod+Shift+KeyZ', '$mod+KeyY'],
})

export const sheetCommand = defineCommand({
  id: 'shortcuts.show',
  title: 'frame.command.shortcuts',
  group: 'program',
  keys: ['F1', 'Shift+Slash'],
  everywhere: false,
})

export const goTodayCommand = defineCommand({
  id: 'go.today',
  title: 'frame.command.goToday',
  group: 'go',
  keys: ['KeyG KeyT'],
})
export const goPeopleCommand = defineCommand({
  id: 'go.people',
  title: 'frame.command.goPeople',
  group: 'go',
  keys: ['KeyG KeyP'],
})
export const goCompaniesCommand = defineCommand({
  id: 'go.companies',
  title: 'frame.command.goCompanies',
  group: 'go',
  keys: ['KeyG KeyC'],
})
export const goDealsCommand = defineCommand({
  id: 'go.deals',
  title: 'frame.command.goDeals',
  group: 'go',
  keys: ['KeyG KeyD'],
})
export const goImportsCommand = defineCommand({
  id: 'go.imports',
  title: 'frame.command.goImports',
  group: 'go',
  keys: ['KeyG KeyI'],
})
export const goSettingsCommand = defineCommand({
  id: 'go.settings',
  title: 'frame.command.goSettings',
  group: 'go',
  keys: ['KeyG KeyS'],
})

export const frameCommands = [
  paletteCommand,
  newCommand,
  newPersonCommand,
  newCompanyCommand,
  newDealCommand,
  newTaskCommand,
  importCommand,
  goTodayCommand,
  goPeopleCommand,
  goCompaniesCommand,
  goDealsCommand,
  goImportsCommand,
  goSettingsCommand,
  undoCommand,
  redoCommand,
  sheetCommand,
]

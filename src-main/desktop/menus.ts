import type { MenuItemConstructorOptions as Item } from 'electron'
import type { TextKey } from '../../src-shared/i18n/text-key'
import type { Translator } from '../../src-shared/i18n/translate'
import { type Route, routes } from './routes'

/** What menu and tray can do. */
export interface MenuActions {
  show(): void
  open(route: Route): void
  quit(): void
}

export interface MenuOptions {
  readonly texts: Translator
  readonly actions: MenuActions
  readonly platform: NodeJS.Platform
  /** Reload and developer tools, which the packaged program does not have. */
  readonly isDevelopment: boolean
}

const separator: Item = { type: 'separator' }

/**
 * The application menu in the language of `texts`. Roles bring the system's own keys; the window's own commands have
 * theirs here, too, for the time when the page does not take the key itself.
 */
export function applicationMenu(options: MenuOptions): Item[] {
  const isMac = options.platform === 'darwin'
  return [
    ...(isMac ? [macMenu(options)] : []),
    { label: options.texts.t('app.menu.file'), submenu: fileItems(options) },
    { label: options.texts.t('app.menu.edit'), submenu: editItems(options.texts) },
    { label: options.texts.t('app.menu.view'), submenu: viewItems(options) },
  ]
}

/** The menu behind the tray icon. */
export function trayMenu({ texts, actions }: Pick<MenuOptions, 'texts' | 'actions'>): Item[] {
  const go = goer(texts, actions)
  return [
    { label: texts.t('app.tray.open'), click: actions.show },
    go('app.tray.today', routes.today),
    separator,
    go('app.tray.newPerson', routes.newPerson),
    go('app.tray.newCompany', routes.newCompany),
    go('app.tray.newDeal', routes.newDeal),
    go('app.tray.newTask', routes.newTask),
    separator,
    { label: texts.t('app.tray.quit'), click: actions.quit },
  ]
}

/** The menu of a text field, or of selected text, under the right mouse button. */
export function textMenu(texts: Translator, isEditable: boolean): Item[] {
  const items = editItems(texts)
  return isEditable ? items : items.filter((item) => item.role === 'copy' || item.role === 'selectAll')
}

/** Makes items that show a view. */
function goer(texts: Translator, actions: MenuActions) {
  return (key: TextKey, route: Route, accelerator?: string): Item => ({
    label: texts.t(key),
    click: () => actions.open(route),
    ...(accelerator ? { accelerator } : {}),
  })
}

function macMenu({ texts, actions }: MenuOptions): Item {
  return {
    label: 'Tradewind',
    submenu: [
      goer(texts, actions)('app.menu.settings', routes.settings, 'Cmd+,'),
      separator,
      { role: 'hide', label: texts.t('app.menu.hide') },
      { role: 'hideOthers', label: texts.t('app.menu.hideOthers') },
      { role: 'unhide', label: texts.t('app.menu.showAll') },
      separator,
      { label: texts.t('app.menu.quit'), accelerator: 'Cmd+Q', click: actions.quit },
    ],
  }
}

function fileItems({ texts, actions, platform }: MenuOptions): Item[] {
  const go = goer(texts, actions)
  const create: Item = {
    label: texts.t('app.menu.new'),
    submenu: [
      go('app.menu.person', routes.newPerson, 'CmdOrCtrl+N'),
      go('app.menu.company', routes.newCompany, 'CmdOrCtrl+Shift+N'),
      go('app.menu.deal', routes.newDeal, 'CmdOrCtrl+Shift+D'),
      go('app.menu.task', routes.newTask, 'CmdOrCtrl+Shift+T'),
    ],
  }
  const shared = [
    create,
    go('app.menu.importList', routes.import, 'CmdOrCtrl+I'),
    separator,
    { role: 'close', label: texts.t('app.menu.closeWindow') } as const,
  ]
  if (platform === 'darwin') return shared
  return [
    ...shared,
    go('app.menu.settings', routes.settings, 'Ctrl+,'),
    separator,
    { label: texts.t('app.menu.quit'), accelerator: 'Ctrl+Q', click: actions.quit },
  ]
}

function editItems(texts: Translator): Item[] {
  return [
    { role: 'undo', label: texts.t('app.menu.undo') },
    { role: 'redo', label: texts.t('app.menu.redo') },
    separator,
    { role: 'cut', label: texts.t('app.menu.cut') },
    { role: 'copy', label: texts.t('app.menu.copy') },
    { role: 'paste', label: texts.t('app.menu.paste') },
    { role: 'selectAll', label: texts.t('app.menu.selectAll') },
  ]
}

function viewItems({ texts, actions, isDevelopment }: MenuOptions): Item[] {
  const go = goer(texts, actions)
  const development: Item[] = [
    separator,
    { role: 'reload', label: texts.t('app.menu.reload') },
    { role: 'toggleDevTools', label: texts.t('app.menu.developerTools') },
  ]
  return [
    go('app.menu.today', routes.today, 'CmdOrCtrl+1'),
    go('app.menu.people', routes.people, 'CmdOrCtrl+2'),
    go('app.menu.companies', routes.companies, 'CmdOrCtrl+3'),
    go('app.menu.deals', routes.deals, 'CmdOrCtrl+4'),
    separator,
    { role: 'zoomIn', label: texts.t('app.menu.zoomIn') },
    { role: 'zoomOut', label: texts.t('app.menu.zoomOut') },
    { role: 'resetZoom', label: texts.t('app.menu.actualSize') },
    { role: 'togglefullscreen', label: texts.t('app.menu.fullScreen') },
    ...(isDevelopment ? development : []),
  ]
}

import { app, Menu, nativeTheme, session } from 'electron'
import { createTranslator, languageOf, type Translator } from '../../src-shared/i18n/translate'
import type { Clock } from '../../src-shared/kernel/clock'
import { serveCalls } from '../ipc/serve-calls'
import { appPage } from '../ipc/trusted-sender'
import { createDesktopService } from './desktop-service'
import type { DeviceStateFile } from './device-state'
import { createEventHub, type EventHub } from './event-hub'
import { followSettings } from './follow-settings'
import { forkWorkspace } from './fork-workspace'
import { lockContents, lockSession } from './lock-down'
import { createMainWindow, type MainWindow } from './main-window'
import { applicationMenu, type MenuActions } from './menus'
import { createNotifications, type Notifications } from './notifications'
import { quitAfter } from './quit'
import { routes } from './routes'
import { serveAppScheme } from './serve-app-scheme'
import { createTray, type TrayIcon } from './tray'
import { watchMachine } from './watch-machine'
import { WorkspaceSupervisor } from './workspace-supervisor'

export interface DesktopOptions {
  /** The resolved workspace folder. */
  readonly folder: string
  /** The bundled files around main. */
  readonly files: {
    readonly preload: string
    /** The folder of the built page. */
    readonly page: string
    readonly workspaceProcess: string
    readonly parserProcess: string
  }
  /** Address of the development server; undefined in the built program. */
  readonly devServer: string | undefined
  readonly isDevelopment: boolean
  readonly clock: Clock
  readonly state: DeviceStateFile
  log(line: string): void
}

/** The running window program, as main.ts hands things from outside to it. */
export interface Desktop {
  show(): void
  /** Offers a list to import. */
  importFile(path: string): void
}

const hour = 3_600_000

/** Builds the window program around one workspace. Called once, when Electron is ready. */
export function startDesktop(options: DesktopOptions): Desktop {
  const { state, log } = options
  const texts = () => createTranslator(state.current.language ?? languageOf(systemLanguage()))
  const hub = createEventHub(options.isDevelopment)
  const supervisor = createSupervisor(options, hub)
  // First of all: the database opens while the window is made. It says nothing before this function is through.
  supervisor.start()
  prepareSession(options)
  const quit = quitAfter(() => supervisor.stop(), log)

  const show = () => window.show()
  const open = (route: string) => {
    window.show()
    window.send({ type: 'open', route })
  }
  const actions = { show, open, quit: () => app.quit() }
  const notifications = createNotifications({
    texts,
    open,
    snooze: (id) => void supervisor.call('activities.snooze', { id, until: options.clock.now() + hour }),
    log,
  })
  const window = createMainWindow({
    preload: options.files.preload,
    page: options.devServer ?? appPage,
    isDevelopment: options.isDevelopment,
    state,
    texts,
    hidesOnClose: () => !quit.hasBegun && tray !== null && state.current.closeToTray && !supervisor.hasFailed,
    onHidden: () => tellOfTray(state, notifications, texts()),
    log,
  })
  let tray: TrayIcon | null = null
  const nameMenus = () => {
    nativeTheme.themeSource = state.current.theme
    tray?.setTexts(texts())
    setApplicationMenu(texts(), actions, options)
  }

  hub.listen((event) => window.send(event))
  hub.listen((event) => {
    if (event.type === 'notify') notifications.show(event)
    if (event.type === 'workspace' && event.status === 'failed') show()
  })
  hub.listen(
    followSettings({
      call: (method, input) => supervisor.call(method, input),
      state,
      onChange: nameMenus,
      log,
    }),
  )
  nameMenus()
  // Asking the system for a tray takes a while that the first picture need not wait for.
  window.browserWindow.once('show', () => {
    tray = createTray(actions, log)
    tray?.setTexts(texts())
  })
  serve({ options, supervisor, window, texts })
  watchMachine({ clock: options.clock, onChange: () => supervisor.wake() })
  return { show, importFile: (path) => window.send({ type: 'import-file', path }) }
}

/** Says once that a closed window does not end the program. */
function tellOfTray(state: DeviceStateFile, notifications: Notifications, { t }: Translator): void {
  if (state.current.hasToldOfTray) return
  state.update({ hasToldOfTray: true })
  const [title, body] = [t('app.desktop.livesOnTitle'), t('app.desktop.livesOnBody')]
  notifications.say({ title, body, route: routes.today })
}

const systemLanguage = () => app.getPreferredSystemLanguages()[0] ?? app.getLocale()

function prepareSession(options: DesktopOptions): void {
  nativeTheme.themeSource = options.state.current.theme
  if (!options.devServer) serveAppScheme(session.defaultSession, options.files.page, options.log)
  lockSession(session.defaultSession, options)
  app.on('web-contents-created', (_event, contents) => lockContents(contents, options))
}

function createSupervisor({ folder, files, clock, log }: DesktopOptions, hub: EventHub): WorkspaceSupervisor {
  const fork = { workspaceFile: files.workspaceProcess, parserFile: files.parserProcess, log }
  return new WorkspaceSupervisor({
    folder,
    zone: clock.zone,
    fork: (listeners) => forkWorkspace(fork, listeners),
    after: (milliseconds, action) => {
      const timer = setTimeout(action, milliseconds)
      return () => clearTimeout(timer)
    },
    emit: hub.emit,
    log,
  })
}

function setApplicationMenu(
  texts: Translator,
  actions: MenuActions,
  { isDevelopment }: DesktopOptions,
): void {
  const items = applicationMenu({ texts, actions, platform: process.platform, isDevelopment })
  Menu.setApplicationMenu(Menu.buildFromTemplate(items))
}

interface ServeParts {
  readonly options: DesktopOptions
  readonly supervisor: WorkspaceSupervisor
  readonly window: MainWindow
  texts(): Translator
}

function serve({ options, supervisor, window, texts }: ServeParts): void {
  const desktop = createDesktopService({
    window: window.browserWindow,
    folder: options.folder,
    texts,
    // A workspace that does not open cannot tell its language: then the one that was last used counts.
    firstLanguage: async () => {
      await supervisor.settled()
      return (supervisor.hasFailed ? options.state.current.language : null) ?? systemLanguage()
    },
    zone: options.clock.zone,
    restore: (file) => supervisor.restore(file),
  })
  serveCalls({
    workspace: (method, input) => supervisor.call(method, input),
    services: { desktop },
    devServer: options.devServer,
    checksOutput: options.isDevelopment,
    log: options.log,
  })
}

import { BrowserWindow, Menu, nativeTheme, screen } from 'electron'
import type { AppEvent } from '../../src-shared/contract/app-event'
import { channelPrefix } from '../../src-shared/contract/app-contract'
import type { Translator } from '../../src-shared/i18n/translate'
import { createEventRelay } from '../ipc/event-relay'
import { type DeviceStateFile, placeOnScreen } from './device-state'
import { textMenu } from './menus'
import { markImage } from './mark-image'

export interface MainWindowOptions {
  readonly preload: string
  /** The address of the page. */
  readonly page: string
  readonly isDevelopment: boolean
  readonly state: DeviceStateFile
  texts(): Translator
  /** True when closing the window only hides it. */
  hidesOnClose(): boolean
  onHidden(): void
  log(line: string): void
}

export interface MainWindow {
  readonly browserWindow: BrowserWindow
  /** Brings it to the front, from the tray or from behind. */
  show(): void
  /** Tells the page something; what it must not miss waits until it listens. */
  send(event: AppEvent): void
}

/** The page's ground before the first picture, as in the design tokens (--bg). */
const ground = { light: '#f6f7f8', dark: '#12171b' } as const

const groundNow = () => (nativeTheme.shouldUseDarkColors ? ground.dark : ground.light)

/** A page that dies again within this many milliseconds is not loaded a third time by itself. */
const reloadPause = 5000

/** Creates the one window of the program; it is shown when its first picture is ready. */
export function createMainWindow(options: MainWindowOptions): MainWindow {
  const browserWindow = new BrowserWindow(windowOptions(options))
  const relay = createEventRelay((event) => {
    if (!browserWindow.isDestroyed()) browserWindow.webContents.send(`${channelPrefix}event`, event)
  })
  if (options.state.current.isMaximized) browserWindow.maximize()
  browserWindow.once('ready-to-show', () => browserWindow.show())
  keepPlace(browserWindow, options)
  keepPage(browserWindow, relay, options)
  showTextMenu(browserWindow, options)
  nativeTheme.on('updated', () => {
    if (!browserWindow.isDestroyed()) browserWindow.setBackgroundColor(groundNow())
  })
  void browserWindow.loadURL(options.page).catch((error: unknown) => options.log(`page: ${String(error)}`))
  return {
    browserWindow,
    show() {
      if (browserWindow.isDestroyed()) return
      if (browserWindow.isMinimized()) browserWindow.restore()
      browserWindow.show()
      browserWindow.focus()
    },
    send: (event) => relay.send(event),
  }
}

function windowOptions({ preload, state, isDevelopment }: MainWindowOptions) {
  const place = placeOnScreen(
    state.current.bounds,
    screen.getAllDisplays().map((display) => display.workArea),
  )
  return {
    ...(place ?? { width: 1280, height: 800 }),
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'Tradewind',
    icon: markImage(64),
    backgroundColor: groundNow(),
    autoHideMenuBar: true,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // Chromium would fetch dictionaries for it.
      spellcheck: false,
      devTools: isDevelopment,
    },
  }
}

function keepPlace(window: BrowserWindow, { state, hidesOnClose, onHidden }: MainWindowOptions): void {
  window.on('close', (event) => {
    state.update({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() })
    if (!hidesOnClose()) return
    event.preventDefault()
    window.hide()
    onHidden()
  })
}

/** Loads the page again when its process dies; the database is in another process and knows nothing of it. */
function keepPage(
  window: BrowserWindow,
  relay: { pageReady(): void; pageGone(): void },
  { page, log }: MainWindowOptions,
): void {
  const contents = window.webContents
  let lastLoad = Number.NEGATIVE_INFINITY
  contents.on('did-finish-load', () => relay.pageReady())
  // Committed, not only tried: a refused navigation leaves the page as it is.
  contents.on('did-navigate', () => relay.pageGone())
  contents.on('render-process-gone', (_event, details) => {
    relay.pageGone()
    log(`page process gone: ${details.reason}`)
    if (details.reason === 'clean-exit' || performance.now() - lastLoad < reloadPause) return
    lastLoad = performance.now()
    void window.loadURL(page).catch((error: unknown) => log(`page: ${String(error)}`))
  })
  contents.on('unresponsive', () => log('page does not answer'))
}

function showTextMenu(window: BrowserWindow, { texts }: MainWindowOptions): void {
  window.webContents.on('context-menu', (_event, { isEditable, selectionText }) => {
    if (!isEditable && selectionText.trim() === '') return
    Menu.buildFromTemplate(textMenu(texts(), isEditable)).popup({ window })
  })
}

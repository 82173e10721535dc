import path from 'node:path'
import { app, dialog } from 'electron'
import * as z from 'zod'
import { openDeviceState } from './desktop/device-state'
import { isListFile, readLaunch } from './desktop/launch-arguments'
import { takeOffTheNetwork } from './desktop/lock-down'
import { openLog } from './desktop/log-file'
import { registerAppScheme } from './desktop/serve-app-scheme'
import { startDesktop } from './desktop/start-desktop'
import { windowFolder } from './desktop/user-folder'
import { createTranslator, languageOf } from '../src-shared/i18n/translate'
import { createSystemClock } from './system-clock'
import { defaultWorkspaceFolder, resolveWorkspaceFolder } from './workspace-folder'

/** What a second start hands to the first one. */
const handedOverSchema = z.strictObject({ files: z.array(z.string()) })

const beside = (file: string) => path.join(import.meta.dirname, file)
const isDevelopment = !app.isPackaged
const launch = readLaunch(process.argv.slice(1), { from: process.cwd(), appPath: app.getAppPath() })
const folder = resolveWorkspaceFolder(launch.workspace ?? defaultWorkspaceFolder())
const profile = windowFolder(app.getPath('appData'), folder)
const clock = createSystemClock()
const log = openLog(path.join(profile, 'logs'), clock.now)

// Before the single-instance lock, which lives in this folder: one window per workspace, several workspaces at once.
app.setPath('userData', profile)
app.setAppUserModelId('app.tradewind.crm')
registerAppScheme()
takeOffTheNetwork()
process.on('uncaughtException', (error) => log(`uncaught: ${error.stack ?? error.message}`))
process.on('unhandledRejection', (error) => log(`unhandled: ${String(error)}`))

function start(): void {
  // Not awaited at top level: an ES module that waits for `ready` keeps Electron from becoming ready.
  const started = app.whenReady().then(() =>
    startDesktop({
      folder,
      files: {
        preload: beside('../preload/preload.cjs'),
        page: beside('../renderer'),
        workspaceProcess: beside('workspace-process.js'),
        parserProcess: beside('parser-process.js'),
      },
      devServer: isDevelopment ? process.env['VITE_DEV_SERVER_URL'] : undefined,
      isDevelopment,
      clock,
      state: openDeviceState(path.join(profile, 'window.json'), log),
      log,
    }),
  )
  const importFiles = (files: readonly string[]) =>
    void started.then((desktop) => {
      for (const file of files) desktop.importFile(file)
    })
  importFiles(launch.files)
  app.on('second-instance', (...[, , , handedOver]) => {
    void started.then((desktop) => desktop.show())
    importFiles(handedOverSchema.safeParse(handedOver).data?.files ?? [])
  })
  app.on('open-file', (event, file) => {
    event.preventDefault()
    if (isListFile(file)) importFiles([file])
  })
  app.on('activate', () => void started.then((desktop) => desktop.show()))
  started.catch((error: unknown) => {
    log(`start failed: ${String(error)}`)
    const { t } = createTranslator(languageOf(app.getLocale()))
    dialog.showErrorBox(t('app.desktop.startFailed'), String(error))
    app.exit(1)
  })
}

if (app.requestSingleInstanceLock({ files: launch.files })) start()
else app.quit()

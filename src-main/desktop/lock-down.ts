import { app, type Session, type WebContents } from 'electron'
import { isOwnPage } from '../ipc/trusted-sender'
import { parseUrl } from '../ipc/parse-url'
import { isAllowedRequest } from './allowed-request'

/** Switches that keep Chromium off the network; must be set before Electron is ready. */
export function takeOffTheNetwork(): void {
  // The product works offline by promise: no name is resolved (the development server has a number), no proxy sought.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost')
  app.commandLine.appendSwitch('no-proxy-server')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
}

export interface LockDownOptions {
  readonly devServer: string | undefined
  log(line: string): void
}

/** Denies the session everything that this program does not need: network, permissions, downloads, dictionaries. */
export function lockSession(session: Session, { devServer, log }: LockDownOptions): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    const isAllowed = isAllowedRequest(details.url, devServer)
    if (!isAllowed) log(`refused a request to ${parseUrl(details.url)?.protocol ?? 'nowhere'}`)
    decide({ cancel: !isAllowed })
  })
  // Copying a number to the clipboard is the one thing that a page asks for and may do.
  const isAllowed = (permission: string) => permission === 'clipboard-sanitized-write'
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(isAllowed(permission)))
  session.setPermissionCheckHandler((_contents, permission) => isAllowed(permission))
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.setSpellCheckerEnabled(false)
}

/** Keeps every page where it is: no navigation, no new window, no embedded view. */
export function lockContents(contents: WebContents, { devServer, log }: LockDownOptions): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    // Our own page may load again (development server); everything else, a dropped file for example, may not.
    if (event.isMainFrame && isOwnPage(event.url, devServer)) return
    event.preventDefault()
    log('refused a navigation')
  })
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

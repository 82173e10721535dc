import { parseUrl } from './parse-url'

/** The only origin that the program's own page has. */
export const appOrigin = 'app://tradewind'

/** The address of the page in the built program. */
export const appPage = `${appOrigin}/`

/** What a call tells about its caller: the frame that sent it. */
export interface SenderFrame {
  readonly url: string
  /** Null for the main frame of a window. */
  readonly parent: unknown
}

/**
 * True when a call comes from our own page in the main frame of a window. `devServer` is the address of the
 * development server, undefined in the packaged program (Electron's security checklist, point 17).
 */
export function isTrustedSender(frame: SenderFrame | null, devServer: string | undefined): boolean {
  return frame !== null && frame.parent === null && isOwnPage(frame.url, devServer)
}

/** True when an address is a page of this program: exactly our scheme and host, or the development server. */
export function isOwnPage(address: string, devServer: string | undefined): boolean {
  const url = parseUrl(address)
  if (url === null || url.username !== '' || url.password !== '') return false
  if (`${url.protocol}//${url.host}` === appOrigin) return true
  const dev = devServer === undefined ? null : parseUrl(devServer)
  return dev !== null && url.origin !== 'null' && url.origin === dev.origin
}

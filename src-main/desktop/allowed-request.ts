import { parseUrl } from '../ipc/parse-url'
import { isOwnPage } from '../ipc/trusted-sender'

/** True for a request that the page may make: its own files, and in development those of the development server. */
export function isAllowedRequest(address: string, devServer: string | undefined): boolean {
  const url = parseUrl(address)
  if (url === null) return false
  if (url.protocol === 'data:' || url.protocol === 'blob:') return true
  if (isOwnPage(address, devServer)) return true
  if (devServer === undefined) return false
  return url.protocol === 'devtools:' || (url.protocol === 'ws:' && url.host === parseUrl(devServer)?.host)
}

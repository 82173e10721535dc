import path from 'node:path'
import { appOrigin } from '../ipc/trusted-sender'
import { parseUrl } from '../ipc/parse-url'

export type ResolvedUrl = { status: 200; file: string } | { status: 403 }

/**
 * The file under `root` that an address of the page means; 403 for another origin, a path that leads out of the
 * folder in any spelling, or one that cannot be read as text. Whether the file exists is the caller's question.
 */
export function resolveAppUrl(root: string, address: string): ResolvedUrl {
  const url = parseUrl(address)
  if (url === null || `${url.protocol}//${url.host}` !== appOrigin) return { status: 403 }
  const name = decodedPath(url.pathname)
  // A backslash or a drive letter is a path on Windows, NUL ends one in C; no bundled file has any of them.
  if (name === null || /[\\:\0]/.test(name)) return { status: 403 }
  const folder = path.resolve(root)
  const file = path.join(folder, name === '/' || name === '' ? 'index.html' : name)
  return file.startsWith(folder + path.sep) ? { status: 200, file } : { status: 403 }
}

function decodedPath(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    // A malformed escape is no name of a file.
    return null
  }
}

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

/** The content type of a bundled file by its ending. */
export function contentTypeOf(file: string): string {
  return contentTypes[path.extname(file).toLowerCase()] ?? 'application/octet-stream'
}

/**
 * The content security policy of the page. `nonce` is new for every load; it lets the one style element of React
 * Aria in (touch behaviour of pressed things) without opening the door to inline styles of anybody else.
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The page with the nonce where React Aria looks for it. */
export function withNonce(html: string, nonce: string): string {
  return html.replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}" content="${nonce}" />`)
}

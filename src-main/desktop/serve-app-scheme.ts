import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { protocol, type Session } from 'electron'
import { contentSecurityPolicy, contentTypeOf, resolveAppUrl, withNonce } from './app-url'

/** Makes `app:` a real, secure origin. Must be called before Electron is ready. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
}

/** Serves the built page from `root` under app://, and nothing outside that folder. */
export function serveAppScheme(session: Session, root: string, log: (line: string) => void): void {
  session.protocol.handle('app', async (request) => {
    if (request.method !== 'GET') return new Response(null, { status: 405 })
    const resolved = resolveAppUrl(root, request.url)
    if (resolved.status !== 200) return new Response(null, { status: resolved.status })
    try {
      return await respond(resolved.file)
    } catch (error) {
      log(`page asked for ${path.basename(resolved.file)}: ${String(error)}`)
      return new Response(null, { status: 404 })
    }
  })
}

async function respond(file: string): Promise<Response> {
  const content = await readFile(file)
  const headers = {
    'content-type': contentTypeOf(file),
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
  }
  if (path.extname(file) !== '.html') return new Response(new Uint8Array(content), { headers })
  const nonce = randomBytes(16).toString('base64')
  return new Response(withNonce(content.toString('utf8'), nonce), {
    headers: {
      ...headers,
      'content-security-policy': contentSecurityPolicy(nonce),
      'cache-control': 'no-store',
    },
  })
}

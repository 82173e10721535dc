import { Hono } from 'hono'
import { routePath } from 'hono/route'
import { serveAccess, serveJoining } from './access/access-routes'
import { authorise } from './access/authorise'
import { isSameSecret } from './access/secrets'
import type { ServerDeps, ServerEnv } from './deps'
import { serveEvents } from './events/events-routes'
import { answerError, Refusal } from './http/refusal'
import { isAtThisMachine } from './http/remote'
import { serveNotes } from './notes/notes-routes'
import { serveParcels } from './parcels/parcels-routes'
import { serveSegments } from './segments/segments-routes'
import { countWorkspaces } from './workspaces/workspaces-queries'
import { serveWorkspaces } from './workspaces/workspaces-routes'

/** The whole server as a function from requests to answers. */
export function createApp(deps: ServerDeps): Hono<ServerEnv> {
  const app = new Hono<ServerEnv>()
  noteRequests(app, deps)
  serveOperators(app, deps)
  const api = new Hono<ServerEnv>()
  serveWorkspaces(api, deps)
  serveJoining(api, deps)
  // From here on a token is needed; what stands above was answered above.
  api.use('/w/:workspace/*', authorise(deps))
  for (const serve of [serveAccess, serveSegments, serveNotes, serveParcels, serveEvents]) serve(api, deps)
  app.route('/v1', api)
  app.notFound((context) => answerError(context, new Refusal('not-found')))
  app.onError((error, context) => {
    const isOurs = error instanceof Refusal
    if (!isOurs) deps.log('error', { name: error.name, code: codeOf(error), where: placeOf(error) })
    return answerError(context, error)
  })
  return app
}

/** The message of an error may hold what people wrote; its code and where it was thrown do not. */
function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : ''
}

function placeOf(error: Error): string {
  return /\n\s+at (.*)/.exec(error.stack ?? '')?.[1] ?? ''
}

/** One line and one count per request, by route: an address names workspaces and devices. */
function noteRequests(app: Hono<ServerEnv>, { clock, log, metrics }: ServerDeps): void {
  app.use('*', async (context, next) => {
    const start = clock.now()
    await next()
    const route = routePath(context, -1)
    const milliseconds = clock.now() - start
    const { status } = context.res
    metrics.countRequest(`${context.req.method} ${route}`, status, milliseconds)
    log('request', { method: context.req.method, route, status, milliseconds })
  })
}

/** For who runs the server: is it well, and how much does it do. */
function serveOperators(app: Hono<ServerEnv>, deps: ServerDeps): void {
  const { database, metrics, adminCode, isBehindProxy } = deps
  app.get('/health', async (context) => {
    await database.asServer(countWorkspaces)
    return context.json({ status: 'ok' })
  })
  app.get('/metrics', async (context) => {
    const code = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1]
    const isAdmin = code !== undefined && adminCode !== null && isSameSecret(code, adminCode)
    if (!isAdmin && !isAtThisMachine(context, isBehindProxy)) throw new Refusal('needs-code')
    return context.text(metrics.text(await database.asServer(countWorkspaces)))
  })
}

import { createMiddleware } from 'hono/factory'
import { hexIdSchema, tokenSchema } from '../../src-shared/sync/server-contract'
import type { ServerDeps, ServerEnv } from '../deps'
import { given } from '../http/body'
import { Refusal } from '../http/refusal'
import { remoteOf } from '../http/remote'
import { findEnrolment, noteSeen } from './access-queries'
import { hashOf } from './secrets'

/** How exactly it is known when a device was here last. */
const SEEN_EVERY_MILLISECONDS = 60_000

/** The token of a request. Throws the refusal `unknown-token` when there is none. */
export function bearerOf(authorization: string | undefined): string {
  const token = /^Bearer (\S+)$/.exec(authorization ?? '')?.[1]
  if (!tokenSchema.safeParse(token).success) throw new Refusal('unknown-token')
  return token ?? ''
}

/** Lets only devices of the workspace in the address pass, as often as devices may ask. */
export function authorise({ database, clock, rateLimits, isBehindProxy }: ServerDeps) {
  return createMiddleware<ServerEnv>(async (context, next) => {
    const workspace = given(hexIdSchema, context.req.param('workspace'))
    const token = hashOf(bearerOf(context.req.header('authorization')))
    const now = clock.now()
    const found = await database.inWorkspace(workspace, async (here) => {
      const enrolment = await findEnrolment(here, token)
      const isDue = enrolment && !enrolment.revokedAt && now - enrolment.lastSeenAt >= SEEN_EVERY_MILLISECONDS
      if (isDue) await noteSeen(here, token, now)
      return enrolment
    })
    if (!found) {
      rateLimits.stranger.take(remoteOf(context, isBehindProxy))
      throw new Refusal('unknown-token')
    }
    if (found.revokedAt !== null) throw new Refusal('revoked')
    rateLimits.device.take(token)
    context.set('workspace', workspace)
    context.set('token', token)
    context.set('device', found.device)
    await next()
  })
}

import type { Hono } from 'hono'
import {
  hexIdSchema,
  joinKeySchema,
  joinKindSchema,
  joinSchema,
  type JoinRequest,
} from '../../src-shared/sync/server-contract'
import type { Here } from '../database/database'
import type { ServerDeps, ServerEnv } from '../deps'
import { given, jsonBody } from '../http/body'
import { Refusal } from '../http/refusal'
import { remoteOf } from '../http/remote'
import * as queries from './access-queries'
import { hashOf, isSameSecret, newCode } from './secrets'

const INVITE_MILLISECONDS = 7 * 24 * 3600 * 1000

/** What a device that is not in yet may ask. */
export function serveJoining(app: Hono<ServerEnv>, deps: ServerDeps): void {
  const { database, clock, rateLimits, isBehindProxy } = deps
  app.get('/w/:workspace/join-keys/:kind', async (context) => {
    rateLimits.stranger.take(remoteOf(context, isBehindProxy))
    const workspace = given(hexIdSchema, context.req.param('workspace'))
    const kind = given(joinKindSchema, context.req.param('kind'))
    const key = await database.inWorkspace(workspace, (here) => queries.findJoinKey(here, kind))
    if (!key) throw new Refusal('not-found')
    const { verifier: _, ...hint } = key
    return context.json(hint)
  })
  app.post('/w/:workspace/join', async (context) => {
    const workspace = given(hexIdSchema, context.req.param('workspace'))
    const asked = await jsonBody(context, joinSchema)
    // Taken before and given back after, so that a thousand tries at once are not all the first.
    const remote = remoteOf(context, isBehindProxy)
    rateLimits.guesser.take(remote)
    rateLimits.guessed.take(workspace)
    await database.inWorkspace(workspace, (here) => join(here, asked, clock.now()))
    rateLimits.guesser.giveBack(remote)
    rateLimits.guessed.giveBack(workspace)
    return context.json({})
  })
}

async function join(here: Here, { by, device, token }: JoinRequest, now: number): Promise<void> {
  const tokenHash = hashOf(token)
  const known = await queries.findEnrolment(here, tokenHash)
  if (known?.revokedAt === null) return
  if (known) throw new Refusal('revoked')
  if (by.kind === 'invite') {
    const isGood = await queries.useInvite(here, { codeHash: hashOf(by.code), tokenHash }, now)
    if (!isGood) throw new Refusal('invite-spent')
  } else {
    const key = await queries.findJoinKey(here, by.of)
    const verifier = hashOf(Buffer.from(by.proof, 'base64'))
    if (!key || !isSameSecret(verifier, key.verifier)) throw new Refusal('wrong-secret')
    // Who was sent away knows the passphrase, too: an invitation lets it in again, the passphrase does not.
    if (await queries.isRevoked(here, device)) throw new Refusal('revoked')
  }
  await queries.enrol(here, { tokenHash, device }, now)
}

/** What a device that is in may say about who else is. */
export function serveAccess(app: Hono<ServerEnv>, { database, clock, pokes }: ServerDeps): void {
  app.put('/w/:workspace/join-keys/:kind', async (context) => {
    const kind = given(joinKindSchema, context.req.param('kind'))
    const key = await jsonBody(context, joinKeySchema)
    await database.inWorkspace(context.var.workspace, (here) => queries.setJoinKey(here, kind, key))
    return context.json({})
  })
  app.post('/w/:workspace/invites', async (context) => {
    const code = newCode()
    const expiresAt = clock.now() + INVITE_MILLISECONDS
    await database.inWorkspace(context.var.workspace, (here) =>
      queries.addInvite(here, hashOf(code), expiresAt),
    )
    return context.json({ code, expiresAt })
  })
  app.get('/w/:workspace/devices', async (context) => {
    const devices = await database.inWorkspace(context.var.workspace, queries.listDevices)
    return context.json({ devices })
  })
  app.delete('/w/:workspace/enrolment', async (context) => {
    const { workspace, token } = context.var
    await database.inWorkspace(workspace, (here) => queries.forgetEnrolment(here, token))
    pokes.end(workspace)
    return context.json({})
  })
  app.delete('/w/:workspace/devices/:device', async (context) => {
    const device = given(hexIdSchema, context.req.param('device'))
    const now = clock.now()
    await database.inWorkspace(context.var.workspace, (here) => queries.revokeDevice(here, device, now))
    pokes.end(context.var.workspace)
    return context.json({})
  })
}

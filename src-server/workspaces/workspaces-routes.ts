import type { Context, Hono } from 'hono'
import type * as z from 'zod'
import {
  hexIdSchema,
  type JoinKey,
  joinKindSchema,
  newWorkspaceSchema,
  serverProtocol,
} from '../../src-shared/sync/server-contract'
import { enrol, findEnrolment, setJoinKey } from '../access/access-queries'
import { bearerOf } from '../access/authorise'
import { hashOf, isSameSecret } from '../access/secrets'
import type { Here } from '../database/database'
import type { ServerDeps, ServerEnv } from '../deps'
import { framesBody, given } from '../http/body'
import { Refusal } from '../http/refusal'
import { isAtThisMachine, remoteOf } from '../http/remote'
import { setNote } from '../notes/notes-queries'
import { randomMark } from '../segments/history-proof'
import * as queries from './workspaces-queries'

const optionalId = hexIdSchema.optional()

/** What is here, and making a workspace. */
export function serveWorkspaces(app: Hono<ServerEnv>, deps: ServerDeps): void {
  const { database, limits, rateLimits, isBehindProxy } = deps
  app.get('/state', async (context) => {
    rateLimits.stranger.take(remoteOf(context, isBehindProxy))
    const wanted = given(optionalId, context.req.query('workspace'))
    const found = await database.asServer(async (trx) =>
      wanted ? ((await queries.isHere(trx, wanted)) ? [wanted] : []) : queries.firstTwo(trx),
    )
    return context.json({
      protocol: serverProtocol,
      state: (['empty', 'workspace', 'several'] as const)[found.length],
      // Who asks for none in particular does not learn whose there are.
      workspace: found.length === 1 ? found[0] : null,
      limits,
    })
  })
  app.post('/workspaces', (context) => create(context, deps))
}

async function create(context: Context<ServerEnv>, deps: ServerDeps): Promise<Response> {
  const { database, clock, limits, rateLimits, isBehindProxy } = deps
  const remote = remoteOf(context, isBehindProxy)
  rateLimits.guesser.take(remote)
  const tokenHash = hashOf(bearerOf(context.req.header('authorization')))
  const { head: made, parts } = await framesBody(context, newWorkspaceSchema, limits.manifest)
  if (parts.length !== made.slots.length) throw new Refusal('malformed')
  const isLocal = isAtThisMachine(context, isBehindProxy)
  await database.asServer(async (trx) => {
    await database.lockWorkspaces(trx)
    const here = { trx, workspace: made.workspace }
    if (await isMadeByThis(here, tokenHash)) return
    mayCreate(deps, { isLocal, code: made.code, isFirst: (await queries.firstTwo(trx)).length === 0 })
    await queries.addWorkspace(here, randomMark(), clock.now())
    await enrol(here, { tokenHash, device: made.device }, clock.now())
    await furnish(here, { made, parts, tokenHash })
  })
  rateLimits.guesser.giveBack(remote)
  return context.json({})
}

/** True when the same device asks for it again. Throws the refusal `taken` when somebody else has made it. */
async function isMadeByThis(here: Here, tokenHash: string): Promise<boolean> {
  if (!(await queries.isHere(here.trx, here.workspace))) return false
  if (await findEnrolment(here, tokenHash)) return true
  throw new Refusal('taken')
}

interface Asking {
  readonly isFirst: boolean
  /** From this very machine. */
  readonly isLocal: boolean
  readonly code: string | null
}

/** Throws unless a workspace may be made: the first from this machine or with the set-up code, others by the administrator. */
function mayCreate({ setUpCode, adminCode }: ServerDeps, { isFirst, isLocal, code }: Asking): void {
  const isAdmin = code !== null && adminCode !== null && isSameSecret(code, adminCode)
  if (isAdmin) return
  if (!isFirst) throw new Refusal(code === null ? 'taken' : 'wrong-code')
  if (isLocal || (code !== null && isSameSecret(code, setUpCode))) return
  throw new Refusal(code === null ? 'needs-code' : 'wrong-code')
}

interface Furniture {
  readonly made: z.infer<typeof newWorkspaceSchema>
  readonly parts: readonly Uint8Array[]
  readonly tokenHash: string
}

async function furnish(here: Here, { made, parts, tokenHash }: Furniture): Promise<void> {
  for (const [number, name] of made.slots.entries()) {
    const bytes = Buffer.from(parts[number] ?? [])
    await setNote(here, { kind: 'key-slots', name, bytes, leftBy: tokenHash })
  }
  for (const kind of joinKindSchema.options) {
    const key: JoinKey | undefined = made.joinKeys[kind]
    if (key) await setJoinKey(here, kind, key)
  }
}

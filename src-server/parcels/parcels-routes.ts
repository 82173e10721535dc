import type { Context, Hono } from 'hono'
import { nameSchema, partNumberSchema } from '../../src-shared/sync/server-contract'
import type { ServerDeps, ServerEnv } from '../deps'
import { answerBytes, answerFrames, bodyBytes, given } from '../http/body'
import { Refusal } from '../http/refusal'
import * as queries from './parcels-queries'

/** Snapshots and files: parts by number in any order, each as often as it takes; then the manifest. */
export function serveParcels(app: Hono<ServerEnv>, deps: ServerDeps): void {
  for (const kind of ['snapshots', 'blobs'] as const) {
    serveWhole(app, deps, kind)
    serveParts(app, deps, kind)
  }
  app.get('/w/:workspace/snapshots', async (context) => {
    const found = await deps.database.inWorkspace(context.var.workspace, (here) =>
      queries.listParcels(here, 'snapshots'),
    )
    return answerFrames(
      context,
      { names: found.map(({ name }) => name) },
      found.map(({ manifest }) => manifest),
    )
  })
}

const nameOf = (context: Context) => given(nameSchema, context.req.param('name'))

/** Which upload is spoken of. */
function uploadOf(context: Context, kind: queries.ParcelKind): queries.Upload {
  return { kind, name: nameOf(context), version: given(nameSchema, context.req.query('version')) }
}

function serveWhole(app: Hono<ServerEnv>, deps: ServerDeps, kind: queries.ParcelKind): void {
  const { database, limits } = deps
  const address = `/w/:workspace/${kind}/:name` as const
  app.put(address, async (context) => {
    const upload = uploadOf(context, kind)
    const count = given(partNumberSchema, context.req.query('parts'))
    const manifest = await bodyBytes(context, limits.manifest)
    await database.inWorkspace(context.var.workspace, async (here) => {
      if (await queries.findVersion(here, kind, upload.name)) return
      const held = new Set(await queries.listParts(here, upload))
      const missing = Array.from({ length: count }, (_, number) => number).filter((one) => !held.has(one))
      if (missing.length > 0) throw new Refusal('incomplete', { missing })
      await queries.addParcel(here, upload, manifest)
    })
    return context.json({})
  })
  // Hono answers HEAD by what GET answers, without its body.
  app.get(address, async (context) => {
    const name = nameOf(context)
    const parts = await database.inWorkspace(context.var.workspace, async (here) => {
      const version = await queries.findVersion(here, kind, name)
      return version && queries.listParts(here, { kind, name, version })
    })
    if (!parts) throw new Refusal('not-found')
    return context.json({ parts: parts.length })
  })
  app.delete(address, async (context) => {
    const name = nameOf(context)
    await database.inWorkspace(context.var.workspace, (here) => queries.dropParcel(here, kind, name))
    return context.json({})
  })
}

function serveParts(app: Hono<ServerEnv>, deps: ServerDeps, kind: queries.ParcelKind): void {
  const { database, clock, limits } = deps
  app.get(`/w/:workspace/${kind}/:name/parts`, async (context) => {
    const upload = uploadOf(context, kind)
    const held = await database.inWorkspace(context.var.workspace, async (here) => ({
      parts: await queries.listParts(here, upload),
      isComplete: (await queries.findVersion(here, kind, upload.name)) !== undefined,
    }))
    return context.json(held)
  })
  const address = `/w/:workspace/${kind}/:name/parts/:number` as const
  app.put(address, async (context) => {
    const upload = uploadOf(context, kind)
    const number = given(partNumberSchema, context.req.param('number'))
    const bytes = await bodyBytes(context, limits.part)
    await database.inWorkspace(context.var.workspace, (here) =>
      queries.addPart(here, upload, { number, bytes, receivedAt: clock.now() }),
    )
    return context.json({})
  })
  app.get(address, async (context) => {
    const name = nameOf(context)
    const number = given(partNumberSchema, context.req.param('number'))
    const bytes = await database.inWorkspace(context.var.workspace, async (here) => {
      const version = await queries.findVersion(here, kind, name)
      return version ? queries.findPart(here, { kind, name, version }, number) : undefined
    })
    if (!bytes) throw new Refusal('not-found')
    return answerBytes(context, bytes)
  })
}

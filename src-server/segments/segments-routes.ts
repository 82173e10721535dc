import type { Context, Hono } from 'hono'
import type * as z from 'zod'
import {
  cursorSchema,
  fetchSegmentsSchema,
  namesSchema,
  pushSegmentsSchema,
  type SegmentPage,
} from '../../src-shared/sync/server-contract'
import type { Here } from '../database/database'
import type { ServerDeps, ServerEnv } from '../deps'
import { answerFrames, framesBody, given, jsonBody } from '../http/body'
import { Refusal } from '../http/refusal'
import { cursorText, inProvenLog, randomMark, readCursor } from './history-proof'
import * as queries from './segments-queries'

/** Segments of one page of the list. */
const PAGE = 500

const optionalCursor = cursorSchema.optional()
const seenBy = (context: Context) => given(optionalCursor, context.req.query('seen'))

/** The ordered log of sealed segments. */
export function serveSegments(app: Hono<ServerEnv>, deps: ServerDeps): void {
  const { database, limits } = deps
  app.get('/w/:workspace/head', async (context) => {
    const { workspace } = context.var
    const asked = { workspace, cursors: [seenBy(context)], isAdding: false }
    const log = await inProvenLog(database, asked, async (_, found) => found)
    return context.json({ ...log, limits })
  })
  app.get('/w/:workspace/segments', async (context) => {
    const { workspace } = context.var
    const after = given(optionalCursor, context.req.query('after'))
    const asked = { workspace, cursors: [after, seenBy(context)], isAdding: false }
    return context.json(await inProvenLog(database, asked, (here, log) => page(here, log, after)))
  })
  app.post('/w/:workspace/segments/fetch', async (context) => {
    const { ids } = await jsonBody(context, fetchSegmentsSchema)
    const found = await database.inWorkspace(context.var.workspace, (here) =>
      fetchSegments(here, ids, limits.batch),
    )
    return answerFrames(context, { ids: found.ids, gone: found.gone }, found.parts)
  })
  app.post('/w/:workspace/segments', (context) => push(context, deps))
  app.post('/w/:workspace/segments/drop', async (context) => {
    const { names } = await jsonBody(context, namesSchema)
    const { workspace, device } = context.var
    await database.inWorkspace(workspace, (here) => queries.dropSegments(here, names, device))
    return context.json({})
  })
}

async function page(
  here: Here,
  { epoch, head }: queries.Head,
  after: string | undefined,
): Promise<SegmentPage> {
  const rows = await queries.listAfter(here, after ? readCursor(after).position : 0, PAGE)
  const last = rows.at(-1)
  return {
    epoch,
    head,
    segments: rows
      .filter((row) => !row.isDropped)
      .map((row) => ({ id: row.id, size: row.size, cursor: cursorText(epoch, row) })),
    cursor: last ? cursorText(epoch, last) : (after ?? null),
    isMore: rows.length === PAGE,
  }
}

/** As many of the wished as weigh no more than `limit` together, one at least. */
async function fetchSegments(here: Here, ids: readonly string[], limit: number) {
  const sizes = new Map((await queries.sizesOf(here, ids)).map(({ id, size }) => [id, size]))
  const gone = ids.filter((id) => !sizes.has(id))
  let weight = 0
  const fitting = ids.filter((id) => {
    const size = sizes.get(id)
    if (size === undefined || (weight > 0 && weight + size > limit)) return false
    weight += size
    return true
  })
  const bytes = await queries.bytesOf(here, fitting)
  const found = fitting.flatMap((id) => {
    const part = bytes.get(id)
    return part ? [{ id, part }] : []
  })
  return { ids: found.map(({ id }) => id), gone, parts: found.map(({ part }) => part) }
}

async function push(context: Context<ServerEnv>, deps: ServerDeps): Promise<Response> {
  const { database, clock, metrics, pokes, limits } = deps
  const { workspace, device } = context.var
  const { head: pushed, parts } = await framesBody(context, pushSegmentsSchema, limits.batch)
  if (parts.length !== pushed.segments.length) throw new Refusal('malformed')
  const asked = { workspace, cursors: [seenBy(context)], isAdding: true }
  const kept = await inProvenLog(database, asked, (here, log) =>
    keep(here, log, { pushed, parts, publisher: device, at: clock.now() }),
  )
  metrics.countSegments(kept.count, kept.bytes)
  // Only now, after COMMIT.
  if (kept.count > 0) pokes.poke(workspace, kept.head)
  return context.json({ epoch: kept.epoch, head: kept.head, cursor: kept.cursor })
}

interface HandedIn {
  readonly pushed: z.infer<typeof pushSegmentsSchema>
  readonly parts: readonly Uint8Array[]
  readonly publisher: string
  readonly at: number
}

/**
 * Adds those that are not here (any more: somebody misses what was dropped); whoever asks twice gets the places of the first
 * time.
 */
async function keep(here: Here, log: queries.Head, { pushed, parts, publisher, at }: HandedIn) {
  const ids = pushed.segments.map(({ id }) => id)
  const places: Map<string, queries.Place & { isDropped: boolean }> = await queries.findPlaces(here, ids)
  let { head } = log
  let count = 0
  let weight = 0
  for (const [number, segment] of pushed.segments.entries()) {
    const bytes = Buffer.from(parts[number] ?? [])
    const known = places.get(segment.id)
    if (known?.isDropped) await queries.freeDroppedId(here, segment.id, randomMark() + randomMark())
    else if (known) continue
    head += segment.last - segment.first + 1
    const place = { position: head, mark: randomMark() }
    await queries.addSegment(here, { ...segment, ...place, bytes, publisher }, at)
    places.set(segment.id, { ...place, isDropped: false })
    count += 1
    weight += bytes.length
  }
  if (count > 0) await queries.setHead(here, head)
  const furthest = ids
    .flatMap((id) => places.get(id) ?? [])
    .reduce((one, other) => (one.position > other.position ? one : other))
  return { count, bytes: weight, epoch: log.epoch, head, cursor: cursorText(log.epoch, furthest) }
}

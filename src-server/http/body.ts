import type { Context } from 'hono'
import type * as z from 'zod'
import { packFrames, unpackFrames } from '../../src-shared/sync/frames'
import { Refusal } from './refusal'

/** A sender who is told in time what is too much hears it; who sends far more than that is cut off. */
const patience = 4

/**
 * The body of a request, at most `limit` bytes. Throws the refusal `too-large` with the limit; up to four times of it is
 * read to its end first, because a sender who is still sending does not read the answer.
 */
export async function bodyBytes(context: Context, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of context.req.raw.body ?? []) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
    else if (size > limit * patience) break
  }
  if (size > limit) throw new Refusal('too-large', { limit })
  return Buffer.concat(chunks)
}

/** Bytes as JSON of a shape. Throws the refusal `malformed`. */
function shaped<Shape extends z.ZodType>(shape: Shape, bytes: Uint8Array | undefined): z.infer<Shape> {
  try {
    return shape.parse(JSON.parse(Buffer.from(bytes ?? []).toString('utf8')))
  } catch {
    throw new Refusal('malformed')
  }
}

/** Largest body that is JSON and nothing else. */
const jsonLimit = 1024 * 1024

/** A body of JSON. Throws the refusals `too-large` and `malformed`. */
export async function jsonBody<Shape extends z.ZodType>(
  context: Context,
  shape: Shape,
): Promise<z.infer<Shape>> {
  return shaped(shape, await bodyBytes(context, jsonLimit))
}

/** A body of frames: its JSON, and the parts it speaks of. Throws as above. */
export async function framesBody<Shape extends z.ZodType>(
  context: Context,
  shape: Shape,
  limit: number,
): Promise<{ head: z.infer<Shape>; parts: Uint8Array[] }> {
  const [first, ...parts] = unpackFrames(await bodyBytes(context, limit)) ?? []
  return { head: shaped(shape, first), parts }
}

/** Something of an address or a query, in its shape. Throws the refusal `malformed`. */
export function given<Shape extends z.ZodType>(shape: Shape, text: string | undefined): z.infer<Shape> {
  const parsed = shape.safeParse(text)
  if (!parsed.success) throw new Refusal('malformed')
  return parsed.data
}

/** Answers bytes. */
export function answerBytes(context: Context, bytes: Uint8Array): Response {
  return context.body(new Uint8Array(bytes), 200, { 'content-type': 'application/octet-stream' })
}

/** Answers frames: JSON, then the bytes it speaks of. */
export function answerFrames(context: Context, head: unknown, parts: readonly Uint8Array[]): Response {
  return answerBytes(context, packFrames([Buffer.from(JSON.stringify(head)), ...parts]))
}

import type { Hono } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { ServerDeps, ServerEnv } from '../deps'
import { findHead } from '../segments/segments-queries'
import type { Pokes } from './pokes'

/** A sign of life for proxies, which cut what is silent for a minute. */
const ALIVE_EVERY_MILLISECONDS = 25_000

/** The stream that says when something may have come: first the head as it is, then each time it moves. */
export function serveEvents(app: Hono<ServerEnv>, { database, pokes, metrics }: ServerDeps): void {
  app.get('/w/:workspace/events', (context) =>
    streamSSE(context, async (stream) => {
      const { workspace } = context.var
      metrics.streams += 1
      try {
        await follow(stream, pokes, {
          workspace,
          headNow: async () => (await database.inWorkspace(workspace, findHead))?.head ?? 0,
        })
      } finally {
        metrics.streams -= 1
      }
    }),
  )
}

interface Followed {
  readonly workspace: string
  headNow(): Promise<number>
}

async function follow(
  stream: SSEStreamingApi,
  pokes: Pokes,
  { workspace, headNow }: Followed,
): Promise<void> {
  let said = -1
  let head = 0
  let isOver = false
  let wake: () => void = () => undefined
  const end = () => {
    isOver = true
    wake()
  }
  const stop = pokes.listen(workspace, {
    onHead(moved) {
      head = Math.max(head, moved)
      wake()
    },
    onEnd: end,
  })
  stream.onAbort(end)
  const alive = setInterval(() => void stream.write(': alive\n\n'), ALIVE_EVERY_MILLISECONDS)
  try {
    // Asked after listening has begun: nothing is missed in between.
    head = Math.max(head, await headNow())
    while (!isOver) {
      if (head !== said) {
        said = head
        await stream.write(`event: head\ndata: ${JSON.stringify({ head })}\n\n`)
        continue
      }
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  } finally {
    clearInterval(alive)
    stop()
  }
}

import { setTimeout as pause } from 'node:timers/promises'
import { headEventSchema } from '../../../src-shared/sync/server-contract'
import type { ServerCalls } from './server-calls'
import { ServerRefusal } from './server-errors'

/** The server says something every 25 s; a line that is silent for longer is dead, whatever it looks like. */
const SILENCE_MILLISECONDS = 60_000
const FIRST_WAIT = 1000
const LONGEST_WAIT = 60_000

/**
 * Listens for pokes: `onHead` hears of each, and of the head as it is whenever the stream begins, so that nothing is missed
 * when it broke; null, and nothing after it, when the server does not let this device in any more. A broken stream is opened
 * again, later and later. Returns the way to stop.
 */
export function watchServer(
  calls: ServerCalls,
  path: string,
  onHead: (head: number | null) => void,
): () => void {
  const stopped = new AbortController()
  void follow(calls, path, { onHead, signal: stopped.signal })
  return () => stopped.abort()
}

interface Watch {
  readonly onHead: (head: number | null) => void
  readonly signal: AbortSignal
}

interface Heads {
  readonly onHead: (head: number) => void
  readonly signal: AbortSignal
}

async function follow(calls: ServerCalls, path: string, { onHead, signal }: Watch): Promise<void> {
  let wait = FIRST_WAIT
  const heard = (head: number) => {
    wait = FIRST_WAIT
    onHead(head)
  }
  while (!signal.aborted) {
    const error = await readHeads(calls, path, { onHead: heard, signal }).catch((cause: unknown) => cause)
    if (isSentAway(error)) return onHead(null)
    await pause(wait, undefined, { signal }).catch(() => undefined)
    wait = Math.min(LONGEST_WAIT, wait * 2)
  }
}

function isSentAway(error: unknown): boolean {
  return error instanceof ServerRefusal && ['revoked', 'unknown-token'].includes(error.failure.code)
}

async function readHeads(calls: ServerCalls, path: string, { onHead, signal }: Heads): Promise<void> {
  const silence = new AbortController()
  const both = AbortSignal.any([signal, silence.signal])
  const timer = setTimeout(() => silence.abort(), SILENCE_MILLISECONDS)
  try {
    const decoder = new TextDecoder()
    let text = ''
    for await (const chunk of await calls.stream({ path, signal: both })) {
      timer.refresh()
      text += decoder.decode(chunk, { stream: true })
      const events = text.split('\n\n')
      text = events.pop() ?? ''
      for (const head of events.flatMap(headsIn)) onHead(head)
    }
  } finally {
    clearTimeout(timer)
  }
}

/** The head that an event tells; none for a sign of life. */
function headsIn(event: string): number[] {
  const lines = event.split('\n').filter((one) => one.startsWith('data:'))
  return lines.map((line) => headEventSchema.parse(JSON.parse(line.slice('data:'.length))).head)
}

import type { ChangedEvent, Topic } from '../../src-shared/contract/app-event'
import { onEvent } from '../ipc/events'

/**
 * Calls the listener at most once per turn of the event loop with all `changed` events of these topics.
 * An event only says "read again", so many of them together mean the same as one.
 */
export function onChanged(
  topics: readonly Topic[],
  listener: (events: readonly ChangedEvent[]) => void,
): () => void {
  let waiting: ChangedEvent[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const flush = () => {
    const events = waiting
    waiting = []
    timer = undefined
    listener(events)
  }
  const stop = onEvent('changed', (event) => {
    if (!event.topics.some((topic) => topics.includes(topic))) return
    waiting.push(event)
    timer ??= setTimeout(flush, 0)
  })
  return () => {
    stop()
    clearTimeout(timer)
  }
}

import type { ChangedEvent, Topic } from '../../src-shared/contract/app-event'
import { onEvent } from '../ipc/events'

/**
 * Calls the listener at most once per turn of the event loop with all `changed` events of these topics, and with none
 * when the workspace has come back after a crash. An event only says "read again", so many mean the same as one.
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
  const wake = () => {
    timer ??= setTimeout(flush, 0)
  }
  const stopChanged = onEvent('changed', (event) => {
    if (!event.topics.some((topic) => topics.includes(topic))) return
    waiting.push(event)
    wake()
  })
  // Who begins to listen is told at once how the workspace is; only what happens later is news.
  let isNews = false
  const stopWorkspace = onEvent('workspace', ({ status }) => {
    if (isNews && status === 'ready') wake()
  })
  isNews = true
  return () => {
    stopChanged()
    stopWorkspace()
    clearTimeout(timer)
  }
}
